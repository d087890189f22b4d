import { type Simpul, susuri } from '../../model/program.ts';
import type { Rule } from '../finding.ts';
import { addTo } from '../group-by.ts';
import { bidangOf, hasPlaceholder, isCoded, type SimpulBerkode } from '../kode.ts';
import { awalBesar } from '../wording.ts';
import { label } from '../pagu-sums.ts';

/**
 * The bidang urusan of every program is the agency's own: as declared under perangkat_daerah, else that of its program
 * penunjang (program 01), which takes the agency's bidang. Without either nothing is compared.
 */
export const kodeUrusan: Rule = {
  code: 'kode-urusan',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa:
    'Bidang urusan dalam kode program terhadap bidang urusan Perangkat Daerah, atau terhadap program penunjangnya.',
  alasan: 'Program bidang urusan lain hanya dapat dianggarkan oleh Perangkat Daerah yang mengampunya.',
  contoh: {
    keliru: {
      'program/1.yaml': 'kode: 1.06.01\nnama: Program Penunjang Urusan Pemerintahan Daerah\nsasaran: sasaran-1\n',
      'program/2.yaml': 'kode: 1.02.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\n',
    },
    benar: {
      'program/1.yaml': 'kode: 1.06.01\nnama: Program Penunjang Urusan Pemerintahan Daerah\nsasaran: sasaran-1\n',
      'program/2.yaml': 'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\n',
    },
  },
  *check({ plan }) {
    const tops = [...susuri(plan.program)].filter(isTopmostCoded);
    const declared = plan.dokumen.perangkatDaerah.bidangUrusan;
    const own = new Set(declared.length > 0 ? declared : tops.filter(isPenunjang).map(({ kode }) => bidangOf(kode)));
    if (own.size === 0) return;
    const foreign = new Map<string, SimpulBerkode[]>();
    for (const node of tops) {
      const bidang = bidangOf(node.kode);
      if (!own.has(bidang)) addTo(foreign, bidang, node);
    }
    for (const [bidang, nodes] of foreign) {
      const [first, ...others] = nodes as [SimpulBerkode, ...SimpulBerkode[]];
      const count = others.length === 0 ? '' : ` dan ${others.length} lainnya`;
      yield {
        message: `${awalBesar(label(first))} ${first.kode}${count} berbidang urusan ${bidang}; bidang urusan Perangkat Daerah ini ${[...own].join(', ')}.`,
        hint: `Perbaiki kodenya. Bila ${bidang} memang diampu, tulis bidang_urusan: [${[...own, bidang].join(', ')}] di bawah perangkat_daerah dalam dokumen.yaml.`,
        target: { asal: first.asal.at('kode') },
        related: others.map((node) => ({ target: { asal: node.asal.at('kode') } })),
        subjek: [bidang, ...nodes.flatMap(({ id, kode }) => [id, kode])],
      };
    }
  },
};

// What lies below a coded row is compared with that row.
function isTopmostCoded(node: Simpul): node is SimpulBerkode {
  return isCoded(node) && /^\d\.\d\d(?:\.|$)/.test(node.kode) && !hasPlaceholder(node.kode) && !hasCodeAbove(node);
}

function hasCodeAbove({ induk }: Simpul): boolean {
  return induk !== undefined && (induk.kode !== undefined || hasCodeAbove(induk));
}

function isPenunjang({ kode }: SimpulBerkode): boolean {
  return kode.split('.')[2] === '01';
}
