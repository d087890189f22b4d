import { ObjectStore, type WritableObject } from '../../../scripts/pdf-syntax/object-store.ts';
import { PrintedFile } from '../../../scripts/pdf-syntax/printed-file.ts';

/**
 * Texts of objects by their numbers, of a stream with its data, one character for each byte. Numbers that are left out
 * have no object in the file. The objects lie in the order of their numbers, those of a map in its own.
 */
export type Bodies = Readonly<Record<number, string>> | ReadonlyMap<number, string>;

/**
 * Writes a PDF of the given objects in the shape Chromium writes it; object 1 is its information, and the catalogue is
 * the one with that type. Takes also what is added to the entries of its trailer.
 */
export function handmadePdf(bodies: Bodies, trailer = ''): Uint8Array {
  const objects = entriesOf(bodies);
  const root = objects.find(([, body]) => body.includes('/Type /Catalog'))?.[0] ?? 0;
  const offsets = new Map<number, number>();
  let file = '%PDF-1.4\n%....\n';
  for (const [number, body] of objects) {
    offsets.set(number, file.length);
    file += `${String(number)} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(0, ...offsets.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => row(offsets.get(number))).join('');
  const entries = `<</Size ${String(size)}\n/Root ${String(root)} 0 R\n/Info 1 0 R${trailer}>>`;
  const end = `trailer\n${entries}\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${String(size)}\n${table}${end}`, 'latin1');
}

function entriesOf(bodies: Bodies): readonly (readonly [number, string])[] {
  if (bodies instanceof Map) return [...(bodies as ReadonlyMap<number, string>)];
  return Object.entries(bodies).map(([number, body]) => [Number(number), body as string]);
}

/** A row of the cross-reference table; a number without an object is free. */
function row(offset: number | undefined): string {
  return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
}

/** Text of a stream as Chromium writes it. Takes the entries of its dictionary and its data. */
export function streamBody(entries: string, data: string): string {
  return `<<${entries}>> stream\n${data}\nendstream`;
}

/** A store of handmade files: of one, or of several that become one. */
export function storeOf(...files: readonly Bodies[]): ObjectStore {
  const store = new ObjectStore();
  for (const bodies of files) store.addFile(new PrintedFile(handmadePdf(bodies)));
  return store;
}

/** Gives the text of every object of a store as it is written, a stream with its data, by its number. */
export async function writtenTexts(store: ObjectStore): Promise<ReadonlyMap<number, string>> {
  return new Map((await store.writableObjects()).map((object) => [object.number, textOf(object)]));
}

/** Gives the text of an object as it is written, one character for each byte. */
export function textOf({ body }: WritableObject): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
}
