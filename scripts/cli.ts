import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { terminal } from './commands/output.ts';

const home = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { version: string };

const program = new Command('renstra')
  .description('Dari data YAML dan naskah Markdown menjadi Renstra: situs web dan PDF siap cetak.')
  .version(version, '-v, --versi', 'menampilkan versi')
  .helpOption('-h, --bantuan', 'menampilkan bantuan ini')
  .helpCommand(false);

const command = (name: string, description: string, run: (root: string, ids: readonly string[]) => Promise<number>) =>
  program
    .command(name)
    .description(description)
    .argument('[dokumen...]', 'nama folder dokumen di data/; tanpa ini semua dokumen')
    .option('--folder <folder>', 'folder yang memuat data/ dan content/', home)
    .action(async (ids: string[], options: { folder: string }) => {
      process.exitCode = await run(path.resolve(options.folder), ids);
    });

command('build', 'memeriksa data, lalu membuat situs dan PDF', (root, ids) => build(root, version, ids, terminal));
command('check', 'memeriksa data dan naskah tanpa membuat apa pun', (root, ids) => check(root, ids, terminal));

// Commander ends with 1 on a wrong command line; 1 means errors in the data, so it becomes 2 here.
program.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

try {
  await program.parseAsync();
} catch (error) {
  // Nothing expected ends here: it is a fault of the program or of the disk.
  terminal.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 2;
}
