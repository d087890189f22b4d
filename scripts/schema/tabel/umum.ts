import { z } from 'zod';
import { NOTE_KEY } from '../../notation/note-marks.ts';
import { shaped } from '../field-shape.ts';
import { pilihan, rentangTahun, tahun, teks, yaTidak } from '../fields.ts';
import { bentuk, fail, peta, satuAtauDaftar } from '../shapes.ts';

/** A note below a table: its key where it has one, and where it stands below `catatan`. */
interface CatatanTertulis {
  readonly kunci?: string;
  readonly teks: string;
  readonly di: readonly (string | number)[];
}

/** Keys that every table has. */
export const umum = {
  judul: teks('judul'),
  judul_pendek: teks('judul_pendek').optional(),
  sumber: teks('sumber').optional(),
  catatan: catatanTabel().optional(),
  nomor_kolom: yaTidak('nomor_kolom').optional(),
  orientasi: pilihan('orientasi', ['tegak', 'mendatar']).optional(),
};

/** Tables that add up: running totals at the foot and head of pages where they break. */
export const berpindahan = { pindahan: yaTidak('pindahan').optional() };

/** Tables with columns of years. */
export const bertahun = {
  tahun: rentangTahun('tahun').optional(),
  label_tahun: teks('label_tahun').optional(),
};

/** Tables of the plan may show some of their years as achieved instead of planned. */
export const berealisasi = { ...bertahun, tahun_realisasi: rentangTahun('tahun_realisasi').optional() };

/** Tables of the plan may show it as it was before the amendment, or say that they show it amended. */
export const berversi = { versi: pilihan('versi', ['sebelum', 'setelah']).optional() };

/** Tables with a column of end states: the year whose own target and money stand there, instead of what the years make. */
export const berakhir = { tahun_akhir: tahun('tahun_akhir').optional() };

/** Headings as a document words them, by column: one text, or several that stand one above the other. */
export type JudulKolomTertulis = Readonly<Partial<Record<string, readonly string[]>>>;

/** Tables made from the data: other headings than their own, for the columns (and groups of columns) of these names. */
export function berjudulKolom(names: readonly string[]): { judul_kolom: z.ZodOptional<z.ZodType<JudulKolomTertulis>> } {
  const heading = satuAtauDaftar(teks('judul kolom'), 'judul kolom').optional();
  const keys = peta(Object.fromEntries(names.map((name) => [name, heading])));
  return { judul_kolom: (keys as z.ZodType<JudulKolomTertulis>).optional() };
}

/** Rows across the whole table that name the visi and the misi served; see `labelArah` for what is put in. */
export const berpanji = {
  label_visi: teks('label_visi').optional(),
  label_misi: teks('label_misi').optional(),
  /** Whether the visi stands above the heads of the columns, or as the first row below them. */
  letak_visi: pilihan('letak_visi', ['kepala', 'badan']).optional(),
};

/** Refuses a column that is named twice: both would be one column to everything that follows. */
export function once<T extends string>(columns: T[], ctx: z.RefinementCtx): T[] {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice === undefined) return columns;
  return fail(ctx, columns, `Kolom “${twice}” disebut dua kali.`, {
    code: 'type-wrong',
    hint: 'Hapus salah satunya.',
  });
}

// One text, a list of texts, or texts by the mark that calls for them.
function catatanTabel(): z.ZodType<CatatanTertulis[]> {
  return bentuk<CatatanTertulis[]>('catatan', {
    skalar: teks('catatan').transform((text) => [{ teks: text, di: [] }]),
    daftar: z.array(teks('catatan')).transform((texts) => texts.map((text, index) => ({ teks: text, di: [index] }))),
    peta: shaped(
      z.record(z.string(), teks('catatan')).transform((map, ctx) =>
        Object.entries(map).map(([kunci, text]) => {
          if (!NOTE_KEY.test(kunci))
            ctx.issues.push({
              code: 'custom',
              message: `“${kunci}” bukan tanda catatan: paling banyak tiga huruf atau angka, tanpa spasi.`,
              input: map,
              path: [kunci],
              params: { code: 'type-wrong', at: 'kunci', hint: 'Tulis misalnya a: Angka sementara.' },
            });
          return { kunci, teks: text, di: [kunci] };
        }),
      ),
      { kind: 'record', item: teks('catatan'), pattern: NOTE_KEY.source },
    ),
  });
}
