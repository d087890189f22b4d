import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { KOSONG } from '../notation/nilai.ts';
import type { SeriTertulis } from '../schema/fields.ts';
import type { Seri } from './indikator.ts';
import type { Origin } from './origin.ts';
import type { Simpul } from './program.ts';
import { span } from './span.ts';

/** Whose years a series must keep to, and how to mend one that does not. */
export interface YearsFrom {
  readonly what: string;
  readonly hint: string;
}

export const TAHUN_DOKUMEN: YearsFrom = {
  what: 'dokumen',
  hint: 'Perbaiki tahunnya, atau ubah kunci tahun dalam dokumen.yaml.',
};

export const TAHUN_TABEL: YearsFrom = {
  what: 'tabel ini',
  hint: 'Perbaiki tahunnya, atau ubah kunci tahun pada tabel ini.',
};

interface Context {
  readonly years: readonly number[];
  readonly from: YearsFrom;
  readonly asal: Origin;
  readonly diagnostics: Diagnostic[];
}

/** A series over the given years. A list must have one value a year; a map may name only those years. */
export function buildSeries(written: SeriTertulis | undefined, context: Context): Seri {
  const { years, asal } = context;
  if (written === undefined) return new Map();
  if (written.bentuk === 'daftar') {
    if (written.nilai.length === years.length) commaTrap(context);
    else wrongLength(written.nilai.length, context);
    asal.source.nameItems(asal.path, years);
    return new Map(years.map((year, index) => [year, written.nilai[index] ?? KOSONG]));
  }
  for (const year of written.nilai.keys()) knownYear(year, { ...context, asal: asal.at(year) }, 'kunci');
  return written.nilai;
}

/** Years a table names must be among those it can show anything for. */
export function checkYears(named: readonly number[], context: Context): void {
  for (const year of named) knownYear(year, context, 'nilai');
}

function knownYear(year: number, { years, from, asal, diagnostics }: Context, di: 'nilai' | 'kunci'): void {
  if (years.includes(year)) return;
  diagnostics.push({
    code: 'series-year',
    severity: 'galat',
    message: `Tahun ${year} di luar tahun ${from.what} (${span(years)}).`,
    hint: from.hint,
    place: asal.place(di),
  });
}

function wrongLength(count: number, { years, asal, diagnostics }: Context): void {
  diagnostics.push({
    code: 'series-length',
    severity: 'galat',
    message: `Daftar ini berisi ${count} nilai, sedangkan tahunnya ${years.length} (${span(years)}).`,
    hint: /\d,\d/.test(asal.source.textAt(asal.path))
      ? 'Koma memisahkan nilai: tulis desimal sebagai 85.3 atau "85,3", dan ribuan dengan titik (1.250.000).'
      : 'Beri satu nilai untuk tiap tahun; tulis "-" untuk nihil dan null untuk yang belum diisi.',
    place: asal.place('kunci'),
  });
}

// [85,3, 88] has three values for YAML and two for its reader; blanks after some commas only give it away.
function commaTrap({ asal, diagnostics }: Context): void {
  const typed = asal.source.textAt(asal.path);
  const plain = typed.replace(/"[^"]*"|'[^']*'/g, '""');
  if (!typed.startsWith('[') || !/\d,\d/.test(plain) || !/,\s/.test(plain)) return;
  diagnostics.push({
    code: 'number-ambiguous',
    severity: 'galat',
    message: `Koma dalam ${typed.replace(/\s+/g, ' ')} dapat dibaca sebagai pemisah nilai atau sebagai koma desimal.`,
    hint: 'Beri spasi sesudah setiap koma pemisah; tulis desimal sebagai 85.3 atau "85,3".',
    place: asal.place('kunci'),
  });
}

/** Money or targets in a year in which a row's nomenclature does not hold would be printed nowhere. */
export function checkValidity({ berlaku, pagu, indikator, asal }: Simpul, diagnostics: Diagnostic[]): void {
  if (berlaku === undefined) return;
  const series = [
    { seri: pagu, asal: asal.at('pagu') },
    ...indikator.flatMap((item) => [
      { seri: item.target, asal: item.asal.at('target') },
      { seri: item.pagu, asal: item.asal.at('pagu') },
    ]),
  ];
  for (const { seri, asal: at } of series)
    for (const [year, nilai] of seri) {
      if (nilai.jenis === 'kosong' || berlaku.includes(year)) continue;
      diagnostics.push({
        code: 'pagu-validity',
        severity: 'galat',
        message: `Tahun ${year} di luar masa berlaku baris ini (${span(berlaku)}).`,
        hint: 'Pindahkan ke baris nomenklatur yang berlaku pada tahun itu, atau perbaiki kunci berlaku.',
        place: at.at(year).place('kunci'),
      });
    }
}
