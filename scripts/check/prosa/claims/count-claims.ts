import { counted, countedBelow, type NamaJumlah } from '../../../derive/counts.ts';
import type { Origin } from '../../../model/origin.ts';
import type { Plan } from '../../../model/plan.ts';
import { formatBulat } from '../../../notation/format.ts';
import type { Angka } from '../numbers.ts';
import { PENGGANTI } from '../plain-text.ts';
import type { Bacaan } from '../reading.ts';
import type { Subjek } from '../subjects.ts';
import { type Datum, isFilled, type Klaim } from './claim.ts';

/** `5 (lima) program`: a number, and what it counts. */
interface Hitungan {
  readonly angka: Angka;
  readonly apa: NamaJumlah | 'indikator-kinerja';
  readonly akhir: number;
}

// The kind right behind the number, and then nothing that narrows it down: "dua program prioritas" are not all programs.
const KIND =
  /^\s+(?:buah\s+)?(sub[\s-]?kegiatan|indikator(?:\s+kinerja)?\s+(?:utama|tujuan|sasaran|program|sub[\s-]?kegiatan|kegiatan)|indikator(?:\s+kinerja)?|iku|(?:arah\s+)?kebijakan|misi|tujuan|sasaran|strategi|program|kegiatan)(?:\s+strategis)?(?:\s*\(\p{Lu}{2,}\))?(?![\p{L}-])/iu;
const OPEN_END =
  /^\s*(?:$|[.,;:)]|(?:dan|serta|beserta|untuk|selama|dengan|guna|yaitu|yakni|sebagaimana|sebagai|renstra|perangkat daerah|PD|wali ?kota|bupati|gubernur)(?!\p{L})|yang\s+(?:akan|hendak|ingin|ditetapkan|dilaksanakan|direncanakan|terdiri)(?!\p{L}))/iu;
const VERB =
  /(?:memuat|mempunyai|memiliki|menetapkan|ditetapkan|merumuskan|dirumuskan|melaksanakan|menyelenggarakan|merencanakan|direncanakan|terdiri (?:atas|dari)|meliputi|mencakup|menjadi|ke dalam|terdapat|berisi|berjumlah|menjalankan|melalui)(?:\s+(?:sebanyak|sejumlah))?\s*:?\s*$/i;
const JOINED = /^\s*(?:,|dan|serta|beserta|,\s*(?:dan|serta))\s*$/i;

/** Words by which a sentence speaks of a part, or of someone else's plan. */
const NARROWED =
  /(?<!\p{L})(?:setiap|tiap|masing-masing|salah satu|beberapa|sebagian|seksi|sekretariat|sub ?bagian|upt|uptd|kementerian|provinsi|nasional|rpjpd|rpjpn|rpjmn|renja|perjanjian kinerja|kelurahan|kecamatan|sebelumnya|lalu|antara lain|di antaranya|sebelum|apabila|bila|jika|misalnya)(?!\p{L})/iu;
const OF_DOCUMENT = /(?<!\p{L})(?:renstra|rencana strategis|dokumen (?:perencanaan )?ini|bab ini)(?!\p{L})/iu;
const OF_AGENCY = /(?<!\p{L})(?:PD|perangkat daerah)(?!\p{L})/u;
const OF_REGION = /(?<!\p{L})(?:wali ?kota|bupati|gubernur|kepala daerah|rpjmd|visi)(?!\p{L})/iu;
/** A program or unit that the plan does not know by name. */
const FOREIGN = /(?<!\p{L})(?:[Pp]rogram|[Kk]egiatan|Bidang)\s+\p{Lu}/u;
/** The plan of the region as what memuat or menetapkan something: nothing of the agency's own stands in between. */
const OF_RPJMD = /(?<!\p{L})rpjmd(?!.*(?:PD|perangkat daerah|renstra|rencana strategis))/iu;

/** Kinds of which an agency has only those of its plan; it may well run a "program" or "kegiatan" in the plain sense. */
const ONLY_PLANNED: readonly string[] = ['misi', 'tujuan', 'sasaran', 'sub-kegiatan', 'iku'];

/** Counts of programs, sasaran and the like that a sentence claims for the plan, or for one program, tujuan or sasaran. */
export function* countClaims(bacaan: Bacaan, plan: Plan): Generator<Klaim> {
  for (const group of groupsOf(bacaan, plan)) {
    const [first] = group;
    if (first === undefined) continue;
    const head = headOf(bacaan, first.angka, plan);
    if (!VERB.test(head) || NARROWED.test(head)) continue;
    if (bacaan.tahun.some(({ dari, sampai }) => dari === sampai)) continue;
    const names = bacaan.nama.filter(({ akhir }) => akhir <= first.angka.awal).at(-1);
    for (const counting of group) {
      const claim =
        names === undefined
          ? ofPlan(counting, head, group.length, bacaan, plan)
          : ofSubject(counting, names.pemilik, bacaan, plan);
      if (claim !== undefined) yield claim;
    }
  }
}

// Counts that stand side by side, "5 program, 17 kegiatan, dan 40 sub kegiatan", share what is said before the first.
function groupsOf(bacaan: Bacaan, plan: Plan): Hitungan[][] {
  const groups: Hitungan[][] = [];
  let last: Hitungan | undefined;
  for (const angka of bacaan.angka) {
    if (angka.golongan !== 'nilai' || angka.jenis !== 'bilangan') continue;
    const behind = bacaan.teks.slice(angka.akhir);
    const kind = KIND.exec(behind);
    const rest = kind === null ? '' : ownNames(behind.slice(kind[0].length), plan);
    if (kind === null || !OPEN_END.test(rest)) continue;
    const counting = { angka, apa: kindOf(kind[1] as string), akhir: angka.akhir + kind[0].length };
    const group = groups.at(-1);
    if (last !== undefined && group !== undefined && JOINED.test(bacaan.teks.slice(last.akhir, angka.awal)))
      group.push(counting);
    else groups.push([counting]);
    last = counting;
  }
  return groups;
}

function kindOf(words: string): Hitungan['apa'] {
  const kind = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/sub[\s-]?kegiatan/, 'sub-kegiatan')
    .replace(/^arah /, '')
    .replace(/^indikator kinerja(?= |$)/, 'indikator');
  if (kind === 'indikator utama') return 'iku';
  if (kind === 'indikator') return 'indikator-kinerja';
  return kind.replace(' ', '-') as NamaJumlah;
}

/** What stands before a number, in a list also the sentence that opens it, with the agency's own names as "PD". */
function headOf({ teks, pengantar, kalimat }: Bacaan, angka: Angka, plan: Plan): string {
  const own = teks
    .slice(0, angka.awal)
    .replaceAll(PENGGANTI, (_, at: number) => directiveWord(kalimat.direktif.get(at)?.kata));
  const lead = own.trim() === '' && pengantar !== undefined ? pengantar.teks : '';
  return ownNames(`${lead}${own}`, plan);
}

function directiveWord(kata: readonly string[] | undefined): string {
  if (kata?.[0] === 'pd') return 'PD';
  return kata?.[0] === 'periode' ? 'periode' : PENGGANTI;
}

function ownNames(text: string, { dokumen, daerah }: Plan): string {
  const { nama, singkat } = dokumen.perangkatDaerah;
  return [nama, singkat, daerah.nama, daerah.provinsi].reduce(
    (masked, name) => masked.replaceAll(name, 'PD').replace(/PD(?:\s+PD)+/g, 'PD'),
    text,
  );
}

function ofPlan(counting: Hitungan, head: string, together: number, bacaan: Bacaan, plan: Plan): Klaim | undefined {
  const { apa, angka } = counting;
  if (FOREIGN.test(head) || (apa !== 'misi' && OF_RPJMD.test(head))) return undefined;
  const known =
    OF_DOCUMENT.test(head) ||
    (OF_AGENCY.test(head) && (together > 1 || ONLY_PLANNED.includes(apa) || apa.startsWith('indikator-'))) ||
    (apa === 'misi' && OF_REGION.test(head));
  if (!known) return undefined;
  const all = counted(plan);
  // "12 indikator" may be those of any level.
  const names: readonly NamaJumlah[] = apa === 'indikator-kinerja' ? INDICATORS : [apa];
  const data = names.map((name) => countDatum(name, all[name], angka, `jumlah ${name}`));
  if (!isFilled(data)) return undefined;
  return { bacaan, angka, hal: `Jumlah ${nameOf(apa)}`, data, pasti: true, subjek: [nameOf(apa)] };
}

const INDICATORS = [
  'indikator',
  'iku',
  'indikator-tujuan',
  'indikator-sasaran',
  'indikator-program',
  'indikator-kegiatan',
  'indikator-sub-kegiatan',
] as const;

function ofSubject(
  { apa, angka }: Hitungan,
  pemilik: readonly Subjek[],
  bacaan: Bacaan,
  plan: Plan,
): Klaim | undefined {
  const [subjek] = pemilik;
  if (subjek === undefined || pemilik.length > 1 || subjek.jenis === 'indikator') return undefined;
  const name = apa === 'indikator-kinerja' ? 'indikator' : apa;
  const found = countedBelow(plan, subjek)[name];
  // What is not filled in yet cannot be contradicted.
  if (found === undefined || found.length === 0) return undefined;
  return {
    bacaan,
    angka,
    hal: `Jumlah ${nameOf(apa)} di bawah “${subjek.kode ?? subjek.id}”`,
    data: [countDatum(name, found, angka, `jumlah ${name} ${subjek.id}`)],
    pasti: true,
    subjek: [subjek.id, ...(subjek.kode === undefined ? [] : [subjek.kode])],
  };
}

function countDatum(name: NamaJumlah, found: readonly Origin[], { tulisan }: Angka, words: string): Datum {
  return {
    angka: found.length,
    teks: `${formatBulat(found.length)} ${nameOf(name)}`,
    nilai: tulisan === 'angka' ? words : `${words}, huruf`,
    asal: found.map((asal) => ({ asal })),
  };
}

function nameOf(apa: Hitungan['apa']): string {
  if (apa === 'iku') return 'IKU';
  if (apa === 'indikator-kinerja') return 'indikator';
  return apa === 'sub-kegiatan' ? 'sub kegiatan' : apa.replace('-', ' ').replace('sub-kegiatan', 'sub kegiatan');
}
