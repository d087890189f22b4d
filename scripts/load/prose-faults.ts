import type { Token } from 'markdown-it';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { type TandaButir, writeMarker } from '../notation/list-marker.ts';

/** What is wrong with a heading: its level, a number it cannot get, a directive that the contents could not show. */
export function headingFaults(
  level: number,
  id: string,
  inline: Token | undefined,
  text: string,
  place: Place,
): Diagnostic[] {
  const fault = (message: string, hint: string): Diagnostic => ({
    code: 'heading-level',
    severity: 'galat',
    message,
    hint,
    place,
  });
  if (level !== 2 && level !== 3)
    return [
      fault(
        `Judul “${text}” bertingkat ${level}; di dalam naskah hanya ## (bernomor) dan ### (tanpa nomor).`,
        'Judul bab dan subbab diatur oleh profil atau kunci judul di bagian atas berkas.',
      ),
    ];
  if (level === 2 && id === 'pembuka')
    return [
      fault(
        `Judul “${text}” tidak dapat bernomor: pembuka bab berada di luar subbab.`,
        'Pakai ### (tanpa nomor), atau buat berkas subbab tersendiri.',
      ),
    ];
  if (inline?.children?.some((child) => child.type === 'direktif') === true)
    return [
      fault(
        'Judul memuat arahan; judul ikut tercetak di daftar isi dan harus berupa teks biasa.',
        'Tulis teksnya langsung.',
      ),
    ];
  if (inline?.children?.some((child) => child.type === 'footnote_ref') === true)
    return [
      fault(
        'Judul memuat tanda catatan kaki; judul ikut tercetak di daftar isi.',
        'Pindahkan tandanya ke kalimat di bawah judul.',
      ),
    ];
  return [];
}

/**
 * Items of the list that opens at `index` whose typed number is not the one that will be printed. Typing the same
 * number throughout is a known habit of Markdown and no fault.
 */
export function listFaults(tokens: readonly Token[], index: number, placeOf: (token: Token) => Place): Diagnostic[] {
  const open = tokens[index];
  if (open?.type !== 'ordered_list_open') return [];
  let end = index + 1;
  while (end < tokens.length && !(tokens[end]?.level === open.level && tokens[end]?.nesting === -1)) end += 1;
  const items = tokens
    .slice(index, end)
    .filter((token) => token.type === 'list_item_open' && token.level === open.level + 1)
    .map((token) => ({ token, typed: token.meta as TandaButir }));
  const first = items[0]?.typed.nomor ?? 1;
  if (items.every(({ typed }) => typed.nomor === first)) return [];
  return items.flatMap(({ token, typed }, position) => {
    const printed = writeMarker({ ...typed, nomor: first + position });
    if (typed.nomor === first + position) return [];
    return [
      {
        code: 'list-number',
        severity: 'peringatan',
        message: `Butir bertanda ${writeMarker(typed)} tercetak ${printed}, sesuai urutannya dalam daftar ini.`,
        hint: `Tulis ${printed}; bila memang daftar baru, pisahkan dengan sebuah paragraf.`,
        place: placeOf(token),
      },
    ];
  });
}

/** Markup that prose does not use and that would print as it was typed: Markdown tables, HTML, images. */
export function unsupported(token: Token, place: Place): Diagnostic[] {
  if (token.type !== 'inline') return [];
  const fault = (message: string, hint: string): Diagnostic[] => [
    { code: 'prose-markup', severity: 'galat', message, hint, place },
  ];
  const text = (token.children ?? []).map((child) => (child.type === 'text' ? child.content : '')).join('');
  if (/^\s*\|.*\|/.test(token.content))
    return fault(
      'Tabel tidak ditulis dalam naskah.',
      'Buat berkasnya di folder tabel, lalu tempatkan dengan [[tabel: …]].',
    );
  if (/<\/?[a-z][a-z0-9]*(?:\s[^>]*)?>/i.test(text))
    return fault(
      'HTML tidak dipakai dalam naskah dan akan tercetak apa adanya.',
      'Tulis teks biasa; *miring* dan **tebal** tersedia.',
    );
  if (/!\[[^\]]*\]\(/.test(token.content))
    return fault(
      'Gambar tidak disisipkan dalam naskah.',
      'Buat berkasnya di folder gambar, lalu tempatkan dengan [[gambar: …]].',
    );
  return [];
}
