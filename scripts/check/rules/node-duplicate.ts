import type { Simpul } from '../../model/program.ts';
import { groupBy } from '../group-by.ts';
import { type Pemilik, pemilikIndikator, sebutPemilik, subjekPemilik } from '../indicators.ts';
import { tandaBaris } from '../row-identity.ts';
import { awalBesar, kataBaku } from '../wording.ts';
import type { Rule } from '../finding.ts';

const program = (...sub: readonly string[]): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'kegiatan:',
    '  - kode: 1.06.04.2.01',
    '    nama: Rehabilitasi Sosial Dasar',
    '    sub_kegiatan:',
    ...sub.map((line) => `      - ${line}`),
    '',
  ].join('\n');
const ALAT_BANTU = '{ kode: 1.06.04.2.01.03, nama: Penyediaan Alat Bantu, pagu: [50, 60, 70] }';

/**
 * One node typed twice: the same level, name, place, years of validity and indicator served, and the same figures. Equal names alone are no
 * fault, nor equal figures, nor the only child of a node that repeats it. What repeats along with the row above it is not
 * reported by itself.
 */
export const nodeDuplicate: Rule = {
  code: 'node-duplicate',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa: 'Tidak ada dua baris setingkat yang nama, lokasi, pagu, dan targetnya sama semua.',
  alasan: 'Baris yang tersalin dua kali membuat uang dan target dihitung dua kali.',
  contoh: {
    keliru: {
      'program/1.yaml': program(
        ALAT_BANTU,
        '{ kode: 1.06.04.2.01.04, nama: Penyediaan Alat Bantu, pagu: [50, 60, 70] }',
      ),
    },
    benar: {
      'program/1.yaml': program(ALAT_BANTU, '{ kode: 1.06.04.2.01.04, nama: Pemberian Bimbingan, pagu: [50, 60, 70] }'),
    },
  },
  *check({ plan }) {
    // Few names repeat: only of those are all figures put together.
    const byName = groupBy(pemilikIndikator(plan), ({ aras, nama }) => `${aras} ${kataBaku(nama)}`);
    const suspects = [...byName.values()].filter((nodes) => nodes.length > 1).flat();
    const groups = groupBy(suspects, tandaBaris);
    const repeated = new Map<Simpul, string>();
    for (const [key, nodes] of groups) {
      const [first, second, ...others] = nodes;
      if (first === undefined || second === undefined) continue;
      for (const { simpul } of nodes) if (simpul !== undefined) repeated.set(simpul, key);
      if (followsFromAbove(nodes, repeated)) continue;
      const codes = nodes.flatMap(({ kode }) => kode ?? []);
      const named = codes.length === nodes.length && new Set(codes).size > 1 ? ` (${codes.join(', ')})` : '';
      yield {
        message: `${awalBesar(sebutPemilik({ ...second, kode: undefined }))} tertulis ${nodes.length} kali dengan angka yang sama${named}.`,
        hint: 'Hapus salinannya; bila satu baris mendukung beberapa sasaran, tulis sasaran: [a, b] pada satu baris.',
        target: { asal: second.asal.at('nama') },
        related: [first, ...others].map(({ asal }) => ({ target: { asal: asal.at('nama') } })),
        subjek: nodes.flatMap(subjekPemilik),
      };
    }
  },
};

// Rows below rows that are themselves copies of each other.
function followsFromAbove(nodes: readonly Pemilik[], repeated: ReadonlyMap<Simpul, string>): boolean {
  const parents = nodes.flatMap(({ simpul }) => simpul?.induk ?? []);
  const above = new Set(parents.map((parent) => repeated.get(parent)));
  return (
    parents.length === nodes.length &&
    new Set(parents).size === nodes.length &&
    above.size === 1 &&
    !above.has(undefined)
  );
}
