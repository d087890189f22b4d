import { describe, expect, test } from 'vitest';
import { type BrowserSystem, findBrowser } from '../../scripts/print/find-browser.ts';

const LOADER = '/lib64/ld-linux-x86-64.so.2';
const CARRIED = { folder: '/proyek/node_modules/@sparticuz/chromium', version: '143.0.4' };

/** A Linux machine with nothing on it but what the test puts there. */
function system(files: readonly string[], changes: Partial<BrowserSystem> = {}): BrowserSystem {
  return {
    platform: 'linux',
    arch: 'x64',
    env: {},
    home: '/home/ani',
    exists: (path) => files.includes(path),
    carried: () => null,
    fetchedPath: () => null,
    ...changes,
  };
}

describe('findBrowser', () => {
  test('takes the browser named in the environment and no other', () => {
    const env = { RENSTRA_BROWSER: '/opt/peramban', PUPPETEER_EXECUTABLE_PATH: '/opt/lain' };
    const { value } = findBrowser(system(['/opt/peramban', '/opt/lain', '/usr/bin/chromium'], { env }));
    expect(value).toEqual([{ origin: 'env', path: '/opt/peramban' }]);
  });

  test('takes Puppeteer’s own variable where ours is empty', () => {
    const env = { RENSTRA_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: '/opt/lain' };
    expect(findBrowser(system(['/opt/lain'], { env })).value).toEqual([{ origin: 'env', path: '/opt/lain' }]);
  });

  test('does not quietly take another when the named one is missing', () => {
    const { value, diagnostics } = findBrowser(system(['/usr/bin/chromium'], { env: { RENSTRA_BROWSER: '/salah' } }));
    expect(value).toBeNull();
    expect(diagnostics).toEqual([
      { code: 'browser-not-found', message: 'RENSTRA_BROWSER menunjuk ke /salah, tetapi berkas itu tidak ada.' },
    ]);
  });

  test('prefers the carried browser, then the fetched, then the installed', () => {
    const files = [LOADER, '/usr/bin/chromium', '/home/ani/.cache/puppeteer/chrome'];
    const { value } = findBrowser(
      system(files, { carried: () => CARRIED, fetchedPath: () => '/home/ani/.cache/puppeteer/chrome' }),
    );
    expect(value?.map(({ origin }) => origin)).toEqual(['npm', 'fetched', 'installed']);
  });

  test.each([
    ['on a Linux without glibc', [], {}],
    ['on another processor', [LOADER], { arch: 'arm64' }],
    ['on macOS', [LOADER], { platform: 'darwin' }],
  ] as const)('leaves the carried browser aside %s', (_name, files, changes) => {
    const { value } = findBrowser(system(files, { carried: () => CARRIED, ...changes }));
    expect(value).toBeNull();
  });

  test('finds Edge on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(system([path], { platform: 'win32', env })).value).toEqual([{ origin: 'installed', path }]);
  });

  test('finds Chrome in a user’s own folder on macOS', () => {
    const path = '/Users/ani/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { value } = findBrowser(system([path], { platform: 'darwin', home: '/Users/ani' }));
    expect(value).toEqual([{ origin: 'installed', path }]);
  });

  test('says what to install where there is none', () => {
    const { diagnostics } = findBrowser(system([]));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatchInlineSnapshot(
      `"Peramban untuk mencetak PDF tidak ditemukan. Pasang Google Chrome, Chromium, atau Microsoft Edge (versi 131 atau lebih baru), atau jalankan "npx puppeteer browsers install chrome", atau tulis letak peramban di variabel lingkungan RENSTRA_BROWSER."`,
    );
  });
});
