import type { Report } from '../../derive/report.ts';
import type { Sebutan } from './names.ts';
import { type Angka, numbersOf } from './numbers.ts';
import { type Kalimat, sentencesOf } from './sentences.ts';
import { type Subjek, subjectIndex } from './subjects.ts';
import { type Kata, wordsOf } from './words.ts';

/** A year or a span of years that a sentence names. */
export interface Tahun {
  readonly dari: number;
  readonly sampai: number;
  readonly awal: number;
  readonly akhir: number;
}

/** A sentence with what is found in it. */
export interface Bacaan {
  readonly kalimat: Kalimat;
  readonly teks: string;
  readonly kata: readonly Kata[];
  /** Every number, whatever it is for; those that directives print have no value here. */
  readonly angka: readonly Angka[];
  /** Single years and spans, those of regulations left out. */
  readonly tahun: readonly Tahun[];
  readonly nama: readonly Sebutan<Subjek>[];
  readonly pengantar: Bacaan | undefined;
}

const READ = new WeakMap<Report, readonly Bacaan[]>();

/** The prose of a document, sentence by sentence. Several rules ask for it; it is read once. */
export function readProse(report: Report): readonly Bacaan[] {
  const known = READ.get(report);
  if (known !== undefined) return known;
  const index = subjectIndex(report.plan);
  const bySentence = new Map<Kalimat, Bacaan>();
  for (const kalimat of report.plan.naskah.flatMap(sentencesOf)) {
    const kata = wordsOf(kalimat.teks);
    const angka = [...numbersOf(kalimat, kata), ...printedNumbers(kalimat)].sort((a, b) => a.awal - b.awal);
    bySentence.set(kalimat, {
      kalimat,
      teks: kalimat.teks,
      kata,
      angka,
      tahun: yearsOf(kalimat.teks, angka),
      // Names matter where something is counted, and where a list of counts is opened.
      nama: angka.length === 0 && !kalimat.teks.endsWith(':') ? [] : index.find(kata),
      pengantar: kalimat.pengantar === undefined ? undefined : bySentence.get(kalimat.pengantar),
    });
  }
  const read = [...bySentence.values()];
  READ.set(report, read);
  return read;
}

/** Roots of `[[nilai: …]]` that print a number. */
const NUMBERS = ['jumlah', 'pagu', 'target', 'awal', 'akhir', 'tabel', 'perubahan'];

function printedNumbers({ direktif }: Kalimat): Angka[] {
  return [...direktif].flatMap(([awal, { nama, kata }]): Angka[] => {
    const [root = ''] = kata;
    if (nama !== 'nilai' || !NUMBERS.includes(root)) return [];
    const jenis = root === 'pagu' || kata[1] === 'pagu' ? 'rupiah' : 'bilangan';
    return [
      { nilai: NaN, jenis, langkah: 1, tulisan: 'angka', golongan: 'arahan', ejaan: undefined, awal, akhir: awal + 1 },
    ];
  });
}

const OF_A_LAW = /(?:nomor|no\.)\s+[\w./-]+\s+tahun\s+$/i;

function yearsOf(teks: string, angka: readonly Angka[]): Tahun[] {
  const years: Tahun[] = [];
  let from: Angka | undefined;
  for (const number of angka) {
    const { golongan, nilai, awal, akhir } = number;
    if (golongan === 'tahun' && !OF_A_LAW.test(teks.slice(Math.max(0, awal - 40), awal)))
      years.push({ dari: nilai, sampai: nilai, awal, akhir });
    if (golongan === 'rentang-tahun' && from !== undefined)
      years.push({ dari: from.nilai, sampai: nilai, awal: from.awal, akhir });
    from = golongan === 'rentang-tahun' && from === undefined ? number : undefined;
  }
  return years;
}
