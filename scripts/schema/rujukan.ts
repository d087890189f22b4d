import type { z } from 'zod';
import { bentuk, daftar, id, peta, pilihan, tahun, teks, yaTidak } from './fields.ts';

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

/** data/profil/<id>.yaml: an official outline. Sub-chapters may be added to it, not removed. */
export const berkasProfil = peta({
  nama: teks('nama'),
  sumber: teks('sumber'),
  depan: daftar(peta({ id: id(), judul: teks('judul'), wajib: yaTidak('wajib').optional() }), 'depan').optional(),
  bab: daftar(bab, 'bab'),
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
export type PejabatTertulis = z.output<typeof berkasPejabat>;

/** A unit of the agency with the units below it. */
export interface UnitTertulis {
  readonly id: string;
  readonly nama: string;
  readonly jenis?: 'staf' | 'lini' | undefined;
  readonly bawahan?: UnitTertulis[] | undefined;
}

const unit = (depth: number): z.ZodType<UnitTertulis> =>
  peta({
    id: id(),
    nama: teks('nama unit'),
    jenis: pilihan('jenis', ['staf', 'lini']).optional(),
    ...(depth > 0 ? { bawahan: daftar(unit(depth - 1), 'bawahan').optional() } : {}),
  }) as unknown as z.ZodType<UnitTertulis>;

/** data/<dokumen>/unit.yaml: the tree of units, at most six levels. */
export const berkasUnit = peta({ unit: unit(6) });

/** data/<dokumen>/gambar/<id>.yaml: a figure drawn from the data. */
export const berkasGambar = peta({
  jenis: pilihan('jenis', ['struktur-organisasi', 'pagu-program']),
  judul: teks('judul'),
  judul_pendek: teks('judul_pendek').optional(),
  sumber: teks('sumber').optional(),
  /** What the figure shows, in words, for those who cannot see it. */
  keterangan: bentuk('keterangan', { skalar: teks('keterangan') }),
});
export type GambarTertulis = z.output<typeof berkasGambar>;
