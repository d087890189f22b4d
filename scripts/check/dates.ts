const BULAN = [
  ...['januari', 'februari', 'maret', 'april', 'mei', 'juni'],
  ...['juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
];

/** A date in a text: ISO, to the day (`2021-09-24`) or only to the month (`2021-09`). */
interface TanggalTertulis {
  readonly iso: string;
  readonly teks: string;
  readonly index: number;
}

const TANGGAL = new RegExp(
  `(?:(?<!\\d)(\\d{1,2})\\s+)?(?<!\\p{L})(${BULAN.join('|')}|nopember)\\s+((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);

/** Every date in a text by day, month and year or by month and year, months in words: `24 September 2021`. */
export function datesIn(teks: string): TanggalTertulis[] {
  return [...teks.matchAll(TANGGAL)].map((match) => {
    const [whole, day, word = '', year = ''] = match;
    const name = word.toLowerCase();
    const month = String(name === 'nopember' ? 11 : BULAN.indexOf(name) + 1).padStart(2, '0');
    return {
      iso: day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`,
      teks: whole,
      index: match.index,
    };
  });
}

/** True where a date lies behind another; one known only to the month lies behind nothing in that month. */
export function isLater(iso: string, than: string): boolean {
  const shared = Math.min(iso.length, than.length);
  return iso.slice(0, shared) > than.slice(0, shared);
}
