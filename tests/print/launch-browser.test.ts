import { expect, test } from 'vitest';
import { browserArguments } from '../../scripts/print/browser-arguments.ts';
import { browserMajor, launchBrowser } from '../../scripts/print/launch-browser.ts';
import { readBrowserSystem } from '../../scripts/print/read-browser-system.ts';

test.each([
  ['HeadlessChrome/143.0.7499.0', 143],
  ['Chrome/131.0.6778.85', 131],
  ['tidak dikenal', 0],
])('reads the major number of %s', (version, expected) => {
  expect(browserMajor(version)).toBe(expected);
});

test('gives up the sandbox only when told to', () => {
  expect(browserArguments(false)).not.toContain('--no-sandbox');
  expect(browserArguments(true)).toContain('--no-sandbox');
});

test('a program that is no browser is a fault, with what to do instead', async () => {
  const system = { ...readBrowserSystem(), env: { ...process.env, RENSTRA_BROWSER: process.execPath } };
  const { value, diagnostics } = await launchBrowser({ system });
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(['browser-not-found', 'browser-failed']);
});
