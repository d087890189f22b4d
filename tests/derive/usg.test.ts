import { expect, test } from 'vitest';
import { type Files, findings, findingsOf, head, loadFiles, rows } from '../helpers/load-case.ts';
import { tabel } from '../helpers/masukan.ts';

const usg = (kepala: readonly string[], ...baris: string[]): Files =>
  tabel('jenis: usg', 'judul: Isu', ...kepala, 'baris:', ...baris.map((row) => `  - {${row}}`));

test('total dan peringkat dihitung; total yang sama berperingkat sama', () => {
  const result = loadFiles(
    usg(
      [],
      'masalah: A, urgensi: 3, keseriusan: 3, pertumbuhan: 3',
      'masalah: B, urgensi: 5, keseriusan: 4, pertumbuhan: 5',
      'masalah: C, urgensi: 4, keseriusan: 5, pertumbuhan: 5',
      'masalah: D, urgensi: 4, keseriusan: 4, pertumbuhan: 4',
    ),
  );
  expect(findings(result)).toEqual([]);
  expect(head(result, 't')).toEqual([
    'No{1x2} | Masalah{1x2} | Kriteria{4x1} | Peringkat{1x2}',
    'Urgensi (U) | Keseriusan (S) | Pertumbuhan (G) | Total',
  ]);
  expect(rows(result, 't')).toEqual([
    'data | 1 | A | 3 | 3 | 3 | 9 | 4',
    'data | 2 | B | 5 | 4 | 5 | 14 | 1',
    'data | 3 | C | 4 | 5 | 5 | 14 | 1',
    'data | 4 | D | 4 | 4 | 4 | 12 | 3',
  ]);
});

test('yang tercetak dalam dokumen mengalahkan hitungan, dengan kolom, judul, dan angka Romawi menurut berkasnya', () => {
  const kepala = [
    'kolom: [masalah, urgensi, keseriusan, pertumbuhan, total, peringkat, fakta]',
    'angka_peringkat: romawi',
    'judul_kolom: {masalah: Isu, kriteria: Nilai, peringkat: Rank}',
  ];
  const result = loadFiles(
    usg(
      kepala,
      'masalah: A, urgensi: 3, keseriusan: 3, pertumbuhan: 3, total: 10, peringkat: 2, fakta: F',
      'masalah: B, urgensi: 5, keseriusan: 5, pertumbuhan: 5',
    ),
  );
  expect(head(result, 't')[0]).toBe('Isu{1x2} | Nilai{4x1} | Rank{1x2} | Fakta{1x2}');
  expect(rows(result, 't')).toEqual(['data | A | 3 | 3 | 3 | 10 | II | F', 'data | B | 5 | 5 | 5 | 15 | I | ']);
});

test('kriteria yang tidak berdampingan berjudul sendiri-sendiri', () => {
  const kepala = ['kolom: [urgensi, masalah, keseriusan, pertumbuhan]'];
  expect(head(loadFiles(usg(kepala, 'masalah: A, urgensi: 1, keseriusan: 1, pertumbuhan: 1')), 't')).toEqual([
    'Kriteria | Masalah{1x2} | Kriteria{2x1}',
    'Urgensi (U) | Keseriusan (S) | Pertumbuhan (G)',
  ]);
});

test.each([
  ['urgensi: -1', 'galat type-wrong: urgensi'],
  ['urgensi: tinggi', 'galat type-wrong'],
])('nilai yang bukan bilangan mulai dari 0: %s', (urgensi, expected) => {
  const found = findingsOf(usg([], `masalah: A, ${urgensi}, keseriusan: 1, pertumbuhan: 1`));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(expected);
});
