import { installedBrowserPaths } from './installed-browser-paths.ts';
import { type Outcome, fail, succeed } from './outcome.ts';

/** A browser carried inside an npm package, still packed. */
export interface CarriedBrowser {
  readonly origin: 'npm';
  /** Folder of the package. */
  readonly folder: string;
  readonly version: string;
}

/** A browser that can be started as it is. */
interface ReadyBrowser {
  readonly origin: 'env' | 'fetched' | 'installed';
  readonly path: string;
}

export type BrowserCandidate = CarriedBrowser | ReadyBrowser;

/** What the search asks of the machine; tests hand in their own. */
export interface BrowserSystem {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  /** The npm package that carries a browser, or null where it is not installed. */
  readonly carried: () => Omit<CarriedBrowser, 'origin'> | null;
  /** Where `npx puppeteer browsers install chrome` puts its browser, or null if that cannot be told. */
  readonly fetchedPath: () => string | null;
}

const ENV_NAMES = ['RENSTRA_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'] as const;

// The carried browser is linked against glibc; a musl system lacks exactly this file.
const GLIBC_LOADER = '/lib64/ld-linux-x86-64.so.2';

/** What a planner can do about a missing browser; shared by the search and the launcher. */
export const BROWSER_ADVICE =
  'Pasang Google Chrome, Chromium, atau Microsoft Edge (versi 131 atau lebih baru), ' +
  'atau jalankan "npx puppeteer browsers install chrome", ' +
  'atau tulis letak peramban di variabel lingkungan RENSTRA_BROWSER.';

/**
 * Lists the browsers worth trying, best first: one named in the environment (then no other), the one carried in npm
 * (the same bytes on every linux-x64 machine), one fetched by Puppeteer's own command, one installed on the system.
 * Gives a fault when the environment names a missing file or when nothing is found.
 */
export function findBrowser(system: BrowserSystem): Outcome<readonly BrowserCandidate[]> {
  for (const name of ENV_NAMES) {
    const path = system.env[name];
    if (path === undefined || path === '') continue;
    if (system.exists(path)) return succeed([{ origin: 'env', path }]);
    return fail({ code: 'browser-not-found', message: `${name} menunjuk ke ${path}, tetapi berkas itu tidak ada.` });
  }
  const candidates: BrowserCandidate[] = [];
  if (system.platform === 'linux' && system.arch === 'x64' && system.exists(GLIBC_LOADER)) {
    const carried = system.carried();
    if (carried !== null) candidates.push({ origin: 'npm', ...carried });
  }
  const fetched = system.fetchedPath();
  if (fetched !== null && system.exists(fetched)) candidates.push({ origin: 'fetched', path: fetched });
  for (const path of installedBrowserPaths(system.platform, system.env, system.home)) {
    if (system.exists(path)) candidates.push({ origin: 'installed', path });
  }
  if (candidates.length > 0) return succeed(candidates);
  return fail({ code: 'browser-not-found', message: `Peramban untuk mencetak PDF tidak ditemukan. ${BROWSER_ADVICE}` });
}
