import type { Plan } from '../../model/plan.ts';
import { susuri } from '../../model/program.ts';
import { figureTexts, planTexts, tableTexts, type TeksData } from '../data-texts.ts';
import type { Finding, Rule, Target } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { lawKind } from '../../derive/laws.ts';
import { regionNamed, regionsIn, type Wilayah } from '../regions.ts';
import { resolvedProse } from '../resolved-prose.ts';

/** A name that is not this document's, with where it stands. */
interface Sebutan {
  readonly nama: string;
  readonly target: Target;
  readonly subjek: readonly string[];
}

/** Places of one name that a finding shows. */
const SHOWN = 12;

/** A table with this many other regions compares them; text from another document names one. */
const COMPARED = 3;

/**
 * The name of another region or agency, as a text copied from its document leaves it. Silent where another region is meant:
 * neighbours and comparisons, titles of national laws, the province itself and, in a provincial document, its kabupaten and kota.
 * Agencies are only looked for where the document speaks of itself: its Renstra, duties, services and who answers for a row.
 */
export const otherInstitution: Rule = {
  code: 'other-institution',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa:
    'Nama kota, kabupaten, provinsi, dan dinas dalam naskah dan data terhadap daerah dan Perangkat Daerah dokumen ini.',
  alasan: 'Nama daerah atau dinas lain hampir selalu sisa salinan dari dokumen lain.',
  contoh: {
    keliru: { 'naskah/3-penutup/0-pembuka.md': 'Renstra ini menjadi pedoman bagi masyarakat Kota Surabaya.\n' },
    benar: { 'naskah/3-penutup/0-pembuka.md': 'Renstra ini menjadi pedoman bagi masyarakat Kota Contoh.\n' },
  },
  *check({ plan }) {
    for (const [nama, found] of groupBy(mentions(plan), (sebutan) => sebutan.nama)) yield finding(nama, found, plan);
  },
};

function finding(nama: string, found: readonly Sebutan[], { dokumen, daerah }: Plan): Finding {
  const [first, ...others] = found as [Sebutan, ...Sebutan[]];
  const own = regionNamed(nama) === undefined ? dokumen.perangkatDaerah.nama : daerah.nama;
  return {
    message: `“${nama}” disebut${found.length === 1 ? '' : ` ${found.length} kali`}, sedangkan dokumen ini milik ${own}.`,
    hint: 'Bila sisa salinan, ganti namanya; dalam naskah pakailah [[nilai: daerah]] atau [[nilai: pd]].',
    target: first.target,
    related: others.slice(0, SHOWN).map(({ target }) => ({ target })),
    subjek: [...new Set([nama, ...found.flatMap(({ subjek }) => subjek)])],
  };
}

function* mentions(plan: Plan): Generator<Sebutan> {
  const isForeign = foreignTo(plan);
  for (const { teks, kalimat, place } of resolvedProse(plan)) {
    const regions = foreignRegions(teks, isForeign, plan.daerah.nama).map(({ wilayah, index, panjang }) => ({
      nama: wilayah.nama,
      index,
      panjang,
    }));
    for (const { nama, index, panjang } of [...regions, ...foreignAgencies(teks, plan)])
      yield { nama, target: { place: place(index, index + panjang) }, subjek: [kalimat.naskah.id] };
  }
  for (const item of [...planTexts(plan), ...figureTexts(plan), ...officials(plan), ...laws(plan)])
    yield* inData(item, isForeign, plan);
  for (const tabel of plan.tabel) {
    const found = [...tableTexts(tabel)].flatMap((item) => [...inData(item, isForeign, plan)]);
    if (new Set(found.map(({ nama }) => nama)).size < COMPARED) yield* found;
  }
  yield* responsible(plan);
}

function* inData({ teks, asal, subjek }: TeksData, isForeign: IsForeign, plan: Plan): Generator<Sebutan> {
  const regions = foreignRegions(teks, isForeign, plan.daerah.nama).map(({ wilayah }) => wilayah.nama);
  const agencies = foreignAgencies(teks, plan).map(({ nama }) => nama);
  for (const nama of [...regions, ...agencies]) yield { nama, target: { asal }, subjek };
}

type IsForeign = (wilayah: Wilayah) => boolean;

function foreignTo({ daerah }: Plan): IsForeign {
  const own = regionNamed(daerah.nama);
  const province = regionNamed(daerah.provinsi) ?? regionNamed(`Provinsi ${daerah.provinsi}`);
  const provincial = own !== undefined && own.nama.startsWith('Provinsi ');
  return ({ nama, provinsi }) =>
    nama !== own?.nama && nama !== province?.nama && !(provincial && provinsi === own.provinsi);
}

/** Words of a sentence in which another region is meant. */
const MEMANG_LAIN =
  /\b(?:ber|per)?batas(?:an)?\b|\btetangga|\bbertetangga|\bsebelah (?:utara|timur|selatan|barat)|\bjarak\b|\bstudi (?:banding|tiru|komparatif)|\bkaji banding|\b(?:di|per)banding|\bkerja ?sama|\bhibah|\bberasal dari|\bpemekaran|\bmetropolitan|\bperingkat/i;

/** The region beside this document's own: `Kota Metro bersama Kabupaten Lampung Tengah`. */
const BERSAMA = /\b(?:bersama|dengan|dan|serta|maupun|hingga|sampai)(?:\s+Pemerintah)?\s+$/i;

/** A national law before the name, whose title it may belong to. */
const JUDUL_HUKUM =
  /(?:Undang-Undang|UU|Peraturan Pemerintah|PP|Peraturan Presiden|Perpres|Keputusan Presiden)\b[^.;]*\b(?:tentang|Nomor)\b[^;]*$/i;

function foreignRegions(teks: string, isForeign: IsForeign, own: string) {
  const found = regionsIn(teks).filter(({ wilayah }) => isForeign(wilayah));
  // Several other regions in one sentence are compared or listed.
  if (found.length === 0 || new Set(found.map(({ wilayah }) => wilayah.nama)).size > 1 || MEMANG_LAIN.test(teks))
    return [];
  return found.filter(({ index }) => {
    const before = teks.slice(0, index);
    return !JUDUL_HUKUM.test(before) && !(BERSAMA.test(before) && teks.includes(own));
  });
}

const DINAS = /\b(?:Dinas|Badan)\s/;
const NAMA_DINAS = '((?:Dinas|Badan)(?:\\s+(?:dan\\s+|serta\\s+)?\\p{Lu}[\\p{L}-]+,?){1,8})';
/** Where the document speaks of itself. */
const TENTANG_SENDIRI = new RegExp(
  '\\b(?:Renstra|RENSTRA|Rencana Strategis(?: \\(Renstra\\))?|Renja|[Tt]ugas(?: [Pp]okok)?(?:,| dan|, dan) [Ff]ungsi|[Pp]elayanan|' +
    `Indikator Kinerja Utama(?: \\(IKU\\))?|[Tt]ujuan dan [Ss]asaran)\\s+${NAMA_DINAS}`,
  'gu',
);
/** Agencies of the state and of the province are others by nature. */
const BUKAN_DAERAH = /\b(?:Provinsi|Propinsi|Nasional|Negara|Pusat|Republik|Kabupaten\/Kota)\b/;

function foreignAgencies(teks: string, plan: Plan) {
  if (!DINAS.test(teks)) return [];
  return [...teks.matchAll(TENTANG_SENDIRI)].flatMap((match) => {
    const nama = (match[1] ?? '').replace(/,$/, '');
    if (isOwnAgency(nama, plan) || BUKAN_DAERAH.test(nama)) return [];
    return [{ nama, index: match.index + match[0].length - (match[1] ?? '').length, panjang: nama.length }];
  });
}

// "Dinas Sosial dan Tenaga Kerja" was the agency before it was parted; "Dinas Contoh" alone is any.
function isOwnAgency(nama: string, { dokumen }: Plan): boolean {
  const { nama: full, singkat } = dokumen.perangkatDaerah;
  return [full, singkat].some(
    (own) => nama.toLowerCase().startsWith(own.toLowerCase()) || own.toLowerCase().startsWith(nama.toLowerCase()),
  );
}

function* officials({ pejabat, dokumen }: Plan): Generator<TeksData> {
  const { kepala, alamat } = dokumen.perangkatDaerah;
  const asal = dokumen.asal.at('perangkat_daerah');
  if (kepala !== undefined) yield { teks: kepala, asal: asal.at('kepala'), subjek: ['perangkat_daerah'] };
  if (alamat !== undefined) yield { teks: alamat, asal: asal.at('alamat'), subjek: ['perangkat_daerah'] };
  yield { teks: dokumen.perangkatDaerah.nama, asal: asal.at('nama'), subjek: ['perangkat_daerah'] };
  if (dokumen.penetapan !== undefined)
    yield { teks: dokumen.penetapan, asal: dokumen.asal.at('penetapan'), subjek: ['penetapan'] };
  for (const item of pejabat) yield { teks: item.jabatan, asal: item.asal.at('jabatan'), subjek: [item.id] };
}

/** Who issued a law, and the titles of regional ones. */
function* laws({ hukum, daerah }: Plan): Generator<TeksData> {
  for (const { id, jenis, tentang, asal } of hukum) {
    yield { teks: jenis, asal: asal.at('jenis'), subjek: [id] };
    if (tentang !== undefined && /^peraturan (?:daerah|wali kota|bupati|gubernur)/.test(lawKind(jenis, daerah.nama)))
      yield { teks: tentang, asal: asal.at('tentang'), subjek: [id] };
  }
}

/** Rows for which another agency answers. What a row inherits was typed above it. */
function* responsible(plan: Plan): Generator<Sebutan> {
  for (const node of susuri(plan.program)) {
    const { penanggungJawab: nama, induk, id, asal } = node;
    if (nama === undefined || nama === induk?.penanggungJawab || !/^(?:Dinas|Badan)\s/.test(nama)) continue;
    if (!isOwnAgency(nama, plan) && !nama.toLowerCase().includes(plan.dokumen.perangkatDaerah.singkat.toLowerCase()))
      yield { nama, target: { asal: asal.at('penanggung_jawab') }, subjek: [id] };
  }
}
