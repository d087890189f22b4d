import type { MarkdownIt, PluginSimple, Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';

/** Gives the place of a piece of source text, looked for from a line of the parsed text (0-based) on, up to another. */
type PlaceOf = (raw: string, line: number, until?: number) => Place;

/** A text's tokens without its notes, and the tokens of each note by its mark. */
interface NotesApart {
  readonly tokens: readonly Token[];
  readonly notes: ReadonlyMap<string, readonly Token[]>;
}

const KINDS_WITHIN = ['paragraph_open', 'inline', 'paragraph_close'];

/**
 * markdown-it plugin: `[^1]` in the text, `[^1]: teks` for the note. Of the library only the reading is used: numbers
 * and the place of the notes are a matter of the chapter, which is more than one text.
 */
export function footnotePlugin(markdown: MarkdownIt): void {
  // The library's types name the CommonJS flavour of markdown-it's; the function is the same.
  markdown.use(footnote as unknown as PluginSimple).disable(['footnote_inline', 'footnote_tail']);
}

/** Mark of the note that a token opens or refers to. */
function noteMark(token: Token): string {
  return (token.meta as { readonly label: string }).label;
}

/** Takes the notes out of a text. Of two notes with one mark the first counts; `noteFaults` names the other. */
export function notesApart(tokens: readonly Token[]): NotesApart {
  const rest: Token[] = [];
  const notes = new Map<string, Token[]>();
  let open: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      open = [];
      if (!notes.has(noteMark(token))) notes.set(noteMark(token), open);
    } else if (token.type === 'footnote_reference_close') open = undefined;
    else (open ?? rest).push(token);
  }
  return { tokens: rest, notes };
}

/**
 * What is wrong with the notes of a text: a mark without a note, a note without a mark, one mark for two notes, a note
 * without words or with more than paragraphs, a mark inside a note.
 */
export function noteFaults(tokens: readonly Token[], placeOf: PlaceOf): Diagnostic[] {
  const faults: Diagnostic[] = [];
  const add = (message: string, hint: string, place: Place): void => {
    faults.push({ code: 'footnote', severity: 'galat', message, hint, place });
  };
  const used = new Set<string>();
  const notes = new Map<string, Place>();
  let open: { readonly mark: string; readonly kinds: string[] } | undefined;
  let above = 0;
  for (const [index, token] of tokens.entries()) {
    above = token.map?.[0] ?? above;
    if (token.type === 'footnote_reference_open') {
      open = { mark: noteMark(token), kinds: [] };
      const place = placeOf(`[^${open.mark}]:`, tokens[index + 1]?.map?.[0] ?? above);
      if (notes.has(open.mark))
        add(`Catatan kaki [^${open.mark}] ditulis dua kali.`, 'Beri salah satunya tanda lain.', place);
      else notes.set(open.mark, place);
      if (tokens[index + 1]?.type === 'footnote_reference_close')
        add(`Catatan kaki [^${open.mark}] belum berisi.`, 'Tulis catatannya sesudah titik dua.', place);
    } else if (token.type === 'footnote_reference_close') {
      const place = notes.get(open?.mark ?? '');
      if (place !== undefined && open?.kinds.some((kind) => !KINDS_WITHIN.includes(kind)) === true)
        add(`Catatan kaki [^${open.mark}] memuat lebih dari kalimat.`, 'Tulis sebagai paragraf biasa.', place);
      open = undefined;
    } else open?.kinds.push(token.type);
    const [line, until] = token.map ?? [0, 0];
    for (const child of token.children ?? []) {
      if (child.type === 'footnote_ref') {
        used.add(noteMark(child));
        if (open !== undefined)
          add(
            `Catatan kaki [^${open.mark}] memuat tanda catatan kaki lain.`,
            'Tulis isinya dalam satu catatan.',
            placeOf(`[^${noteMark(child)}]`, line, until),
          );
      }
      for (const [raw] of child.type === 'text' ? child.content.matchAll(/\[\^[^\]\s]*\]/g) : [])
        add(
          `Catatan kaki ${raw} tidak ada.`,
          `Tulis ${raw}: teks catatan, dalam paragraf sendiri.`,
          placeOf(raw, line, until),
        );
    }
  }
  for (const [mark, place] of notes)
    if (!used.has(mark))
      add(
        `Catatan kaki [^${mark}] tidak dipakai.`,
        `Taruh [^${mark}] dalam kalimat yang diberi catatan, atau hapus catatannya.`,
        place,
      );
  return faults;
}
