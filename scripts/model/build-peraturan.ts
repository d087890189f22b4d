import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImageReading } from '../load/read-images.ts';
import { type ButirUbahTertulis, type KetentuanTertulis, type PerwaliTertulis, RINCIAN } from '../schema/perwali.ts';
import { buildCetak } from './build-cetak.ts';
import type { Dokumen } from './dokumen.ts';
import { buildLambang, type Lambang } from './lambang.ts';
import type { Origin } from './origin.ts';
import type { ButirUbah, Kelompok, Ketentuan, Pengesahan, Peraturan } from './peraturan.ts';
import type { Plan } from './plan.ts';

/** What a regulation takes from the document in whose folder it stands, and from those that it names. */
interface Sekitar {
  readonly dokumen: Dokumen;
  readonly planOf: (id: string) => Plan | undefined;
  readonly lambangDaerah: Lambang | undefined;
  /** Pictures among the document's figures, by the name of their file. */
  readonly citra: ReadonlyMap<string, ImageReading>;
  readonly diagnostics: Diagnostic[];
}

/**
 * The regulation with every default in place: a copy, or a draft where the document is one; signed by hand; its lampiran the
 * document itself; the paper that of the document, type and margins of the preset `perwali`; its emblem that of the region.
 * A picture of its own that cannot be printed is a finding.
 */
export function buildPeraturan(written: PerwaliTertulis, asal: Origin, around: Sekitar): Peraturan {
  const { dokumen, planOf } = around;
  const { perubahan, berita_daerah: berita } = written;
  return {
    bentuk: written.bentuk ?? (dokumen.status === 'rancangan' ? 'rancangan' : 'salinan'),
    tandaTangan: written.tanda_tangan ?? 'basah',
    nomor: written.nomor,
    tahun: written.tahun,
    tentang: written.tentang,
    lambang: emblem(written.lambang, asal.at('lambang'), around),
    menimbang: written.menimbang,
    mengingat: written.mengingat.map((item, index) => ({
      hukum: item.hukum,
      bagian: item.bagian,
      tertulis: item.tertulis,
      asal: asal.at('mengingat', index),
    })),
    menetapkan: written.menetapkan,
    bab: (written.bab ?? []).map((bab, index) => buildKelompok('bab', bab, asal.at('bab', index))),
    pasal: buildPasal(written.pasal, asal),
    perubahan: perubahan && {
      atas: perubahan.atas,
      pembuka: perubahan.pembuka,
      butir: perubahan.butir.map((butir, index) => buildButir(butir, asal.at('perubahan', 'butir', index))),
      pasalII: perubahan.pasal_ii && buildKetentuan(perubahan.pasal_ii, asal.at('perubahan', 'pasal_ii')),
      asal: asal.at('perubahan'),
    },
    pengundangan: written.pengundangan,
    ditetapkan: buildPengesahan(written.ditetapkan, asal.at('ditetapkan')),
    diundangkan: written.diundangkan && buildPengesahan(written.diundangkan, asal.at('diundangkan')),
    beritaDaerah: berita && {
      tahun: berita.tahun,
      nomor: berita.nomor,
      tertulis: berita.tertulis,
      asal: asal.at('berita_daerah'),
    },
    salinan: written.salinan && {
      pejabat: written.salinan.pejabat,
      tertulis: written.salinan.tertulis,
      asal: asal.at('salinan'),
    },
    lampiran: (written.lampiran ?? [dokumen.id]).map((id, index) => ({
      id,
      plan: id === dokumen.id ? undefined : planOf(id),
      asal: written.lampiran === undefined ? asal : asal.at('lampiran', index),
    })),
    cetak: buildCetak({ preset: 'perwali', kertas: dokumen.cetak.kertas, ...written.cetak }, written.tentang ?? ''),
    asal,
  };
}

function emblem(
  written: PerwaliTertulis['lambang'],
  asal: Origin,
  { lambangDaerah, citra, diagnostics }: Sekitar,
): Lambang | undefined {
  if (written === undefined) return lambangDaerah;
  return written === false ? undefined : buildLambang(written, asal, 'gambar', citra, diagnostics);
}

interface KelompokTertulis {
  readonly judul: string;
  readonly pasal?: readonly KetentuanTertulis[] | undefined;
  readonly bagian?: readonly KelompokTertulis[] | undefined;
  readonly paragraf?: readonly KelompokTertulis[] | undefined;
}

/** The kind of group right below each. */
const DI_BAWAH = { bab: 'bagian', bagian: 'paragraf', paragraf: undefined } as const;

function buildKelompok(jenis: Kelompok['jenis'], written: KelompokTertulis, asal: Origin): Kelompok {
  const below = DI_BAWAH[jenis];
  const groups = below === undefined ? [] : (written[below] ?? []);
  return {
    jenis,
    judul: written.judul,
    pasal: buildPasal(written.pasal, asal),
    kelompok:
      below === undefined ? [] : groups.map((group, index) => buildKelompok(below, group, asal.at(below, index))),
    asal,
  };
}

function buildPasal(written: readonly KetentuanTertulis[] | undefined, asal: Origin): Ketentuan[] {
  return (written ?? []).map((item, index) => buildKetentuan(item, asal.at('pasal', index)));
}

function buildKetentuan(written: KetentuanTertulis, asal: Origin): Ketentuan {
  const jenis = RINCIAN.find((key) => written[key] !== undefined);
  return {
    teks: written.teks,
    rincian: jenis && {
      jenis,
      butir: (written[jenis] ?? []).map((item, index) => buildKetentuan(item, asal.at(jenis, index))),
    },
    uraian: written.uraian ?? [],
    penutup: written.penutup,
    asal,
  };
}

function buildButir(written: ButirUbahTertulis, asal: Origin): ButirUbah {
  const { diubah, dihapus, disisipkan, menjadi } = written;
  return {
    tindakan: diubah !== undefined ? 'diubah' : dihapus !== undefined ? 'dihapus' : 'disisipkan',
    pasal: diubah !== undefined ? ('pasal' in diubah ? [diubah.pasal] : []) : (dihapus ?? disisipkan ?? []),
    lampiran: diubah !== undefined && 'lampiran' in diubah ? diubah.lampiran : undefined,
    antara: written.antara ?? [],
    bagian: written.bagian,
    perintah: written.perintah,
    menjadi: (menjadi ?? []).map((item, index) => buildKetentuan(item, asal.at('menjadi', index))),
    asal,
  };
}

function buildPengesahan(written: PerwaliTertulis['ditetapkan'], asal: Origin): Pengesahan {
  return { di: written.di, tanggal: written.tanggal, tertulis: written.tertulis, pejabat: written.pejabat, asal };
}
