// Runs before build, check and test, when perhaps nothing is installed yet: Node's own modules only, and syntax
// that an old Node still reads.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 11];
const MARKER = join('node_modules', '.renstra-lock');
const TOOL_FAILED = 2;

/** Tells whether a Node version such as "20.11.1" is new enough. */
export function nodeIsEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Lists where the packages of a lockfile (its text) are to be installed: those that must be there, and those
 * another system may lack.
 */
export function lockedPackages(lockText) {
  const entries = Object.entries(JSON.parse(lockText).packages || {}).filter(([path]) => path !== '');
  const isLoose = (entry) => entry.optional === true || entry.devOptional === true || entry.peer === true;
  return {
    required: entries.filter(([, entry]) => !isLoose(entry)).map(([path]) => path),
    loose: entries.filter(([, entry]) => isLoose(entry)).map(([path]) => path),
  };
}

/**
 * Gives what the marker records after an installation: the lockfile's hash, the system, and every package that was
 * there.
 */
export function describeInstall(lockText, system, isThere) {
  const { required, loose } = lockedPackages(lockText);
  return { lock: hash(lockText), system, packages: required.concat(loose).filter(isThere) };
}

/**
 * Tells whether what is installed is what the lockfile asks for. Takes the marker's text (null where there is
 * none), the lockfile's text, the system's name, and a question whether a package folder is there. A package that
 * was deleted since makes it false.
 */
export function isInstalled(markerText, lockText, system, isThere) {
  const marker = parseMarker(markerText);
  if (marker === null || marker.lock !== hash(lockText) || marker.system !== system) return false;
  return marker.packages.every(isThere);
}

/**
 * Tells whether an installation made by hand, which leaves no marker, is complete: npm writes its own hidden
 * lockfile last. Takes that file's text (null where there is none) and the lockfile's.
 */
export function matchesHiddenLock(hiddenText, lockText, isThere) {
  if (hiddenText === null) return false;
  try {
    const wanted = JSON.parse(lockText).packages;
    const present = JSON.parse(hiddenText).packages;
    const isSame = (path) => present[path] !== undefined && present[path].version === wanted[path].version;
    const { required, loose } = lockedPackages(lockText);
    return (
      required.every((path) => isSame(path) && isThere(path)) && loose.every((path) => !isThere(path) || isSame(path))
    );
  } catch {
    return false;
  }
}

/** Turns what npm wrote on its way down into a sentence that says what to do. */
export function explainFailure(output) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET|network/i.test(output)) {
    return 'Tidak ada sambungan ke gudang paket npm. Periksa internet atau proxy, lalu jalankan perintah yang sama sekali lagi.';
  }
  if (/ENOSPC/.test(output))
    return 'Ruang disk habis. Sediakan sekitar 1 GB, lalu jalankan perintah yang sama sekali lagi.';
  if (/EACCES|EPERM|EBUSY/.test(output)) {
    return 'Folder node_modules tidak bisa ditulis. Tutup program yang memakainya atau perbaiki izinnya, lalu coba lagi.';
  }
  if (/EUSAGE|in sync/.test(output)) {
    return 'package.json dan package-lock.json tidak cocok. Kembalikan keduanya dari riwayat, atau jalankan "npm install".';
  }
  if (/ENOENT/.test(output))
    return 'Program npm tidak ditemukan. Pasang ulang Node.js dari nodejs.org, lalu coba lagi.';
  return 'Jalankan "npm ci" untuk melihat sebabnya.';
}

/**
 * Gives the program and arguments that start npm without a shell: by the script npm itself names, or the one that
 * came with Node.
 * Windows has only npm.cmd, which cannot be started without a shell; its script can.
 */
export function npmCommand(env, nodePath, exists) {
  const besideNode = dirname(nodePath);
  const scripts = [
    /^npm-cli\.c?js$/.test(basename(env.npm_execpath || '')) ? env.npm_execpath : '',
    join(besideNode, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = scripts.find((path) => path !== '' && exists(path));
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  return script === undefined ? ['npm', args] : [nodePath, [script].concat(args)];
}

/**
 * Brings the installed packages in line with the lockfile. Takes the project's folder, Node's version, a way to run
 * `npm ci` (gives its exit status and its output) and a way to say something. Gives the exit code: 0, or 2 with the
 * reason said.
 */
export function setUp({ root, nodeVersion, system, runNpm, say }) {
  if (!nodeIsEnough(nodeVersion)) {
    say(
      `Perlu Node.js ${OLDEST_NODE.join('.')} atau lebih baru; yang terpasang ${nodeVersion}. Unduh versi LTS di https://nodejs.org.`,
    );
    return TOOL_FAILED;
  }
  const lockText = readText(join(root, 'package-lock.json'));
  if (lockText === null) {
    say('package-lock.json tidak ada di folder proyek; salin ulang proyek secara lengkap.');
    return TOOL_FAILED;
  }
  const markerPath = join(root, MARKER);
  const isThere = (path) => existsSync(join(root, path, 'package.json'));
  if (isInstalled(readText(markerPath), lockText, system, isThere)) return 0;
  const writeMarker = () => writeFileSync(markerPath, JSON.stringify(describeInstall(lockText, system, isThere)));
  if (matchesHiddenLock(readText(join(root, 'node_modules', '.package-lock.json')), lockText, isThere)) {
    writeMarker();
    return 0;
  }
  say('Memasang paket yang diperlukan (npm ci); hanya sekali, beberapa menit…');
  rmSync(markerPath, { force: true });
  const { status, output } = runNpm();
  if (status !== 0) {
    say(`${firstErrors(output)}\nPemasangan paket gagal. ${explainFailure(output)}`);
    return TOOL_FAILED;
  }
  writeMarker();
  say('Paket terpasang.');
  return 0;
}

/** npm's own first words, without its stack trace. */
function firstErrors(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^npm error\s+at /.test(line));
  return lines.slice(0, 4).join('\n');
}

function parseMarker(text) {
  try {
    const marker = JSON.parse(text);
    return marker !== null && Array.isArray(marker.packages) ? marker : null;
  } catch {
    return null;
  }
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const runNpm = () => {
    const [program, args] = npmCommand(process.env, process.execPath, existsSync);
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    return { status, output: [stdout, stderr, error ? String(error) : ''].join('\n') };
  };
  const say = (text) => process.stderr.write(`${text}\n`);
  const system = `${process.platform}-${process.arch}`;
  process.exitCode = setUp({ root, nodeVersion: process.versions.node, system, runNpm, say });
}

// The native form also settles the case of a Windows drive letter, which the two may spell differently.
const isStarted = () => realpathSync.native(process.argv[1]) === realpathSync.native(fileURLToPath(import.meta.url));
if (process.argv[1] && isStarted()) main();
