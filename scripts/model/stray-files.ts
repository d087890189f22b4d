import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { DocumentSources } from '../load/load-document.ts';

const FILES = ['dokumen.yaml', 'arah.yaml', 'hukum.yaml', 'pejabat.yaml', 'unit.yaml', 'perwali.yaml', 'tahunan.yaml'];
const FOLDERS = ['program', 'tabel', 'gambar'];

/** Files of a document that nothing reads, and tables or figures whose file name prose could not call them by. */
export function strayFiles(sources: DocumentSources): Diagnostic[] {
  return [...sources.data].flatMap(([path, source]): Diagnostic[] => {
    const finding = (code: string, message: string, hint: string): Diagnostic[] => [
      { code, severity: 'galat', message, hint, place: source.source.place(0, 1) },
    ];
    const [first = '', name] = path.split('/');
    if (name === undefined)
      return FILES.includes(path)
        ? []
        : finding(
            'file-unknown',
            `Berkas “${path}” tidak dibaca: bukan bagian dari dokumen.${didYouMean(path, FILES)}`,
            `Berkas yang dikenal: ${FILES.join(', ')}; folder: ${FOLDERS.join(', ')}.`,
          );
    if (!FOLDERS.includes(first))
      return finding(
        'file-unknown',
        `Folder “${first}” tidak dibaca: bukan bagian dari dokumen.${didYouMean(first, FOLDERS)}`,
        `Folder yang dikenal: ${FOLDERS.join(', ')}.`,
      );
    if (first === 'program' || isReferable(path)) return [];
    const id = nameOf(path);
    return finding(
      'type-wrong',
      `Nama berkas “${id}” tidak dapat dipakai sebagai id: huruf kecil, angka, tanda hubung, dan titik.`,
      `Ganti namanya, misalnya menjadi ${
        id
          .toLowerCase()
          .replace(/[^a-z0-9.]+/g, '-')
          .replace(/^-+|-+$/g, '') || first
      }.yaml.`,
    );
  });
}

/** True where prose can call a table or figure by the name of its file. */
export function isReferable(path: string): boolean {
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(nameOf(path));
}

/** Name of a file without folders and extension. */
export function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, '');
}
