import type { z } from 'zod';
import { SARING } from './tabel/indikator-kinerja.ts';
import { id, pilihan, tahun, teks, yaTidak } from './fields.ts';
import { bentuk, daftar, peta, petaBebas, petaMentah, satuAtauDaftar } from './shapes.ts';
import { lambangDaerah } from './lambang.ts';

/** data/daerah/<id>.yaml: a region, shared by its documents. */
export const berkasDaerah = peta({
  nama: teks('nama daerah'),
  provinsi: teks('provinsi'),
  ibu_kota: teks('ibu_kota').optional(),
  kepala: teks('kepala daerah'),
  wakil: teks('wakil').optional(),
  lambang: lambangDaerah.optional(),
});
export type DaerahTertulis = z.output<typeof berkasDaerah>;

const subbab = peta({
  id: id(),
  judul: teks('judul'),
  /** Sub-chapters that may stand in its place. */
  dapat_dipecah: daftar(id(), 'dapat_dipecah').optional(),
  /** Sub-chapters of other outlines whose text belongs here, or chapters whose opening does. */
  menghimpun: satuAtauDaftar(id(), 'menghimpun').optional(),
});
const bab = peta({
  id: id(),
  judul: teks('judul'),
  subbab: daftar(subbab, 'subbab').optional(),
  /** Chapters of other outlines whose text belongs here. */
  menghimpun: satuAtauDaftar(id(), 'menghimpun').optional(),
});

/** A part before or after the chapters. */
const bagian = peta({ id: id(), judul: teks('judul'), wajib: yaTidak('wajib').optional() });

/** Kinds of tables that an outline may ask for: those that are made from the data, and free ones by their id. */
const JENIS_WAJIB = [
  'bebas',
  'kinerja-pelayanan',
  'anggaran-realisasi',
  'tujuan-sasaran',
  'keselarasan-rpjmd',
  'strategi-kebijakan',
  'arah-kebijakan',
  'rumusan-program',
  'program-pendanaan',
  'indikator-kinerja',
  'perjanjian-kinerja',
  'iku-tahunan',
  'capaian-kinerja',
  'rencana-aksi',
  'anggaran-tahunan',
] as const;

/** A table that the outline asks for, under the name it has there. */
const tabelWajib = peta({
  jenis: pilihan('jenis', JENIS_WAJIB),
  /** Id that the table must have; a free table is known by nothing else. */
  id: id().optional(),
  /** Which indicators it holds, of a table of indicators. */
  saring: pilihan('saring', SARING).optional(),
  nama: teks('nama'),
  /** Chapter, or sub-chapter, that it stands in. */
  di: id().optional(),
  /** Settings that give a table made from the data its official form. */
  bentuk: petaMentah('bentuk').optional(),
});

/** data/profil/<id>.yaml: an official outline. Sub-chapters may be added to it, not removed. */
export const berkasProfil = peta({
  nama: teks('nama'),
  sumber: teks('sumber'),
  depan: daftar(bagian, 'depan').optional(),
  bab: daftar(bab, 'bab'),
  lampiran: daftar(bagian, 'lampiran').optional(),
  tabel: daftar(tabelWajib, 'tabel').optional(),
});
export type ProfilTertulis = z.output<typeof berkasProfil>;

/** data/nomenklatur/<id>.yaml: a national list of kode with their names, or as much of it as an agency uses. */
export const berkasNomenklatur = peta({
  nama: teks('nama'),
  sumber: teks('sumber'),
  kode: petaBebas(teks('nama'), 'kode'),
});
export type NomenklaturTertulis = z.output<typeof berkasNomenklatur>;

/** Where a law is published, in words or in parts; what is left out of the parts follows from the law. */
export type LembaranTertulis =
  | { readonly tertulis: string }
  | {
      readonly nama?: string | undefined;
      readonly tahun?: number | undefined;
      readonly nomor: string;
      readonly tambahan?: string | undefined;
    };

const lembaran = peta({
  nama: teks('nama lembaran').optional(),
  tahun: tahun('tahun lembaran').optional(),
  nomor: teks('nomor lembaran'),
  /** Number of the supplement. */
  tambahan: teks('tambahan').optional(),
}).transform((parts): LembaranTertulis => parts);

/** data/<dokumen>/hukum.yaml: the laws the document rests on, in the order they are printed. */
export const berkasHukum = peta({
  hukum: daftar(
    peta({
      id: id(),
      jenis: teks('jenis'),
      nomor: teks('nomor').optional(),
      tahun: tahun().optional(),
      /** Only the constitution has no title. */
      tentang: teks('tentang').optional(),
      lembaran: bentuk<LembaranTertulis>('lembaran', {
        skalar: teks('lembaran').transform((tertulis): LembaranTertulis => ({ tertulis })),
        peta: lembaran,
      }).optional(),
      /** Ids of the laws that have changed it, the oldest first. */
      diubah_dengan: satuAtauDaftar(id(), 'diubah_dengan').optional(),
      /** Whether `[[daftar: hukum]]` lists it; `tidak` for one that only the regulation or another law names. */
      landasan: yaTidak('landasan').optional(),
      /** Words between the year and "tentang", such as a date of enactment. */
      tanggal: teks('tanggal').optional(),
    }),
    'hukum',
  ),
});
export type HukumTertulis = z.output<typeof berkasHukum>['hukum'][number];

/** data/<dokumen>/pejabat.yaml: officials, and the blocks they sign. */
export const berkasPejabat = peta({
  pejabat: daftar(
    peta({
      id: id(),
      jabatan: teks('jabatan'),
      nama: teks('nama'),
      pangkat: teks('pangkat').optional(),
      nip: teks('nip').optional(),
    }),
    'pejabat',
  ),
  tanda_tangan: daftar(
    peta({ id: id(), tempat: teks('tempat').optional(), tanggal: teks('tanggal').optional(), pejabat: id() }),
    'tanda_tangan',
  ).optional(),
});

/** Staff units stand beside the line of command, groups of functional posts across from them; the others in it. */
const JENIS_UNIT = ['staf', 'lini', 'fungsional'] as const;

/** A unit of the agency with the units below it. */
export interface UnitTertulis {
  readonly id: string;
  readonly nama: string;
  readonly jenis?: (typeof JENIS_UNIT)[number] | undefined;
  readonly bawahan?: UnitTertulis[] | undefined;
}

const unit = (depth: number): z.ZodType<UnitTertulis> =>
  peta({
    id: id(),
    nama: teks('nama unit'),
    jenis: pilihan('jenis', JENIS_UNIT).optional(),
    ...(depth > 0 ? { bawahan: daftar(unit(depth - 1), 'bawahan').optional() } : {}),
  }) as unknown as z.ZodType<UnitTertulis>;

/** data/<dokumen>/unit.yaml: the tree of units, at most six levels. */
export const berkasUnit = peta({ unit: unit(6) });
