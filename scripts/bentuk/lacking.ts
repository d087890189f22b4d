import { placeHeads } from '../derive/head-columns.ts';
import { describeWanted, type TabelWajib, wantedTables } from '../derive/profile-tables.ts';
import type { Report } from '../derive/report.ts';
import type { TabelModel } from '../derive/table-model.ts';
import type { Plan } from '../model/plan.ts';
import type { EmptyPart } from './arrange-prose.ts';

/** Something that an outline asks for and a document does not have: what, and how to add it. */
export interface Lack {
  readonly jenis: 'naskah' | 'tabel' | 'isian';
  readonly apa: string;
  readonly tindakan: string;
}

/** Parts without prose, and prose without a part. */
export function lackingParts(
  { empty, leftOut }: { readonly empty: readonly EmptyPart[]; readonly leftOut: readonly string[] },
  profil: Plan['profil'],
): Lack[] {
  return [
    ...empty.map(({ bab, subbab }): Lack => ({
      jenis: 'naskah',
      apa: subbab === undefined ? `Bab “${bab}”` : `Subbab “${subbab}” dalam bab “${bab}”`,
      tindakan: 'Tulis naskahnya.',
    })),
    ...leftOut.map((judul): Lack => ({
      jenis: 'naskah',
      apa: `Tempat bagi bab “${judul}”`,
      tindakan: `Tulis id bab itu di bawah menghimpun pada data/profil/${profil.id}.yaml, atau tinggalkan naskahnya.`,
    })),
  ];
}

/** Tables that the data cannot give. */
export function lackingTables(missing: readonly TabelWajib[]): Lack[] {
  return missing.map((table) => ({
    jenis: 'tabel',
    apa: `Tabel “${table.nama}”`,
    tindakan: `Buat tabel ${describeWanted(table)} dan taruh dalam naskah.`,
  }));
}

/** The tables that the outline asks for, as far as they have no row, or a column in which no row has anything. */
export function blankColumns({ plan, outline, tabel }: Report): Lack[] {
  return (plan.profil.tabel ?? []).flatMap((wanted) =>
    wantedTables(plan, wanted)
      .slice(0, 1)
      .flatMap(({ id }): Lack[] => {
        const model = tabel.get(id);
        if (model === undefined) return [];
        const name = `Tabel ${outline.tabel.get(id)?.nomor ?? ''} “${wanted.nama}”`;
        if (model.baris.length === 0)
          return [{ jenis: 'tabel', apa: `Isi ${name}`, tindakan: 'Isi datanya: tabel ini belum mempunyai baris.' }];
        const blank = blankIn(model);
        if (blank.length === 0) return [];
        return [
          {
            jenis: 'isian',
            apa: `${name}, kolom ${blank.map((title) => `“${title}”`).join(', ')}`,
            tindakan: `Isi datanya: kosong pada ${rows(model.baris.length)}.`,
          },
        ];
      }),
  );
}

function rows(count: number): string {
  return count === 1 ? 'satu-satunya baris' : `semua ${String(count)} baris`;
}

/** Columns that may well be blank. */
const OPTIONAL = new Set(['no', 'keterangan']);

/** Titles of the leaf columns in which no cell of the body shows anything, from the top heading down. */
function blankIn({ kolom, kepala, baris }: TabelModel): string[] {
  const filled = new Set<number>();
  for (const { sel } of baris)
    for (const cell of sel)
      if (cell.isi.jenis !== 'kosong' && cell.lebar < kolom.length)
        for (let at = cell.kolom; at < cell.kolom + cell.lebar; at += 1) filled.add(at);
  const titles = titlesOf(kepala, kolom.length);
  return [...kolom.entries()].flatMap(([at, { id }]) => (filled.has(at) || OPTIONAL.has(id) ? [] : [titles[at] ?? '']));
}

/** The words above every leaf column. */
function titlesOf(kepala: TabelModel['kepala'], columns: number): string[] {
  const heads = placeHeads(kepala).flat();
  return Array.from({ length: columns }, (_, at) =>
    heads
      .filter(({ from, to }) => from <= at && at < to)
      .map(({ cell }) => cell.teks)
      .join(', '),
  );
}
