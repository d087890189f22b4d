import puppeteer, { type Browser } from 'puppeteer';
import { browserArguments } from './browser-arguments.ts';
import { BROWSER_ADVICE, type BrowserCandidate, type BrowserSystem, findBrowser } from './find-browser.ts';
import { type Outcome, type PrintFault, fail, succeed } from './outcome.ts';
import { readBrowserSystem } from './read-browser-system.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** A running browser; the caller closes it. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** As the browser says it, such as "Chrome/143.0.7499.40". */
  readonly version: string;
  readonly origin: BrowserCandidate['origin'];
}

interface LaunchOptions {
  readonly system?: BrowserSystem;
  /** Told before the carried browser is unpacked, which takes some seconds and happens once. */
  readonly onUnpack?: () => void;
}

// Page margin boxes and the tagged outline are complete from this version on.
const OLDEST_MAJOR = 131;

/**
 * Starts the first browser of `findBrowser` that runs and is new enough.
 * Gives the browser, or the faults of every candidate that was tried, the last one saying what to install.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Outcome<LaunchedBrowser>> {
  const system = options.system ?? readBrowserSystem();
  const found = findBrowser(system);
  if (found.value === null) return found;
  const faults: PrintFault[] = [];
  for (const candidate of found.value) {
    const tried = await tryCandidate(candidate, system, options.onUnpack);
    if (tried.value !== null) return tried;
    faults.push(...tried.diagnostics);
  }
  return fail(
    { code: 'browser-not-found', message: `Tidak ada peramban yang bisa dipakai mencetak. ${BROWSER_ADVICE}` },
    ...faults,
  );
}

async function tryCandidate(
  candidate: BrowserCandidate,
  system: BrowserSystem,
  onUnpack?: () => void,
): Promise<Outcome<LaunchedBrowser>> {
  try {
    const { path, env } =
      candidate.origin === 'npm'
        ? await unpackBrowser(candidate, system.env['LD_LIBRARY_PATH'] ?? '', onUnpack)
        : { path: candidate.path, env: {} };
    const isShell = candidate.origin === 'npm' || candidate.path.includes('headless');
    const browser = await startWithSandbox({ path, isShell, env: { ...system.env, ...env } });
    const version = await browser.version();
    const major = browserMajor(version);
    if (major >= OLDEST_MAJOR) return succeed({ browser, version, origin: candidate.origin });
    await browser.close();
    return fail({
      code: 'browser-too-old',
      message: `${path} terlalu lama: ${version}; perlu versi ${String(OLDEST_MAJOR)} atau lebih baru.`,
    });
  } catch (error) {
    const name = candidate.origin === 'npm' ? `Chromium bawaan ${candidate.version}` : candidate.path;
    return fail({ code: 'browser-failed', message: `${name} gagal dijalankan: ${firstLines(error)}` });
  }
}

/**
 * Takes a browser's version text, such as "HeadlessChrome/143.0.7499.40"; gives its major number, or 0 where there
 * is none.
 */
export function browserMajor(version: string): number {
  return Number(/\/(\d+)\./.exec(version)?.[1] ?? 0);
}

/**
 * A program that can be started. A headless shell knows only the old headless mode, an installed browser only the
 * new one.
 */
interface Program {
  readonly path: string;
  readonly isShell: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

async function startWithSandbox(program: Program): Promise<Browser> {
  const isRoot = process.getuid?.() === 0; // the browser refuses to run as root inside its sandbox
  try {
    return await start(program, isRoot);
  } catch (error) {
    if (isRoot || !/No usable sandbox/i.test(String(error))) throw error;
    return start(program, true);
  }
}

function start(program: Program, withoutSandbox: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program.path,
    headless: program.isShell ? 'shell' : true,
    args: [...browserArguments(withoutSandbox)],
    env: { ...program.env },
    pipe: true, // when this process is killed the pipe closes and the browser ends; a socket would leave it running
    protocolTimeout: 0, // printing hundreds of pages takes longer than any default
  });
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(0, 3).join(' ');
}
