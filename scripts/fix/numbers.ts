import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { splitMarks } from '../notation/note-marks.ts';
import { tidyAngka, tidyRupiah } from '../notation/tidy.ts';
import type { JenisKolom, KolomTertulis } from '../schema/tabel/bebas.ts';
import { JENIS_TABEL } from '../schema/tabel/jenis-tabel.ts';
import { validate } from '../schema/validate.ts';
import { slug } from '../model/slug.ts';
import type { Change, Mender } from './change.ts';
import { fieldsOf } from './fields.ts';
import { rewriteScalar } from './rewrite-scalar.ts';
import { pairOf, type YamlFile, yamlFiles } from './yaml-file.ts';

type Tidy = (text: string) => string | undefined;

/** Numbers whose value is beyond doubt, put into the notation of the guide. */
export const mendNumbers: Mender = function* ({ sources }) {
  for (const file of yamlFiles(sources)) {
    for (const [node, notasi] of fieldsOf(file).numbers)
      yield* tidied(node, file, notasi === 'rupiah' ? tidyRupiah : tidyAngka);
    if (file.schema === JENIS_TABEL.bebas) for (const [node, tidy] of cells(file)) yield* tidied(node, file, tidy);
  }
};

function* tidied(node: Node, { file, text }: YamlFile, tidy: Tidy): Generator<Change> {
  const edit = rewriteScalar(node, text, tidy);
  if (edit === undefined) return;
  yield { file, hal: 'angka', semula: text.slice(edit.start, edit.end), menjadi: edit.text, edits: [edit] };
}

/** The cells of a free table whose column reads numbers. A table with faults in its columns gives none. */
function* cells({ source, root }: YamlFile): Generator<[Node, Tidy]> {
  const columns = validate(source, JENIS_TABEL.bebas).value?.kolom;
  const rows = isMap(root) ? pairOf(root, 'baris')?.value : undefined;
  if (columns === undefined || !isSeq(rows)) return;
  const tidyBy = new Map(leaves(columns).map(({ id, judul, jenis }) => [id ?? slug(judul), tidyOf(jenis ?? 'teks')]));
  for (const row of rows.items) {
    if (!isMap(row)) continue;
    for (const { key, value } of row.items) {
      const tidy = isScalar(key) ? tidyBy.get(String(key.value)) : undefined;
      if (tidy === undefined) continue;
      if (isScalar(value)) yield [value, tidy];
      if (!isMap(value)) continue;
      for (const inside of ['nilai', 'isi']) {
        const below = pairOf(value, inside)?.value;
        if (isScalar(below)) yield [below, tidy];
      }
    }
  }
}

function leaves(columns: readonly KolomTertulis[]): KolomTertulis[] {
  return columns.flatMap((column) => (column.kolom === undefined ? [column] : leaves(column.kolom)));
}

function tidyOf(jenis: JenisKolom): Tidy | undefined {
  const tidy =
    jenis === 'rupiah' ? tidyRupiah : ['bilangan', 'desimal', 'persen'].includes(jenis) ? tidyAngka : undefined;
  if (tidy === undefined) return undefined;
  return (text) => {
    const { teks } = splitMarks(text);
    const changed = tidy(teks);
    return changed === undefined ? undefined : changed + text.slice(teks.length);
  };
}
