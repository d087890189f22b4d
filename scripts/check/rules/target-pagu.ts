import { berlakuPada } from '../../derive/totals.ts';
import type { Indikator, Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import type { Simpul } from '../../model/program.ts';
import { KOSONG, type Nilai, uangDari } from '../../notation/nilai.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Rule } from '../finding.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { amount, childrenIn, sebutan, subjekSimpul, tempatPagu } from '../pagu-sums.ts';
import { awalBesar } from '../wording.ts';

const PAGU = (tahun2027: string): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: 50.000.000, 2027: ${tahun2027}, 2028: 70.000.000}
indikator:
  - nama: Jumlah alat bantu yang diadakan
    satuan: unit
    target: {2026: 20, 2027: 25, 2028: 30}
`;

/**
 * A year with a target and no money, or with money and only nil targets, at a row or at an indicator with money of its own.
 * A row is not told again for what is told at a row below it. A row that has no money, or no target, in any year is not
 * complete yet, and no contradiction; nor is a target that was left blank. Where only the row itself has no money, and those
 * below it have, that is said. Three or more rows with the same fault in the same years are one finding: a column was not
 * filled in.
 */
export const targetPagu: Rule = {
  code: 'target-pagu',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa: 'Tahun yang bertarget mempunyai pagu, dan tahun yang berpagu mempunyai target.',
  alasan: 'Target tanpa pagu tidak dapat dilaksanakan; pagu tanpa target tidak dapat dipertanggungjawabkan.',
  contoh: {
    keliru: { 'program/1.yaml': PAGU('"-"') },
    benar: { 'program/1.yaml': PAGU('60.000.000') },
  },
  *check({ plan }) {
    const { tahunPagu, tahunTarget } = plan.dokumen;
    const both = tahunPagu.filter((tahun) => tahunTarget.includes(tahun));
    const all = plan.program.flatMap((program) => inTree(program, both).findings);
    yield* sekaliPerSebab(plan, 'target-pagu', all, ([first, ...others]) => ({
      message: `${others.length + 1} baris ${first.sebab}; yang pertama ${first.catatan}.`,
      subjek: [plan.dokumen.id],
    }));
  },
};

/** Findings of a node and all below it, with the years they are about. */
interface Temuan {
  readonly findings: Serupa[];
  readonly tanpaPagu: Set<number>;
  readonly tanpaTarget: Set<number>;
}

function inTree(node: Simpul, both: readonly number[]): Temuan {
  const all: Temuan = { findings: [], tanpaPagu: new Set(), tanpaTarget: new Set() };
  for (const child of node.anak) {
    const below = inTree(child, both);
    all.findings.push(...below.findings);
    for (const tahun of below.tanpaPagu) all.tanpaPagu.add(tahun);
    for (const tahun of below.tanpaTarget) all.tanpaTarget.add(tahun);
  }
  const years = both.filter((tahun) => berlakuPada(node, tahun));
  const funded = node.indikator.filter(({ pagu }) => pagu.size > 0);
  for (const indikator of funded)
    compare(all, {
      what: `indikator “${indikator.nama}”`,
      pagu: indikator.pagu,
      asal: indikator.asal,
      indikator: [indikator],
      subjek: [indikator.id, ...subjekSimpul(node)],
      years,
      anak: () => [],
    });
  if (funded.length === 0)
    compare(all, {
      what: sebutan(node),
      pagu: node.pagu,
      asal: node.asal,
      indikator: node.indikator,
      subjek: subjekSimpul(node),
      years,
      anak: (tahun) => childrenIn(node, tahun).filter((child) => (amount(child, tahun) ?? 0) > 0),
    });
  return all;
}

interface Baris {
  readonly what: string;
  readonly pagu: Seri;
  readonly asal: Origin;
  readonly indikator: readonly Indikator[];
  readonly subjek: readonly string[];
  readonly years: readonly number[];
  /** The rows below it that have money in a year. */
  readonly anak: (tahun: number) => readonly Simpul[];
}

function compare(all: Temuan, row: Baris): void {
  const { pagu, indikator, years, anak } = row;
  const funded = years.filter((tahun) => (uangDari(pagu.get(tahun)) ?? 0) > 0);
  const targeted = years.filter((tahun) => indikator.some(({ target }) => isTarget(target.get(tahun))));
  if (funded.length === 0 || targeted.length === 0) return;
  const unfunded = targeted.filter((tahun) => !funded.includes(tahun) && !all.tanpaPagu.has(tahun));
  const aimless = funded.filter(
    (tahun) =>
      !targeted.includes(tahun) &&
      !all.tanpaTarget.has(tahun) &&
      indikator.every(({ target }) => (target.get(tahun) ?? KOSONG).jenis !== 'kosong'),
  );
  const fundedBelow = unfunded.filter((tahun) => anak(tahun).length > 0);
  const found = [
    tell(
      row,
      unfunded.filter((tahun) => !fundedBelow.includes(tahun)),
      'bertarget pada tahun {tahun} tetapi tanpa pagu',
      'Isi pagunya, atau nyatakan targetnya nihil ("-").',
    ),
    tell(
      row,
      fundedBelow,
      'bertarget pada tahun {tahun} tetapi tanpa pagu, padahal baris di bawahnya berpagu',
      'Isi pagunya dengan jumlah baris di bawahnya.',
    ),
    tell(
      row,
      aimless,
      'berpagu pada tahun {tahun} tetapi targetnya nihil',
      'Isi targetnya, atau nyatakan pagunya nihil ("-").',
    ),
  ];
  all.findings.push(...found.flatMap((one) => one ?? []));
  for (const tahun of unfunded) all.tanpaPagu.add(tahun);
  for (const tahun of aimless) all.tanpaTarget.add(tahun);
}

/** What is wrong in some years of a row, with the targets and the money below it; nothing where there are no such years. */
function tell(row: Baris, found: readonly number[], words: string, hint: string): Serupa | undefined {
  const { what, asal, indikator, subjek, anak } = row;
  const [first, second] = found;
  if (first === undefined) return undefined;
  const sebab = words.replace('{tahun}', found.join(', '));
  const below = found.map((tahun) => anak(tahun).reduce((total, child) => total + (amount(child, tahun) ?? 0), 0));
  const sums = words.includes('padahal') ? ` ${below.map(formatRupiah).join(', ')}` : '';
  return {
    sebab,
    catatan: `${what}${sums === '' ? '' : `: di bawahnya${sums}`}`,
    finding: {
      message: `${awalBesar(what)} ${sebab}${sums}.`,
      hint,
      target: { asal: asal.at('pagu', first) },
      related: found.flatMap((tahun) => [
        ...indikator
          .filter(({ target }) => target.has(tahun))
          .map((item) => ({ target: { asal: item.asal.at('target', tahun) } })),
        ...(sums === '' ? [] : tempatPagu(anak(tahun), tahun)),
      ]),
      subjek,
      ...(second === undefined ? { tahun: first } : {}),
    },
  };
}

function isTarget(nilai: Nilai | undefined): boolean {
  return nilai?.jenis === 'teks' || (nilai?.jenis === 'angka' && nilai.angka !== 0);
}
