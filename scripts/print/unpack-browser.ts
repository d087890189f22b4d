import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Headers, extract } from 'tar-fs';
import type { CarriedBrowser } from './find-browser.ts';

/** An unpacked browser: its program and the environment it must be started with. */
interface UnpackedBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser carried in npm into a cache folder of this product, once per version, and gives where it
 * stands.
 * Takes the package found by `findBrowser`, the caller's LD_LIBRARY_PATH (may be empty) and a callback told before
 * the slow work starts.
 * Unpacks aside and renames, so a half-unpacked browser is never seen. Throws when no cache folder can be written.
 */
export async function unpackBrowser(
  carried: CarriedBrowser,
  libraryPath: string,
  onUnpack: () => void = () => undefined,
): Promise<UnpackedBrowser> {
  const name = `chromium-${carried.version}`;
  const homes = cacheHomes(carried.folder);
  const known = homes.map((home) => join(home, name)).find((folder) => existsSync(join(folder, 'chromium')));
  if (known !== undefined) return describe(known, libraryPath);
  onUnpack();
  const aside = await makeFolderAside(homes, name);
  const folder = join(dirname(aside), name);
  try {
    await unpackAll(join(carried.folder, 'bin'), aside);
    await moveIntoPlace(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return describe(folder, libraryPath);
}

/**
 * node_modules/.cache first, so that deleting node_modules leaves nothing behind; the user's cache where that is
 * read-only.
 */
function cacheHomes(packageFolder: string): readonly string[] {
  const nodeModules = dirname(dirname(packageFolder));
  const userCache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  return [join(nodeModules, '.cache', 'renstra'), join(userCache, 'renstra')];
}

async function makeFolderAside(homes: readonly string[], name: string): Promise<string> {
  let problem: unknown;
  for (const home of homes) {
    const aside = join(home, `${name}.${randomUUID()}`);
    try {
      await mkdir(aside, { recursive: true });
      return aside;
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

async function unpackAll(bin: string, folder: string): Promise<void> {
  const archives = (await readdir(bin)).filter((file) => file.endsWith('.br'));
  // All are waited for, also when one fails: what still writes would bring the removed folder back.
  const results = await Promise.allSettled(archives.map((file) => unpackOne(join(bin, file), folder)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  await writeFile(join(folder, 'fontconfig.conf'), FONT_CONFIG);
}

async function unpackOne(archive: string, folder: string): Promise<void> {
  const name = basename(archive, '.br');
  const target = name.endsWith('.tar')
    ? extract(folder, { map: ownedByUser })
    : createWriteStream(join(folder, name), { mode: 0o755 });
  await pipeline(createReadStream(archive), createBrotliDecompress({ chunkSize: 1 << 20 }), target);
}

/** As root the archive's own user ids would be kept, and the files belong to a stranger. */
function ownedByUser(header: Headers): Headers {
  return { ...header, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

async function moveIntoPlace(aside: string, folder: string): Promise<void> {
  try {
    await rename(aside, folder);
  } catch (error) {
    // Another process may have unpacked the same version meanwhile; its copy is as good as ours.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

function describe(folder: string, libraryPath: string): UnpackedBrowser {
  const libraries = [join(folder, 'lib'), libraryPath].filter((path) => path !== '');
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_FILE: join(folder, 'fontconfig.conf') },
  };
}

// With no font known to fontconfig this browser writes blank pages and reports success, even where the page brings
// its own fonts. Naming only the carried fonts also keeps the fallback the same on every machine. The folder is
// relative so that the project may be moved.
const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
