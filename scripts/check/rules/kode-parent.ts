import { type Simpul, susuri } from '../../model/program.ts';
import type { Finding, Rule } from '../finding.ts';
import { addTo } from '../group-by.ts';
import { hasPlaceholder, isCoded, isWellFormed, type SimpulBerkode } from '../kode.ts';
import { label } from '../pagu-sums.ts';

/** The kode of a row begins with that of the row above it. A malformed kode belongs to kode-format alone. */
export const kodeParent: Rule = {
  code: 'kode-parent',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa: 'Kode kegiatan terhadap kode programnya, dan kode sub kegiatan terhadap kode kegiatannya.',
  alasan:
    'Baris yang kodenya tidak melanjutkan kode induknya tertaruh di bawah program yang keliru, atau kodenya salah salin.',
  contoh: {
    keliru: {
      'program/1.yaml':
        'kode: 1.06.02\nnama: Program Pemberdayaan Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n',
    },
    benar: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n',
    },
  },
  *check({ plan }) {
    const below = new Map<SimpulBerkode, SimpulBerkode[]>();
    for (const node of susuri(plan.program)) {
      const above = codedAbove(node);
      if (isComparable(node) && above !== undefined && isComparable(above)) addTo(below, above, node);
    }
    for (const [above, nodes] of below) yield* compare(above, nodes);
  },
};

function codedAbove({ induk }: Simpul): Simpul | undefined {
  return induk === undefined || induk.kode !== undefined ? induk : codedAbove(induk);
}

function isComparable(node: Simpul): node is SimpulBerkode {
  return isCoded(node) && !hasPlaceholder(node.kode) && isWellFormed(node.jenjang, node.kode);
}

function* compare(above: SimpulBerkode, nodes: readonly SimpulBerkode[]): Generator<Finding> {
  const strays = nodes.filter(({ kode }) => !kode.startsWith(`${above.kode}.`));
  const beginnings = new Set(nodes.map(({ kode }) => kode.slice(0, above.kode.length)));
  const [first] = strays;
  if (first === undefined) return;
  // Where all below agree among themselves, it is the one above that was mistyped.
  if (strays.length > 1 && strays.length === nodes.length && beginnings.size === 1) {
    const [beginning = ''] = beginnings;
    yield {
      message: `Kode ${label(above)} ${above.kode} tidak cocok dengan ${nodes.length} ${label(first)} di bawahnya, yang semuanya berawal ${beginning}.`,
      hint: `Tulis ${beginning}, atau pindahkan semuanya ke ${label(above)} yang benar.`,
      target: { asal: above.asal.at('kode') },
      related: nodes.map((node) => ({ target: { asal: node.asal.at('kode') } })),
      subjek: [above.id, above.kode],
    };
    return;
  }
  for (const node of strays)
    yield {
      message: `Kode ${label(node)} ${node.kode} tidak melanjutkan kode ${label(above)} di atasnya, ${above.kode}.`,
      hint: `Kodenya diharapkan berawal ${above.kode}. Perbaiki kodenya, atau pindahkan baris ini ke ${label(above)} yang benar.`,
      target: { asal: node.asal.at('kode') },
      related: [{ target: { asal: above.asal.at('kode') } }],
      subjek: [node.id, node.kode],
    };
}
