import { type Simpul, susuri } from '../../model/program.ts';
import type { Rule } from '../finding.ts';
import { hasPlaceholder } from '../kode.ts';

/** An X left from the master list, where the bidang urusan of the agency belongs; one finding a program. */
export const kodePlaceholder: Rule = {
  code: 'kode-placeholder',
  kelompok: 'kelengkapan',
  severity: 'galat',
  rancangan: 'peringatan',
  memeriksa: 'Huruf X yang tertinggal dalam kode, misalnya X.XX.01.',
  alasan: 'Daftar nomenklatur menulis program penunjang dengan X; huruf itu diganti bidang urusan Perangkat Daerah.',
  contoh: {
    keliru: {
      'program/1.yaml': 'kode: X.XX.01\nnama: Program Penunjang Urusan Pemerintahan Daerah\nsasaran: sasaran-1\n',
    },
    benar: {
      'program/1.yaml': 'kode: 1.06.01\nnama: Program Penunjang Urusan Pemerintahan Daerah\nsasaran: sasaran-1\n',
    },
  },
  *check({ plan }) {
    for (const program of plan.program) {
      const nodes = [...susuri([program])].filter(isPlaceholder);
      const [first, ...others] = nodes;
      if (first === undefined) continue;
      const count = others.length === 0 ? '' : ` dan ${others.length} kode lain di bawah “${program.nama}”`;
      yield {
        message: `Kode ${first.kode}${count} masih memuat huruf X.`,
        hint: `Ganti X dengan bidang urusan Perangkat Daerah, misalnya ${first.kode.replace(/^x\.xx/i, '1.06')}.`,
        target: { asal: first.asal.at('kode') },
        related: others.map((node) => ({ target: { asal: node.asal.at('kode') } })),
        subjek: [program.id, ...nodes.flatMap(({ id, kode }) => [id, kode])],
      };
    }
  },
};

function isPlaceholder(node: Simpul): node is Simpul & { readonly kode: string } {
  return node.kode !== undefined && hasPlaceholder(node.kode);
}
