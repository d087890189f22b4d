import type { Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { indikatorPerangkatDaerah } from '../../model/plan.ts';
import { susuri } from '../../model/program.ts';
import { formatAngka, formatRupiah } from '../../notation/format.ts';
import type { Nilai } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { gap, sebutan, subjekSimpul } from '../pagu-sums.ts';
import { satuanNilai } from '../units.ts';
import { rangkai } from '../wording.ts';

const PAGU = (tahun2028: string): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: 100.000.000, 2027: 110.000.000, 2028: ${tahun2028}}
`;

/** The other years of a series are alike when the largest is at most this many times the smallest. */
const ALIKE = 2.5;
/** A figure that is this many times off from every other year is a jump, whether or not a slip of digits explains it. */
const JUMP = 20;
/** A figure mended by a power of ten lies this near to the years next to it. */
const NEAR = 1.3;

/**
 * A year that breaks out of a series whose other years are alike: ten or a thousand times too much or too little, as a zero
 * or a group of digits more or less makes it, or a jump of twenty times. Money that is the sum of the rows below it is not
 * judged; those rows are. Small counts, years without a value, and a cell of another unit prove nothing. Several years break
 * out together only where all miss, or have too many, the same three digits.
 */
export const outlier: Rule = {
  code: 'outlier',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Pagu dan target satu tahun tidak sepuluh atau seribu kali lipat, atau sepersepuluh atau seperseribu, tahun-tahun lain yang nilainya berdekatan.',
  alasan:
    'Satu nol atau satu kelompok tiga angka yang lebih atau kurang tetap cocok bila jumlahnya dihitung dari angka yang keliru itu.',
  contoh: {
    keliru: { 'program/1.yaml': PAGU('1.200.000.000') },
    benar: { 'program/1.yaml': PAGU('120.000.000') },
  },
  *check({ plan }) {
    for (const node of susuri(plan.program)) {
      const summed = (tahun: number): boolean => gap(node, tahun) === 0;
      const asal = node.asal.at('pagu');
      yield* inSeries({ what: `Pagu ${sebutan(node)}`, seri: node.pagu, asal, subjek: subjekSimpul(node), summed });
      for (const indikator of node.indikator)
        yield* inSeries({
          what: `Pagu indikator “${indikator.nama}”`,
          seri: indikator.pagu,
          asal: indikator.asal.at('pagu'),
          subjek: [indikator.id, ...subjekSimpul(node)],
          // What serves the indicator is judged by itself.
          summed: () => node.anak.some((child) => child.untukIndikator === indikator.id),
        });
    }
    for (const { indikator, pemilik } of indikatorPerangkatDaerah(plan))
      yield* inSeries({
        what: `Target ${indikator.nama === '' ? `“${pemilik}”` : `indikator “${indikator.nama}”`}`,
        seri: indikator.target,
        satuan: indikator.satuan,
        asal: indikator.asal.at('target'),
        subjek: [indikator.id, pemilik],
        summed: () => false,
      });
  },
};

interface Deret {
  readonly what: string;
  readonly seri: Seri;
  /** The unit of its numbers, where they have one that a cell may differ from. */
  readonly satuan?: string | undefined;
  readonly asal: Origin;
  readonly subjek: readonly string[];
  readonly summed: (tahun: number) => boolean;
}

interface Tahun {
  readonly tahun: number;
  readonly nilai: Nilai;
  readonly ukuran: number;
  readonly unit: string | undefined;
}

function* inSeries(deret: Deret): Generator<Finding> {
  const { seri, satuan, summed } = deret;
  const years = [...seri]
    .flatMap(([tahun, nilai]): Tahun[] => {
      const ukuran = nilai.jenis === 'rupiah' ? nilai.rupiah : nilai.jenis === 'angka' ? nilai.angka : 0;
      return ukuran > 0 ? [{ tahun, nilai, ukuran, unit: satuanNilai(nilai, satuan) }] : [];
    })
    .sort((a, b) => a.ukuran - b.ukuran);
  // Of two figures neither is the odd one; only the smallest or the largest can break out.
  if (years.length < 3) return;
  const [lowest, highest] = [years[0], years.at(-1)];
  for (const odd of [lowest, highest]) {
    if (odd === undefined || summed(odd.tahun)) continue;
    const others = years.filter((year) => year !== odd);
    // 8.000 KK among percentages is told by unit-change.
    if (odd.unit !== undefined && others.every(({ unit }) => unit !== undefined && unit !== odd.unit)) continue;
    const low = others[0]?.ukuran ?? 0;
    const high = others.at(-1)?.ukuran ?? 0;
    // A figure below ten makes every count after a start look like a slip.
    if (high > low * ALIKE || Math.min(odd.ukuran, low) < 10) continue;
    const beside = others.filter(({ tahun }) => Math.abs(tahun - odd.tahun) === 1).map(({ ukuran }) => ukuran);
    const fault = faultOf(odd.ukuran, low, high, beside);
    if (fault !== undefined) yield tell(deret, [odd], others, fault);
  }
  yield* severalSlipped(deret, years);
}

/**
 * Two or more years, fewer than the others, that all miss or have too many three digits: mended, each lies among the others.
 * Only this slip is sure enough for several years; tenfold money from some year on may be meant. Takes years by size.
 */
function* severalSlipped(deret: Deret, years: readonly Tahun[]): Generator<Finding> {
  for (let count = 2; count * 2 < years.length; count += 1) {
    const ends = [
      { odd: years.slice(0, count), others: years.slice(count), mend: 1000, fault: 'kekurangan' },
      { odd: years.slice(-count), others: years.slice(0, -count), mend: 1 / 1000, fault: 'kelebihan' },
    ];
    for (const { odd, others, mend, fault } of ends) {
      const low = others[0]?.ukuran ?? 0;
      const high = others.at(-1)?.ukuran ?? 0;
      if (high > low * ALIKE || Math.min(years[0]?.ukuran ?? 0, low) < 10) continue;
      const slipped = ({ tahun, ukuran }: Tahun): boolean =>
        !deret.summed(tahun) && ukuran * mend >= low / NEAR && ukuran * mend <= high * NEAR;
      if (odd.every(slipped)) yield tell(deret, odd, others, `mungkin ${fault} satu kelompok tiga angka`);
    }
  }
}

function tell({ what, asal, subjek }: Deret, odd: readonly Tahun[], others: readonly Tahun[], fault: string): Finding {
  const inTime = odd.toSorted((a, b) => a.tahun - b.tahun);
  const [first, second] = inTime;
  return {
    message: `${what} tahun ${rangkai(inTime.map(({ tahun }) => String(tahun)))} ${range(odd)}, sedangkan tahun lain ${range(others)}: ${fault}.`,
    hint: 'Bandingkan dengan sumbernya; perbaiki bila salah ketik, atau beri pengecualian dengan alasannya.',
    target: { asal: asal.at(first?.tahun ?? 0) },
    related: [...inTime.slice(1), ...others.toSorted((a, b) => a.tahun - b.tahun)].map(({ tahun }) => ({
      target: { asal: asal.at(tahun) },
      note: `tahun ${tahun}`,
    })),
    subjek,
    ...(first === undefined || second !== undefined ? {} : { tahun: first.tahun }),
  };
}

// `Rp5 sampai Rp9` of years by size; once where they are equal.
function range(years: readonly Tahun[]): string {
  const [low, high] = [years[0], years.at(-1)];
  return low?.ukuran === high?.ukuran ? show(low?.nilai) : `${show(low?.nilai)} sampai ${show(high?.nilai)}`;
}

function faultOf(value: number, low: number, high: number, beside: readonly number[]): string | undefined {
  const [least, most] = [Math.min(...beside) / NEAR, Math.max(...beside) * NEAR];
  const fits = (mended: number): boolean => beside.length > 0 && mended >= least && mended <= most;
  if (fits(value / 10)) return 'mungkin kelebihan satu nol';
  if (fits(value * 10)) return 'mungkin kekurangan satu nol';
  if (fits(value / 1000)) return 'mungkin kelebihan satu kelompok tiga angka';
  if (fits(value * 1000)) return 'mungkin kekurangan satu kelompok tiga angka';
  if (value >= high * JUMP) return `lebih dari ${JUMP} kali lipat tahun lain`;
  return value * JUMP <= low ? `kurang dari seper-${JUMP} tahun lain` : undefined;
}

function show(nilai: Nilai | undefined): string {
  if (nilai?.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  return nilai?.jenis === 'angka' ? formatAngka(nilai.angka, nilai.desimal) : '';
}
