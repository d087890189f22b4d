import { largeDocument } from './large-document.ts';
import { writeDocument } from './write-document.ts';

/**
 * Writes the large document into a project folder:
 *
 *     node --import tsx scripts/bench/write-large-document.ts <folder>
 *
 * which `npm run check -- --folder <folder>` and `npm run build -- --folder <folder>` then read.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Sebutkan folder tujuan.');
  process.exitCode = 2;
} else {
  const { id, files, tables, cells } = largeDocument();
  await writeDocument(files, folder);
  console.log(`${id}: ${files.size} berkas, ${tables.length} tabel, ${cells} sel, di ${folder}`);
}
