import type { Judul, Kolom } from '../model/free-table.ts';

/** A leaf column with the headings above it, from the top. */
export interface KolomBerjudul {
  readonly kolom: Kolom;
  readonly atas: readonly string[];
}

/** The leaf columns of a free table in their order, each with the headings above it. */
export function kolomBerjudul(judul: readonly Judul[], atas: readonly string[] = []): KolomBerjudul[] {
  return judul.flatMap((heading) =>
    'anak' in heading ? kolomBerjudul(heading.anak, [...atas, heading.judul]) : [{ kolom: heading.kolom, atas }],
  );
}

/** The one year that a text names; undefined where it names none or several. */
export function tahunDalam(text: string): number | undefined {
  const years = new Set(text.match(/\b(?:19|20|21)\d\d\b/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
