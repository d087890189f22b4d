import { createHash } from 'node:crypto';
import { pack } from '../pdf-syntax/flate.ts';
import type { WritableObject } from '../pdf-syntax/object-store.ts';

// Readers unpack a whole group to see one object of it: large enough to compress well, small enough to open fast.
const GROUP_SIZE = 256;
const XREF_WIDTHS = [1, 4, 2] as const;
const XREF_ROW = 7;

/** Where an object is: at a byte offset of the file, or as the nth of a group. */
type Location = readonly [type: 1, offset: number, zero: 0] | readonly [type: 2, group: number, position: number];

/** The numbers of a file's catalogue and its information dictionary. */
interface Trunk {
  readonly root: number;
  readonly info: number;
}

/** A file's objects: those that are written one by one, and the others in groups, which are being packed. */
interface PackedObjects extends Trunk {
  readonly open: readonly WritableObject[];
  readonly groups: readonly ObjectGroup[];
}

interface ObjectGroup {
  readonly objects: readonly WritableObject[];
  readonly packed: Promise<Uint8Array>;
}

/**
 * Packs objects in groups, which for the tags of a long table is a fifth of the size; streams, the catalogue and the
 * information dictionary stay open. Takes the objects in any order, each number once. The packing goes on in the background.
 */
export function packObjects(objects: readonly WritableObject[], { root, info }: Trunk): PackedObjects {
  const isOpen = ({ number, isStream }: WritableObject): boolean => isStream || number === root || number === info;
  const groups = groupsOf(objects.filter((object) => !isOpen(object)));
  return {
    open: objects.filter(isOpen),
    groups: groups.map((group) => ({ objects: group, packed: packGroup(group) })),
    root,
    info,
  };
}

/**
 * Writes what `packObjects` gives as a PDF 1.7 file. The same objects give the same bytes, and the file's identifier is
 * drawn from them.
 */
export async function writeObjects({ open, groups, root, info }: PackedObjects): Promise<Uint8Array> {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const locations = new Map<number, Location>();
  let length = parts[0]?.length ?? 0;
  let nextNumber = Math.max(root, info, ...[open, ...groups.map(({ objects }) => objects)].map(lastNumber)) + 1;
  const writeOpen = (number: number, body: Uint8Array | string): void => {
    locations.set(number, [1, length, 0]);
    for (const part of [Buffer.from(`${String(number)} 0 obj\n`), bytesOf(body), Buffer.from('\nendobj\n')]) {
      parts.push(part);
      length += part.length;
    }
  };
  for (const { number, body } of open) writeOpen(number, body);
  for (const { objects, packed } of groups) {
    for (const [position, { number }] of objects.entries()) locations.set(number, [2, nextNumber, position]);
    writeOpen(nextNumber, await packed);
    nextNumber += 1;
  }
  const tableStart = length;
  locations.set(nextNumber, [1, tableStart, 0]);
  const identifier = fingerprint(parts);
  const trailer = `/Root ${String(root)} 0 R /Info ${String(info)} 0 R /ID [<${identifier}> <${identifier}>]`;
  writeOpen(nextNumber, await packTable(locations, nextNumber + 1, trailer));
  parts.push(Buffer.from(`startxref\n${String(tableStart)}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** 32 hexadecimal digits (ISO 32000-1, 14.4). */
function fingerprint(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
}

function lastNumber(objects: readonly WritableObject[]): number {
  return objects.reduce((last, { number }) => Math.max(last, number), 0);
}

function groupsOf(objects: readonly WritableObject[]): readonly (readonly WritableObject[])[] {
  const count = Math.ceil(objects.length / GROUP_SIZE);
  return Array.from({ length: count }, (_, index) => objects.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE));
}

function packGroup(group: readonly WritableObject[]): Promise<Uint8Array> {
  let offset = 0;
  let index = '';
  let bodies = '';
  for (const { number, body } of group) {
    index += `${index === '' ? '' : ' '}${String(number)} ${String(offset)}`;
    bodies += `${textOf(body)}\n`;
    offset += body.length + 1;
  }
  const entries = `/Type /ObjStm /N ${String(group.length)} /First ${String(index.length + 1)}`;
  return packStream(entries, Buffer.from(`${index}\n${bodies}`, 'latin1'));
}

function bytesOf(body: Uint8Array | string): Uint8Array {
  return typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
}

function textOf(body: Uint8Array | string): string {
  return typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
}

/**
 * The cross-reference stream. Each row is stored as its difference from the row above, since neighbours are nearly
 * equal.
 */
function packTable(locations: ReadonlyMap<number, Location>, size: number, trailer: string): Promise<Uint8Array> {
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

async function packStream(entries: string, content: Uint8Array): Promise<Uint8Array> {
  const packed = await pack(content);
  const head = Buffer.from(`<<${entries} /Filter /FlateDecode /Length ${String(packed.length)}>>\nstream\n`);
  return Buffer.concat([head, packed, Buffer.from('\nendstream')]);
}
