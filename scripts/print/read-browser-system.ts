import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer';
import type { BrowserSystem, CarriedBrowser } from './find-browser.ts';

const CARRYING_PACKAGE = '@sparticuz/chromium';

/** Gives the machine as it is, for `findBrowser`. Reads the environment and, when asked, the file system. */
export function readBrowserSystem(): BrowserSystem {
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    home: homedir(),
    exists: existsSync,
    carried: findCarriedPackage,
    fetchedPath: findFetchedPath,
  };
}

function findCarriedPackage(): Omit<CarriedBrowser, 'origin'> | null {
  try {
    // Its exports hide package.json, so the folder is found from the entry: <folder>/build/cjs/index.cjs.
    const entry = createRequire(import.meta.url).resolve(CARRYING_PACKAGE);
    const folder = dirname(dirname(dirname(entry)));
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return null;
    return { folder, version: String(manifest.version) };
  } catch {
    return null; // an optional dependency: absent on other systems
  }
}

function findFetchedPath(): string | null {
  try {
    return puppeteer.executablePath();
  } catch {
    return null;
  }
}
