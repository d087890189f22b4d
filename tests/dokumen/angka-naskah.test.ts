import { expect, test } from 'vitest';
import type { Finding } from '../../scripts/check/finding.ts';
import { readClaims } from '../../scripts/check/prosa/claims/read-claims.ts';
import { readProse } from '../../scripts/check/prosa/reading.ts';
import { narrativeDirective } from '../../scripts/check/rules/narrative-directive.ts';
import { narrativeNumber } from '../../scripts/check/rules/narrative-number.ts';
import { terbilang } from '../../scripts/check/rules/terbilang.ts';
import { deriveReport, type Report } from '../../scripts/derive/report.ts';
import { resolveValue } from '../../scripts/derive/value.ts';
import { parseProse } from '../../scripts/load/parse-prose.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { inspect } from '../../scripts/inspection.ts';
import { formatDalamTeks } from '../../scripts/render/format-cell.ts';
import { prepared } from '../helpers/prepared.ts';
import { ROOT } from '../helpers/root.ts';

/*
 * How the rules on numbers in the prose do on a real document. Its numbers are directives; typed out, they are figures of
 * which it is known what they are of, so that both what is missed and what is wrongly found can be counted.
 */

const medan = prepared(async () => {
  const { report } = await inspect(ROOT, 'dinsos-medan');
  if (report === undefined) throw new Error('Dokumen tidak terbangun.');
  return report;
});

/** A figure typed in the place of its directive: where, and the directive's words. */
interface TypedOut {
  readonly report: Report;
  readonly figures: ReadonlyMap<string, string>;
}

const NUMBERS = /^(?:jumlah|pagu|target|awal|akhir|tabel) /;

/** The document with every directive of a number replaced by what it prints, or by what `change` makes of that. */
function typeOut({ plan }: Report, change: (text: string) => string = (text) => text): TypedOut {
  const figures = new Map<string, string>();
  const naskah = plan.naskah.map((part) => {
    const lines = part.sumber.teks.text.split('\n').map((line, index) => {
      let written = '';
      let done = 0;
      for (const match of line.matchAll(/\[\[nilai: (.*?)\]\]/g)) {
        const [words = '', ...options] = (match[1] as string).split(', ');
        const reading = resolveValue(plan, words.split(' '));
        if (!reading.ok) throw new Error(reading.message);
        written += line.slice(done, match.index);
        done = match.index + match[0].length;
        const text = formatDalamTeks(reading.nilai, reading.satuan, options.includes('huruf'));
        if (NUMBERS.test(words)) figures.set(`${part.file}:${index + 1}:${written.length + 1}`, match[1] as string);
        written += NUMBERS.test(words) ? change(text) : text;
      }
      return written + line.slice(done);
    });
    return { ...parseProse(new SourceText(part.file, lines.join('\n'))).value, judul: part.judul };
  });
  return { report: deriveReport({ ...plan, naskah }), figures };
}

/** Findings by the place they point at, with the directive that each names. */
function foundAt(findings: Iterable<Finding>): ReadonlyMap<string, string | undefined> {
  return new Map(
    [...findings].map(({ target, message, hint = '' }) => {
      if (!('place' in target)) throw new Error('Temuan ini tidak menunjuk naskah.');
      const { file, line, column } = target.place;
      return [`${file}:${line}:${column}`, /\[\[nilai: (.*?)\]\]/.exec(message + hint)?.[1]];
    }),
  );
}

test('158 numbers are typed in the prose; 25 of them say how much, and none of these is a figure of the plan', () => {
  const numbers = readProse(medan()).flatMap(({ angka }) => angka.filter(({ golongan }) => golongan !== 'arahan'));
  const classes: Record<string, number> = {};
  for (const { golongan } of numbers) classes[golongan] = (classes[golongan] ?? 0) + 1;
  expect(numbers).toHaveLength(158);
  expect(classes).toEqual({
    peraturan: 24,
    tahun: 46,
    'rentang-tahun': 22,
    rentang: 9,
    lama: 18,
    nama: 6,
    ungkapan: 5,
    'kira-kira': 3,
    nilai: 25,
  });
  expect(readClaims(medan())).toEqual([]);
  for (const rule of [narrativeNumber, narrativeDirective, terbilang]) expect([...rule.check(medan())]).toEqual([]);
});

test('typed out, 48 of 81 figures are offered a directive, each with the value that was there, and none is called wrong', () => {
  const { report, figures } = typeOut(medan());
  const offered = foundAt(narrativeDirective.check(report));
  const ofFigures = [...offered].filter(([at]) => figures.has(at));
  expect([figures.size, ofFigures.length]).toEqual([81, 48]);
  expect(new Set([...offered].filter(([at]) => !figures.has(at)).map(([, directive]) => directive))).toEqual(
    new Set(['periode']),
  );
  // Four figures stand in two places of the data.
  const others = ofFigures.filter(([at, directive]) => figures.get(at) !== directive);
  expect(others.map(([at, directive]) => [figures.get(at), directive])).toEqual([
    ...['pendamping-lansia', 'pendamping-cacat', 'karang-taruna'].map((row) => [
      `tabel komposisi-personil ${row} jumlah`,
      `tabel tenaga-kesejahteraan-sosial ${row} jumlah`,
    ]),
    ['target ind-penanganan-pmks 2026', 'akhir ind-penanganan-pmks'],
  ]);
  expect([...narrativeNumber.check(report)]).toEqual([]);
  expect([...terbilang.check(report)]).toEqual([]);
});

test('typed out with another first digit, the same figures are called wrong, and no other number is', () => {
  const same = foundAt(narrativeDirective.check(typeOut(medan()).report));
  const changed = typeOut(medan(), (text) =>
    text.replace(/ \(.*\)/, '').replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
  );
  const wrong = foundAt(narrativeNumber.check(changed.report));
  expect([...wrong.keys()].filter((at) => !changed.figures.has(at))).toEqual([]);
  // By their directives: other figures on the line move the columns.
  const words = (places: Iterable<string>, figures: ReadonlyMap<string, string>): string[] =>
    [...places].flatMap((at) => figures.get(at) ?? []).sort();
  expect(words(wrong.keys(), changed.figures)).toEqual(words(same.keys(), typeOut(medan()).figures));
});
