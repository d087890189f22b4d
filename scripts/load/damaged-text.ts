import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './source-text.ts';

// Control characters and the replacement character: the residue of a bad copy or of a wrong encoding.
const DAMAGED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** The first character of a file that cannot be printed, as a finding; nothing where all are sound. */
export function damagedText(source: SourceText): Diagnostic[] {
  const at = source.text.search(DAMAGED);
  if (at === -1) return [];
  const code = (source.text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      code: 'value-unreadable',
      severity: 'galat',
      message: `Di sini ada karakter rusak atau tidak tercetak (U+${code}).`,
      hint: 'Hapus karakter itu, lalu ketik ulang teksnya.',
      place: source.place(at, at + 1),
    },
  ];
}
