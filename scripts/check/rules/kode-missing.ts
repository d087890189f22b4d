import type { Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import type { Finding, Rule } from '../finding.ts';
import { isOldList } from '../kode.ts';
import { rangkai } from '../wording.ts';
import { label } from '../pagu-sums.ts';

/**
 * Rows without a kode, where the document prints kode at all: some row has one, or a table has a column for it. One finding a
 * program, for a program is coded in one go.
 */
export const kodeMissing: Rule = {
  code: 'kode-missing',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa: 'Program, kegiatan, dan sub kegiatan yang belum berkode.',
  alasan: 'Tanpa kode, baris tidak dapat dipadankan dengan nomenklatur, Renja, dan anggaran.',
  contoh: {
    keliru: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { nama: Rehabilitasi Sosial Dasar }\n',
    },
    benar: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n',
    },
  },
  *check({ plan }) {
    if (!printsKode(plan)) return;
    for (const program of plan.program) {
      const uncoded = [...susuri([program])].filter(
        (node) => node.kode === undefined && node.jenjang !== 'rincian' && !isOldList(node),
      );
      yield* missingIn(program, uncoded);
    }
  },
};

function printsKode({ program, tabel }: Plan): boolean {
  for (const node of susuri(program)) if (node.kode !== undefined) return true;
  return tabel.some((item) => item.jenis === 'program-pendanaan' && item.kolom.includes('kode'));
}

function* missingIn(program: Simpul, uncoded: readonly Simpul[]): Generator<Finding> {
  const [first, ...others] = uncoded;
  if (first === undefined) return;
  const counts = (['program', 'kegiatan', 'sub-kegiatan'] as const).flatMap((jenjang) => {
    const count = uncoded.filter((node) => node.jenjang === jenjang).length;
    return count === 0 ? [] : [`${count} ${jenjang.replace('-', ' ')}`];
  });
  yield {
    message:
      others.length === 0
        ? `${first.jenjang === 'program' ? 'Program' : `Dalam “${program.nama}” ${label(first)}`} “${first.nama}” belum berkode.`
        : `Dalam “${program.nama}” belum berkode: ${rangkai(counts)}; yang pertama “${first.nama}”.`,
    hint: 'Tulis kode menurut nomenklatur yang dipakai, misalnya kode: 1.06.04.2.01.',
    target: { asal: first.asal.at('nama') },
    related: others.map((node) => ({ target: { asal: node.asal.at('nama') } })),
    subjek: [program.id, ...uncoded.map(({ id }) => id)],
  };
}
