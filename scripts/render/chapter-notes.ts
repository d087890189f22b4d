import { escapeHtml } from './escape.ts';
import type { Target } from './target.ts';
import type { NoteView } from './views.ts';

/** Numbers the footnotes of one chapter in the order of their first marks, and keeps their texts for its end. */
export interface ChapterNotes {
  /**
   * The mark of a note in the text. Takes what tells the note from others of the chapter, and its text, which is asked
   * for only once.
   */
  readonly mark: (key: string, html: () => string) => string;
  /** The notes marked so far. */
  readonly views: () => NoteView[];
}

/**
 * Starts the notes of a chapter. `jangkar` is the chapter's own anchor, from which those of its notes and marks are made.
 * Only the website's links carry roles: a link with one loses its tag in Chromium's PDF.
 */
export function chapterNotes(jangkar: string, target: Target): ChapterNotes {
  const notes = new Map<string, { readonly nomor: number; readonly html: string; marks: number }>();
  const anchor = (nomor: number): string => `catatan-${jangkar}-${nomor}`;
  const markAnchor = (nomor: number, mark: number): string =>
    `tanda-${jangkar}-${nomor}${mark === 1 ? '' : `-${mark}`}`;
  return {
    mark(key, html) {
      const note = notes.get(key) ?? { nomor: notes.size + 1, html: html(), marks: 0 };
      notes.set(key, note);
      note.marks += 1;
      const role = target === 'situs' ? ' role="doc-noteref"' : '';
      const id = escapeHtml(markAnchor(note.nomor, note.marks));
      const label = `aria-label="Catatan ${note.nomor}"`;
      return `<sup class="rujukan-catatan"><a id="${id}" href="#${escapeHtml(anchor(note.nomor))}"${role} ${label}>${note.nomor}</a></sup>`;
    },
    views: () =>
      [...notes.values()].map(({ nomor, html }) => ({
        nomor: String(nomor),
        jangkar: anchor(nomor),
        tanda: markAnchor(nomor, 1),
        html,
      })),
  };
}
