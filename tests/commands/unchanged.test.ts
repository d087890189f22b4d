import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type PrintJob, printJobs } from '../../scripts/commands/print-jobs.ts';
import { Unchanged } from '../../scripts/commands/unchanged.ts';
import { draft } from '../../scripts/inspection.ts';
import { png } from '../helpers/png.ts';
import { prepared } from '../helpers/prepared.ts';
import { copySmallProject } from './run-cli.ts';

const PDF = [{ nama: 'uji.pdf', uaFindings: [] }];
const root = prepared(copySmallProject, { dispose: (made) => rm(made, { recursive: true, force: true }) });
const picture = (): string => path.join(root(), 'data/daerah/a.png');

/** What one build knows of the document, which it has just read, and the job that prints it. */
async function build(): Promise<{ readonly unchanged: Unchanged; readonly job: PrintJob }> {
  const read = await draft(root(), 'uji');
  if (!('check' in read)) throw new Error('the document cannot be read');
  const options = { root: root(), target: root(), browser: 'Peramban/1', date: undefined };
  const unchanged = new Unchanged({ ...options, sources: new Map([['uji', read.sources]]) });
  return { unchanged, job: printJobs([read.report])[0] as PrintJob };
}

/** A build that prints, while somebody does something else. */
async function buildWhile(happens: () => Promise<void>): Promise<void> {
  const { unchanged, job } = await build();
  expect(await unchanged.find(job)).toBeUndefined();
  await happens();
  await mkdir(path.join(root(), '_pdf'), { recursive: true });
  await writeFile(path.join(root(), '_pdf', 'uji.pdf'), 'isi');
  unchanged.printed(job, PDF);
  await unchanged.save();
}

async function known(): Promise<unknown> {
  const { unchanged, job } = await build();
  return unchanged.find(job);
}

it('prints again what was changed while it was being printed', async () => {
  await writeFile(picture(), png(2, 2));
  await buildWhile(() => writeFile(picture(), png(3, 3)));
  expect(await known()).toBeUndefined();
  await buildWhile(() => Promise.resolve());
  expect(await known()).toMatchObject(PDF);
});
