import type MarkdownIt from 'markdown-it';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { DIREKTIF, type DirektifToken, type NamaDirektif } from './prose.ts';

const BLOCK_ONLY: readonly NamaDirektif[] = ['tabel', 'gambar', 'daftar', 'ttd'];

/** markdown-it inline rule: `[[ ... ]]` becomes one `direktif` token with the raw text as content. */
export function directivePlugin(markdown: MarkdownIt): void {
  markdown.inline.ruler.before('link', 'direktif', (state, silent) => {
    if (!state.src.startsWith('[[', state.pos)) return false;
    const end = state.src.indexOf(']]', state.pos + 2);
    if (end === -1 || state.src.slice(state.pos, end).includes('\n')) return false;
    if (!silent) state.push('direktif', '', 0).content = state.src.slice(state.pos, end + 2);
    state.pos = end + 2;
    return true;
  });
}

/** Reads `[[nama: kata kata, opsi]]`. Gives the directive, or the finding that says what is wrong with it. */
export function readDirective(raw: string, place: Place, alone: boolean): DirektifToken | Diagnostic {
  const wrong = (message: string, hint: string): Diagnostic => ({
    code: 'directive',
    severity: 'galat',
    message,
    hint,
    place,
  });
  const { nama, isi } = partsOf(raw);
  const names: readonly string[] = DIREKTIF;
  if (!names.includes(nama))
    return wrong(
      `Arahan “${raw}” tidak dikenal.${didYouMean(nama, DIREKTIF)}`,
      withColon(raw) ?? `Arahan yang dikenal: ${DIREKTIF.map((name) => `[[${name}: …]]`).join(' ')}.`,
    );
  const [kata = '', ...opsi] = isi.split(',').map((part) => part.trim());
  if (kata === '') return wrong(`Arahan “${raw}” belum menyebut apa yang ditunjuk.`, `Tulis misalnya [[${nama}: id]].`);
  const block = BLOCK_ONLY.includes(nama as NamaDirektif);
  if (block && !alone)
    return wrong(
      `Arahan “${raw}” harus berdiri sendiri sebagai satu paragraf.`,
      'Beri baris kosong sebelum dan sesudahnya; untuk menyebut tabel dalam kalimat pakai [[lihat: tabel …]].',
    );
  return {
    direktif: { nama: nama as NamaDirektif, kata: kata.split(/\s+/), opsi, place, blok: block },
  };
}

// By hand, since a pattern tries every way of sharing out a row of blanks among its parts.
function partsOf(raw: string): { readonly nama: string; readonly isi: string } {
  const inside = raw.slice(2, -2);
  const colon = inside.indexOf(':');
  const nama = (colon === -1 ? inside : inside.slice(0, colon)).trim().toLowerCase();
  if (nama.includes(']')) return { nama: '', isi: '' };
  return { nama, isi: colon === -1 ? '' : inside.slice(colon + 1).trim() };
}

// [[lihat tabel x]]: the name is right, only the colon after it is missing.
function withColon(raw: string): string | undefined {
  const match = /^\[\[\s*(\p{L}+)\s+(.+?)\s*\]\]$/u.exec(raw);
  const nama = match?.[1]?.toLowerCase();
  return DIREKTIF.some((name) => name === nama)
    ? `Beri titik dua sesudah namanya: [[${nama ?? ''}: ${match?.[2] ?? ''}]].`
    : undefined;
}

/** Text that was meant as a directive but is none: brackets not closed on the same line, or single ones. */
export function strayDirective(
  text: string,
): { readonly raw: string; readonly message: string; readonly hint: string } | undefined {
  const open = /\[\[[^\]]*/.exec(text);
  if (open !== null)
    return {
      raw: open[0],
      message: `Kurung siku ganda “${open[0]}” tidak ditutup pada baris yang sama.`,
      hint: 'Tutup dengan ]] pada baris itu juga.',
    };
  const single = new RegExp(`\\[(?:${DIREKTIF.join('|')}):[^\\]]*\\]?`).exec(text);
  if (single === null) return undefined;
  return {
    raw: single[0],
    message: `Arahan “${single[0]}” ditulis dengan satu kurung siku.`,
    hint: `Tulis [${single[0].replace(/\]$/, '')}]].`,
  };
}
