import type { LabelRange } from '../print/label-pages.ts';
import type { Heading } from '../print/paginate/in-page/headings.ts';

/** A file that goes into the PDF: its path from the project's folder on, with slashes, and its bytes. */
export interface AttachedFile {
  readonly berkas: string;
  readonly isi: Uint8Array;
}

/** What the finished PDF says about itself. Nothing here is taken from the machine or the clock. */
export interface DocumentFacts {
  readonly judul: string;
  readonly penulis: string;
  readonly subjek: string;
  readonly kataKunci: readonly string[];
  /** Language tag such as "id". */
  readonly bahasa: string;
  /** Day or moment of the document in ISO 8601, such as "2025-08-20"; a day means its first second in UTC. */
  readonly tanggal: string;
  readonly labelRanges: readonly LabelRange[];
  /** Label of every page, for the words of links; page n is at n - 1. */
  readonly labelHalaman: readonly string[];
  /** Every heading in reading order, for the bookmarks. */
  readonly judulBagian: readonly Heading[];
  /**
   * For each table in reading order the number of pieces it was printed in, one for each page; undefined where every
   * table is whole.
   */
  readonly potonganTabel?: readonly number[] | undefined;
  /** Where several documents are bound in one PDF: how many printed files each of them has. */
  readonly berkasPerDokumen?: readonly number[] | undefined;
  /** Files of the document that are put into the PDF. */
  readonly berkasSumber: readonly AttachedFile[];
}

/**
 * Written as both creator and producer, instead of the browser's name and version, which would change with every
 * update.
 */
export const PRODUCER = 'Renstra';

/**
 * Takes an ISO 8601 day or moment; gives it in UTC to the second, such as "2025-08-20T00:00:00Z".
 * Throws a RangeError for anything that is not a date.
 */
export function isoSecond(tanggal: string): string {
  return `${new Date(tanggal).toISOString().slice(0, 19)}Z`;
}
