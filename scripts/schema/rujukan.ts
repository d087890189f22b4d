import type { z } from 'zod';
import { daftar, id, peta, pilihan, tahun, teks, yaTidak } from './fields.ts';

/** data/daerah/<id>.yaml: a region, shared by its documents. */
export const berkasDaerah = peta({
  nama: teks('nama daerah'),
  provinsi: teks('provinsi'),
  ibu_kota: teks('ibu_kota').optional(),
  kepala: teks('kepala daerah'),
  wakil: teks('wakil').optional(),
});
export type DaerahTertulis = z.output<typeof berkasDaerah>;

const subbab = peta({
  id: id(),
  judul: teks('judul'),
  /** Sub-chapters that may stand in its place. */
  dapat_dipecah: daftar(id(), 'dapat_dipecah').optional(),
});
const bab = peta({
  id: id(),
  judul: teks('judul'),
  subbab: daftar(subbab, 'subbab').optional(),
});

/** A part before or after the chapters. */
const bagian = peta({ id: id(), judul: teks('judul'), wajib: yaTidak('wajib').optional() });

/** Kinds of tables that an outline may ask for: those that are made from the data. */
const JENIS_WAJIB = [
  'kinerja-pelayanan',
  'anggaran-realisasi',
  'tujuan-sasaran',
  'keselarasan-rpjmd',
  'strategi-kebijakan',
  'program-pendanaan',
  'indikator-kinerja',
] as const;

/** A table that the outline asks for, under the name it has there. */
const tabelWajib = peta({ jenis: pilihan('jenis', JENIS_WAJIB), nama: teks('nama') });

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

/** data/<dokumen>/hukum.yaml: the laws the document rests on, in the order they are printed. */
export const berkasHukum = peta({
  hukum: daftar(
    peta({
      id: id(),
      jenis: teks('jenis'),
      nomor: teks('nomor').optional(),
      tahun: tahun().optional(),
      tentang: teks('tentang'),
      lembaran: teks('lembaran').optional(),
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
    peta({ id: id(), tempat: teks('tempat'), tanggal: teks('tanggal').optional(), pejabat: id() }),
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
