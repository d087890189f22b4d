const OPENING = Buffer.from('(node');
const DIGITS = 8;
const LENGTH = OPENING.length + DIGITS + 1;

/**
 * Numbers the identifiers of table heads and other tagged elements from 1 on. Chromium names them "node" and eight
 * digits after a counter that goes on through everything its process has shown, so a second print of the same page
 * would differ from the first.
 * Takes the PDF as Chromium writes it; gives a copy of the same length, in which the order of the identifiers is
 * kept.
 */
export function renumberNodeIds(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const places = findIds(file);
  const ids = [...new Set(places.map(({ id }) => id))].sort();
  const numbers = new Map(ids.map((id, rank) => [id, String(rank + 1).padStart(DIGITS, '0')]));
  for (const { offset, id } of places) file.write(numbers.get(id) ?? id, offset + OPENING.length, 'latin1');
  return file;
}

function findIds(file: Buffer): readonly { readonly offset: number; readonly id: string }[] {
  const places: { offset: number; id: string }[] = [];
  for (let offset = file.indexOf(OPENING); offset >= 0; offset = file.indexOf(OPENING, offset + 1)) {
    const id = /^\(node(\d{8})\)$/.exec(file.toString('latin1', offset, offset + LENGTH))?.[1];
    if (id !== undefined) places.push({ offset, id });
  }
  return places;
}
