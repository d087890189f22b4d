import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import type { CheckOptions } from './commands/check.ts';
import { terminal } from './commands/output.ts';
import { LAPORAN } from './publish/folders.ts';

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };

const TITLES: Record<string, string> = {
  'Usage:': 'Cara pakai:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  'Arguments:': 'Isian:',
};

const DETAILS: Record<string, string> = { 'choices: ': 'pilihan: ', 'default: ': 'bawaan: ' };

/** Commander speaks English; these are its messages that a planner can meet. */
function translate(message: string): string {
  return message
    .replace(/^error: unknown option/, 'Pilihan tidak dikenal:')
    .replace(/^error: unknown command/, 'Perintah tidak dikenal:')
    .replace(
      /^error: too many arguments for '(.*)'.*$/m,
      'Perintah $1 tidak memerlukan isian; semua dokumen dibuat sekaligus.',
    )
    .replace(/^error: option (.*) argument missing/, 'Pilihan $1 memerlukan isian')
    .replace(
      /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/m,
      "Isian “$2” untuk pilihan '$1' tidak dikenal; pilih $3.",
    )
    .replace(/\(Did you mean (.*)\?\)/, 'Maksud Anda $1?');
}

const program = new Command('renstra')
  .description('Dari data YAML dan naskah Markdown menjadi Renstra: situs web dan PDF siap cetak.')
  .version(version, '-v, --versi', 'menampilkan versi')
  .helpOption('-h, --bantuan', 'menampilkan bantuan ini')
  .helpCommand(false)
  .configureHelp({
    styleTitle: (title) => TITLES[title] ?? title,
    styleOptionDescription: (text) => text.replace(/\b(choices|default): /g, (word) => DETAILS[word] ?? word),
  })
  .configureOutput({
    outputError: (message, write) => {
      write(translate(message));
    },
  })
  // Commander ends with 1 on a wrong command line; 1 means errors in the data, so it becomes 2 here.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const FOLDER = ['--folder <folder>', 'folder yang memuat data/ dan content/', home] as const;

/** Options of `check` as Commander gives them. */
type CheckLine = Pick<CheckOptions, 'format' | 'profil' | 'fix'> & {
  readonly folder: string;
  readonly output?: string;
  /** True where no folder follows. */
  readonly laporan?: string | true;
};

// Each command loads what it needs: checking is not kept waiting for a browser and a site generator.
program
  .command('build')
  .description('memeriksa semua dokumen, lalu membuat situs dan PDF')
  .option(...FOLDER)
  .action(async (options: { folder: string }) => {
    const { build } = await import('./commands/build.ts');
    process.exitCode = await build(path.resolve(options.folder), version, terminal);
  });

program
  .command('check')
  .description('memeriksa data dan naskah tanpa membuat situs atau PDF-nya')
  .argument('[dokumen...]', 'nama folder dokumen di data/; tanpa ini semua dokumen')
  .option(...FOLDER)
  .addOption(
    new Option('--format <bentuk>', 'bentuk temuan').choices(['terminal', 'json', 'sarif']).default('terminal'),
  )
  .option('--output <berkas>', 'menulis temuan ke berkas')
  .option('--fix', 'memperbaiki dahulu yang jawabannya hanya satu, misalnya cara menulis angka')
  .option('--laporan [folder]', `membuat Laporan Pemeriksaan, HTML dan PDF; tanpa folder di ${LAPORAN}/`)
  .addOption(
    new Option('--profil <profil>', 'memeriksa kali ini sebagai rancangan atau final').choices(['rancangan', 'final']),
  )
  .action(async (ids: string[], options: CheckLine) => {
    const { check } = await import('./commands/check.ts');
    const root = path.resolve(options.folder);
    const laporan = options.laporan === true ? path.join(root, LAPORAN) : options.laporan;
    const { format, output: file, profil, fix } = options;
    process.exitCode = await check(root, ids, { format, file, laporan, profil, fix, version }, terminal);
  });

program
  .command('bentuk')
  .description('menyusun satu dokumen dalam sistematika lain, dan menyebut apa yang belum ada untuk itu')
  .argument('<dokumen>', 'nama folder dokumen di data/')
  .argument('<sistematika>', 'nama berkas di data/profil/, tanpa .yaml')
  .option(...FOLDER)
  .option('--tanpa-pdf', 'hanya menyebut yang belum ada')
  .action(async (id: string, profil: string, options: { folder: string; tanpaPdf?: true }) => {
    const { bentuk } = await import('./commands/bentuk.ts');
    const root = path.resolve(options.folder);
    process.exitCode = await bentuk(root, [id, profil], { version, pdf: options.tanpaPdf !== true }, terminal);
  });

program
  .command('skema')
  .description('menulis skema untuk penyunting, misalnya VS Code, ke docs/skema/')
  .option(...FOLDER)
  .action(async (options: { folder: string }) => {
    const { skema } = await import('./commands/skema.ts');
    process.exitCode = await skema(path.resolve(options.folder), terminal);
  });

try {
  await program.parseAsync();
} catch (error) {
  // Nothing expected ends here: it is a fault of the program or of the disk.
  terminal.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}
