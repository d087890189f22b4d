import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from './replace-file.ts';
import { WORK } from './staging.ts';

/** Counted up when the shape of what is kept changes: a record of another shape is as good as none. */
const SHAPE = 2;

/** What a build leaves behind for the next, of one kind and under one name. */
interface RecordKey {
  readonly kind: 'halaman' | 'pdf';
  readonly name: string;
  /** Fingerprint of all that decided about it: the record is good for that alone. */
  readonly sidik: string;
}

interface KeptRecord<Content> {
  readonly versi: typeof SHAPE;
  readonly sidik: string;
  readonly isi: Content;
}

/** Keeps something, as JSON, below the folder that is built in; whatever had its kind and name before is gone. */
export async function saveRecord(root: string, { kind, name, sidik }: RecordKey, isi: object): Promise<void> {
  const record: KeptRecord<object> = { versi: SHAPE, sidik, isi };
  await replaceFile(recordFile(root, kind, name), `${JSON.stringify(record)}\n`);
}

/**
 * What `saveRecord` has kept, with the content it is asked for; undefined where it is not there, of another fingerprint,
 * or changed by someone so that it is no record any more.
 */
export async function readRecord<Content extends object>(
  root: string,
  { kind, name, sidik }: RecordKey,
): Promise<Content | undefined> {
  const text = await readFile(recordFile(root, kind, name), 'utf8').catch(() => undefined);
  const record = text === undefined ? undefined : parsed<Content>(text);
  return record?.versi === SHAPE && record.sidik === sidik ? record.isi : undefined;
}

function parsed<Content>(text: string): KeptRecord<Content> | undefined {
  try {
    return (JSON.parse(text) as KeptRecord<Content> | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function recordFile(root: string, kind: RecordKey['kind'], name: string): string {
  return path.join(root, WORK, kind, `${name}.json`);
}
