import type { Plan } from '../../model/plan.ts';
import type { Outline } from '../../derive/outline.ts';
import type { Finding, Rule, Target } from '../finding.ts';
import { resolvedProse } from '../resolved-prose.ts';
import { leadingNumber, typedNumbers } from '../typed-numbers.ts';

/** A caption typed as a paragraph is no longer than this. */
const LONGEST_CAPTION = 200;

/**
 * A number typed in a title, where one is already counted: it would be printed twice, and differently. So are captions of tables
 * and figures that stand in the prose as paragraphs.
 */
export const numberDuplicate: Rule = {
  code: 'number-duplicate',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Nomor yang diketik dalam judul tabel, gambar, bab, dan subbab, atau sebagai judul tabel dalam naskah.',
  alasan:
    'Nomor dihitung dari urutan; nomor yang diketik tercetak di sampingnya dan segera berbeda, misalnya dua Tabel 3.1.',
  contoh: {
    keliru: {
      'tabel/pendanaan.yaml':
        'jenis: program-pendanaan\njudul: Tabel 6.1 Rencana Program dan Pendanaan\nkolom: [kode, program, indikator, awal, target-pagu, akhir]\n',
    },
    benar: {
      'tabel/pendanaan.yaml':
        'jenis: program-pendanaan\njudul: Rencana Program dan Pendanaan\nkolom: [kode, program, indikator, awal, target-pagu, akhir]\n',
    },
  },
  *check({ plan, outline }) {
    yield* inTitles(plan, outline);
    yield* inProse(plan);
  },
};

function* inTitles({ tabel, gambar, naskah }: Plan, outline: Outline): Generator<Finding> {
  for (const [kind, items] of [
    ['Tabel', tabel],
    ['Gambar', gambar],
  ] as const)
    for (const { id, judul, asal } of items) {
      const placed = (kind === 'Tabel' ? outline.tabel : outline.gambar).get(id);
      yield* numbered(judul, placed && `${kind} ${placed.nomor}`, { asal: asal.at('judul') }, id);
    }
  for (const { id, judul, frontMatter, place, tajuk } of naskah) {
    if (judul !== undefined) yield* numbered(judul, undefined, { place: frontMatter?.locate(['judul']) ?? place }, id);
    for (const item of tajuk) if (item.tingkat === 2) yield* numbered(item.teks, undefined, { place: item.place }, id);
  }
}

function* numbered(judul: string, counted: string | undefined, target: Target, id: string): Generator<Finding> {
  const typed = leadingNumber(judul);
  if (typed === undefined) return;
  yield {
    message: `Judul “${judul}” memuat nomor ${typed}; nomornya dihitung sendiri${counted === undefined ? '' : `: ${counted}`}.`,
    hint: `Tulis judulnya saja: ${judul.slice(typed.length).replace(/^[\s.:–-]+/, '')}.`,
    target,
    subjek: [id],
  };
}

function* inProse(plan: Plan): Generator<Finding> {
  for (const { teks, kalimat, place } of resolvedProse(plan)) {
    const [first] = typedNumbers(teks);
    if (first === undefined || kalimat.tajuk || !isCaption(teks)) continue;
    yield {
      message: `“${teks}” adalah judul yang diketik sebagai paragraf; nomornya tidak ikut dihitung.`,
      hint: `Tulis judul itu dalam berkas ${first.jenis}nya tanpa nomor, lalu taruh dengan [[${first.jenis}: id]].`,
      target: { place: place(0, teks.length) },
      subjek: [first.teks],
    };
  }
}

/** `Tabel 3.1 Komposisi ASN`, without a full stop: a title, not a sentence about the table. */
export function isCaption(teks: string): boolean {
  const [first] = typedNumbers(teks);
  if (first?.index !== 0 || (first.jenis !== 'tabel' && first.jenis !== 'gambar')) return false;
  return (
    teks.length <= LONGEST_CAPTION && /^[.:]?\s+\p{Lu}/u.test(teks.slice(first.teks.length)) && !/[.;:,]$/.test(teks)
  );
}
