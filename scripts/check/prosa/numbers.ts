import { classify, type Golongan } from './number-classes.ts';
import { isNumberWord, readNumberWords, scaleOf } from './number-words.ts';
import type { Kalimat } from './sentences.ts';
import { type Kata, wordsOf } from './words.ts';

/** A number said twice: `5 (lima)`. */
export interface Ejaan {
  /** The words as written. */
  readonly teks: string;
  /** What they spell; undefined where they are words for numbers that make up none. */
  readonly nilai: number | undefined;
  readonly awal: number;
  readonly akhir: number;
}

/** A number of the prose, in digits or in words. */
export interface Angka {
  readonly nilai: number;
  readonly jenis: 'bilangan' | 'rupiah' | 'persen';
  /** The value of one in its last place: 0,01 of 87,60; ten million of 1,25 miliar. */
  readonly langkah: number;
  /** `angka` 5, `huruf` lima, `angka-huruf` 5 (lima), `campuran` 1,25 miliar. */
  readonly tulisan: 'angka' | 'huruf' | 'angka-huruf' | 'campuran';
  readonly golongan: Golongan;
  readonly ejaan: Ejaan | undefined;
  /** Stretch of the sentence, with Rp, % and what is in brackets. */
  readonly awal: number;
  readonly akhir: number;
}

/** A number before it is known what it is for. */
export type AngkaTerbaca = Omit<Angka, 'golongan'> & {
  /** The figure as typed, where it was typed in digits. */
  readonly digit: string | undefined;
  /** Digits that make up no number, such as 1.06.04. */
  readonly rusak: boolean;
};

/** Every number of a sentence from left to right, each with the class that tells what it is for. */
export function numbersOf(kalimat: Kalimat, kata: readonly Kata[] = wordsOf(kalimat.teks)): Angka[] {
  const read: AngkaTerbaca[] = [];
  for (let at = 0; at < kata.length;) {
    const number = readAt(kalimat.teks, kata, at);
    if (number === undefined) {
      at += 1;
      continue;
    }
    read.push(number);
    while (at < kata.length && (kata[at] as Kata).awal < number.akhir) at += 1;
  }
  return classify(kalimat, read).map(({ number, golongan }) => {
    const { nilai, jenis, langkah, tulisan, ejaan, awal, akhir } = number;
    return { nilai, jenis, langkah, tulisan, golongan, ejaan, awal, akhir };
  });
}

function readAt(teks: string, kata: readonly Kata[], at: number): AngkaTerbaca | undefined {
  const first = kata[at] as Kata;
  const core = first.berangka ? readFigure(teks, kata, at) : readWords(kata, at);
  if (core === undefined) return undefined;
  const { nilai, langkah, sesudah } = core;
  let { akhir } = core;
  const before = /Rp\.?\s*$/i.exec(teks.slice(Math.max(0, first.awal - 5), first.awal));
  // 1.250.000,- as amounts used to be written.
  if (before !== null && teks.startsWith(',-', akhir)) akhir += 2;
  const sign = /^\s*%/.exec(teks.slice(akhir, akhir + 4));
  const next = kata[sesudah];
  const unit = next !== undefined && /^\s+$/.test(teks.slice(akhir, next.awal)) ? next.kecil : undefined;
  const jenis =
    before !== null || unit === 'rupiah' ? 'rupiah' : sign !== null || unit === 'persen' ? 'persen' : 'bilangan';
  if (sign !== null) akhir += sign[0].length;
  else if (next !== undefined && (unit === 'rupiah' || unit === 'persen')) akhir = next.akhir;
  const ejaan = first.berangka ? spelledBehind(teks, akhir) : spelledBefore(teks, kata, first, akhir);
  return {
    nilai: first.berangka || ejaan === undefined ? nilai : (ejaan.digits ?? nilai),
    jenis,
    langkah,
    tulisan: ejaan !== undefined ? 'angka-huruf' : core.tulisan,
    ejaan: ejaan?.ejaan,
    awal: before === null ? first.awal : first.awal - before[0].length,
    akhir: ejaan?.akhir ?? akhir,
    digit: first.berangka ? first.teks : undefined,
    rusak: core.rusak,
  };
}

interface Core {
  readonly nilai: number;
  readonly langkah: number;
  readonly tulisan: 'angka' | 'huruf' | 'campuran';
  readonly rusak: boolean;
  readonly akhir: number;
  /** Index of the word behind. */
  readonly sesudah: number;
}

function readFigure(teks: string, kata: readonly Kata[], at: number): Core {
  const first = kata[at] as Kata;
  const digits = readDigits(first.teks);
  const next = kata[at + 1];
  const scale =
    next !== undefined && /^\s+$/.test(teks.slice(first.akhir, next.awal)) ? scaleOf(next.kecil) : undefined;
  const step = 10 ** -(digits?.desimal ?? 0);
  if (digits === undefined || next === undefined || scale === undefined)
    return {
      nilai: digits?.nilai ?? 0,
      langkah: step,
      tulisan: 'angka',
      rusak: digits === undefined,
      akhir: first.akhir,
      sesudah: at + 1,
    };
  return {
    // 1,1 juta is 1.100.000, not 1.100.000,0000000001.
    nilai: Math.round(digits.nilai * scale * 100) / 100,
    langkah: step * scale,
    tulisan: 'campuran',
    rusak: false,
    akhir: next.akhir,
    sesudah: at + 2,
  };
}

function readWords(kata: readonly Kata[], at: number): Core | undefined {
  if (!isNumberWord((kata[at] as Kata).kecil)) return undefined;
  const read = readNumberWords(kata.slice(at, at + LONGEST).map(({ kecil }) => kecil));
  if (read === undefined) return undefined;
  const sesudah = at + read.panjang;
  const next = kata[sesudah];
  return {
    nilai: read.nilai,
    langkah: 10 ** -read.desimal,
    tulisan: 'huruf',
    // dua tiga orang: two numbers side by side say neither.
    rusak: next !== undefined && isNumberWord(next.kecil),
    akhir: (kata[sesudah - 1] as Kata).akhir,
    sesudah,
  };
}

/** More words than any amount in rupiah takes. */
const LONGEST = 40;

function readDigits(text: string): { readonly nilai: number; readonly desimal: number } | undefined {
  const [, whole, decimals = ''] = /^((?:0|[1-9]\d*)|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const nilai = Number(`${whole.replaceAll('.', '')}.${decimals}`);
  return { nilai, desimal: decimals.length };
}

/** Units that may stand with the words in the brackets. */
const UNITS = ['rupiah', 'persen', 'sen'];

// (lima), (seratus ribu rupiah): nothing but words for numbers, and a unit at most.
function spelledBehind(
  teks: string,
  from: number,
): { readonly ejaan: Ejaan; readonly akhir: number; readonly digits: undefined } | undefined {
  const bracket = /^\s*\(\s*([\p{L}\s-]+?)\s*\)/u.exec(teks.slice(from, from + 400));
  if (bracket === null) return undefined;
  const inside = bracket[1] as string;
  const words = inside.toLowerCase().split(/[\s-]+/);
  const plain = words.filter((word, index) => index === 0 || index < words.length - 1 || !UNITS.includes(word));
  if (!plain.every(isNumberWord)) return undefined;
  const read = readNumberWords(plain);
  const awal = from + bracket[0].indexOf(inside);
  return {
    ejaan: {
      teks: inside,
      nilai: read?.panjang === plain.length ? read.nilai : undefined,
      awal,
      akhir: awal + inside.length,
    },
    akhir: from + bracket[0].length,
    digits: undefined,
  };
}

// lima (5): the words first.
function spelledBefore(
  teks: string,
  kata: readonly Kata[],
  first: Kata,
  from: number,
): { readonly ejaan: Ejaan; readonly akhir: number; readonly digits: number } | undefined {
  const bracket = /^\s*\(\s*(?:Rp\.?\s*)?(\d(?:[\d.,]*\d)?)\s*%?\s*\)/i.exec(teks.slice(from, from + 40));
  const digits = bracket === null ? undefined : readDigits(bracket[1] as string);
  if (bracket === null || digits === undefined) return undefined;
  const spelled = kata.filter(({ awal, akhir }) => awal >= first.awal && akhir <= from);
  const words = spelled.map(({ kecil }) => kecil).filter((word) => !UNITS.includes(word));
  return {
    ejaan: { teks: teks.slice(first.awal, from), nilai: readNumberWords(words)?.nilai, awal: first.awal, akhir: from },
    akhir: from + bracket[0].length,
    digits: digits.nilai,
  };
}
