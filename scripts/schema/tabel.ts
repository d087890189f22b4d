import { z } from 'zod';
import {
  bentuk,
  daftar,
  fail,
  id,
  nilaiPagu,
  nilaiTarget,
  passOn,
  peta,
  pilihan,
  rentangTahun,
  satuAtauDaftar,
  seri,
  teks,
  yaTidak,
} from './fields.ts';
import { type JsonSchema, shaped } from './field-shape.ts';
import { TEKS, textOrNumber, whole } from './written.ts';
import type { YamlTree } from '../load/yaml-tree.ts';
import { NOTE_KEY } from '../notation/note-marks.ts';

/** A note below a table: its key where it has one, and where it stands below `catatan`. */
interface CatatanTertulis {
  readonly kunci?: string;
  readonly teks: string;
  readonly di: readonly (string | number)[];
}

const umum = {
  judul: teks('judul'),
  judul_pendek: teks('judul_pendek').optional(),
  sumber: teks('sumber').optional(),
  catatan: catatanTabel().optional(),
  nomor_kolom: yaTidak('nomor_kolom').optional(),
  orientasi: pilihan('orientasi', ['tegak', 'mendatar']).optional(),
};

/** Tables that add up: running totals at the foot and head of pages where they break. */
const berpindahan = { pindahan: yaTidak('pindahan').optional() };

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

const berkasTabelBebas = peta({
  ...umum,
  ...berpindahan,
  jenis: pilihan('jenis', ['bebas']).optional(),
  kolom: daftar(kolom(4), 'kolom').transform(fewEnough),
  baris: daftar(baris, 'baris'),
});

const bertahun = {
  tahun: rentangTahun('tahun').optional(),
  label_tahun: teks('label_tahun').optional(),
};

/** Tables of the plan may show some of their years as achieved instead of planned. */
const berealisasi = { ...bertahun, tahun_realisasi: rentangTahun('tahun_realisasi').optional() };

/** T-C.23: targets beside realisation of the previous period. */
const berkasKinerjaPelayanan = peta({
  ...umum,
  ...bertahun,
  jenis: pilihan('jenis', ['kinerja-pelayanan']),
  rasio: yaTidak('rasio').optional(),
  baris: daftar(
    peta({
      id: id().optional(),
      indikator: teks('indikator'),
      satuan: teks('satuan').optional(),
      target: seri(nilaiTarget(), 'target').optional(),
      realisasi: seri(nilaiTarget(), 'realisasi').optional(),
    }),
    'baris',
  ),
});

/** T-C.24: budget beside realisation of the previous period. */
const berkasAnggaranRealisasi = peta({
  ...umum,
  ...bertahun,
  ...berpindahan,
  jenis: pilihan('jenis', ['anggaran-realisasi']),
  rasio: yaTidak('rasio').optional(),
  baris: daftar(
    peta({
      id: id().optional(),
      uraian: teks('uraian'),
      anggaran: seri(bentukPagu(), 'anggaran').optional(),
      realisasi: seri(bentukPagu(), 'realisasi').optional(),
    }),
    'baris',
  ),
});

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

// A damaged amount of the enacted document is kept as text: {teks: "1.371.0279.220"}.
function bentukPagu() {
  return shaped(
    z.unknown().transform((input, ctx) => {
      const isMap = typeof input === 'object' && input !== null && !Array.isArray(input) && 'teks' in input;
      const result = (isMap ? nilaiTarget('Jumlah') : nilaiPagu()).safeParse(input);
      if (result.success) return result.data;
      passOn(ctx, result.error.issues, input);
      return z.NEVER;
    }),
    { kind: 'forms', forms: { skalar: nilaiPagu(), peta: nilaiTarget('Jumlah') } },
  ) as unknown as ReturnType<typeof nilaiPagu>;
}

/** Refuses a column that is named twice: both would be one column to everything that follows. */
function once<T extends string>(columns: T[], ctx: z.RefinementCtx): T[] {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice === undefined) return columns;
  return fail(ctx, columns, `Kolom “${twice}” disebut dua kali.`, {
    code: 'type-wrong',
    hint: 'Hapus salah satunya.',
  });
}

/** Columns of the tables over tujuan and sasaran. */
const KOLOM_ARAH = [
  'misi',
  'tujuan-rpjmd',
  'indikator-tujuan-rpjmd',
  'sasaran-rpjmd',
  'indikator-sasaran-rpjmd',
  'tujuan',
  'indikator-tujuan',
  'sasaran',
  'indikator',
  'satuan',
  'penjelasan',
  'formula',
  'awal',
  'target',
  'akhir',
] as const;

/** T-C.25 in all its variants, and the table of the RPJMD goals. */
const berkasTujuanSasaran = peta({
  ...umum,
  ...berealisasi,
  jenis: pilihan('jenis', ['tujuan-sasaran', 'keselarasan-rpjmd']),
  tujuan: satuAtauDaftar(id(), 'tujuan').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_ARAH), 'kolom').transform(once),
});

/** T-C.26: tujuan, sasaran, strategi, arah kebijakan below the visi and misi. */
const berkasStrategiKebijakan = peta({
  ...umum,
  jenis: pilihan('jenis', ['strategi-kebijakan']),
  tujuan: satuAtauDaftar(id(), 'tujuan').optional(),
  misi: satuAtauDaftar(id(), 'misi').optional(),
});

/** Columns of T-C.27. */
export const KOLOM_PENDANAAN = [
  'tujuan',
  'sasaran',
  'kode',
  'program',
  'indikator',
  'satuan',
  'awal',
  'target-pagu',
  'akhir',
  'penanggung-jawab',
  'lokasi',
  'keterangan',
] as const;

/** T-C.27: program, kegiatan, sub kegiatan with indicators, targets and money. */
const berkasProgramPendanaan = peta({
  ...umum,
  ...berealisasi,
  ...berpindahan,
  jenis: pilihan('jenis', ['program-pendanaan']),
  tata_letak: pilihan('tata_letak', ['gabung', 'pisah']).optional(),
  ulang_pagu: satuAtauDaftar(pilihan('ulang_pagu', ['program', 'kegiatan', 'sub-kegiatan']), 'ulang_pagu').optional(),
  /** Where tujuan and sasaran stand: in columns of their own, or as rows in the column of the programs. */
  tujuan_sasaran: pilihan('tujuan_sasaran', ['kolom', 'baris']).optional(),
  /** `tidak`: a row that declares no money prints none, instead of the sum of what stands below it. */
  hitung_pagu: yaTidak('hitung_pagu').optional(),
  kolom: daftar(pilihan('kolom', KOLOM_PENDANAAN), 'kolom').transform(once).optional(),
});

/** T-C.28: indicators with baseline, targets and end state. */
const berkasIndikatorKinerja = peta({
  ...umum,
  ...berealisasi,
  jenis: pilihan('jenis', ['indikator-kinerja']),
  saring: pilihan('saring', ['iku', 'ikk', 'program']),
});

export const JENIS_TABEL = {
  bebas: berkasTabelBebas,
  'kinerja-pelayanan': berkasKinerjaPelayanan,
  'anggaran-realisasi': berkasAnggaranRealisasi,
  'tujuan-sasaran': berkasTujuanSasaran,
  'keselarasan-rpjmd': berkasTujuanSasaran,
  'strategi-kebijakan': berkasStrategiKebijakan,
  'program-pendanaan': berkasProgramPendanaan,
  'indikator-kinerja': berkasIndikatorKinerja,
} as const;

export type TabelBebasTertulis = z.output<typeof berkasTabelBebas>;
export type KinerjaPelayananTertulis = z.output<typeof berkasKinerjaPelayanan>;
export type AnggaranRealisasiTertulis = z.output<typeof berkasAnggaranRealisasi>;
export type TujuanSasaranTertulis = z.output<typeof berkasTujuanSasaran>;
export type StrategiKebijakanTertulis = z.output<typeof berkasStrategiKebijakan>;
export type ProgramPendanaanTertulis = z.output<typeof berkasProgramPendanaan>;
export type IndikatorKinerjaTertulis = z.output<typeof berkasIndikatorKinerja>;
