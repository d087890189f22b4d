/** A span of years in a text. */
export interface RentangTahun {
  readonly awal: number;
  readonly akhir: number;
  /** Where it stands in the text. */
  readonly index: number;
  readonly teks: string;
}

const RENTANG = /(?<!\d)((?:19|20)\d\d)\s*(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?)\s*((?:19|20)\d\d)(?!\d)/gu;

/** Every span of years in a text: `2021-2026`, `2021 – 2026`, `2021 s.d. 2026`; one that runs backwards is none. */
export function rangesIn(teks: string): RentangTahun[] {
  return [...teks.matchAll(RENTANG)].flatMap((match) => {
    const awal = Number(match[1]);
    const akhir = Number(match[2]);
    return awal < akhir ? [{ awal, akhir, index: match.index, teks: match[0] }] : [];
  });
}
