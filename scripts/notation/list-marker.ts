/** How the items of a list are counted; `strip` counts nothing. */
export type GayaButir = 'angka' | 'huruf' | 'huruf-besar' | 'romawi' | 'romawi-besar' | 'strip';

/** What stands around the count: `1.`, `1)`, `(1)`. */
export type BentukTanda = 'titik' | 'kurung' | 'dua-kurung';

/** The marker of one list item: `(3)` is `angka`, `dua-kurung`, 3. */
export interface TandaButir {
  readonly gaya: GayaButir;
  readonly bentuk: BentukTanda;
  readonly nomor: number;
}

const DASH = '–';
const MARKER = /^(\(?)(\d{1,4}|[a-z]|[A-Z]|[ivx]{2,6}|[IVX]{2,6})([.)])(?=\s|$)/;

const UNITS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const TENS = ['', 'x', 'xx', 'xxx'];
/** Small roman numerals of 1 to 39: enough for any list, and too few to take a word such as "di" or "mi" for one. */
const ROMAN = TENS.flatMap((ten) => UNITS.map((unit) => ten + unit));

/**
 * Reads the marker at the start of a line without its indentation. Gives the marker's length in characters and all
 * that it may mean, likeliest first: `i.` is the roman one or the ninth letter. Undefined where the line starts with
 * no marker. A capital and a full stop (`A.`) need two spaces behind them, since initials look the same.
 */
export function readMarker(
  line: string,
): { readonly length: number; readonly readings: readonly TandaButir[] } | undefined {
  if (/^[-*+](?=\s|$)/.test(line)) return { length: 1, readings: [{ gaya: 'strip', bentuk: 'titik', nomor: 1 }] };
  const [text, open = '', count = '', close = ''] = MARKER.exec(line) ?? [];
  if (text === undefined || (open === '(' && close === '.')) return undefined;
  if (open === '' && close === '.' && /^[A-Z]$/.test(count) && !/^\s{2}|^$/.test(line.slice(text.length)))
    return undefined;
  const bentuk = open === '(' ? 'dua-kurung' : close === ')' ? 'kurung' : 'titik';
  const readings = countsOf(count).map(({ gaya, nomor }) => ({ gaya, bentuk, nomor }) as const);
  return readings.length === 0 ? undefined : { length: text.length, readings };
}

function countsOf(count: string): { readonly gaya: GayaButir; readonly nomor: number }[] {
  if (/^\d/.test(count)) return [{ gaya: 'angka', nomor: Number(count) }];
  const small = count.toLowerCase();
  const capital = small === count ? '' : '-besar';
  const numeral = ROMAN.indexOf(small);
  const roman = numeral < 1 ? [] : [{ gaya: `romawi${capital}`, nomor: numeral } as const];
  const letter =
    small.length > 1 ? [] : [{ gaya: `huruf${capital}`, nomor: small.charCodeAt(0) - CODE_BEFORE_A } as const];
  return small === 'i' ? [...roman, ...letter] : [...letter, ...roman];
}

const CODE_BEFORE_A = 96;

/**
 * Writes a marker as it is printed: `(3)`, `c.`, `iv)`, a dash. Counts that a style does not reach (the 27th letter,
 * the 40th small numeral) are written in digits.
 */
export function writeMarker({ gaya, bentuk, nomor }: TandaButir): string {
  if (gaya === 'strip') return DASH;
  const count = countText(gaya, nomor);
  if (bentuk === 'titik') return `${count}.`;
  return bentuk === 'kurung' ? `${count})` : `(${count})`;
}

function countText(gaya: GayaButir, nomor: number): string {
  const small = gaya.startsWith('huruf')
    ? nomor >= 1 && nomor <= 26
      ? String.fromCharCode(CODE_BEFORE_A + nomor)
      : undefined
    : gaya.startsWith('romawi')
      ? ROMAN[nomor] || undefined
      : undefined;
  if (small === undefined) return String(nomor);
  return gaya.endsWith('-besar') ? small.toUpperCase() : small;
}
