import type { RawObject } from '../print/read-objects.ts';

const MARK = Buffer.from('(node');
const ID = /\(node(\d{8})\)/g;

/**
 * Numbers the identifiers of table heads and other tagged elements from 1 on, in reading order. Chromium names them
 * "node" and eight digits after a counter that goes on through everything its process has shown, and in an order that
 * depends on what was printed before; so a second print of the same page would differ from the first.
 * Takes the objects in the order of their numbers, which is the reading order of the elements; gives them with new
 * identifiers and the tree of identifiers sorted again. Throws an Error when that tree has more than one leaf.
 */
export function renumberElementIds(objects: readonly RawObject[]): readonly RawObject[] {
  const texts = new Map(
    objects
      .filter(({ body, isStream }) => !isStream && asBuffer(body).includes(MARK))
      .map(({ number, body }) => [number, asBuffer(body).toString('latin1')]),
  );
  const numbers = new Map<string, string>();
  for (const text of texts.values()) {
    const own = /\/ID \(node(\d{8})\)/.exec(text)?.[1];
    if (own !== undefined) numbers.set(own, String(numbers.size + 1).padStart(8, '0'));
  }
  const rename = (text: string): string => text.replace(ID, (_, id: string) => `(node${numbers.get(id) ?? id})`);
  if ([...texts.values()].filter(isLeaf).length > 1)
    throw new Error('unexpected PDF: the identifiers stand in several leaves');
  return objects.map((object) => {
    const text = texts.get(object.number);
    if (text === undefined) return object;
    const renamed = rename(text);
    return { ...object, body: Buffer.from(isLeaf(text) ? sortLeaf(renamed) : renamed, 'latin1') };
  });
}

function isLeaf(text: string): boolean {
  return text.includes('/Limits [(node') && text.includes('/Names [(node');
}

/** A name tree is searched by its order: after renaming its names are sorted and its limits set again. */
function sortLeaf(text: string): string {
  const names = [...text.slice(text.indexOf('/Names [')).matchAll(/\(node\d{8}\) \d+ 0 R/g)]
    .map(([entry]) => entry)
    .sort();
  const limits = [names[0], names.at(-1)].map((entry) => entry?.slice(0, '(node00000000)'.length) ?? '');
  return text
    .replace(/\/Limits \[[^\]]*\]/, `/Limits [${limits.join(' ')}]`)
    .replace(/\/Names \[[^\]]*\]/, `/Names [${names.join(' ')}]`);
}

function asBuffer(body: Uint8Array): Buffer {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}
