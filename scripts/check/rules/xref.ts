import type { Outline, Penempatan } from '../../derive/outline.ts';
import { roman } from '../../derive/roman.ts';
import type { Report } from '../../derive/report.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule } from '../finding.ts';
import { addTo } from '../group-by.ts';
import { type Bacaan, resolvedProse } from '../resolved-prose.ts';
import { type NomorDiketik, typedNumbers } from '../typed-numbers.ts';
import { kataBaku } from '../wording.ts';
import { isCaption } from './number-duplicate.ts';

/**
 * References that lead nowhere: a number typed by hand that no part has, or whose words name another part; a table or figure
 * that no sentence mentions; a figure or table promised "below" or "above" that does not stand there.
 */
export const xref: Rule = {
  code: 'xref',
  kelompok: 'sistematika',
  severity: 'peringatan',
  memeriksa:
    'Nomor tabel, gambar, bab, subbab, dan lampiran yang diketik dalam naskah; tabel dan gambar yang tidak disebut; “tabel berikut” tanpa tabel.',
  alasan: 'Pembaca yang mencari Tabel 9.9 dan tidak menemukannya meragukan seluruh dokumen.',
  contoh: {
    keliru: { 'naskah/3-penutup/0-pembuka.md': 'Rinciannya disajikan dalam Tabel 9.9.\n' },
    benar: { 'naskah/3-penutup/0-pembuka.md': 'Rinciannya disajikan dalam [[lihat: tabel pendanaan]].\n' },
  },
  *check(report) {
    const prose = resolvedProse(report.plan);
    yield* typed(prose, report);
    yield* unmentioned(prose, report);
    yield* promised(prose);
  },
};

/** Words that make a number one of another document: `Lampiran I Peraturan …`, `BAB III RPJMD`. */
const DOKUMEN_LAIN =
  /\b(?:RPJ[MP]\w*|RKPD|RTRW|KLHS|Undang-Undang|Peraturan|Permen\w*|Perda|Perwali?|Keputusan|Instruksi|Inmendagri|APBD|DPA|LKjIP|Renstra (?:Kementerian|Dinas|Badan)|Pasal)\b/i;

function* typed(prose: readonly Bacaan[], { outline, plan }: Report): Generator<Finding> {
  const known = knownNumbers(outline);
  const titles = new Map([
    ...titlesOf(plan.tabel, outline.tabel, 'tabel'),
    ...titlesOf(plan.gambar, outline.gambar, 'gambar'),
  ]);
  for (const { teks, place } of prose) {
    if (isCaption(teks)) continue;
    for (const item of typedNumbers(teks)) {
      const after = teks.slice(item.index + item.teks.length);
      const around = teks.slice(Math.max(0, item.index - 60), item.index) + after.slice(0, 60);
      if (DOKUMEN_LAIN.test(around)) continue;
      const target = { place: place(item.index, item.index + item.teks.length) };
      const key = keyOf(item);
      if (key === undefined) continue;
      if (!known.has(key)) {
        yield {
          message: `“${item.teks}” tidak ada dalam dokumen ini.`,
          hint: `Pakailah [[lihat: ${item.jenis} id]]; nomornya dihitung sendiri.`,
          target,
          subjek: [item.teks],
        };
        continue;
      }
      const meant = titles.get(
        kataBaku(after.replace(/^\s*(?:tentang|mengenai|yaitu)\b/i, '').split(/[.,;:()]/)[0] ?? ''),
      );
      if (meant !== undefined && meant.key !== key)
        yield {
          message: `“${item.teks}” disebut dengan judul “${meant.judul}”, yang kini bernomor ${meant.nomor}.`,
          hint: `Pakailah [[lihat: ${meant.jenis} ${meant.id}]]; nomornya dihitung sendiri.`,
          target,
          subjek: [item.teks, meant.id],
        };
    }
  }
}

interface BerjudulBernomor {
  readonly id: string;
  readonly judul: string;
  readonly jenis: 'tabel' | 'gambar';
  readonly nomor: string;
  readonly key: string;
}

function* titlesOf(
  items: readonly { readonly id: string; readonly judul: string }[],
  placed: ReadonlyMap<string, Penempatan>,
  jenis: 'tabel' | 'gambar',
): Generator<[string, BerjudulBernomor]> {
  for (const { id, judul } of items) {
    const nomor = placed.get(id)?.nomor;
    if (nomor !== undefined) yield [kataBaku(judul), { id, judul, jenis, nomor, key: `${jenis} ${nomor}` }];
  }
}

/** Every number that the document prints, as `tabel 2.3`, `bab II`. */
function knownNumbers({ bab, lampiran, tabel, gambar }: Outline): Set<string> {
  return new Set([
    ...[...tabel.values()].map(({ nomor }) => `tabel ${nomor}`),
    ...[...gambar.values()].map(({ nomor }) => `gambar ${nomor}`),
    ...bab.map(({ romawi }) => `bab ${romawi}`),
    ...bab.flatMap(({ subbab }) =>
      subbab.flatMap(({ nomor, tajuk }) => [`subbab ${nomor}`, ...tajuk.map((item) => `subbab ${item.nomor}`)]),
    ),
    ...lampiran.map(({ urut }) => `lampiran ${urut}`),
  ]);
}

/** The number in the notation of the document; undefined where its form is that of no such part (`Lampiran I`, `bab 2.1`). */
function keyOf({ jenis, nomor }: NomorDiketik): string | undefined {
  if (jenis === 'bab') return chapterKey(nomor);
  if (jenis === 'lampiran') return /^\d+$/.test(nomor) ? `lampiran ${nomor}` : undefined;
  return /^(?:\d+|L)(?:[.-]\d+)*$/i.test(nomor) ? `${jenis} ${nomor.toUpperCase().replace(/-/g, '.')}` : undefined;
}

function chapterKey(nomor: string): string | undefined {
  if (/^\d{1,2}$/.test(nomor)) return `bab ${roman(Number(nomor))}`;
  return /^[IVX]+$/i.test(nomor) ? `bab ${nomor.toUpperCase()}` : undefined;
}

/** Words before a table that point at what comes next. */
const BERIKUT = /\b(tabel|gambar|grafik|diagram|bagan|peta)\s+(?:yang\s+|di\s+)?(berikut|bawah|atas)(?:\s+ini)?\b/gi;

function* unmentioned(prose: readonly Bacaan[], { plan, outline }: Report): Generator<Finding> {
  const mentioned = new Set(
    plan.naskah.flatMap(({ direktif }) =>
      direktif.flatMap(({ nama, kata }) => (nama === 'lihat' ? [`${kata[0] ?? ''} ${kata[1] ?? ''}`] : [])),
    ),
  );
  const numbers = new Set(prose.flatMap(({ teks }) => typedNumbers(teks).flatMap((item) => keyOf(item) ?? [])));
  const announced = announcedPlaces(prose, plan);
  for (const kind of ['tabel', 'gambar'] as const)
    for (const { id, judul, asal } of plan[kind]) {
      const placed = outline[kind].get(id);
      if (placed === undefined || mentioned.has(`${kind} ${id}`) || numbers.has(`${kind} ${placed.nomor}`)) continue;
      if (announced.has(`${kind} ${id}`)) continue;
      yield {
        message: `${kind === 'tabel' ? 'Tabel' : 'Gambar'} ${placed.nomor} “${judul}” tidak disebut dalam naskah.`,
        hint: `Sebut dalam kalimat di depannya: [[lihat: ${kind} ${id}]].`,
        target: { asal },
        subjek: [id],
      };
    }
}

/** Tables and figures right behind a sentence that announces one ("tabel berikut"). */
function announcedPlaces(prose: readonly Bacaan[], { naskah }: Plan): Set<string> {
  const found = new Set<string>();
  const announcing = new Map<string, { line: number; kind: string }[]>();
  for (const { teks, kalimat, place } of prose)
    for (const match of teks.matchAll(BERIKUT))
      if (match[2]?.toLowerCase() !== 'atas') {
        const { line } = place(match.index, match.index + match[0].length);
        const { file } = kalimat.naskah;
        addTo(announcing, file, { line, kind: kindOf(match[1]) });
      }
  for (const { file, direktif } of naskah)
    for (const { kind, line } of announcing.get(file) ?? []) {
      const next = direktif.find((item) => item.nama === kind && item.place.line > line);
      if (next !== undefined) found.add(`${kind} ${next.kata[0] ?? ''}`);
    }
  return found;
}

function kindOf(word: string | undefined): 'tabel' | 'gambar' {
  return word?.toLowerCase() === 'tabel' ? 'tabel' : 'gambar';
}

function* promised(prose: readonly Bacaan[]): Generator<Finding> {
  for (const { teks, kalimat, place } of prose)
    for (const match of teks.matchAll(BERIKUT)) {
      const [words, word, where = ''] = match;
      const kind = kindOf(word);
      const target = { place: place(match.index, match.index + words.length) };
      const placed = kalimat.naskah.direktif.filter(({ nama }) => nama === kind);
      // A sentence that names the table by its number as well points there.
      if ([...kalimat.direktif.values()].some(({ nama, kata }) => nama === 'lihat' && kata[0] === kind)) continue;
      const above = where.toLowerCase() === 'atas';
      if (placed.some(({ place: { line } }) => (above ? line < target.place.line : line > target.place.line))) continue;
      yield {
        message: `“${words}” dijanjikan, tetapi ${above ? 'di atasnya' : 'sesudahnya'} tidak ada ${kind} dalam berkas ini.`,
        hint: `Taruh dengan [[${kind}: id]], atau sebut tempatnya dengan [[lihat: ${kind} id]].`,
        target,
        subjek: [words],
      };
    }
}
