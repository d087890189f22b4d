import { scaleLinear } from 'd3-scale';
import { formatAngka } from '../../notation/format.ts';
import { angkaDari, type Nilai } from '../../notation/nilai.ts';
import { formatSel } from '../format-cell.ts';

/** How the numbers of a chart are written, and where its axis has marks. */
export interface ChartScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** What the axis counts: `miliar rupiah`, `%`, `orang`; empty where the figure's title says it. */
  readonly unit: string;
  /** A value as it stands beside its mark; money without its unit, which the axis names. */
  readonly write: (nilai: Nilai) => string;
}

const MONEY = [
  { from: 1_000_000_000, unit: 'miliar rupiah' },
  { from: 1_000_000, unit: 'juta rupiah' },
  { from: 1, unit: 'rupiah' },
] as const;

/** Decimals of money in its larger unit. */
const MONEY_DECIMALS = 2;

/**
 * The scale for all values of a chart. Bars begin at 0 (`fromZero`); lines may begin higher where all values lie close to
 * one another. Money is counted in the largest unit that its greatest value reaches.
 */
export function chartScale(values: readonly Nilai[], satuan: string | undefined, fromZero: boolean): ChartScale {
  const numbers = values.flatMap((value) => angkaDari(value) ?? []);
  const money = values.some((value) => value.jenis === 'rupiah') ? moneyUnit(numbers) : undefined;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const span = high - low;
  // Lines that all lie in the upper half would be flat above an empty field.
  const floor = fromZero || low < high / 2 || span === 0 ? Math.min(0, low) : Math.max(0, low - 0.5 * span);
  const scale = scaleLinear([floor, Math.max(high, floor + (span === 0 && high === 0 ? 1 : 0))], [0, 1]).nice(5);
  const [from = 0, to = 1] = scale.domain();
  const step = scale.ticks(5);
  const divisor = money?.from ?? 1;
  const decimals = tickDecimals(step.map((tick) => tick / divisor));
  return {
    domain: [from, to],
    ticks: step.map((at) => ({ at, text: formatAngka(at / divisor, decimals) })),
    unit:
      money?.unit ?? satuan ?? (values.some((value) => value.jenis === 'angka' && value.persen === true) ? '%' : ''),
    write: (nilai) =>
      nilai.jenis === 'rupiah'
        ? formatAngka(nilai.rupiah / divisor, divisor === 1 ? 0 : MONEY_DECIMALS)
        : formatSel(nilai, satuan === '%' ? '%' : undefined),
  };
}

function moneyUnit(numbers: readonly number[]): (typeof MONEY)[number] {
  const largest = Math.max(0, ...numbers.map(Math.abs));
  return MONEY.find(({ from }) => largest >= from) ?? MONEY[2];
}

function tickDecimals(ticks: readonly number[]): number {
  const isExact = (decimals: number): boolean =>
    ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9);
  return [0, 1, 2, 3].find(isExact) ?? 3;
}
