import { semuaIndikator } from '../../model/plan.ts';
import { span } from '../../model/span.ts';
import type { Plan } from '../../model/plan.ts';
import { planTexts, type TeksData } from '../data-texts.ts';
import type { Finding, Rule } from '../finding.ts';
import { rangkai } from '../wording.ts';

/**
 * A year in a name or a target that lies outside the document's years: from the baseline to the year after the last, for what
 * is drawn up in one year may be called by the next. Years of laws and of other plans are no years of this document.
 */
export const yearStale: Rule = {
  code: 'year-stale',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa:
    'Tahun yang tertulis dalam nama, indikator, strategi, kebijakan, dan target terhadap tahun dasar dan periode dokumen.',
  alasan: 'Tahun dari periode lama menandakan isi yang disalin dari Renstra sebelumnya.',
  contoh: {
    keliru: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nindikator:\n  - { id: ind-1, nama: Dokumen rehabilitasi, target: { 2026: Dokumen tahun 2019 } }\n',
    },
    benar: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nindikator:\n  - { id: ind-1, nama: Dokumen rehabilitasi, target: { 2026: Dokumen tahun 2026 } }\n',
    },
  },
  *check({ plan }) {
    const { periode, tahunDasar } = plan.dokumen;
    const first = Math.min(tahunDasar, ...periode);
    const last = Math.max(tahunDasar, ...periode) + 1;
    for (const text of [...planTexts(plan), ...targetTexts(plan)]) {
      const years = yearsIn(text.teks).filter((year) => year < first || year > last);
      if (years.length > 0) yield finding(text, years, plan);
    }
  },
};

function finding({ teks, asal, subjek }: TeksData, years: readonly number[], { dokumen }: Plan): Finding {
  return {
    message: `“${shortened(teks)}” menyebut tahun ${rangkai(years.map(String))}, di luar tahun dokumen ini (tahun dasar ${dokumen.tahunDasar}, periode ${span(dokumen.periode)}).`,
    hint: 'Perbaiki tahunnya, atau kecualikan dengan alasan bila memang tahun itu yang dimaksud.',
    target: { asal },
    subjek,
    ...(years.length === 1 && years[0] !== undefined ? { tahun: years[0] } : {}),
  };
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80).trimEnd()}…`;
}

/** Targets, baselines and end values that are words. */
function* targetTexts(plan: Plan): Generator<TeksData> {
  for (const { indikator, pemilik } of semuaIndikator(plan))
    for (const [key, series] of [
      ['target', indikator.target],
      ['realisasi', indikator.realisasi],
    ] as const)
      for (const [year, nilai] of series)
        if (nilai.jenis === 'teks')
          yield { teks: nilai.teks, asal: indikator.asal.at(key, year), subjek: [indikator.id, pemilik] };
}

/** What makes the years behind it those of something else: laws, and plans with a period of their own. */
const MILIK_LAIN =
  /\b(?:Nomor|No\.?|Undang-Undang|UU|Peraturan|Perda|Perpres|Permen\p{L}*|RPJMN|RPJPN?D?|RPJPD|RTRW|RUTR)\b/u;
// A number that counts something stands before its unit; a year stands behind a word such as tahun, or at the end.
const TAHUN =
  /(?:\b(?:tahun(?: anggaran)?|TA\.?|T\.A\.|periode)\s+)((?:19|20)\d\d)(?!\d)|(?<=\p{L}\s)((?:19|20)\d\d)(?=\s*(?:[.,;)]|$))|(?<!\d)((?:19|20)\d\d)\s*[-–]\s*((?:19|20)\d\d)(?!\d)/giu;

function yearsIn(teks: string): number[] {
  const years = [...teks.matchAll(TAHUN)].flatMap(({ 0: found, index }) =>
    MILIK_LAIN.test(teks.slice(0, index)) ? [] : (found.match(/\d{4}/g) ?? []),
  );
  return [...new Set(years.map(Number))];
}
