import { deflateSync } from 'node:zlib';
import type { RawObject, RawPdf } from '../print/read-objects.ts';

// Readers unpack a whole group to see one object of it: large enough to compress well, small enough to open fast.
const GROUP_SIZE = 256;
const XREF_WIDTHS = [1, 4, 2] as const;
const XREF_ROW = 7;

/** Where an object is: at a byte offset of the file, or as the nth of a group. */
type Location = readonly [type: 1, offset: number, zero: 0] | readonly [type: 2, group: number, position: number];

/**
 * Writes objects as a PDF 1.7 file with object streams, which for the tags of a long table is a fifth of the size.
 * Takes the objects in any order, each number once, and the file's identifier as 32 hexadecimal digits. The same
 * objects give the same bytes.
 * Gives the file; the catalogue and the information dictionary stay readable in it.
 */
export function writeObjects({ objects, root, info }: RawPdf, identifier: string): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const locations = new Map<number, Location>();
  let length = parts[0]?.length ?? 0;
  let nextNumber = Math.max(0, ...[root, info], lastNumber(objects)) + 1;
  const writeOpen = (number: number, body: Uint8Array): void => {
    locations.set(number, [1, length, 0]);
    for (const part of [Buffer.from(`${String(number)} 0 obj\n`), body, Buffer.from('\nendobj\n')]) {
      parts.push(part);
      length += part.length;
    }
  };
  const isOpen = ({ number, isStream }: RawObject): boolean => isStream || number === root || number === info;
  for (const object of objects.filter(isOpen)) writeOpen(object.number, object.body);
  const grouped = objects.filter((object) => !isOpen(object));
  for (let first = 0; first < grouped.length; first += GROUP_SIZE) {
    const group = grouped.slice(first, first + GROUP_SIZE);
    group.forEach(({ number }, position) => locations.set(number, [2, nextNumber, position]));
    writeOpen(nextNumber, packGroup(group));
    nextNumber += 1;
  }
  const tableStart = length;
  locations.set(nextNumber, [1, tableStart, 0]);
  const trailer = `/Root ${String(root)} 0 R /Info ${String(info)} 0 R /ID [<${identifier}> <${identifier}>]`;
  writeOpen(nextNumber, packTable(locations, nextNumber + 1, trailer));
  parts.push(Buffer.from(`startxref\n${String(tableStart)}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

function lastNumber(objects: readonly RawObject[]): number {
  return objects.reduce((last, { number }) => Math.max(last, number), 0);
}

function packGroup(group: readonly RawObject[]): Uint8Array {
  let offset = 0;
  const index: string[] = [];
  const bodies: Uint8Array[] = [];
  for (const { number, body } of group) {
    index.push(`${String(number)} ${String(offset)}`);
    bodies.push(body, NEWLINE);
    offset += body.length + 1;
  }
  const head = Buffer.from(`${index.join(' ')}\n`);
  const entries = `/Type /ObjStm /N ${String(group.length)} /First ${String(head.length)}`;
  return packStream(entries, Buffer.concat([head, ...bodies]));
}

const NEWLINE = Buffer.from('\n');

/**
 * The cross-reference stream. Each row is stored as its difference from the row above, since neighbours are nearly
 * equal.
 */
function packTable(locations: ReadonlyMap<number, Location>, size: number, trailer: string): Uint8Array {
  const rows = Buffer.alloc(size * XREF_ROW);
  for (const [number, [type, place, position]] of locations) {
    rows.writeUInt8(type, number * XREF_ROW);
    rows.writeUInt32BE(place, number * XREF_ROW + 1);
    rows.writeUInt16BE(position, number * XREF_ROW + 5);
  }
  const filtered = Buffer.alloc(size * (XREF_ROW + 1));
  for (let row = 0; row < size; row += 1) {
    filtered[row * (XREF_ROW + 1)] = 2; // PNG's "up" filter
    for (let column = 0; column < XREF_ROW; column += 1) {
      const above = row === 0 ? 0 : (rows[(row - 1) * XREF_ROW + column] ?? 0);
      filtered[row * (XREF_ROW + 1) + 1 + column] = (rows[row * XREF_ROW + column] ?? 0) - above;
    }
  }
  const parameters = `/DecodeParms <</Predictor 12 /Columns ${String(XREF_ROW)}>>`;
  return packStream(
    `/Type /XRef /Size ${String(size)} /W [${XREF_WIDTHS.join(' ')}] ${parameters} ${trailer}`,
    filtered,
  );
}

function packStream(entries: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  const head = Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${String(packed.length)}>>\nstream\n`);
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}
