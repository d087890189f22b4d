import { paguAkhirSimpul, paguDokumen, paguSimpul, sum } from '../../../derive/totals.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Simpul } from '../../../model/program.ts';
import { formatRupiah } from '../../../notation/format.ts';
import { angkaDari } from '../../../notation/nilai.ts';
import type { Angka } from '../numbers.ts';
import type { Bacaan, Tahun } from '../reading.ts';
import { boundYears } from './bound-years.ts';
import { type Datum, isFilled, type Klaim } from './claim.ts';

const PLANNED = /(?<!\p{L})(?:pagu|pendanaan|anggaran|dana|dianggarkan|dialokasikan)(?!\p{L})/iu;
/** Money that is not the plan's, or not planned. */
const OTHER =
  /(?<!\p{L})(?:realisasi(?:nya)?|terealisasi|direalisasikan|penyerapan|terserap|apbn|dak|dpa|hibah|perubahan|semula|sisa|selisih|rata-rata|kenaikan|naik|turun|berkurang|bertambah|bantuan|honor(?:arium)?|per (?:orang|keluarga|bulan|kk|kpm))(?!\p{L})/iu;
const WHOLE =
  /(?<!\p{L})(?:total(?:nya)?|keseluruhan|kondisi akhir|akhir periode|(?:selama|sepanjang|seluruh) (?:periode|masa|lima|enam))(?!\p{L})/iu;
/** A program, kegiatan or unit by a name that the plan does not know. */
const FOREIGN = /(?<!\p{L})(?:[Pp]rogram|[Kk]egiatan|Bidang|Seksi|UPTD?|Sekretariat)\s+\p{Lu}/u;

type Bagian = 'tahun' | 'akhir' | 'tidak-tentu';

/** Amounts that a sentence claims for the plan or for one program, kegiatan or sub kegiatan. */
export function* moneyClaims(bacaan: Bacaan, plan: Plan): Generator<Klaim> {
  const amounts = bacaan.angka.filter(
    ({ jenis, golongan }) => jenis === 'rupiah' && (golongan === 'nilai' || golongan === 'arahan'),
  );
  if (amounts.length === 0) return;
  const context = `${bacaan.pengantar?.teks ?? ''} ${bacaan.teks}`;
  if (!PLANNED.test(context) || OTHER.test(context)) return;
  const years = boundYears(bacaan.teks, amounts, bacaan.tahun);
  for (const [index, angka] of amounts.entries()) {
    if (angka.golongan === 'arahan') continue;
    const from = amounts[index - 1]?.akhir ?? 0;
    const words = bacaan.teks.slice(from, angka.awal);
    const named = nodesOf(bacaan, angka, amounts);
    const claim =
      named === undefined
        ? ofPlan({ bacaan, angka, words, year: years.get(angka) }, plan)
        : ofNodes(named, { bacaan, angka, words, year: years.get(angka) }, plan);
    if (claim !== undefined) yield claim;
  }
}

interface Amount {
  readonly bacaan: Bacaan;
  readonly angka: Angka;
  /** What stands between the amount and the one before. */
  readonly words: string;
  readonly year: Tahun | undefined;
}

/** The rows an amount may belong to; more than one where a name or the sentence is ambiguous; undefined: none is named. */
function nodesOf(bacaan: Bacaan, angka: Angka, amounts: readonly Angka[]): readonly Simpul[] | undefined {
  const nodes = (reading: Bacaan) =>
    reading.nama.flatMap(({ pemilik, awal, akhir }) => {
      const found = pemilik.flatMap((item) => (item.jenis === 'simpul' ? [item.simpul] : []));
      return found.length === 0 ? [] : [{ found, awal, akhir }];
    });
  const own = nodes(bacaan);
  const before = own.filter(({ akhir }) => akhir <= angka.awal);
  const last = before.at(-1);
  if (last !== undefined) {
    // Several names in a row before several amounts: which is whose is anyone's guess.
    const since = Math.max(0, ...amounts.filter(({ akhir }) => akhir <= last.awal).map(({ akhir }) => akhir));
    const row = before.filter(({ awal }) => awal >= since);
    return row.length === 1 ? last.found : row.flatMap(({ found }) => found);
  }
  const behind = own.filter(({ awal }) => awal >= angka.akhir);
  const first = behind[0];
  if (first !== undefined) {
    const next = amounts.find(({ awal }) => awal >= angka.akhir);
    return next === undefined || first.awal < next.awal ? first.found : behind.flatMap(({ found }) => found);
  }
  const lead = bacaan.pengantar === undefined ? [] : nodes(bacaan.pengantar);
  return lead.length === 0 ? undefined : lead.flatMap(({ found }) => found);
}

function ofNodes(nodes: readonly Simpul[], amount: Amount, plan: Plan): Klaim | undefined {
  const { bacaan, angka } = amount;
  const part = partOf(amount, plan);
  if (part === undefined) return undefined;
  const data = nodes.flatMap((node) => nodeData(node, part, amount.year?.dari, plan));
  const [node] = nodes;
  if (!isFilled(data) || node === undefined) return undefined;
  const name = `${node.jenjang.replace('-', ' ')} ${node.kode ?? `“${node.nama}”`}`;
  return {
    bacaan,
    angka,
    hal: hal(part, amount.year?.dari, name),
    data,
    pasti: new Set(nodes).size === 1 && part !== 'tidak-tentu',
    subjek: [...new Set(nodes.flatMap(({ id, kode }) => (kode === undefined ? [id] : [id, kode])))],
    ...(part === 'tahun' ? { tahun: amount.year?.dari } : {}),
  };
}

function ofPlan(amount: Amount, plan: Plan): Klaim | undefined {
  const { bacaan, angka } = amount;
  const part = partOf(amount, plan);
  const context = `${bacaan.pengantar?.teks ?? ''} ${bacaan.teks}`;
  if (part === undefined || part === 'tidak-tentu' || FOREIGN.test(context)) return undefined;
  if (!/(?<!\p{L})pagu|indikatif|renstra|rencana strategis/iu.test(context)) return undefined;
  const years = part === 'tahun' ? [amount.year?.dari as number] : plan.dokumen.tahunPagu;
  const complete = years.every((year) => plan.program.every((node) => paguSimpul(node, year) !== undefined));
  const total = sum(years.map((year) => paguDokumen(plan, year)));
  if (total === undefined) return undefined;
  const asal = plan.program.map((node) => ({ asal: node.asal.at('pagu', ...(part === 'tahun' ? years : [])) }));
  const akhir = sum(plan.program.map((node) => angkaDari(paguAkhirSimpul(node, plan.dokumen.tahunPagu))));
  const data: [Datum, ...Datum[]] = [
    {
      angka: total,
      teks: formatRupiah(total),
      nilai: `pagu ${part === 'tahun' ? (years[0] as number) : 'total'}`,
      asal,
    },
  ];
  // The declared end-of-period figures may differ from the sums; another rule says so.
  if (part === 'akhir' && akhir !== undefined)
    data.push({ angka: akhir, teks: formatRupiah(akhir), nilai: undefined, asal });
  const tahun = part === 'tahun' ? years[0] : undefined;
  return { bacaan, angka, hal: hal(part, tahun, 'semua program'), data, pasti: complete, subjek: ['pagu'], tahun };
}

/** Which figure of a row is meant; undefined where it is none of the plan's years. */
function partOf({ words, year }: Amount, plan: Plan): Bagian | undefined {
  const { tahunPagu } = plan.dokumen;
  if (year === undefined) return WHOLE.test(words) ? 'akhir' : 'tidak-tentu';
  if (year.dari === year.sampai) return tahunPagu.includes(year.dari) ? 'tahun' : undefined;
  return year.dari === tahunPagu[0] && year.sampai === tahunPagu.at(-1) ? 'akhir' : undefined;
}

function nodeData(node: Simpul, part: Bagian, year: number | undefined, plan: Plan): Datum[] {
  const { tahunPagu } = plan.dokumen;
  const at = (tahun: number): Datum[] => {
    const angka = paguSimpul(node, tahun);
    return angka === undefined
      ? []
      : [
          {
            angka,
            teks: formatRupiah(angka),
            nilai: `pagu ${node.id} ${tahun}`,
            asal: [{ asal: node.asal.at('pagu', tahun) }],
          },
        ];
  };
  const end = (): Datum[] => {
    const declared = angkaDari(paguAkhirSimpul(node, tahunPagu));
    const total = sum(tahunPagu.map((tahun) => paguSimpul(node, tahun)));
    return [
      ...(declared === undefined
        ? []
        : [
            {
              angka: declared,
              teks: formatRupiah(declared),
              nilai: `pagu ${node.id} akhir`,
              asal: [{ asal: node.asal.at(node.paguAkhir.nilai === undefined ? 'pagu' : 'pagu_akhir') }],
            },
          ]),
      ...(total === undefined
        ? []
        : [{ angka: total, teks: formatRupiah(total), nilai: undefined, asal: [{ asal: node.asal.at('pagu') }] }]),
    ];
  };
  if (part === 'tahun' && year !== undefined) return at(year);
  return part === 'akhir' ? end() : [...tahunPagu.flatMap(at), ...end()];
}

function hal(part: Bagian, tahun: number | undefined, whose: string): string {
  if (part === 'tahun' && tahun !== undefined) return `Pagu ${tahun} ${whose}`;
  return part === 'akhir' ? `Pagu seluruh periode ${whose}` : `Pagu ${whose}`;
}
