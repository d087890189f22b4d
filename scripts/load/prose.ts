import type { Token } from 'markdown-it';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './source-text.ts';
import type { YamlSource } from './yaml-source.ts';

/** The directives prose may use; nothing else in double brackets has a meaning. */
export const DIREKTIF = ['tabel', 'gambar', 'daftar', 'ttd', 'lihat', 'nilai', 'hukum'] as const;
export type NamaDirektif = (typeof DIREKTIF)[number];

/** `[[nilai: jumlah program, huruf]]`: name, words after the colon, options after commas. */
export interface Direktif {
  readonly nama: NamaDirektif;
  readonly kata: readonly string[];
  readonly opsi: readonly string[];
  readonly place: Place;
  /** Alone in its paragraph: stands for a whole block. */
  readonly blok: boolean;
}

/** A numbered heading (`##`) or an unnumbered minor one (`###`) inside a prose file. */
export interface Tajuk {
  readonly tingkat: 2 | 3;
  readonly teks: string;
  readonly place: Place;
}

/** One Markdown file: a sub-chapter, the opening of a chapter, or a part of the front matter. */
export interface Naskah {
  readonly file: string;
  /** Folder without its order prefix: the chapter's id, `depan`, or `lampiran`. */
  readonly bagian: string;
  /** File without prefix and extension: the sub-chapter's id, or `pembuka`. */
  readonly id: string;
  readonly frontMatter: YamlSource | undefined;
  readonly tokens: readonly Token[];
  /** Tokens of every footnote by its mark; they are not among `tokens`. */
  readonly catatanKaki: ReadonlyMap<string, readonly Token[]>;
  readonly direktif: readonly Direktif[];
  readonly tajuk: readonly Tajuk[];
  readonly place: Place;
  /** The whole text, and its line (from 1) at which line 0 of the tokens stands. */
  readonly sumber: { readonly teks: SourceText; readonly baris: number };
}

/** Meta that a directive token carries through markdown-it. */
export interface DirektifToken {
  readonly direktif: Direktif;
}
