import type { Nilai } from './nilai.ts';

/** What a reader of a notation gives: the value, or the Indonesian sentence that says what is wrong, with a rule code. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Misreading;

interface Misreading {
  readonly ok: false;
  readonly code: 'type-wrong' | 'number-ambiguous' | 'value-unreadable' | 'pagu-type';
  readonly message: string;
  readonly hint?: string;
}

// 1,250,000 or 1,250,000.00: commas between thousands, as in English.
const ENGLISH = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const DIGITS = /^\d+$/;
/** What a number keeps behind the comma, whatever stands before it. */
const MOST_DECIMALS = 15;

/**
 * Reads an amount of rupiah as Indonesians write it: `200.000`, `4.284.966.460`, `Rp200.000`, `Rp. 200.000,-`,
 * `200000,00`, `200000`. Gives an integer. Cents, negative amounts and wrong groups are refused, never repaired.
 */
export function readRupiah(text: string): Reading<number> {
  const body = text.replace(/^Rp\.?\s*/i, '').replace(/,(?:-|00)$/, '');
  if (DIGITS.test(body) || GROUPED.test(body)) return safeInteger(body.replaceAll('.', ''), text);
  const fail = (message: string, hint?: string): Misreading => ({
    ok: false,
    code: 'pagu-type',
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  if (/^-|^\(/.test(body)) return fail(`“${text}” bernilai negatif; pagu adalah bilangan bulat rupiah, 0 atau lebih.`);
  if (ENGLISH.test(body)) return fail(...englishCommas(text, body));
  if (/^[\d.]+$/.test(body))
    return fail(
      `“${text}” bukan jumlah rupiah yang utuh: kelompok angka di antara titik harus tiga-tiga.`,
      'Periksa apakah ada angka yang hilang atau berlebih, lalu tulis misalnya 1.250.000.',
    );
  if (/^[\d.]+,\d+$/.test(body))
    return fail(
      `“${text}” memuat sen; pagu ditulis dalam rupiah bulat.`,
      `Tulis misalnya ${body.split(',')[0] ?? ''}.`,
    );
  return fail(`“${text}” tidak terbaca sebagai jumlah rupiah.`, 'Tulis misalnya 1.250.000 atau 1250000.');
}

/** Reads a whole number; here a dot can only separate thousands: `5.656` is 5656. */
export function readBilangan(text: string): Reading<number> {
  if (/^-?\d+$/.test(text) || GROUPED.test(text)) return safeInteger(text.replaceAll('.', ''), text);
  if (/^-?\d+,\d+$/.test(text)) return { ok: false, code: 'type-wrong', message: `“${text}” bukan bilangan bulat.` };
  return { ok: false, code: unreadable(text), message: `“${text}” tidak terbaca sebagai bilangan bulat.` };
}

/**
 * Reads a number that may have decimals, with comma or point, and may end in %: `85,3`, `85.3%`, `1.234.567`, `1.500,5`.
 * `1.500` could be 1500 or 1,5 and is refused with both readings.
 */
export function readAngka(text: string): Reading<Nilai & { jenis: 'angka' }> {
  const persen = /\s*%$/.test(text);
  const body = text.replace(/\s*%$/, '');
  const make = (digits: string, decimals: string): Reading<Nilai & { jenis: 'angka' }> => {
    const angka = Number(decimals === '' ? digits : `${digits}.${decimals}`);
    if (!Number.isFinite(angka) || Math.abs(angka) > Number.MAX_SAFE_INTEGER)
      return { ok: false, code: 'type-wrong', message: `“${text}” terlalu besar.` };
    if (decimals.length > MOST_DECIMALS)
      return {
        ok: false,
        code: 'type-wrong',
        message: `“${text}” berangka desimal ${decimals.length}; paling banyak ${MOST_DECIMALS}.`,
      };
    return { ok: true, value: { jenis: 'angka', angka, desimal: decimals.length, ...(persen ? { persen } : {}) } };
  };
  if (/^-?\d+$/.test(body)) return make(body, '');
  const comma = /^(-?\d+|-?\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(body);
  if (comma) return make((comma[1] as string).replaceAll('.', ''), comma[2] as string);
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(body)) return make(body.replaceAll('.', ''), '');
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(body)) {
    const sign = persen ? '%' : '';
    const whole = body.replace('.', '') + sign;
    const decimal = body.replace('.', ',').replace(/0+$/, '').replace(/,$/, '') + sign;
    return {
      ok: false,
      code: 'number-ambiguous',
      message: `“${text}” dapat dibaca ${whole} (titik ribuan) atau ${decimal} (titik desimal).`,
      hint: `Tulis ${whole} bila yang dimaksud ribuan, atau ${decimal} bila desimal.`,
    };
  }
  const point = /^(-?\d+)\.(\d+)$/.exec(body);
  if (point) return make(point[1] as string, point[2] as string);
  if (/,.*,/.test(body) && ENGLISH.test(body)) {
    const [message, hint] = englishCommas(text, body);
    return { ok: false, code: 'value-unreadable', message, hint };
  }
  return { ok: false, code: unreadable(text), message: `“${text}” tidak terbaca sebagai angka.` };
}

/**
 * Reads a target: a number, `-` (declared nil), `NA` (not applicable), or words (`1 paket`, `BB`, `3 dokumen, 2 rapat`).
 * A mix of digits and letters without a space (`12o`) is the residue of a bad copy and is refused.
 */
export function readTarget(text: string): Reading<Nilai> {
  if (isNihil(text)) return { ok: true, value: { jenis: 'nihil' } };
  if (/^n\/?a$/i.test(text)) return { ok: true, value: { jenis: 'tidak-berlaku' } };
  if (/^-?[\d.,]+\s*%?$/.test(text)) return readAngka(text);
  if (!/\s/.test(text) && /\d/.test(text) && /\p{L}/u.test(text))
    return {
      ok: false,
      code: 'value-unreadable',
      message: `“${text}” mencampur angka dan huruf; mungkin salah salin.`,
      hint: `Perbaiki angkanya; bila memang teks, tulis {teks: "${text}"}.`,
    };
  return { ok: true, value: { jenis: 'teks', teks: text } };
}

/** Reads an amount cell: rupiah, `-` or `NA`. */
export function readPagu(text: string): Reading<Nilai> {
  if (isNihil(text)) return { ok: true, value: { jenis: 'nihil' } };
  if (/^n\/?a$/i.test(text)) return { ok: true, value: { jenis: 'tidak-berlaku' } };
  const reading = readRupiah(text);
  return reading.ok ? { ok: true, value: { jenis: 'rupiah', rupiah: reading.value } } : reading;
}

/** True for the dash with which planners declare "nothing". */
export function isNihil(text: string): boolean {
  return /^[-–—]$/.test(text);
}

function englishCommas(text: string, body: string): [string, string] {
  const whole = body.replace(/\..*$/, '').replaceAll(',', '.');
  return [`“${text}” memakai koma sebagai pemisah ribuan.`, `Tulis ${whole}.`];
}

function safeInteger(digits: string, text: string): Reading<number> {
  const value = Number(digits);
  if (Number.isSafeInteger(value)) return { ok: true, value };
  return { ok: false, code: 'type-wrong', message: `“${text}” terlalu besar untuk dihitung dengan tepat.` };
}

function unreadable(text: string): 'type-wrong' | 'value-unreadable' {
  return /\d/.test(text) ? 'value-unreadable' : 'type-wrong';
}
