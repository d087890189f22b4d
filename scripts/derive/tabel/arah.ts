import type { Sasaran, SasaranRpjmd, Tujuan, TujuanRpjmd } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { KOSONG } from '../../notation/nilai.ts';
import { selAkhir, selTarget, tercetakDi } from '../totals.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { butir, labelTahunRencana, rentangkan, sel, teks } from './cells.ts';
import { susunKepala, tajuk, type Tajuk } from './kepala.ts';
import { denganVisi, labelArah, labelMisi, panji } from './panji.ts';

type Table = TabelJenis<'tujuan-sasaran' | 'keselarasan-rpjmd'>;
type NamaKolom = Table['kolom'][number];

/** One row of the table: an indicator and everything it stands under. */
interface Row {
  /** The NSPK applied and what of the RPJMD is served, in words. */
  readonly acuan: readonly string[];
  readonly misi: string | undefined;
  readonly tujuanRpjmd: TujuanRpjmd | undefined;
  readonly sasaranRpjmd: SasaranRpjmd | undefined;
  readonly tujuan: Tujuan | undefined;
  readonly sasaran: Sasaran | SasaranRpjmd | undefined;
  readonly indikator: Indikator | undefined;
}

const JUDUL: Record<NamaKolom, string> = {
  no: 'No',
  'nspk-rpjmd': 'NSPK dan Sasaran RPJMD yang Relevan',
  misi: 'Misi (RPJMD)',
  'tujuan-rpjmd': 'Tujuan (RPJMD)',
  'indikator-tujuan-rpjmd': 'Indikator Tujuan (RPJMD)',
  'sasaran-rpjmd': 'Sasaran (RPJMD)',
  'indikator-sasaran-rpjmd': 'Indikator Sasaran (RPJMD)',
  tujuan: 'Tujuan (Renstra)',
  'indikator-tujuan': 'Indikator Tujuan (Renstra)',
  sasaran: 'Sasaran (Renstra)',
  indikator: 'Indikator Sasaran (Renstra)',
  satuan: 'Satuan',
  penjelasan: 'Penjelasan Indikator',
  formula: 'Penjelasan Formulasi/Perhitungan',
  awal: 'Kondisi Awal',
  target: 'Target Kinerja Tujuan/Sasaran pada Tahun ke-',
  akhir: 'Kondisi Akhir',
  keterangan: 'Ket.',
};

const JUDUL_RPJMD: Partial<Record<NamaKolom, string>> = {
  misi: 'Misi',
  'tujuan-rpjmd': 'Tujuan',
  'sasaran-rpjmd': 'Sasaran',
  indikator: 'Indikator',
};

/** Columns whose cell is the same for several rows and covers them all. */
const GROUPED: readonly NamaKolom[] = [
  'no',
  'nspk-rpjmd',
  'misi',
  'tujuan-rpjmd',
  'indikator-tujuan-rpjmd',
  'sasaran-rpjmd',
  'indikator-sasaran-rpjmd',
  'tujuan',
  'indikator-tujuan',
  'sasaran',
];

/** T-C.25 in its variants, and the RPJMD goals: one row an indicator, the levels above it as tall cells. */
export function modelArah(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const rpjmd = table.jenis === 'keselarasan-rpjmd';
  const rows = rpjmd ? rowsOfRpjmd(plan) : rowsOfRenstra(plan, table);
  const hasUnit = table.kolom.includes('satuan');
  const kolom = table.kolom.flatMap((name): KolomModel[] =>
    name === 'target'
      ? table.tahun.map((year) => ({ id: `target-${year}`, peran: 'target', kelompok: 'target' }))
      : [{ id: name, peran: peranOf(name) }],
  );
  const start = new Map<NamaKolom, number>();
  let next = 0;
  for (const name of table.kolom) {
    start.set(name, next);
    next += name === 'target' ? table.tahun.length : 1;
  }
  const spans = new Map(
    GROUPED.filter((name) => table.kolom.includes(name)).map((name) => [
      name,
      rentangkan(rows.map((row) => groupKey(row, name))),
    ]),
  );
  const data = rows.map((row, index): BarisModel => {
    const cells = table.kolom.flatMap((name): SelModel[] => {
      const at = start.get(name) as number;
      const span = spans.get(name)?.[index];
      if (span !== undefined) {
        if (!span.mulai) return [];
        if (name === 'nspk-rpjmd') return [butir(at, row.acuan, { tinggi: span.tinggi })];
        const words = name === 'no' ? numberOf(row, rows) : textOf(row, name, table.id);
        return [teks(at, words, { tinggi: span.tinggi })];
      }
      return valueCells(row.indikator, name, at, table, hasUnit);
    });
    return { jenis: 'data', sel: cells };
  });
  const baris = table.labelMisi === undefined ? data : withMisi(plan, rows, data, table.labelMisi, kolom.length);
  const visi = table.labelVisi === undefined ? undefined : labelArah(table.labelVisi, { nama: plan.arah.visi });
  return { kolom, ...denganVisi({ kepala: headRows(table, rpjmd), baris }, visi, table.letakVisi, kolom.length) };
}

/** A row across the table over the rows of each misi. */
function withMisi(
  plan: Plan,
  rows: readonly Row[],
  data: readonly BarisModel[],
  template: string,
  columns: number,
): BarisModel[] {
  return data.flatMap((row, index) => {
    const misi = rows[index]?.tujuanRpjmd?.misi;
    if (misi === undefined || (index > 0 && misi === rows[index - 1]?.tujuanRpjmd?.misi)) return [row];
    const label = labelMisi(plan, misi, template);
    return label === undefined ? [row] : [panji(label, columns), row];
  });
}

function headRows(table: Table, rpjmd: boolean): SelKepala[][] {
  const years = table.tahun.map((year, index): Tajuk => ({ teks: [labelTahunRencana(table, year, index)] }));
  return susunKepala(
    table.kolom.map((name) => {
      const bawaan = (rpjmd ? JUDUL_RPJMD[name] : undefined) ?? JUDUL[name];
      return tajuk(table, name, bawaan, name === 'target' ? { anak: years } : {});
    }),
  );
}

function rowsOfRpjmd(plan: Plan): Row[] {
  return plan.arah.rpjmd.flatMap((tujuan) => {
    const misi = plan.arah.misi.find((item) => item.id === tujuan.misi)?.nama;
    const row = (sasaran: SasaranRpjmd | undefined, indikator: Indikator | undefined): Row => ({
      acuan: [],
      misi,
      tujuanRpjmd: tujuan,
      sasaranRpjmd: sasaran,
      tujuan: undefined,
      sasaran: undefined,
      indikator,
    });
    return [
      ...tujuan.indikator.map((indikator) => row(undefined, indikator)),
      ...tujuan.sasaran.flatMap((sasaran) => orOne(sasaran.indikator).map((indikator) => row(sasaran, indikator))),
    ];
  });
}

function rowsOfRenstra(plan: Plan, table: Table): Row[] {
  const tujuan = plan.arah.tujuan.filter((item) => table.tujuan === undefined || table.tujuan.includes(item.id));
  const shown = ({ id }: Sasaran): boolean => table.sasaran === undefined || table.sasaran.includes(id);
  const printed = (items: readonly Indikator[]): Indikator[] => items.filter((item) => tercetakDi(item, table.id));
  return tujuan.flatMap((item) => {
    const own = table.indikatorTujuan === 'baris' ? printed(item.indikator) : [];
    const sasaran = item.sasaran.filter(shown);
    const row = (below: Sasaran | undefined, indikator: Indikator | undefined): Row => ({
      ...linkUp(plan, below?.mendukung ?? item.mendukung),
      acuan: acuanOf(plan, below ?? item),
      tujuan: item,
      sasaran: below,
      indikator,
    });
    return [
      ...own.map((indikator) => row(undefined, indikator)),
      ...(own.length > 0 ? sasaran : orOne(sasaran)).flatMap((below) =>
        orOne(printed(below?.indikator ?? [])).map((indikator) => row(below, indikator)),
      ),
    ];
  });
}

/** The NSPK that a tujuan or sasaran applies and the tujuan or sasaran of the RPJMD that it serves, by their names. */
export function acuanOf(plan: Plan, { nspk, mendukung }: Pick<Sasaran, 'nspk' | 'mendukung'>): string[] {
  const { tujuanRpjmd, sasaranRpjmd } = linkUp(plan, mendukung);
  const served = sasaranRpjmd ?? tujuanRpjmd;
  return [
    ...plan.arah.nspk.filter(({ id }) => nspk.includes(id)).map(({ nama }) => nama),
    ...(served === undefined ? [] : [served.nama]),
  ];
}

/** From the id of an RPJMD tujuan or sasaran up to its misi. */
export function linkUp(plan: Plan, id: string | undefined): Pick<Row, 'misi' | 'tujuanRpjmd' | 'sasaranRpjmd'> {
  const tujuan = plan.arah.rpjmd.find((item) => item.id === id || item.sasaran.some((sasaran) => sasaran.id === id));
  return {
    misi: plan.arah.misi.find((misi) => misi.id === tujuan?.misi)?.nama,
    tujuanRpjmd: tujuan,
    sasaranRpjmd: tujuan?.sasaran.find((sasaran) => sasaran.id === id),
  };
}

// An empty level still gets its row, so that a tujuan without sasaran is seen in print.
function orOne<T>(items: readonly T[]): (T | undefined)[] {
  return items.length === 0 ? [undefined] : [...items];
}

// Cells of a level merge only within the level above, so the key names the path down to it.
function groupKey(row: Row, name: NamaKolom): string {
  const path = {
    no: row.tujuan === undefined ? [row.tujuanRpjmd?.id] : [row.tujuan.id],
    'nspk-rpjmd': row.acuan,
    misi: [row.misi],
    'tujuan-rpjmd': [row.misi, row.tujuanRpjmd?.id],
    'indikator-tujuan-rpjmd': [row.misi, row.tujuanRpjmd?.id],
    'sasaran-rpjmd': [row.tujuanRpjmd?.id, row.sasaranRpjmd?.id],
    'indikator-sasaran-rpjmd': [row.tujuanRpjmd?.id, row.sasaranRpjmd?.id],
    tujuan: [row.tujuan?.id],
    'indikator-tujuan': [row.tujuan?.id],
    sasaran: [row.tujuan?.id, row.sasaran?.id],
  } as Partial<Record<NamaKolom, readonly (string | undefined)[]>>;
  return (path[name] ?? []).join('\0');
}

// Tujuan are numbered from 1 in the order in which they stand.
function numberOf(row: Row, rows: readonly Row[]): string {
  const ids = [...new Set(rows.map((item) => groupKey(item, 'no')))];
  return String(ids.indexOf(groupKey(row, 'no')) + 1);
}

function textOf(row: Row, name: NamaKolom, tabel: string): string | undefined {
  const names = (items: readonly Indikator[] | undefined): string | undefined =>
    items?.map((item) => item.diTabel.get(tabel)?.nama ?? item.nama).join('; ');
  switch (name) {
    case 'misi':
      return row.misi;
    case 'tujuan-rpjmd':
      return row.tujuanRpjmd?.nama;
    case 'indikator-tujuan-rpjmd':
      return names(row.tujuanRpjmd?.indikator);
    case 'sasaran-rpjmd':
      return row.sasaranRpjmd?.nama;
    case 'indikator-sasaran-rpjmd':
      return names(row.sasaranRpjmd?.indikator);
    case 'tujuan':
      return row.tujuan?.diTabel.get(tabel)?.nama ?? row.tujuan?.nama;
    case 'indikator-tujuan':
      return names(row.tujuan?.indikator);
    case 'sasaran': {
      const sasaran = row.sasaran;
      return (
        (sasaran !== undefined && 'diTabel' in sasaran ? sasaran.diTabel.get(tabel)?.nama : undefined) ?? sasaran?.nama
      );
    }
    default:
      return undefined;
  }
}

function valueCells(
  indikator: Indikator | undefined,
  name: NamaKolom,
  at: number,
  table: Table,
  hasUnit: boolean,
): SelModel[] {
  const varian = indikator?.diTabel.get(table.id);
  const satuan = hasUnit ? undefined : indikator?.satuan;
  switch (name) {
    case 'indikator':
      return [teks(at, varian?.nama ?? indikator?.nama)];
    case 'satuan':
      return [teks(at, indikator?.satuan)];
    case 'penjelasan':
      return [teks(at, indikator?.penjelasan)];
    case 'formula':
      return [sel(at, indikator?.formula === undefined ? KOSONG : { jenis: 'formula', formula: indikator.formula })];
    case 'awal':
      return [sel(at, varian?.awal ?? indikator?.awal.nilai ?? KOSONG, { satuan, asal: indikator?.asal.at('awal') })];
    case 'target': {
      return table.tahun.map((year, index) => {
        const { nilai, asal } = selTarget(indikator, table, year);
        return sel(at + index, nilai, { satuan, asal });
      });
    }
    case 'keterangan':
      return [teks(at, indikator?.keterangan)];
    case 'akhir': {
      const { nilai, asal } = selAkhir(indikator, table);
      return [sel(at, nilai, { satuan, asal })];
    }
    default:
      return [teks(at, undefined)];
  }
}

function peranOf(name: NamaKolom): Peran {
  if (name === 'no') return 'nomor';
  return name === 'awal' || name === 'akhir' || name === 'satuan' ? 'target' : 'teks';
}
