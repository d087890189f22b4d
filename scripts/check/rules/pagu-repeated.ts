import { type Simpul, susuri } from '../../model/program.ts';
import { formatRupiah } from '../../notation/format.ts';
import { angkaDari } from '../../notation/nilai.ts';
import type { BerkasContoh, Rule } from '../finding.ts';
import { sebutan, subjekSimpul } from '../pagu-sums.ts';
import { tandaBaris } from '../row-identity.ts';

const KEGIATAN = (ketiga: string): BerkasContoh => ({
  'program/1.yaml': `nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
kegiatan:
  - {nama: Penyediaan Alat Bantu, pagu: [7.000.000, 8.000.000, 9.000.000]}
  - {nama: Penyediaan Sandang, pagu: [7.000.000, 8.000.000, 9.000.000]}
  - {nama: Penyediaan Permakanan, pagu: ${ketiga}}
`,
});

/** Equal series on two rows may be chance; on this many they were probably copied. */
const ROWS = 3;
/** A series of fewer different amounts is too common to say anything. */
const AMOUNTS = 3;

/**
 * Unrelated rows with the same money in every year. A row and the one row below it count once, and so does a row typed twice,
 * which node-duplicate tells.
 */
export const paguRepeated: Rule = {
  code: 'pagu-repeated',
  kelompok: 'konsistensi angka',
  severity: 'info',
  memeriksa: 'Tiga baris atau lebih yang tidak berhubungan tidak mempunyai deret pagu yang sama persis.',
  alasan: 'Deret yang sama pada banyak baris biasanya salinan yang belum disesuaikan.',
  contoh: {
    keliru: KEGIATAN('[7.000.000, 8.000.000, 9.000.000]'),
    benar: KEGIATAN('[5.000.000, 9.000.000, 12.000.000]'),
  },
  *check({ plan }) {
    const bySeries = new Map<string, Set<Simpul>>();
    for (const node of susuri(plan.program)) {
      const amounts = plan.dokumen.tahunPagu.map((tahun) => angkaDari(node.pagu.get(tahun)) ?? 0);
      if (new Set(amounts.filter((amount) => amount > 0)).size < AMOUNTS) continue;
      const key = amounts.join('|');
      const same = bySeries.get(key);
      if (same === undefined) bySeries.set(key, new Set([node]));
      // Going down, a row above this one came before it.
      else if (!standsBelow(node, same)) same.add(node);
    }
    for (const nodes of [...bySeries.values()].map(withoutCopies)) {
      const [first, ...others] = nodes;
      if (first === undefined || nodes.length < ROWS) continue;
      const amounts = plan.dokumen.tahunPagu.flatMap((tahun) => angkaDari(first.pagu.get(tahun)) ?? []);
      yield {
        message: `${nodes.length} baris mempunyai deret pagu yang sama (${amounts.map(formatRupiah).join(', ')}): ${names(nodes)}.`,
        hint: 'Periksa apakah pagunya memang sama, atau disalin dari baris lain.',
        target: { asal: first.asal.at('pagu'), di: 'kunci' },
        related: others.map((node) => ({ target: { asal: node.asal.at('pagu'), di: 'kunci' as const } })),
        subjek: nodes.flatMap(subjekSimpul),
      };
    }
  },
};

function withoutCopies(nodes: ReadonlySet<Simpul>): Simpul[] {
  const first = new Map<string, Simpul>();
  for (const node of nodes) {
    const tanda = tandaBaris({ ...node, aras: node.jenjang, simpul: node }) ?? node.id;
    if (!first.has(tanda)) first.set(tanda, node);
  }
  return [...first.values()];
}

function names(nodes: readonly Simpul[]): string {
  const shown = nodes.slice(0, 6).map(sebutan).join(', ');
  return nodes.length > 6 ? `${shown}, dan ${nodes.length - 6} lagi` : shown;
}

function standsBelow(node: Simpul, others: ReadonlySet<Simpul>): boolean {
  for (let above = node.induk; above !== undefined; above = above.induk) if (others.has(above)) return true;
  return false;
}
