import { type Files, loadFiles, terminal } from './load-case.ts';

/** What a planner reads when these files are laid over the base document. */
export function keluaran(files: Files): string {
  return terminal(loadFiles(files));
}

/** A program file: a sound head, then the given lines from line 4 on. */
export function program(...lines: string[]): Files {
  return { 'program/1.yaml': ['kode: 1.06.04', 'nama: Program', 'sasaran: sasaran-1', ...lines, ''].join('\n') };
}

/** A program with one indicator that has the given lines, from line 6 on. */
export function indikator(...lines: string[]): Files {
  return program('indikator:', '  - nama: X', ...lines.map((line) => `    ${line}`));
}

/** A free table with the given lines, placed in the prose. */
export function tabel(...lines: string[]): Files {
  return { 'tabel/t.yaml': [...lines, ''].join('\n'), ...naskah('[[tabel: t]]') };
}

/** Prose of the second chapter, beside the table that the base places there. */
export function naskah(text: string): Files {
  return { 'naskah/2-program-pendanaan/0-pembuka.md': `${text}\n\n[[tabel: pendanaan]]\n` };
}

/** The document's own file with one line changed. */
export function dokumen(from: string | RegExp, to: string): Files {
  const text = [
    'judul: Rencana',
    'profil: ringkas',
    'daerah: kota-contoh',
    'perangkat_daerah: {nama: Dinas}',
    'tanggal: 2025-09-24',
    'tahun: {periode: 2026-2028, dasar: 2025}',
    '',
  ].join('\n');
  return { 'dokumen.yaml': text.replace(from, to) };
}

/** The document's own file with lines added at its end, from line 7 on. */
export function dokumenDengan(...lines: string[]): Files {
  return dokumen(/$/, `${lines.join('\n')}\n`);
}

/** A paragraph of seven lines on paper, to be found by its name. */
export function alinea(name: string): string {
  return `Alinea ${name}. ${'Kalimat contoh yang mengisi halaman. '.repeat(12)}`;
}
