import { z } from 'zod';
import { cetak } from './cetak.ts';
import { tanggal } from './dokumen.ts';
import { shaped } from './field-shape.ts';
import { id, pilihan, skalar, tahun, teks } from './fields.ts';
import { bentuk, daftar, fail, peta, satuAtauDaftar } from './shapes.ts';
import { lambangPeraturan } from './lambang.ts';
import { textOrNumber, whole } from './written.ts';

/** Ways to count the provisions below one, from `(1)` on, from `a.` on, from `1.` on. */
export const RINCIAN = ['ayat', 'huruf', 'angka'] as const;
export type JenisRincian = (typeof RINCIAN)[number];

/** A provision: its words, what is counted below it, rows of a name and its meaning, and words behind all of these. */
export interface KetentuanTertulis {
  readonly teks?: string | undefined;
  readonly ayat?: KetentuanTertulis[] | undefined;
  readonly huruf?: KetentuanTertulis[] | undefined;
  readonly angka?: KetentuanTertulis[] | undefined;
  readonly uraian?: { nama: string; isi: string }[] | undefined;
  readonly penutup?: string | undefined;
}

const ketentuan: z.ZodType<KetentuanTertulis> = shaped(
  z.lazy(() => isiKetentuan),
  { kind: 'named', name: 'ketentuan', item: () => isiKetentuan },
);

const isiKetentuan: z.ZodType<KetentuanTertulis> = bentuk<KetentuanTertulis>('Ketentuan', {
  skalar: teks('Ketentuan').transform((text): KetentuanTertulis => ({ teks: text })),
  peta: peta({
    teks: teks('teks').optional(),
    ayat: daftar(ketentuan, 'ayat').optional(),
    huruf: daftar(ketentuan, 'huruf').optional(),
    angka: daftar(ketentuan, 'angka').optional(),
    uraian: daftar(peta({ nama: teks('nama'), isi: teks('isi') }), 'uraian').optional(),
    penutup: teks('penutup').optional(),
  }).transform((written, ctx): KetentuanTertulis => {
    const counted = RINCIAN.filter((key) => written[key] !== undefined);
    if (counted.length > 1)
      return fail(ctx, written, `Satu ketentuan memuat ${counted.join(' dan ')} sekaligus; pakai salah satu.`, {
        code: 'type-wrong',
        hint: 'Rincian di dalam rincian ditulis di bawah butirnya: teks, lalu huruf atau angka.',
      });
    if (counted.length === 0 && written.teks === undefined && written.uraian === undefined)
      return fail(ctx, written, 'Ketentuan ini belum berisi.', {
        code: 'field-missing',
        hint: 'Isi teks, ayat, huruf, angka, atau uraian.',
      });
    return written;
  }),
});

const pasal = daftar(ketentuan, 'pasal');
const paragraf = peta({ judul: teks('judul'), pasal });
const bagian = peta({
  judul: teks('judul'),
  pasal: pasal.optional(),
  paragraf: daftar(paragraf, 'paragraf').optional(),
});
const bab = peta({ judul: teks('judul'), pasal: pasal.optional(), bagian: daftar(bagian, 'bagian').optional() });

/** A law of hukum.yaml; `bagian` is a part of it such as `Pasal 18 ayat (6)`, `tertulis` its words as they were enacted. */
const mengingat = bentuk<MengingatTertulis>('mengingat', {
  skalar: id().transform((hukum): MengingatTertulis => ({ hukum })),
  peta: peta({ hukum: id(), bagian: teks('bagian').optional(), tertulis: teks('tertulis').optional() }).transform(
    (written): MengingatTertulis => written,
  ),
});
export interface MengingatTertulis {
  readonly hukum: string;
  readonly bagian?: string | undefined;
  readonly tertulis?: string | undefined;
}

/** An article by its number: `3`, `3A`. The word Pasal before it may be written too. */
const nomorPasal = skalar(
  'Nomor pasal',
  (text) => {
    const number = /^(?:pasal\s+)?(\d+[A-Z]*)$/i.exec(text)?.[1];
    if (number !== undefined) return { ok: true, value: number.toUpperCase() };
    return {
      ok: false,
      code: 'type-wrong',
      message: `“${text}” bukan nomor pasal.`,
      hint: 'Tulis misalnya 3 atau 3A.',
    };
  },
  textOrNumber(whole('(?:pasal\\s+)?\\d+[a-z]*'), 0),
);

/** Articles, or the attachment, that one number of Pasal I changes. */
const sasaranUbah = skalar(
  'diubah',
  (text) => {
    const number = /^(?:pasal\s+)?(\d+[A-Z]*)$/i.exec(text)?.[1];
    if (number !== undefined) return { ok: true, value: { pasal: number.toUpperCase() } as SasaranUbah };
    if (/^lampiran(?:\s+[IVX]+)?$/i.test(text)) return { ok: true, value: { lampiran: text } as SasaranUbah };
    return {
      ok: false,
      code: 'type-wrong',
      message: `“${text}” bukan nomor pasal dan bukan lampiran.`,
      hint: 'Tulis misalnya 3, 3A, Lampiran, atau Lampiran II.',
    };
  },
  textOrNumber(whole('(?:pasal\\s+)?\\d+[a-z]*|lampiran(?:\\s+[ivx]+)?'), 0),
);
export type SasaranUbah = { readonly pasal: string } | { readonly lampiran: string };

/** One number of Pasal I: what it does to which article, and how that reads from then on. */
const butirUbah = peta({
  diubah: sasaranUbah.optional(),
  dihapus: satuAtauDaftar(nomorPasal, 'dihapus').optional(),
  disisipkan: satuAtauDaftar(nomorPasal, 'disisipkan').optional(),
  /** The two articles between which others are put. */
  antara: daftar(nomorPasal, 'antara').optional(),
  /** What of an article is changed, such as `ayat (2)`; it is quoted whole all the same. */
  bagian: teks('bagian').optional(),
  /** The words that order the change, in the place of those made of the other keys. */
  perintah: teks('perintah').optional(),
  menjadi: bentuk<KetentuanTertulis[]>('menjadi', {
    skalar: teks('menjadi').transform((text): KetentuanTertulis[] => [{ teks: text }]),
    peta: isiKetentuan.transform((item): KetentuanTertulis[] => [item]),
    daftar: z.array(ketentuan),
  }).optional(),
}).transform((written, ctx): ButirUbahTertulis => {
  const wrong = (message: string, hint: string): typeof z.NEVER =>
    fail(ctx, written, message, { code: 'type-wrong', hint });
  const { diubah, dihapus, disisipkan, antara, menjadi } = written;
  const actions = [diubah, dihapus, disisipkan].filter((action) => action !== undefined);
  if (actions.length !== 1)
    return wrong('Satu butir perubahan memuat tepat satu tindakan.', 'Pilih diubah, dihapus, atau disisipkan.');
  if (disisipkan !== undefined && antara?.length !== 2)
    return wrong(
      'Pasal yang disisipkan belum menyebut letaknya.',
      'Tulis kedua pasal yang mengapitnya, misalnya antara: [3, 4].',
    );
  const quoted = disisipkan?.length ?? (diubah !== undefined && 'pasal' in diubah ? 1 : 0);
  if ((menjadi?.length ?? 0) !== quoted)
    return wrong(
      `Butir ini memuat ${menjadi?.length ?? 0} bunyi pasal di bawah menjadi; diharapkan ${quoted}.`,
      quoted === 0 ? 'Hapus kunci menjadi.' : 'Tulis bunyi lengkap setiap pasal di bawah menjadi.',
    );
  return written;
});
export interface ButirUbahTertulis {
  readonly diubah?: SasaranUbah | undefined;
  readonly dihapus?: string[] | undefined;
  readonly disisipkan?: string[] | undefined;
  readonly antara?: string[] | undefined;
  readonly bagian?: string | undefined;
  readonly perintah?: string | undefined;
  readonly menjadi?: KetentuanTertulis[] | undefined;
}

/** What an amending regulation changes in another. */
const perubahan = peta({
  /** The law of hukum.yaml that is amended; what amended it before stands there under `diubah_dengan`. */
  atas: id(),
  pembuka: teks('pembuka').optional(),
  butir: daftar(butirUbah, 'butir'),
  pasal_ii: ketentuan.optional(),
});

/** Where and when something was done, and by whom. */
const pengesahan = peta({
  di: teks('di'),
  tanggal: tanggal('tanggal').optional(),
  /** The line of the date as it was enacted, in the place of `pada tanggal …`. */
  tertulis: teks('tertulis').optional(),
  pejabat: id(),
});

/** data/<dokumen>/perwali.yaml: the regulation that puts one or more documents into force. */
export const berkasPerwali = peta({
  bentuk: pilihan('bentuk', ['rancangan', 'asli', 'salinan']).optional(),
  tanda_tangan: pilihan('tanda_tangan', ['basah', 'elektronik']).optional(),
  nomor: teks('nomor').optional(),
  tahun: tahun(),
  tentang: teks('tentang').optional(),
  /** Undefined: that of the region. */
  lambang: lambangPeraturan.optional(),
  menimbang: daftar(teks('Butir menimbang'), 'menimbang'),
  mengingat: daftar(mengingat, 'mengingat'),
  menetapkan: teks('menetapkan').optional(),
  bab: daftar(bab, 'bab').optional(),
  pasal: pasal.optional(),
  perubahan: perubahan.optional(),
  pengundangan: teks('pengundangan').optional(),
  ditetapkan: pengesahan,
  diundangkan: pengesahan.optional(),
  berita_daerah: peta({
    tahun: tahun().optional(),
    nomor: teks('nomor').optional(),
    tertulis: teks('tertulis').optional(),
  }).optional(),
  salinan: peta({ pejabat: id(), tertulis: teks('tertulis').optional() }).optional(),
  lampiran: satuAtauDaftar(id(), 'lampiran').optional(),
  cetak: cetak.optional(),
}).transform((written, ctx) => {
  const bodies = (['bab', 'pasal', 'perubahan'] as const).filter((key) => written[key] !== undefined);
  if (bodies.length !== 1)
    return fail(
      ctx,
      written,
      bodies.length === 0
        ? 'Batang tubuh peraturan belum ada.'
        : `Batang tubuh ditulis sebagai ${bodies.join(' dan ')}; pakai salah satu.`,
      { code: bodies.length === 0 ? 'field-missing' : 'type-wrong', hint: 'Tulis bab, pasal, atau perubahan.' },
    );
  if (written.perubahan === undefined && written.tentang === undefined)
    return fail(ctx, written, 'tentang wajib diisi.', {
      code: 'field-missing',
      hint: 'Tulis judul peraturan sesudah kata “tentang”.',
    });
  return written;
});
export type PerwaliTertulis = z.output<typeof berkasPerwali>;
