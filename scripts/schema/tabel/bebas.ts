import { z } from 'zod';
import type { YamlTree } from '../../load/yaml-tree.ts';
import { type JsonSchema, shaped } from '../field-shape.ts';
import { id, pilihan, teks, yaTidak } from '../fields.ts';
import { daftar, fail, peta } from '../shapes.ts';
import { TEKS, textOrNumber, whole } from '../written.ts';
import { berpindahan, umum } from './umum.ts';

/** Kinds of column of a free table. */
const JENIS_KOLOM = ['teks', 'nomor', 'bilangan', 'desimal', 'persen', 'rupiah', 'centang'] as const;
export type JenisKolom = (typeof JENIS_KOLOM)[number];

/** A column, or a group of columns under one heading. */
export interface KolomTertulis {
  readonly id?: string | undefined;
  readonly judul: string;
  readonly jenis?: JenisKolom | undefined;
  readonly rata?: 'kiri' | 'tengah' | 'kanan' | undefined;
  readonly terdiri_atas?: string[] | undefined;
  readonly kolom?: KolomTertulis[] | undefined;
}

const kolom = (depth: number): z.ZodType<KolomTertulis> =>
  peta({
    id: id().optional(),
    judul: teks('judul kolom'),
    jenis: pilihan('jenis kolom', JENIS_KOLOM).optional(),
    rata: pilihan('rata', ['kiri', 'tengah', 'kanan']).optional(),
    terdiri_atas: daftar(id(), 'terdiri_atas').optional(),
    ...(depth > 0 ? { kolom: daftar(kolom(depth - 1), 'kolom').optional() } : {}),
  }) as unknown as z.ZodType<KolomTertulis>;

/** Columns that a table may have. Every row has a cell in each, so that a small file could ask for millions of cells. */
const MOST_COLUMNS = 200;

/** Refuses a table with more columns than that; a group counts as the columns in it. */
function fewEnough(columns: KolomTertulis[], ctx: z.RefinementCtx): KolomTertulis[] {
  const leaves = (list: readonly KolomTertulis[]): number =>
    list.reduce((count, { kolom: inside }) => count + (inside === undefined ? 1 : leaves(inside)), 0);
  // zod goes on after an unknown key, although there are no columns then.
  const count = Array.isArray(columns) ? leaves(columns) : 0;
  if (count <= MOST_COLUMNS) return columns;
  return fail(ctx, columns, `Tabel ini memuat ${count} kolom; paling banyak ${MOST_COLUMNS}.`, {
    code: 'type-wrong',
    hint: 'Bagi menjadi beberapa tabel; selembar kertas memuat paling banyak sekitar tiga puluh kolom.',
  });
}

/** Kinds of row of a free table. */
export const JENIS_BARIS = ['data', 'kelompok', 'anak', 'subjumlah', 'jumlah'] as const;

/** How the items of a list in a cell are marked. */
export const GAYA = ['angka', 'huruf', 'strip'] as const;

// What is known of a cell without its column; the model reads it.
const satu = (written: JsonSchema = TEKS) => shaped(z.unknown(), { kind: 'scalar', written });
const bentang = satu(textOrNumber(whole('\\d+'), 1, 1000));
const daftarSel = daftar(teks('butir'), 'daftar');

/** Keys of a cell written as a map. */
const kunciSel = {
  isi: z.unknown().optional(),
  lebar: bentang.optional(),
  tinggi: bentang.optional(),
  nilai: satu().optional(),
  satuan: satu().optional(),
  teks: satu().optional(),
  daftar: daftarSel.optional(),
  gaya: pilihan('gaya', GAYA).optional(),
};
export const KUNCI_SEL = Object.keys(kunciSel);

/** Keys of a row that are no column. */
const kunciBaris = {
  id: satu().optional(),
  jenis: pilihan('jenis', JENIS_BARIS).optional(),
  label: satu().optional(),
};
export const KUNCI_BARIS = Object.keys(kunciBaris);

const sel = shaped(z.unknown(), {
  kind: 'forms',
  forms: {
    skalar: shaped(z.unknown(), { kind: 'nullable', item: satu() }),
    daftar: daftarSel,
    peta: shaped(z.unknown(), { kind: 'map', keys: kunciSel }),
  },
});

/** Rows of a free table are read cell by cell once the columns are known; here they are whatever was typed. */
const baris = shaped(z.unknown() as z.ZodType<YamlTree>, { kind: 'map', keys: kunciBaris, rest: sel });

/** A table whose columns and rows the planner writes. */
export const berkasTabelBebas = peta({
  ...umum,
  ...berpindahan,
  jenis: pilihan('jenis', ['bebas']).optional(),
  /** `ya`: its figures are drawn and cited, but the table itself stands nowhere. */
  untuk_gambar: yaTidak('untuk_gambar').optional(),
  kolom: daftar(kolom(4), 'kolom').transform(fewEnough),
  baris: daftar(baris, 'baris'),
});

export type TabelBebasTertulis = z.output<typeof berkasTabelBebas>;
