import type { Sasaran, SasaranRpjmd, Tujuan, TujuanRpjmd } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { KOSONG } from '../../notation/nilai.ts';
import { nilaiAkhir, selTarget } from '../totals.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { kepala, labelTahunRencana, rentangkan, sel, teks } from './cells.ts';

type Table = TabelJenis<'tujuan-sasaran' | 'keselarasan-rpjmd'>;
type NamaKolom = Table['kolom'][number];

/** One row of the table: an indicator and everything it stands under. */
interface Row {
  readonly misi: string | undefined;
  readonly tujuanRpjmd: TujuanRpjmd | undefined;
  readonly sasaranRpjmd: SasaranRpjmd | undefined;
  readonly tujuan: Tujuan | undefined;
  readonly sasaran: Sasaran | SasaranRpjmd | undefined;
  readonly indikator: Indikator | undefined;
}

const JUDUL: Record<NamaKolom, string> = {
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
};

const JUDUL_RPJMD: Partial<Record<NamaKolom, string>> = {
  misi: 'Misi',
  'tujuan-rpjmd': 'Tujuan',
  'sasaran-rpjmd': 'Sasaran',
  indikator: 'Indikator',
};

/** Columns whose cell is the same for several rows and covers them all. */
const GROUPED: readonly NamaKolom[] = [
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
  const baris = rows.map((row, index): BarisModel => {
    const cells = table.kolom.flatMap((name): SelModel[] => {
      const at = start.get(name) as number;
      const span = spans.get(name)?.[index];
      if (span !== undefined) {
        if (!span.mulai) return [];
        return [teks(at, textOf(row, name, table.id), { tinggi: span.tinggi })];
      }
      return valueCells(row.indikator, name, at, table, hasUnit);
    });
    return { jenis: 'data', sel: cells };
  });
  return { kolom, kepala: headRows(table, rpjmd), baris };
}

function headRows(table: Table, rpjmd: boolean): SelKepala[][] {
  const withYears = table.kolom.includes('target');
  const title = (name: NamaKolom): string => (rpjmd ? JUDUL_RPJMD[name] : undefined) ?? JUDUL[name];
  const first = table.kolom.map((name) =>
    name === 'target' ? kepala(JUDUL.target, table.tahun.length) : kepala(title(name), 1, withYears ? 2 : 1),
  );
  if (!withYears) return [first];
  return [first, table.tahun.map((year, index) => kepala(labelTahunRencana(table, year, index)))];
}

function rowsOfRpjmd(plan: Plan): Row[] {
  return plan.arah.rpjmd.flatMap((tujuan) => {
    const misi = plan.arah.misi.find((item) => item.id === tujuan.misi)?.nama;
    const row = (sasaran: SasaranRpjmd | undefined, indikator: Indikator | undefined): Row => ({
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
  return tujuan.flatMap((item) =>
    orOne(item.sasaran).flatMap((sasaran) => {
      const above = linkUp(plan, sasaran?.mendukung ?? item.mendukung);
      return orOne(sasaran?.indikator ?? []).map((indikator): Row => ({ ...above, tujuan: item, sasaran, indikator }));
    }),
  );
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
    misi: [row.misi],
    'tujuan-rpjmd': [row.misi, row.tujuanRpjmd?.id],
    'indikator-tujuan-rpjmd': [row.misi, row.tujuanRpjmd?.id],
    'sasaran-rpjmd': [row.tujuanRpjmd?.id, row.sasaranRpjmd?.id],
    'indikator-sasaran-rpjmd': [row.tujuanRpjmd?.id, row.sasaranRpjmd?.id],
    tujuan: [row.tujuan?.id],
    'indikator-tujuan': [row.tujuan?.id],
    sasaran: [row.tujuan?.id, row.sasaran?.id],
  } as Partial<Record<NamaKolom, (string | undefined)[]>>;
  return (path[name] ?? []).join('\0');
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
    case 'akhir':
      return [
        sel(
          at,
          indikator === undefined
            ? KOSONG
            : nilaiAkhir(varian?.akhir ?? indikator.akhir, varian?.target ?? indikator.target, table.tahun),
          { satuan },
        ),
      ];
    default:
      return [teks(at, undefined)];
  }
}

function peranOf(name: NamaKolom): Peran {
  return name === 'awal' || name === 'akhir' || name === 'satuan' ? 'target' : 'teks';
}
