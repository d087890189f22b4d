import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainFailure, nodeIsEnough, npmCommand, setUp } from '../../scripts/setup.mjs';

const LOCK = {
  packages: {
    '': { name: 'uji' },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/tsx': { version: '4.0.0', dev: true },
    'node_modules/khusus-mac': { version: '1.0.0', optional: true },
  },
};

let root: string;
let said: string[];
let runs: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'renstra-pasang-'));
  said = [];
  runs = 0;
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function putPackage(name: string): void {
  mkdirSync(join(root, 'node_modules', name), { recursive: true });
  writeFileSync(join(root, 'node_modules', name, 'package.json'), '{}');
}

/** Stands in for `npm ci`: empties node_modules and installs the two packages this system gets. */
function install(): { status: number; output: string } {
  runs += 1;
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  putPackage('yaml');
  putPackage('tsx');
  return { status: 0, output: '' };
}

function run(changes: Partial<Parameters<typeof setUp>[0]> = {}): 0 | 2 {
  return setUp({
    root,
    nodeVersion: '20.20.2',
    system: 'linux-x64',
    runNpm: install,
    say: (text) => said.push(text),
    ...changes,
  });
}

describe('setUp', () => {
  test('installs what is missing, says so, and installs nothing the second time', () => {
    expect(run()).toBe(0);
    expect(said).toEqual([
      'Memasang paket yang diperlukan (npm ci); hanya sekali, beberapa menit…',
      'Paket terpasang.',
    ]);
    expect(run()).toBe(0);
    expect(runs).toBe(1);
  });

  test('installs again after a package was deleted', () => {
    run();
    rmSync(join(root, 'node_modules', 'tsx'), { recursive: true });
    run();
    expect(runs).toBe(2);
  });

  test('installs again after the lockfile changed', () => {
    run();
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK, null, 2));
    run();
    expect(runs).toBe(2);
  });

  test('installs again on another system, which needs other optional packages', () => {
    run();
    run({ system: 'win32-x64' });
    expect(runs).toBe(2);
  });

  test('an installation that was cut off is not taken for a finished one', () => {
    run();
    rmSync(join(root, 'node_modules', '.renstra-lock'));
    run();
    expect(runs).toBe(2);
  });

  test('a failed installation gives 2, leaves no marker, and is tried again', () => {
    const code = run({ runNpm: () => ({ status: 1, output: 'npm error code ENOTFOUND' }) });
    expect(code).toBe(2);
    expect(said.at(-1)).toContain('Tidak ada sambungan ke gudang paket npm.');
    expect(existsSync(join(root, 'node_modules', '.renstra-lock'))).toBe(false);
    expect(run()).toBe(0);
    expect(runs).toBe(1);
  });

  test('takes an installation made by hand where npm’s own record agrees', () => {
    install();
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify(LOCK));
    run();
    expect(runs).toBe(1);
    expect(said).toEqual([]);
  });

  test('does not take an installation made by hand of another version', () => {
    install();
    const other = { packages: { ...LOCK.packages, 'node_modules/yaml': { version: '2.0.0' } } };
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify(other));
    run();
    expect(runs).toBe(2);
  });

  test('an old Node is named before anything is installed', () => {
    expect(run({ nodeVersion: '18.19.0' })).toBe(2);
    expect(said).toEqual([
      'Perlu Node.js 20.11 atau lebih baru; yang terpasang 18.19.0. Unduh versi LTS di https://nodejs.org.',
    ]);
    expect(runs).toBe(0);
  });

  test('a project without its lockfile is named', () => {
    rmSync(join(root, 'package-lock.json'));
    expect(run()).toBe(2);
    expect(said[0]).toContain('package-lock.json tidak ada');
  });
});

test.each([
  ['20.11.0', true],
  ['20.10.9', false],
  ['22.0.0', true],
  ['18.20.4', false],
])('Node %s is enough: %s', (version, expected) => {
  expect(nodeIsEnough(version)).toBe(expected);
});

test.each([
  ['npm error code EAI_AGAIN', 'Tidak ada sambungan'],
  ['npm error code ENOSPC', 'Ruang disk habis'],
  ['npm error code EPERM', 'tidak bisa ditulis'],
  ['npm error code EUSAGE', 'tidak cocok'],
  ['Error: spawnSync npm ENOENT', 'npm tidak ditemukan'],
  ['entah apa', 'npm ci'],
])('%s is explained', (output, expected) => {
  expect(explainFailure(output)).toContain(expected);
});

describe('npmCommand', () => {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const besideNode = join('/opt', 'node', 'bin');

  test('starts the script that npm names, with the Node that runs', () => {
    const named = join('/opt', 'npm', 'npm-cli.js');
    expect(npmCommand({ npm_execpath: named }, join(besideNode, 'node'), () => true)).toEqual([
      join(besideNode, 'node'),
      [named, ...args],
    ]);
  });

  test('starts the script that came with Node when another tool runs us', () => {
    const beside = join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    const command = npmCommand({ npm_execpath: '/opt/yarn.js' }, join(besideNode, 'node'), (path) => path === beside);
    expect(command).toEqual([join(besideNode, 'node'), [beside, ...args]]);
  });

  test('falls back to npm in the search path', () => {
    expect(npmCommand({}, join(besideNode, 'node'), () => false)).toEqual(['npm', args]);
  });
});
