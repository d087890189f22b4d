import { type Simpul, susuri } from '../../model/program.ts';
import type { Rule } from '../finding.ts';
import { groupBy } from '../group-by.ts';

/** A kode that stands twice is allowed only where each occurrence says which outcome or sasaran it serves. */
export const kodeDuplicate: Rule = {
  code: 'kode-duplicate',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Kode yang tertulis lebih dari sekali terhadap outcome, sasaran, atau masa berlaku yang membedakannya.',
  alasan:
    'Satu kegiatan boleh dibagi atas dua outcome, tetapi tanpa keterangan itu pengulangan kode terbaca sebagai salah salin.',
  contoh: {
    keliru: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { id: k-1, kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n  - { id: k-2, kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Lanjut }\n',
    },
    benar: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { id: k-1, kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n  - { id: k-2, kode: 1.06.04.2.02, nama: Rehabilitasi Sosial Lanjut }\n',
    },
  },
  *check({ plan }) {
    for (const [kode, nodes] of groupBy(susuri(plan.program), (node) => node.kode)) {
      const keys = new Set(nodes.map(purpose));
      if (nodes.length < 2 || keys.size === nodes.length) continue;
      const [first, ...others] = nodes as [Simpul, ...Simpul[]];
      const byId = groupBy(nodes, ({ id }) => id);
      for (const node of others) {
        // The same id twice is named by id-duplicate, with the same remedy.
        if ((byId.get(node.id)?.length ?? 0) > 1) continue;
        yield {
          message: `Kode ${kode} tertulis ${nodes.length} kali tanpa outcome atau sasaran yang membedakannya.`,
          hint: 'Tulis untuk_indikator atau sasaran pada masing-masing, atau perbaiki kodenya.',
          target: { asal: node.asal.at('kode') },
          related: [{ target: { asal: first.asal.at('kode') } }],
          subjek: [node.id, kode],
        };
      }
    }
  },
};

// What a node serves: its own word on it, else that of the node it stands under.
function purpose(node: Simpul): string {
  const above = node.induk === undefined ? '' : purpose(node.induk);
  const validity = node.berlaku?.join(',') ?? '';
  return [above, node.untukIndikator ?? '', node.sasaran.join(','), validity].join('|');
}
