import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { SourceText } from './source-text.ts';

const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads every file below a folder whose name ends in one of the extensions. Paths are relative to `root`, with slashes,
 * in natural order (2 before 10). A link that leads out of `root` is not followed but reported; so are files that are
 * too large or not UTF-8. A missing folder gives no files.
 */
export async function readFolder(
  root: string,
  folder: string,
  extensions: readonly string[],
): Promise<Result<SourceText[]>> {
  const value: SourceText[] = [];
  const diagnostics: Diagnostic[] = [];
  const realRoot = await realpath(root);

  const walk = async (relative: string, above: readonly string[]): Promise<void> => {
    const entries = await readdir(path.join(root, relative)).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
      throw error;
    });
    for (const name of entries.filter((entry) => !entry.startsWith('.')).sort(naturalOrder)) {
      const file = `${relative}/${name}`;
      const full = path.join(root, file);
      const refuse = (message: string, hint: string): void => {
        diagnostics.push({
          code: 'file-unreadable',
          severity: 'galat',
          message,
          hint,
          place: { file, line: 1, column: 1, endColumn: 2 },
        });
      };
      const real = await realpath(full).catch(() => undefined);
      if (real === undefined) {
        refuse('Berkas ini menunjuk ke berkas yang tidak ada.', 'Hapus tautannya, atau simpan berkasnya di sini.');
        continue;
      }
      if (!(real === realRoot || real.startsWith(realRoot + path.sep))) {
        refuse('Berkas ini menunjuk ke luar folder dokumen.', 'Simpan salinannya di dalam folder dokumen.');
        continue;
      }
      if (above.includes(real)) {
        refuse('Folder ini menunjuk ke folder di atasnya sendiri.', 'Hapus tautannya.');
        continue;
      }
      const info = await stat(full);
      if (info.isDirectory()) await walk(file, [...above, real]);
      else if (extensions.some((extension) => name.toLowerCase().endsWith(extension))) {
        if (info.size > MAX_BYTES) {
          refuse('Berkas ini lebih besar dari 20 MB.', 'Bagi menjadi beberapa berkas.');
          continue;
        }
        const text = decode(await readFile(full));
        if (text === undefined)
          refuse('Berkas ini tidak tersimpan sebagai UTF-8.', 'Simpan ulang dengan penyandian UTF-8.');
        else value.push(new SourceText(file, text));
      }
    }
  };
  await walk(folder, [realRoot]);
  return { value, diagnostics };
}

/** Names of the folders directly below a folder, in natural order. */
export async function readFolderNames(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(naturalOrder);
}

const collator = new Intl.Collator('id', { numeric: true });

/** Order in which planners see names in a file manager: 2 before 10. */
export function naturalOrder(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    // The decoder also drops the byte-order mark that Windows Notepad writes.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark passes as UTF-8 full of zero characters.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
