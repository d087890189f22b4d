import { diagramTabel, paguProgram } from '../../derive/gambar/batang.ts';
import { garisIndikator, indikatorGambar } from '../../derive/gambar/garis.ts';
import { TINGKAT_POHON, tingkatPangkal } from '../../derive/gambar/pohon-kinerja.ts';
import type { Kolom } from '../../model/free-table.ts';
import type { Gambar, GambarJenis } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import { angkaDari } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';

/** More lines than this in one figure cannot be told apart without colour. */
const MOST_INDICATORS = 6;

/** Kinds of column that hold numbers; those of one group may stand in one figure. */
const MEASURE: Readonly<Partial<Record<Kolom['jenis'], string>>> = {
  bilangan: 'bilangan',
  desimal: 'bilangan',
  persen: 'persen',
  rupiah: 'rupiah',
};

/** A figure whose data cannot be drawn, though all its references lead somewhere. */
export const figureData: Rule = {
  code: 'figure-data',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Data setiap gambar: ada angkanya, sejenis dan sesatuan pada satu sumbu, dan pohonnya berisi.',
  alasan: 'Gambar tanpa angka tercetak kosong, dan angka bersatuan berbeda pada satu sumbu menyesatkan pembaca.',
  contoh: {
    keliru: {
      'gambar/pohon.yaml':
        'jenis: pohon-kinerja\njudul: Pohon Kinerja\nketerangan: Penjabaran sasaran.\ndari: sasaran-1\nsampai: sasaran\n',
      'naskah/3-penutup/0-pembuka.md': '[[gambar: pohon]]\n',
    },
    benar: {
      'gambar/pohon.yaml':
        'jenis: pohon-kinerja\njudul: Pohon Kinerja\nketerangan: Penjabaran sasaran.\ndari: sasaran-1\nsampai: program\n',
      'naskah/3-penutup/0-pembuka.md': '[[gambar: pohon]]\n',
    },
  },
  *check({ plan }) {
    for (const gambar of plan.gambar) yield* faults(gambar, plan);
  },
};

function* faults(gambar: Gambar, plan: Plan): Generator<Finding> {
  if (gambar.jenis === 'pohon-kinerja') yield* ofTree(gambar, plan);
  else if (gambar.jenis === 'pagu-program') yield* ofMoney(gambar, plan);
  else if (gambar.jenis === 'indikator') yield* ofLines(gambar, plan);
  else if (gambar.jenis === 'diagram') yield* ofTable(gambar, plan);
}

function* ofMoney(gambar: GambarJenis<'pagu-program'>, plan: Plan): Generator<Finding> {
  const hasMoney = paguProgram(plan, gambar).kelompok.some(({ nilai }) =>
    nilai.some((one) => angkaDari(one) !== undefined),
  );
  if (!hasMoney && !plan.takTerbaca.includes('program'))
    yield empty(gambar, 'belum ada program yang berpagu pada tahun-tahun itu');
}

function* ofTree(gambar: GambarJenis<'pohon-kinerja'>, plan: Plan): Generator<Finding> {
  const { dari, sampai = 'program', asal } = gambar;
  const level = dari === undefined ? undefined : tingkatPangkal(plan, dari);
  if (level === undefined) return;
  if (TINGKAT_POHON.indexOf(level) >= TINGKAT_POHON.indexOf(sampai))
    yield {
      message: `“${dari ?? ''}” adalah ${level}, sedangkan pohonnya hanya sampai ${sampai}: tidak ada yang dijabarkan.`,
      hint: `Tulis sampai: ${TINGKAT_POHON[TINGKAT_POHON.indexOf(level) + 1] ?? level}, atau tingkat di bawahnya.`,
      target: { asal: asal.at(gambar.sampai === undefined ? 'dari' : 'sampai') },
      subjek: [gambar.id],
    };
  if (gambar.mulai !== undefined)
    yield {
      message: 'Kunci mulai dan dari tidak dapat dipakai bersama: pohon berpangkal pada satu tempat.',
      hint: 'Hapus salah satunya.',
      target: { asal: asal.at('mulai') },
      subjek: [gambar.id],
    };
}

function* ofLines(gambar: GambarJenis<'indikator'>, plan: Plan): Generator<Finding> {
  const found = indikatorGambar(plan, gambar);
  const { asal, id } = gambar;
  const units = [...new Set(found.map(({ satuan }) => satuan ?? 'tanpa satuan'))];
  if (units.length > 1)
    yield {
      message: `Indikator dalam satu gambar harus bersatuan sama; di sini ada ${units.map((unit) => `“${unit}”`).join(', ')}.`,
      hint: 'Buat satu gambar untuk setiap satuan.',
      target: { asal: asal.at('indikator') },
      subjek: [id],
    };
  if (gambar.indikator.length > MOST_INDICATORS)
    yield {
      message: `Gambar ini memuat ${gambar.indikator.length} indikator; lebih dari ${MOST_INDICATORS} garis tidak terbedakan.`,
      hint: 'Bagi menjadi beberapa gambar.',
      target: { asal: asal.at('indikator') },
      subjek: [id],
    };
  const drawn = new Set(garisIndikator(plan, gambar).garis.map(({ nama }) => nama));
  for (const indikator of found)
    if (!drawn.has(indikator.nama)) yield empty(gambar, `indikator “${indikator.nama}” tidak mempunyai angka`);
}

function* ofTable(gambar: GambarJenis<'diagram'>, plan: Plan): Generator<Finding> {
  const tabel = plan.tabel.find((item) => item.id === gambar.tabel);
  const { asal, id } = gambar;
  if (tabel === undefined) return;
  if (tabel.jenis !== 'bebas') {
    yield {
      message: `Tabel “${gambar.tabel}” berjenis ${tabel.jenis}; diagram hanya membaca tabel bebas.`,
      hint: 'Untuk pagu pakailah jenis: pagu-program, untuk indikator jenis: indikator.',
      target: { asal: asal.at('tabel') },
      subjek: [id],
    };
    return;
  }
  const measures = new Set<string>();
  for (const [index, name] of gambar.kolom.entries()) {
    const column = tabel.isi.kolom.find((one) => one.id === name);
    if (column === undefined) continue;
    const measure = MEASURE[column.jenis];
    if (measure === undefined)
      yield {
        message: `Kolom “${name}” berjenis ${column.jenis}, bukan kolom angka.`,
        hint: `Kolom angka tabel itu: ${numeric(tabel.isi.kolom) || 'tidak ada'}.`,
        target: { asal: asal.at('kolom', index) },
        subjek: [id],
      };
    else measures.add(measure);
  }
  if (measures.size > 1)
    yield {
      message: `Kolom dalam satu diagram harus sejenis; di sini ada ${[...measures].join(' dan ')}.`,
      hint: 'Buat satu gambar untuk setiap jenis.',
      target: { asal: asal.at('kolom') },
      subjek: [id],
    };
  const groups = diagramTabel(plan, gambar)?.kelompok ?? [];
  const isBlank = !groups.some(({ nilai }) => nilai.some((one) => angkaDari(one) !== undefined));
  // Rows that are not there have been named as such.
  const hasRows = groups.length > 0 || gambar.baris === undefined;
  if (isBlank && hasRows && measures.size === 1) yield empty(gambar, 'kolom dan baris yang dipilih belum berangka');
}

function numeric(columns: readonly Kolom[]): string {
  return columns
    .filter((column) => MEASURE[column.jenis] !== undefined)
    .map((column) => column.id)
    .join(', ');
}

function empty({ id, judul, asal }: Gambar, why: string): Finding {
  return {
    message: `Gambar “${judul}” tidak dapat digambar: ${why}.`,
    hint: 'Isi datanya, atau hapus gambar ini dari naskah dan dari folder gambar.',
    target: { asal },
    subjek: [id],
  };
}
