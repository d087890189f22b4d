import { z } from 'zod';
import { id, nilaiPagu, seri, teks } from './fields.ts';
import { bentuk, daftar, peta, satuAtauDaftar } from './shapes.ts';
import { akhir, diTabelSimpul, hasil, indikator, pengganti } from './indikator.ts';

const misi = peta({
  id: id(),
  nama: teks('nama misi'),
  uraian: teks('uraian').optional(),
  pengganti: pengganti.optional(),
});

const sasaranRpjmd = peta({
  id: id(),
  /** Its number in the RPJMD, such as 2.2. */
  nomor: teks('nomor').optional(),
  nama: teks('nama'),
  indikator: daftar(indikator, 'indikator').optional(),
});

const tujuanRpjmd = peta({
  id: id(),
  nomor: teks('nomor').optional(),
  misi: id().optional(),
  nama: teks('nama'),
  indikator: daftar(indikator, 'indikator').optional(),
  sasaran: daftar(sasaranRpjmd, 'sasaran').optional(),
});

/** A policy as typed: its words, and where the document says so what of the NSPK and of the RPJMD it puts to work. */
export interface KebijakanTertulis {
  readonly nama: string;
  readonly nspk?: string[] | undefined;
  readonly mendukung?: string | undefined;
  readonly keterangan?: string | undefined;
  readonly pengganti?: string[] | undefined;
}

const kebijakan: z.ZodType<KebijakanTertulis[]> = bentuk<KebijakanTertulis[]>('kebijakan', {
  skalar: teks('kebijakan').transform((nama) => [{ nama }]),
  daftar: z.array(
    bentuk<KebijakanTertulis>('kebijakan', {
      skalar: teks('kebijakan').transform((nama) => ({ nama })),
      peta: peta({
        nama: teks('nama kebijakan'),
        nspk: satuAtauDaftar(id(), 'nspk').optional(),
        mendukung: id().optional(),
        keterangan: teks('keterangan').optional(),
        pengganti: pengganti.optional(),
      }),
    }),
  ),
});

const strategi = peta({
  id: id().optional(),
  nama: teks('nama strategi'),
  kebijakan: kebijakan.optional(),
  pengganti: pengganti.optional(),
});

/** Of a tujuan or sasaran: the NSPK it applies. */
const menerapkan = { nspk: satuAtauDaftar(id(), 'nspk').optional() };

const sasaran = peta({
  id: id(),
  nama: teks('nama'),
  mendukung: id().optional(),
  ...menerapkan,
  ...hasil,
  indikator: daftar(indikator, 'indikator').optional(),
  strategi: daftar(strategi, 'strategi').optional(),
  pengganti: pengganti.optional(),
  di_tabel: bentuk('di_tabel', { peta: diTabelSimpul }).optional(),
});

const tujuan = peta({
  id: id(),
  nama: teks('nama'),
  mendukung: id().optional(),
  ...menerapkan,
  ...hasil,
  indikator: daftar(indikator, 'indikator').optional(),
  sasaran: daftar(sasaran, 'sasaran').optional(),
  /** Strategies and policies that the document pairs with no sasaran, or with no strategi. */
  strategi: daftar(strategi, 'strategi').optional(),
  kebijakan: kebijakan.optional(),
  pengganti: pengganti.optional(),
  di_tabel: bentuk('di_tabel', { peta: diTabelSimpul }).optional(),
});

/** A field of an affair, by its national number, with the key indicators of how it is run. */
const bidangUrusan = peta({
  id: id().optional(),
  nomor: teks('nomor').optional(),
  nama: teks('nama'),
  /** Its money as declared; without it, that of its programs. */
  pagu: seri(nilaiPagu(), 'pagu').optional(),
  pagu_akhir: akhir('pagu_akhir', nilaiPagu()).optional(),
  indikator: daftar(indikator, 'indikator').optional(),
});

const urusan = peta({
  nomor: teks('nomor').optional(),
  nama: teks('nama').optional(),
  bidang: daftar(bidangUrusan, 'bidang'),
});

/** An aspect of how a region is run, such as public services, down to the fields of its affairs; some documents name the fields alone. */
const aspek = peta({ nama: teks('nama').optional(), urusan: daftar(urusan, 'urusan') });

/** data/<dokumen>/arah.yaml: from visi to kebijakan. */
export const berkasArah = peta({
  visi: teks('visi'),
  misi: daftar(misi, 'misi'),
  /** Norms, standards, procedures and criteria of the ministry that the agency applies. */
  nspk: daftar(peta({ id: id(), nama: teks('nama NSPK') }), 'nspk').optional(),
  rpjmd: peta({
    tujuan: daftar(tujuanRpjmd, 'tujuan'),
    kebijakan: daftar(peta({ id: id(), nama: teks('nama') }), 'kebijakan').optional(),
  }).optional(),
  tujuan: daftar(tujuan, 'tujuan'),
  aspek: daftar(aspek, 'aspek').optional(),
});

export type ArahTertulis = z.output<typeof berkasArah>;
