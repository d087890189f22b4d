import type { z } from 'zod';
import { cetak } from './cetak.ts';
import { id, kode, pilihan, rentangTahun, skalar, tahun, teks, yaTidak } from './fields.ts';
import { daftar, peta, petaBebas, satuAtauDaftar } from './shapes.ts';
import { CARA_AKHIR } from './indikator.ts';
import { whole } from './written.ts';

/** A day as year, month and day, kept as ISO text. */
export const tanggal = (what: string) => calendar(what, '\\d{4}-\\d\\d-\\d\\d');

/** The day of a document; its month alone where no day is printed. */
const tanggalDokumen = () => calendar('tanggal', '\\d{4}-\\d\\d(?:-\\d\\d)?');

function calendar(what: string, pattern: string) {
  const shape = new RegExp(whole(pattern));
  return skalar(
    what,
    (text) =>
      shape.test(text) && isDate(text)
        ? { ok: true, value: text }
        : {
            ok: false,
            code: 'type-wrong',
            message: `“${text}” bukan tanggal.`,
            hint: 'Tulis tahun-bulan-hari, misalnya 2021-09-24.',
          },
    { type: 'string', pattern: whole(pattern) },
  );
}

const MONTH = 'yyyy-mm';

// 31 February rolls over to March, and so no longer reads as it was written.
function isDate(text: string): boolean {
  const date = new Date(`${text.length === MONTH.length ? `${text}-01` : text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A finding that the document keeps on purpose, with the reason; the figure stays as enacted. */
const pengecualian = peta({
  kode: teks('kode temuan'),
  /** id of the node, indicator or table the finding stands at. */
  di: teks('di'),
  tahun: tahun().optional(),
  alasan: teks('alasan'),
  /** When it was decided. */
  tanggal: tanggal('tanggal'),
});

/** Kinds of document: a five-year plan, and the annual plan of one of its years. */
const JENIS_DOKUMEN = ['renstra', 'rkt'] as const;
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];

const TINGKAT = ['galat', 'peringatan', 'info', 'mati'] as const;

/** How strictly the document is checked. */
const pemeriksaan = peta({
  profil: pilihan('profil', ['rancangan', 'final']).optional(),
  tingkat: petaBebas(pilihan('tingkat', TINGKAT), 'tingkat').optional(),
});

/** data/<dokumen>/dokumen.yaml: what the document is, its years, and how it is printed. */
export const berkasDokumen = peta({
  judul: teks('judul'),
  jenis: pilihan('jenis', JENIS_DOKUMEN).optional(),
  /** The Renstra that an annual plan is drawn from. */
  renstra: id().optional(),
  /** Lists that the kode are taken from. */
  nomenklatur: satuAtauDaftar(id(), 'nomenklatur').optional(),
  /** The document that this one amends. */
  sebelum: id().optional(),
  profil: id(),
  daerah: id(),
  perangkat_daerah: peta({
    nama: teks('nama'),
    singkat: teks('singkat').optional(),
    alamat: teks('alamat').optional(),
    kepala: teks('kepala').optional(),
    /** Kode of the agency's bidang urusan, such as 1.06. */
    bidang_urusan: satuAtauDaftar(kode(), 'bidang_urusan').optional(),
  }),
  tanggal: tanggalDokumen(),
  status: pilihan('status', ['rancangan', 'final']).optional(),
  penetapan: teks('penetapan').optional(),
  tahun: peta({
    periode: rentangTahun('periode'),
    dasar: tahun('tahun dasar'),
    target: rentangTahun('tahun target').optional(),
    pagu: rentangTahun('tahun pagu').optional(),
  }),
  bawaan: peta({
    akhir: pilihan('akhir', CARA_AKHIR).optional(),
    pagu_akhir: pilihan('pagu_akhir', CARA_AKHIR).optional(),
  }).optional(),
  cetak: cetak.optional(),
  /** Whether the document's source files are put into its PDF. */
  lampirkan_data: yaTidak('lampirkan_data').optional(),
  pemeriksaan: pemeriksaan.optional(),
  kecuali: daftar(pengecualian, 'kecuali').optional(),
});

export type DokumenTertulis = z.output<typeof berkasDokumen>;
