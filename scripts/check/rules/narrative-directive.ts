import { formatBulat, terbilang } from '../../notation/format.ts';
import type { Report } from '../../derive/report.ts';
import type { Finding, Rule } from '../finding.ts';
import { compare, type Klaim, typed } from '../prosa/claims/claim.ts';
import { periodSpans } from '../prosa/claims/period-claims.ts';
import { readClaims } from '../prosa/claims/read-claims.ts';
import type { Angka } from '../prosa/numbers.ts';
import { type Bacaan, readProse } from '../prosa/reading.ts';

/** A number typed in the prose that is right today, and that a directive would keep right. */
export const narrativeDirective: Rule = {
  code: 'narrative-directive',
  kelompok: 'konsistensi angka',
  severity: 'info',
  memeriksa:
    'Angka yang diketik dalam naskah, padahal sama dengan data dan dapat diambil dari sana dengan arahan [[nilai: …]].',
  alasan: 'Arahan [[nilai: …]] ikut berubah bersama datanya; angka yang diketik tertinggal.',
  contoh: {
    keliru: { 'naskah/1-pendahuluan/1-latar-belakang.md': 'Renstra Dinas Contoh memuat 1 (satu) program.\n' },
    benar: {
      'naskah/1-pendahuluan/1-latar-belakang.md':
        'Renstra Dinas Contoh memuat [[nilai: jumlah program, huruf]] program.\n',
    },
  },
  *check(report) {
    for (const claim of readClaims(report)) yield* ofClaim(claim);
    yield* ofPeriods(report);
  },
};

// A period stands in every other paragraph: one finding a file. That it is the right one is held by other rules.
function* ofPeriods(report: Report): Generator<Finding> {
  const spans = readProse(report).flatMap((bacaan) =>
    bacaan.kalimat.tajuk ? [] : [...periodSpans(bacaan, report.plan)].map((span) => ({ bacaan, span })),
  );
  for (const items of groupBy(spans, ({ bacaan }) => bacaan.kalimat.naskah).values()) {
    const [first, ...others] = items;
    if (first === undefined) continue;
    const finding = offer(first.bacaan, { ...first.span, hal: 'Periode', nilai: 'periode' }, ['periode']);
    const related = others.map(({ bacaan, span }) => ({
      target: { place: bacaan.kalimat.place(span.awal, span.akhir) },
    }));
    yield { ...finding, related };
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

function* ofClaim(claim: Klaim): Generator<Finding> {
  const { bacaan, angka, hal, subjek } = claim;
  const compared = compare(claim);
  // A heading takes no directive, and a rounded figure would print in full.
  if (bacaan.kalimat.tajuk || compared.hasil !== 'sama' || angka.tulisan === 'campuran') return;
  const { nilai } = compared.datum;
  // Amounts and percentages are not printed in words.
  if (nilai === undefined || (angka.jenis !== 'bilangan' && angka.ejaan !== undefined)) return;
  const printed = nilai.endsWith(', huruf') ? inWords(angka) : undefined;
  yield offer(
    bacaan,
    {
      awal: angka.awal,
      akhir: angka.akhir,
      hal,
      nilai,
      ...(printed === undefined || printed === typed(claim) ? {} : { printed }),
    },
    subjek,
  );
}

function inWords({ nilai }: Angka): string {
  return `${formatBulat(nilai)} (${terbilang(nilai)})`;
}

function offer(
  { kalimat, teks }: Bacaan,
  item: {
    readonly awal: number;
    readonly akhir: number;
    readonly hal: string;
    readonly nilai: string;
    readonly printed?: string;
  },
  subjek: readonly string[],
): Finding {
  const printed = item.printed === undefined ? '' : ` Tercetak “${item.printed}”.`;
  return {
    message: `${item.hal} diketik “${teks.slice(item.awal, item.akhir)}”, sama dengan data: [[nilai: ${item.nilai}]].`,
    hint: `Ganti dengan arahan itu agar ikut berubah bersama data.${printed}`,
    target: { place: kalimat.place(item.awal, item.akhir) },
    subjek: [...subjek, kalimat.naskah.id, `${kalimat.naskah.bagian}/${kalimat.naskah.id}`],
  };
}
