const UNITS = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((word, n) => [word, n]),
);
const TEENS = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
]);
/** What a number before the word is multiplied by; "milyar" and "trilyun" are old spellings still in use. */
const SCALES = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
  ['trilyun', 1e12],
]);
const ONE_OF_SCALE = new Map([...SCALES].map(([word, size]) => [`se${word}`, size]));
const WITHIN = ['belas', 'puluh', 'ratus', 'seratus', 'koma'];

/** A number read from words: its value, how many decimals were said, and how many words it took. */
interface NumberInWords {
  readonly nilai: number;
  readonly desimal: number;
  readonly panjang: number;
}

/** Times that the words for thousands and above stand for; undefined for any other word. */
export function scaleOf(word: string | undefined): number | undefined {
  return SCALES.get(word ?? '');
}

/** True for a word that occurs in spelled numbers, wherever in them. */
export function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TEENS.has(word) || SCALES.has(word) || ONE_OF_SCALE.has(word) || WITHIN.includes(word);
}

/**
 * The number that words in small letters spell from `from` on, up to the last one that still fits: `dua puluh lima`,
 * `seratus dua puluh ribu`, `satu koma dua lima`. Undefined where no number begins there. The counterpart of `terbilang`
 * in notation/format.ts.
 */
export function readNumberWords(words: readonly string[], from = 0): NumberInWords | undefined {
  const whole = readWhole(words, from);
  if (whole === undefined || words[from + whole.panjang] !== 'koma') return whole;
  const decimals = readDecimals(words, from + whole.panjang + 1);
  if (decimals === undefined) return whole;
  return {
    nilai: Number(`${whole.nilai}.${decimals.digits}`),
    desimal: decimals.digits.length,
    panjang: whole.panjang + 1 + decimals.panjang,
  };
}

// Places within a group of three, from hundreds down; each may be filled once, and only below the last one filled.
const HUNDREDS = 3;
const TENS = 2;
const ONES = 1;
const NONE = 4;

function readWhole(words: readonly string[], from: number): NumberInWords | undefined {
  let total = 0;
  let group = 0;
  let pending: number | undefined;
  let filled = NONE;
  let scale = Infinity;
  const closeGroup = (size: number): void => {
    scale = size;
    group = 0;
    pending = undefined;
    filled = NONE;
  };
  /** Puts a word into the number; false where it does not fit. */
  const take = (word: string): boolean => {
    const unit = UNITS.get(word);
    if (unit !== undefined) {
      if (pending !== undefined || filled <= ONES) return false;
      pending = unit;
      return true;
    }
    const fixed = TEENS.get(word) ?? (word === 'seratus' ? 100 : undefined);
    if (fixed !== undefined) {
      const place = fixed === 100 ? HUNDREDS : TENS;
      if (pending !== undefined || filled <= place) return false;
      group += fixed;
      filled = fixed === 100 ? HUNDREDS : ONES;
      return true;
    }
    if (word === 'belas' || word === 'puluh' || word === 'ratus') {
      const place = word === 'ratus' ? HUNDREDS : TENS;
      if (pending === undefined || pending === 0 || filled <= place) return false;
      group += word === 'belas' ? 10 + pending : pending * (word === 'puluh' ? 10 : 100);
      pending = undefined;
      filled = word === 'belas' ? ONES : place;
      return true;
    }
    const one = ONE_OF_SCALE.get(word);
    const size = one ?? SCALES.get(word);
    const times = one === undefined ? group + (pending ?? 0) : 1;
    if (size === undefined || size >= scale || times === 0) return false;
    if (one !== undefined && (group > 0 || pending !== undefined)) return false;
    total += times * size;
    closeGroup(size);
    return true;
  };
  let next = from;
  while (next < words.length && take(words[next] as string)) next += 1;
  return next === from ? undefined : { nilai: total + group + (pending ?? 0), desimal: 0, panjang: next - from };
}

// Digit by digit (`enam nol`) or as a number (`enam puluh`).
function readDecimals(words: readonly string[], from: number): { digits: string; panjang: number } | undefined {
  const whole = readWhole(words, from);
  if (whole === undefined) return undefined;
  if (whole.panjang > 1 || !UNITS.has(words[from] as string))
    return { digits: String(whole.nilai), panjang: whole.panjang };
  let next = from;
  let digits = '';
  for (let unit = UNITS.get(words[next] ?? ''); unit !== undefined; unit = UNITS.get(words[next] ?? '')) {
    digits += String(unit);
    next += 1;
  }
  return { digits, panjang: next - from };
}
