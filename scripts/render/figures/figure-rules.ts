import type { BerkasContoh, Finding, Rule } from '../../check/finding.ts';
import type { Report } from '../../derive/report.ts';
import type { Gambar } from '../../model/gambar.ts';
import { formatAngka } from '../../notation/format.ts';
import { EMBLEM_MM, emblemWidthMm } from '../emblem-view.ts';
import { figureDrawing } from './figure-drawing.ts';
import { LEAST_DPI, pictureSize } from './picture-size.ts';
import { SMALLEST_PT } from './svg.ts';

/** A tree of one kegiatan with very many sub kegiatan, drawn down to a level, for the rule reference. */
function contohPohon(sampai: 'program' | 'sub-kegiatan'): BerkasContoh {
  const sub = Array.from(
    { length: 120 },
    (_, index) => `      - { nama: Penyediaan Sarana dan Prasarana ${index + 1} }\n`,
  );
  return {
    'gambar/pohon.yaml': `jenis: pohon-kinerja\njudul: Pohon Kinerja\nketerangan: Penjabaran sasaran.\nsampai: ${sampai}\n`,
    'naskah/3-penutup/0-pembuka.md': '[[gambar: pohon]]\n',
    'program/1.yaml': `nama: Program\nsasaran: sasaran-1\nkegiatan:\n  - nama: Kegiatan\n    sub_kegiatan:\n${sub.join('')}`,
  };
}

/** A figure from a picture of 300 pixels, with further keys. */
function contohCitra(keys: string): BerkasContoh {
  return {
    'gambar/peta.yaml': `jenis: berkas\njudul: Peta Wilayah\nketerangan: Batas kecamatan.\nberkas: peta.png\n${keys}`,
    'naskah/3-penutup/0-pembuka.md': '[[gambar: peta]]\n',
  };
}

/** Small type on a crowded figure cannot be read: such a figure is not printed. */
const figureTooBig: Rule = {
  code: 'figure-too-big',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Ukuran gambar, dengan huruf terkecil 6,5 pt, terhadap kertas A3 atau halaman yang diminta.',
  alasan: 'Gambar yang dikecilkan sampai muat pada kertasnya tidak terbaca.',
  contoh: {
    keliru: contohPohon('sub-kegiatan'),
    benar: contohPohon('program'),
  },
  *check(report) {
    for (const gambar of placedFigures(report)) {
      if (gambar.jenis === 'berkas') continue;
      const drawing = figureDrawing(gambar, report.plan);
      if (drawing === undefined || drawing.muat) continue;
      const paper = gambar.halaman === undefined ? 'A3' : PAPERS[gambar.halaman];
      yield {
        message: `Gambar “${gambar.judul}” tidak muat pada ${paper} dengan huruf ${formatAngka(SMALLEST_PT, 1)} pt.`,
        hint: remedy(gambar),
        target: { asal: gambar.asal },
        subjek: [gambar.id],
      };
    }
  },
};

const PAPERS = { tegak: 'halaman tegak', mendatar: 'halaman mendatar', a3: 'A3' } as const;

/** Pixels that are seen as such make a scanned letter hard to read. */
const imageCoarse: Rule = {
  code: 'image-coarse',
  kelompok: 'tabel wajib',
  severity: 'peringatan',
  memeriksa:
    'Piksel gambar dari berkas terhadap lebar cetaknya: paling sedikit 150 dpi, tidak lebih lebar daripada halaman.',
  alasan: 'Gambar berpiksel jarang tercetak kabur.',
  contoh: {
    keliru: contohCitra(''),
    benar: contohCitra('lebar: 50 mm\n'),
    citra: { 'peta.png': { width: 300, height: 200 } },
  },
  *check(report) {
    for (const gambar of placedFigures(report)) if (gambar.jenis === 'berkas') yield* coarse(gambar, report);
    yield* coarseEmblems(report.plan);
  },
};

function* coarse(gambar: Extract<Gambar, { jenis: 'berkas' }>, { plan }: Report): Generator<Finding> {
  const size = pictureSize(gambar, plan);
  if (size === undefined || gambar.citra === undefined) return;
  const target = { asal: gambar.asal.at(gambar.lebar === undefined ? 'berkas' : 'lebar') };
  if (size.tooWide)
    yield {
      message: `Gambar “${gambar.judul}” lebih lebar daripada halamannya; tercetak selebar ${mm(size.lebarMm)}.`,
      hint: 'Perkecil lebarnya, atau tulis halaman: mendatar.',
      target,
      subjek: [gambar.id],
    };
  if (size.dpi === undefined || size.dpi >= LEAST_DPI) return;
  const needed = Math.ceil((size.lebarMm / 25.4) * LEAST_DPI);
  const sharp = Math.floor((gambar.citra.width / LEAST_DPI) * 25.4);
  yield {
    message:
      `Gambar “${gambar.berkas}” selebar ${gambar.citra.width} piksel tercetak selebar ${mm(size.lebarMm)}: ` +
      `${Math.floor(size.dpi)} dpi, kurang dari ${LEAST_DPI} dpi.`,
    hint: `Pakai gambar selebar ${needed} piksel atau lebih${sharp >= 10 ? `, atau tulis lebar: ${sharp} mm` : ''}.`,
    target,
    subjek: [gambar.id],
  };
}

function* coarseEmblems({ daerah, peraturan }: Report['plan']): Generator<Finding> {
  // The emblem of the region may be that of the regulation too, where it is printed a little larger.
  const printed = new Map([
    [daerah.lambang, EMBLEM_MM.sampul],
    [peraturan?.lambang, EMBLEM_MM.peraturan],
  ]);
  for (const [lambang, heightMm] of printed) {
    if (lambang?.citra.raster !== true) continue;
    const widthMm = emblemWidthMm(lambang, heightMm);
    const dpi = (lambang.citra.width / widthMm) * 25.4;
    if (dpi >= LEAST_DPI) continue;
    yield {
      message:
        `Lambang “${lambang.berkas}” selebar ${lambang.citra.width} piksel tercetak selebar ${mm(widthMm)}: ` +
        `${Math.floor(dpi)} dpi, kurang dari ${LEAST_DPI} dpi.`,
      hint: `Pakai gambar selebar ${Math.ceil((widthMm / 25.4) * LEAST_DPI)} piksel atau lebih, atau SVG.`,
      target: { asal: lambang.asal.at('berkas') },
      subjek: ['lambang'],
    };
  }
}

/** What only the drawing of a figure shows: run with the rules of the checker, and waived like them. */
export const FIGURE_RULES: readonly Rule[] = [figureTooBig, imageCoarse];

function placedFigures({ plan, outline }: Report): Gambar[] {
  return plan.gambar.filter(({ id }) => outline.gambar.has(id));
}

function remedy(gambar: Gambar): string {
  switch (gambar.jenis) {
    case 'pohon-kinerja':
      return 'Gambar lebih sedikit: sampai tingkat yang lebih tinggi (sampai: program), tanpa indikator (indikator: tidak), atau satu bagian saja (dari: id tujuan, sasaran, atau program); bagian lainnya menjadi gambar tersendiri.';
    case 'struktur-organisasi':
      return 'Perpendek nama unit dalam unit.yaml, atau hapus tingkat terbawah.';
    case 'diagram':
      return gambar.arah === 'tegak'
        ? 'Tulis arah: mendatar, atau pilih lebih sedikit kolom dan baris.'
        : 'Pilih lebih sedikit kolom atau baris (baris: …); sisanya menjadi gambar tersendiri.';
    case 'indikator':
      return 'Pilih lebih sedikit indikator, paling banyak enam; sisanya menjadi gambar tersendiri.';
    default:
      return 'Tampilkan lebih sedikit tahun (tahun: …).';
  }
}

function mm(value: number): string {
  return `${formatAngka(value, 0)} mm`;
}
