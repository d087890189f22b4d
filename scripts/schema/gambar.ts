import type { z } from 'zod';
import { id, pilihan, rentangTahun, skalar, teks, yaTidak } from './fields.ts';
import { peta, satuAtauDaftar } from './shapes.ts';
import { namaGambar } from './nama-gambar.ts';
import { whole } from './written.ts';

/** Pages a figure can stand on: the document's paper, upright or across, or a fold-out sheet of A3. */
const HALAMAN_GAMBAR = ['tegak', 'mendatar', 'a3'] as const;
export type HalamanGambar = (typeof HALAMAN_GAMBAR)[number];

const umum = {
  judul: teks('judul'),
  judul_pendek: teks('judul_pendek').optional(),
  sumber: teks('sumber').optional(),
  /** What the figure shows, in words, for those who cannot see it. */
  keterangan: teks('keterangan'),
  /** Undefined: the first page on which it can be read. */
  halaman: pilihan('halaman', HALAMAN_GAMBAR).optional(),
};

/** The tree of units of unit.yaml. */
const berkasStruktur = peta({ ...umum, jenis: pilihan('jenis', ['struktur-organisasi']) });

/** Where the cascade may begin and end. */
const MULAI_POHON = ['visi', 'misi', 'tujuan'] as const;
const SAMPAI_POHON = ['sasaran', 'program', 'kegiatan', 'sub-kegiatan'] as const;
export type SampaiPohon = (typeof SAMPAI_POHON)[number];

/** The cascade of tujuan, sasaran, program and below, with their indicators. */
const berkasPohonKinerja = peta({
  ...umum,
  jenis: pilihan('jenis', ['pohon-kinerja']),
  mulai: pilihan('mulai', MULAI_POHON).optional(),
  sampai: pilihan('sampai', SAMPAI_POHON).optional(),
  indikator: yaTidak('indikator').optional(),
  /** Id of the tujuan, sasaran, program or kegiatan to draw alone, with what stands below it. */
  dari: id().optional(),
});

/** Money by program and year. */
const berkasPaguProgram = peta({
  ...umum,
  jenis: pilihan('jenis', ['pagu-program']),
  tahun: rentangTahun('tahun').optional(),
});

/** Indicators over the years: baseline, targets, and what was achieved. */
const berkasGrafikIndikator = peta({
  ...umum,
  jenis: pilihan('jenis', ['indikator']),
  indikator: satuAtauDaftar(id(), 'indikator'),
  tahun: rentangTahun('tahun').optional(),
});

/** Bars of the numbers in a free table. */
const berkasDiagram = peta({
  ...umum,
  jenis: pilihan('jenis', ['diagram']),
  tabel: id(),
  /** Column whose words name the bars; the first one of words where it is not written. */
  label: id().optional(),
  kolom: satuAtauDaftar(id(), 'kolom'),
  /** Rows by their id or by the words that name them; every data row where it is not written. */
  baris: satuAtauDaftar(teks('baris'), 'baris').optional(),
  arah: pilihan('arah', ['mendatar', 'tegak']).optional(),
  urut: pilihan('urut', ['tabel', 'naik', 'turun']).optional(),
});

/** How wide a picture is printed: a share of the text width, or millimetres. */
type LebarGambar = { readonly persen: number } | { readonly mm: number };

const lebar = skalar<LebarGambar>(
  'lebar',
  (text) => {
    const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|mm)$/.exec(text);
    const value = Number(match?.[1]?.replace(',', '.'));
    const [least, most] = match?.[2] === '%' ? [10, 100] : [10, 400];
    if (match === null || value < least || value > most)
      return {
        ok: false,
        code: 'type-wrong',
        message: `Lebar gambar “${text}” tidak dikenal: 10% sampai 100% dari lebar halaman, atau 10 mm sampai 400 mm.`,
        hint: 'Tulis misalnya 80% atau 120 mm.',
      };
    return { ok: true, value: match[2] === '%' ? { persen: value } : { mm: value } };
  },
  { type: 'string', pattern: whole('\\d{1,3}(?:[.,]\\d+)?\\s*(?:%|mm)') },
);

/** A picture from a file beside the figure's own. */
const berkasCitra = peta({
  ...umum,
  jenis: pilihan('jenis', ['berkas']),
  berkas: namaGambar('folder gambar dokumen ini', 'peta-wilayah.png'),
  lebar: lebar.optional(),
});

export const JENIS_GAMBAR = {
  'struktur-organisasi': berkasStruktur,
  'pohon-kinerja': berkasPohonKinerja,
  'pagu-program': berkasPaguProgram,
  indikator: berkasGrafikIndikator,
  diagram: berkasDiagram,
  berkas: berkasCitra,
} as const;

/** A figure file of any kind, as typed. */
export type GambarTertulis = z.output<(typeof JENIS_GAMBAR)[keyof typeof JENIS_GAMBAR]>;
export type CitraTertulis = z.output<typeof berkasCitra>;
