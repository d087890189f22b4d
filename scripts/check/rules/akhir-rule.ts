import { hitungAkhir, selPagu } from '../../derive/totals.ts';
import type { Akhir, Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { indikatorPerangkatDaerah, type Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatAngka, formatRupiah } from '../../notation/format.ts';
import { angkaDari, type Nilai } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { label } from './pagu-children.ts';

const CARA = { jumlah: 'jumlah semua tahun', terakhir: 'nilai tahun terakhir', manual: '', kosong: '' } as const;

/**
 * A declared end-of-period value agrees with its rule (sum or last year). For money, a parent whose difference is
 * just that of its children follows from them and is named there, not by itself.
 */
export const akhirRule: Rule = {
  code: 'akhir-rule',
  severity: 'peringatan',
  alasan: 'Kondisi akhir yang tercetak harus mengikuti aturannya: jumlah semua tahun atau nilai tahun terakhir.',
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
          computed: hitungAkhir(indikator.paguAkhir, indikator.pagu, years),
          asal: indikator.asal.at('pagu_akhir', 'nilai'),
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
    what: `Pagu akhir ${label(node)} ${node.kode ?? `“${node.nama}”`}`,
    akhir: node.paguAkhir,
    computed: hitungAkhir(node.paguAkhir, seri, years),
    asal: node.asal.at('pagu_akhir', 'nilai'),
    subjek: [node.id, ...(node.kode === undefined ? [] : [node.kode])],
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
      computed: hitungAkhir(indikator.akhir, indikator.target, years),
      asal: indikator.asal.at('akhir', 'nilai'),
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
  computed: Nilai;
  asal: Origin;
  subjek: readonly string[];
  related?: NonNullable<Finding['related']>;
}): Finding {
  const declared = input.akhir.nilai as Nilai;
  const difference = Math.abs((angkaDari(declared) as number) - (angkaDari(input.computed) as number));
  const decimals = Math.max(decimalsOf(declared), decimalsOf(input.computed));
  const apart = declared.jenis === 'rupiah' ? formatRupiah(difference) : formatAngka(difference, decimals);
  return {
    message: `${input.what} tertulis ${show(declared)}; ${CARA[input.akhir.cara]} ${show(input.computed)} (selisih ${apart}).`,
    hint: 'Perbaiki angkanya, atau tulis cara: manual bila memang ditetapkan tersendiri.',
    target: { asal: input.asal },
    subjek: input.subjek,
    ...(input.related === undefined || input.related.length === 0 ? {} : { related: input.related }),
  };
}

function show(nilai: Nilai): string {
  if (nilai.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  return nilai.jenis === 'angka' ? formatAngka(nilai.angka, nilai.desimal) : '';
}

function decimalsOf(nilai: Nilai): number {
  return nilai.jenis === 'angka' ? nilai.desimal : 0;
}
