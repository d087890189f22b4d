import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { terminal } from './commands/output.ts';

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };

const TITLES: Record<string, string> = {
  'Usage:': 'Cara pakai:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
  'Arguments:': 'Isian:',
};

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
    .replace(/\(Did you mean (.*)\?\)/, 'Maksud Anda $1?');
}

const program = new Command('renstra')
  .description('Dari data YAML dan naskah Markdown menjadi Renstra: situs web dan PDF siap cetak.')
  .version(version, '-v, --versi', 'menampilkan versi')
  .helpOption('-h, --bantuan', 'menampilkan bantuan ini')
  .helpCommand(false)
  .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
  .configureOutput({
    outputError: (message, write) => {
      write(translate(message));
    },
  })
  // Commander ends with 1 on a wrong command line; 1 means errors in the data, so it becomes 2 here.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const FOLDER = ['--folder <folder>', 'folder yang memuat data/ dan content/', home] as const;

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
  .description('memeriksa data dan naskah tanpa membuat apa pun')
  .argument('[dokumen...]', 'nama folder dokumen di data/; tanpa ini semua dokumen')
  .option(...FOLDER)
  .action(async (ids: string[], options: { folder: string }) => {
    const { check } = await import('./commands/check.ts');
    process.exitCode = await check(path.resolve(options.folder), ids, terminal);
  });

try {
  await program.parseAsync();
} catch (error) {
  // Nothing expected ends here: it is a fault of the program or of the disk.
  terminal.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}
