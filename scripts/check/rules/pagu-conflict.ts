import { selPagu } from '../../derive/totals.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { uangDari } from '../../notation/nilai.ts';
import type { Finding, Rule } from '../finding.ts';
import { sebutan, subjekSimpul } from '../pagu-sums.ts';
import { tampilNilai } from '../units.ts';

const PROGRAM = (lain: string): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: 50.000.000, 2027: 60.000.000}
di_tabel:
  pendanaan:
    pagu: {2026: 50.000.000, 2027: ${lain}}
`;

/** A row has one amount a year in all tables: what one table prints instead (`di_tabel`) is told, once for a row and table. */
export const paguConflict: Rule = {
  code: 'pagu-conflict',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Pagu satu program, kegiatan, atau sub kegiatan sama di semua tabel.',
  alasan: 'Dua pagu untuk satu baris pada tahun yang sama tidak dapat dianggarkan keduanya.',
  contoh: {
    keliru: { 'program/1.yaml': PROGRAM('65.000.000') },
    benar: { 'program/1.yaml': PROGRAM('60.000.000') },
  },
  *check({ plan }) {
    for (const node of susuri(plan.program)) yield* ofNode(node);
  },
};

function* ofNode(node: Simpul): Generator<Finding> {
  for (const [tabel, { pagu }] of node.diTabel) {
    const apart = [...(pagu ?? [])].filter(([tahun, here]) => uangDari(here) !== uangDari(selPagu(node, tahun)));
    const [first, second] = apart;
    if (first === undefined) continue;
    const tell = apart.map(
      ([tahun, here]) => `${tahun} ${tampilNilai(here)}, bukan ${tampilNilai(selPagu(node, tahun))}`,
    );
    yield {
      message: `Tabel “${tabel}” memberi ${sebutan(node)} pagu lain: ${tell.join('; ')}.`,
      hint: 'Tetapkan satu pagu untuk semua tabel.',
      target: { asal: node.asal.at('di_tabel', tabel, 'pagu', first[0]) },
      related: apart.map(([tahun]) => ({ target: { asal: node.asal.at('pagu', tahun) } })),
      subjek: [...subjekSimpul(node), tabel],
      ...(second === undefined ? { tahun: first[0] } : {}),
    };
  }
}
