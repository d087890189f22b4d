import type { Plan } from '../model/plan.ts';

/** Short names of kinds of law and what they stand for, in small letters. */
const SINGKATAN: Readonly<Record<string, string>> = {
  uu: 'undang-undang',
  perppu: 'peraturan pemerintah pengganti undang-undang',
  perpu: 'peraturan pemerintah pengganti undang-undang',
  pp: 'peraturan pemerintah',
  perpres: 'peraturan presiden',
  keppres: 'keputusan presiden',
  inpres: 'instruksi presiden',
  permendagri: 'peraturan menteri dalam negeri',
  kepmendagri: 'keputusan menteri dalam negeri',
  inmendagri: 'instruksi menteri dalam negeri',
  permensos: 'peraturan menteri sosial',
  kepmensos: 'keputusan menteri sosial',
  permenkeu: 'peraturan menteri keuangan',
  pmk: 'peraturan menteri keuangan',
  permenpanrb: 'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi',
  permenpan: 'peraturan menteri pendayagunaan aparatur negara dan reformasi birokrasi',
  perda: 'peraturan daerah',
  pergub: 'peraturan gubernur',
  perbup: 'peraturan bupati',
  perwali: 'peraturan wali kota',
  perwal: 'peraturan wali kota',
};

const PENDEK = 'UU|Perppu|Perpu|PP|Perpres|Keppres|Inpres|Inmendagri|PMK|Perda|Pergub|Perbup|Perwali|Perwal';
const PANJANG =
  'Undang-[Uu]ndang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah|Gubernur|Bupati|Wali ?[Kk]ota)|' +
  '(?:Keputusan|Instruksi) (?:Presiden|Menteri)';
/** Kind, then the words up to the number (`Dalam Negeri Republik Indonesia`), number, year. */
const KUTIPAN = new RegExp(
  `(?<![\\p{L}-])((?:${PANJANG}|Permen\\p{L}+|Kepmen\\p{L}+|${PENDEK})(?:\\s+[\\p{L}]+){0,12}?)` +
    `\\s+(?:Nomor|No\\.?)\\s*:?\\s*(\\d[\\w.-]*(?:/[A-Z]\\w*)*)\\s+[Tt]ahun\\s+(\\d{4})(?!\\d)`,
  'gu',
);
/** `UU 23/2014`, `Permendagri Nomor 86/2017`. */
const KUTIPAN_SINGKAT = new RegExp(
  `(?<![\\p{L}-])(${PENDEK}|Permen\\p{L}+|Kepmen\\p{L}+)\\s+(?:(?:Nomor|No\\.?)\\s*)?(\\d{1,4})/(\\d{4})(?!\\d)`,
  'gu',
);

/** What each of the two has in it; most texts have neither, and are not searched for them. */
const MUNGKIN = /No(?:mor|\.)?\s*:?\s*\d|\d\/\d{4}/;

/** A law named in a text by kind, number and year. */
export interface KutipanHukum {
  readonly kunci: string;
  readonly teks: string;
  readonly tahun: number;
  readonly index: number;
}

/** A law by which it is known again, however it is written; undefined without a number or year. */
export function lawKey(
  { jenis, nomor, tahun }: { jenis: string; nomor?: string | undefined; tahun?: number | undefined },
  { daerah }: Pick<Plan, 'daerah'>,
): string | undefined {
  const year = lawYear({ nomor, tahun });
  if (nomor === undefined || year === undefined) return undefined;
  const number = nomor
    .toLowerCase()
    .replace(new RegExp(`/${year}$`), '')
    .replace(/^0+(?=\d)/, '');
  return `${lawKind(jenis, daerah.nama)} ${number}/${year}`;
}

/** `Undang-Undang Nomor 23 Tahun 2014`, with what is known of it. */
export function lawName({
  jenis,
  nomor,
  tahun,
}: {
  jenis: string;
  nomor?: string | undefined;
  tahun?: number | undefined;
}): string {
  return [
    jenis,
    ...(nomor === undefined ? [] : [`Nomor ${nomor}`]),
    ...(tahun === undefined ? [] : [`Tahun ${tahun}`]),
  ].join(' ');
}

/** The same with its title: `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah`. */
export function lawTitle(law: Parameters<typeof lawName>[0] & { tentang?: string | undefined }): string {
  return law.tentang === undefined ? lawName(law) : `${lawName(law)} tentang ${law.tentang}`;
}

/** The year of a law: as written, or at the end of its number (`84/HUK/1997`). */
export function lawYear({
  nomor,
  tahun,
}: {
  nomor?: string | undefined;
  tahun?: number | undefined;
}): number | undefined {
  const ending = /\/(\d{4})$/.exec(nomor ?? '')?.[1];
  return tahun ?? (ending === undefined ? undefined : Number(ending));
}

/** A kind of law in small letters and in full: `UU` is `undang-undang`; the document's own region is left out. */
export function lawKind(jenis: string, daerah: string): string {
  const words = jenis
    .toLowerCase()
    .replace(/\bwalikota\b/g, 'wali kota')
    .replace(/\brepublik indonesia\b|\bri\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = '', ...rest] = words.split(' ');
  const full = [(Object.hasOwn(SINGKATAN, first) ? SINGKATAN[first] : undefined) ?? first, ...rest].join(' ');
  const own = daerah.toLowerCase();
  // "Peraturan Wali Kota Medan": the office and the region share a word.
  const place = /^(?:peraturan|keputusan) (?:wali kota|bupati|gubernur) /.test(full)
    ? own.replace(/^(?:kota|kabupaten|provinsi) /, '')
    : own;
  return full.endsWith(` ${place}`) ? full.slice(0, -place.length - 1) : full;
}

/** Right before a law that is named only as changed by another, or as having changed it. */
const PERUBAHAN = /perubahan(?:\s+\p{L}+){0,3}\s+atas\s+$|\bdiubah\b[^.;]{0,60}\bdengan\s+$/iu;

/** Every law that a text names for itself with number and year; not those of "Perubahan atas …" and "diubah dengan …". */
export function lawsIn(teks: string, plan: Pick<Plan, 'daerah'>): KutipanHukum[] {
  if (!MUNGKIN.test(teks)) return [];
  const found: KutipanHukum[] = [];
  for (const pola of [KUTIPAN, KUTIPAN_SINGKAT])
    for (const match of teks.matchAll(pola)) {
      const [whole, jenis = '', nomor = '', year = ''] = match;
      if (/\btentang\b/i.test(jenis)) continue;
      if (PERUBAHAN.test(teks.slice(0, match.index))) continue;
      const tahun = Number(year);
      const kunci = lawKey({ jenis, nomor, tahun }, plan);
      if (kunci !== undefined) found.push({ kunci, teks: whole, tahun, index: match.index });
    }
  return found.sort((a, b) => a.index - b.index);
}

/** Kinds of law from the highest down (Pasal 7 and 8 UU 12/2011); kinds that are not among them have no rank. */
const JENJANG: readonly RegExp[] = [
  /^undang-undang dasar/,
  /^(?:ketetapan|tap) (?:majelis permusyawaratan rakyat|mpr)/,
  /^(?:undang-undang|peraturan pemerintah pengganti)/,
  /^peraturan pemerintah/,
  /^(?:peraturan|keputusan|instruksi) presiden/,
  /^(?:peraturan|keputusan|instruksi|surat keputusan|surat edaran) (?:bersama |kepala )?(?:menteri|badan|lembaga)/,
  /^peraturan daerah provinsi/,
  /^peraturan gubernur/,
  /^peraturan daerah/,
  /^peraturan (?:wali kota|bupati)/,
];

/** Rank of what ministries and other bodies of the state issue. */
const TINGKAT_MENTERI = 5;

/** Position of a kind of law, as `lawKind` gives it, in the hierarchy; undefined where it is not known. */
export function lawRank(kind: string): number | undefined {
  const rank = JENJANG.findIndex((pola) => pola.test(kind));
  return rank === -1 ? undefined : rank;
}

/** What the place of a law in a list follows from. */
export interface LawPlace {
  readonly tingkat: number;
  readonly tahun: number;
  /** 0 for ministries, whose numbers do not follow each other. */
  readonly nomor: number;
}

/** The place of a law of a document of the given region; undefined without a year or for a kind without a rank. */
export function lawPlace(
  hukum: { jenis: string; nomor?: string | undefined; tahun?: number | undefined },
  daerah: string,
): LawPlace | undefined {
  const tingkat = lawRank(lawKind(hukum.jenis, daerah));
  const tahun = lawYear(hukum);
  if (tingkat === undefined || tahun === undefined) return undefined;
  return { tingkat, tahun, nomor: tingkat === TINGKAT_MENTERI ? 0 : Number(/^\d+/.exec(hukum.nomor ?? '')?.[0] ?? 0) };
}

/** Below 0 where the first belongs before the second. */
export function compareLaws(a: LawPlace, b: LawPlace): number {
  return a.tingkat - b.tingkat || a.tahun - b.tahun || a.nomor - b.nomor;
}
