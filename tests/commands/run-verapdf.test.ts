import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runVeraPdf } from '../../scripts/commands/run-verapdf.ts';

let folder: string;
const search = process.env['PATH'];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'renstra-vera-'));
  process.env['PATH'] = folder;
});

afterEach(() => {
  process.env['PATH'] = search;
  rmSync(folder, { recursive: true, force: true });
});

/** A stand-in that prints what veraPDF would, and its own arguments. */
function install(lines: string, code: number): void {
  const file = path.join(folder, 'verapdf');
  writeFileSync(file, `#!/bin/sh\necho "$@"\necho '${lines}'\nexit ${String(code)}\n`);
  chmodSync(file, 0o755);
}

test('says nothing where veraPDF is not installed', async () => {
  expect(await runVeraPdf(['a.pdf'])).toBeUndefined();
});

test('gives the verdict on each file, passed or not', async () => {
  install('PASS /keluaran/satu.pdf ua1\nFAIL /keluaran/nama berspasi.pdf ua1', 1);
  expect(await runVeraPdf(['/keluaran/satu.pdf', '/keluaran/nama berspasi.pdf'])).toEqual([
    { file: '/keluaran/satu.pdf', passes: true },
    { file: '/keluaran/nama berspasi.pdf', passes: false },
  ]);
});

test('says nothing where veraPDF could not read the files', async () => {
  install('Exception: tidak terbaca', 8);
  expect(await runVeraPdf(['a.pdf'])).toBeUndefined();
});
