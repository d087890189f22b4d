import { hitungAkhir, selPagu } from '../../derive/totals.ts';
import type { Akhir, Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { indikatorPerangkatDaerah, type Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatAngka, formatRupiah } from '../../notation/format.ts';
import { angkaDari, type Nilai } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { sebutan, subjekSimpul } from '../pagu-sums.ts';
import { jelaskanSelisih } from '../selisih.ts';

const CARA = { jumlah: 'jumlah semua tahun', terakhir: 'nilai tahun terakhir', manual: '', kosong: '' } as const;

const AKHIR = (nilai: number): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
indikator:
  - nama: Jumlah PPKS yang direhabilitasi
    satuan: orang
    target: {2026: 100, 2027: 150, 2028: 200}
    akhir: {cara: jumlah, nilai: ${nilai}}
`;

/**
 * A declared end-of-period value agrees with its rule (sum or last year). For money, a parent whose difference is
 * just that of its children follows from them and is named there, not by itself.
 */
export const akhirRule: Rule = {
  code: 'akhir-rule',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Kondisi akhir target dan pagu yang tertulis sama dengan aturannya: jumlah semua tahun, atau nilai tahun terakhir.',
  alasan: 'Kondisi akhir yang tercetak harus mengikuti aturannya: jumlah semua tahun atau nilai tahun terakhir.',
  contoh: {
    keliru: { 'program/1.yaml': AKHIR(400) },
    benar: { 'program/1.yaml': AKHIR(450) },
  },
  *check({ plan }) {
    const years = plan.dokumen.tahunPagu;
    for (const node of susuri(plan.program)) {
      yield* ofNode(node, years);
      for (const indikator of node.indikator) {
        if (indikator.pagu.size === 0) continue;
        const difference = gap(indikator.paguAkhir, indikator.pagu, years);
        const served = node.anak.filter((child) => child.untukIndikator === indikator.id);
        const followed = served.length > 0 && difference === total(served, years);
        if (difference === undefined || difference === 0 || followed) continue;
        yield finding({
          what: `Pagu akhir indikator “${indikator.nama}”`,
          akhir: indikator.paguAkhir,
          seri: indikator.pagu,
          years,
          asal: indikator.asal,
          kunci: ['pagu', 'pagu_akhir'],
          subjek: [indikator.id, node.id],
        });
      }
    }
    yield* ofTargets(plan);
  },
};

function* ofNode(node: Simpul, years: readonly number[]): Generator<Finding> {
  const seri = seriesOf(node, years);
  const difference = gap(node.paguAkhir, seri, years);
  if (difference === undefined || difference === 0) return;
  if (node.anak.length > 0 && difference === total(node.anak, years)) return;
  const ancestors: Simpul[] = [];
  for (let above = node.induk; above !== undefined; above = above.induk)
    if ((gap(above.paguAkhir, seriesOf(above, years), years) ?? 0) !== 0) ancestors.push(above);
  yield finding({
    what: `Pagu akhir ${sebutan(node)}`,
    akhir: node.paguAkhir,
    seri,
    years,
    asal: node.asal,
    kunci: ['pagu', 'pagu_akhir'],
    subjek: subjekSimpul(node),
    related: ancestors.map((above) => ({
      target: { asal: above.asal.at('pagu_akhir', 'nilai') },
      note: 'ikut berbeda karena angka ini',
    })),
  });
}

function* ofTargets(plan: Plan): Generator<Finding> {
  const years = plan.dokumen.tahunTarget;
  for (const { indikator, pemilik } of indikatorPerangkatDaerah(plan)) {
    if ((gap(indikator.akhir, indikator.target, years) ?? 0) === 0) continue;
    yield finding({
      what: `Kondisi akhir indikator “${indikator.nama}”`,
      akhir: indikator.akhir,
      seri: indikator.target,
      years,
      asal: indikator.asal,
      kunci: ['target', 'akhir'],
      subjek: [indikator.id, pemilik],
    });
  }
}

function seriesOf(node: Simpul, years: readonly number[]): Seri {
  return new Map(years.map((year) => [year, selPagu(node, year)]));
}

/** Declared minus computed; undefined where there is nothing to compare. */
function gap(akhir: Akhir, seri: Seri, years: readonly number[]): number | undefined {
  if (akhir.cara === 'manual' || akhir.cara === 'kosong') return undefined;
  const declared = angkaDari(akhir.nilai);
  const computed = angkaDari(hitungAkhir(akhir, seri, years));
  if (declared === undefined || computed === undefined) return undefined;
  return Math.round((declared - computed) * 1e6) / 1e6;
}

function total(nodes: readonly Simpul[], years: readonly number[]): number {
  return nodes.reduce((sum, node) => sum + (gap(node.paguAkhir, seriesOf(node, years), years) ?? 0), 0);
}

function finding(input: {
  what: string;
  akhir: Akhir;
  seri: Seri;
  years: readonly number[];
  asal: Origin;
  /** The keys of the yearly series and of the end-of-period value. */
  kunci: readonly [string, string];
  subjek: readonly string[];
  related?: NonNullable<Finding['related']>;
}): Finding {
  const { akhir, seri, years, asal } = input;
  const declared = akhir.nilai as Nilai;
  const computed = hitungAkhir(akhir, seri, years);
  const difference = Math.abs((angkaDari(declared) as number) - (angkaDari(computed) as number));
  const decimals = Math.max(decimalsOf(declared), decimalsOf(computed));
  const apart = declared.jenis === 'rupiah' ? formatRupiah(difference) : formatAngka(difference, decimals);
  const cause = causeOf(akhir, seri, years, decimals);
  return {
    message:
      `${input.what} tertulis ${show(declared)}; ${CARA[akhir.cara]} ${show(computed)} (selisih ${apart}).` +
      (cause === undefined ? '' : ` ${cause}`),
    hint: 'Perbaiki angkanya, atau tulis cara: manual bila memang ditetapkan tersendiri.',
    target: { asal: asal.at(input.kunci[1], 'nilai') },
    subjek: input.subjek,
    related: [
      { target: { asal: asal.at(input.kunci[0]), di: 'kunci' }, note: 'angka tahunannya' },
      ...(input.related ?? []),
    ],
  };
}

/** Another rule that gives the declared value, or a likely slip. */
function causeOf(akhir: Akhir, seri: Seri, years: readonly number[], decimals: number): string | undefined {
  const declared = angkaDari(akhir.nilai) as number;
  const other = akhir.cara === 'jumlah' ? 'terakhir' : 'jumlah';
  // A value that stays the same in every year, or is small, agrees with the other rule by chance.
  if (declared >= 100 && angkaDari(hitungAkhir({ ...akhir, cara: other }, seri, years)) === declared)
    return `Angka itu sama dengan ${CARA[other]}: mungkin yang dimaksud cara: ${other}.`;
  const scale = 10 ** decimals;
  const counted = akhir.cara === 'jumlah' ? years : years.slice(-1);
  const parts = counted.flatMap((year) => {
    const value = angkaDari(seri.get(year));
    return value === undefined ? [] : [{ nama: `tahun ${year}`, nilai: Math.round(value * scale) }];
  });
  const money = akhir.nilai?.jenis === 'rupiah';
  return jelaskanSelisih(Math.round(declared * scale), parts, (value) =>
    money ? formatRupiah(value) : formatAngka(value / scale, decimals),
  );
}

function show(nilai: Nilai): string {
  if (nilai.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  return nilai.jenis === 'angka' ? formatAngka(nilai.angka, nilai.desimal) : '';
}

function decimalsOf(nilai: Nilai): number {
  return nilai.jenis === 'angka' ? nilai.desimal : 0;
}
