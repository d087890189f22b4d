import type { Plan } from '../../../model/plan.ts';
import { KOSONG, type Nilai } from '../../../notation/nilai.ts';
import { type BarisPerubahan, selisihPagu, selisihTarget } from '../../perubahan/baris.ts';
import type { Butir } from '../../perubahan/butir.ts';
import type { Perubahan } from '../../perubahan/perubahan.ts';
import type { BarisModel, JenisBarisModel, KolomModel, SelKepala } from '../../table-model.ts';
import { sel, teks } from '../cells.ts';
import { susunKepala, type Tajuk, tajuk } from '../kepala.ts';
import { butirDari, type Parts, rowKind, type Table } from './bagian.ts';
import { measures, type Ukuran } from './ukuran.ts';

const VERSI = ['semula', 'menjadi', 'selisih'] as const;
type Versi = (typeof VERSI)[number];
type Values = Readonly<Record<Versi, readonly Nilai[]>>;

/** A column before the figures: its id, its heading, and how it is set. */
type Label = readonly [id: string, judul: string, peran: KolomModel['peran']];

/** Targets or money year by year, the versions one below the other or side by side; money with the totals of either. */
export function figures(table: Table, rows: readonly BarisPerubahan[], perubahan: Perubahan | undefined): Parts {
  const money = table.isi === 'pagu';
  const shown = measures(table);
  const valuesOf = (row: BarisPerubahan): Values => {
    const of = (butir: Butir | undefined, version: Plan | undefined): Nilai[] =>
      shown.map(({ nilai }) => (butir === undefined || version === undefined ? KOSONG : nilai(butir, version)));
    return withDifference(of(row.sebelum, perubahan?.sebelum), of(row.setelah, perubahan?.setelah), money);
  };
  const body = rows.flatMap((row, index) => {
    const { kode, nama, indikator } = butirDari(row);
    const label = money ? [kode, nama] : [String(index + 1), nama, indikator?.satuan];
    return laidOut(table, rowKind(row), label, valuesOf(row), row.keterangan);
  });
  const total = perubahan === undefined || !money ? [] : totals(table, shown, perubahan);
  return { ...frame(table, shown), baris: [...body, ...total] };
}

/** Columns and their heads: the labels, the figures of every version, the words on what changed. */
function frame(table: Table, shown: readonly Ukuran[]): { kolom: KolomModel[]; kepala: SelKepala[][] } {
  const money = table.isi === 'pagu';
  const labels: readonly Label[] = money
    ? [
        ['kode', 'Kode', 'kode'],
        ['program', 'Program, Kegiatan, Sub Kegiatan', 'teks'],
      ]
    : [
        ['no', 'No', 'nomor'],
        ['indikator', 'Indikator', 'teks'],
        ['satuan', 'Satuan', 'teks'],
      ];
  const stacked = table.tataLetak === 'baris';
  const figureColumns = (id: string): KolomModel[] =>
    shown.map((measure) => ({
      id: `${id}-${measure.id}`,
      peran: money ? 'rupiah' : 'target',
      kelompok: measure.id === 'jumlah' || measure.id === 'akhir' ? `${id}-akhir` : id,
    }));
  const years = shown.map(({ judul }): Tajuk => ({ teks: [judul] }));
  return {
    kolom: [
      ...labels.map(([id, , peran]): KolomModel => ({ id, peran })),
      ...(stacked
        ? [{ id: 'versi', peran: 'teks' } as const, ...figureColumns('tahun')]
        : VERSI.flatMap(figureColumns)),
      { id: 'keterangan', peran: 'teks' },
    ],
    kepala: susunKepala([
      ...labels.map(([id, title]) => tajuk(table, id, title)),
      ...(stacked
        ? [tajuk(table, 'versi', 'Versi'), ...years]
        : VERSI.map((name) => tajuk(table, name, table.sebutan[name], { anak: years }))),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
  };
}

/** The money of all programs of either version, shown or not. */
function totals(table: Table, shown: readonly Ukuran[], { sebelum, setelah }: Perubahan): BarisModel[] {
  const of = (version: Plan): Nilai[] => shown.map(({ jumlah }) => jumlah(version));
  return laidOut(
    table,
    'jumlah',
    ['', 'Jumlah pagu semua program'],
    withDifference(of(sebelum), of(setelah), true),
    '',
  );
}

function withDifference(semula: readonly Nilai[], menjadi: readonly Nilai[], money: boolean): Values {
  const less = money ? selisihPagu : selisihTarget;
  return { semula, menjadi, selisih: semula.map((before, index) => less(before, menjadi[index] ?? KOSONG)) };
}

/** One line, or three of which the labels cover all; the words on what changed stand on the first. */
function laidOut(
  { tataLetak, sebutan }: Table,
  jenis: JenisBarisModel,
  label: readonly (string | undefined)[],
  values: Values,
  keterangan: string,
): BarisModel[] {
  const at = label.length;
  if (tataLetak === 'kolom') {
    const cells = VERSI.flatMap((name) => values[name]).map((nilai, index) => sel(at + index, nilai));
    return [
      { jenis, sel: [...label.map((text, index) => teks(index, text)), ...cells, teks(at + cells.length, keterangan)] },
    ];
  }
  const last = at + 1 + values.semula.length;
  return VERSI.map((name, line): BarisModel => {
    const tall = line === 0 ? label.map((text, index) => teks(index, text, { tinggi: VERSI.length })) : [];
    const cells = values[name].map((nilai, index) => sel(at + 1 + index, nilai));
    const behind = line === 0 ? [teks(last, keterangan, { tinggi: VERSI.length })] : [];
    return { jenis, sel: [...tall, teks(at, sebutan[name], { kepala: true }), ...cells, ...behind] };
  });
}
