import type { AngkaTerbaca } from './numbers.ts';
import type { Kalimat } from './sentences.ts';

/**
 * What a number of the prose is for. Only a `nilai` says how much or how many; the others are names, dates and phrases
 * that no data contradict. `rentang-tahun` is a span of years, `lama` a duration, `kira-kira` a bound or a rough figure,
 * `arahan` a number that a directive prints.
 */
export type Golongan =
  | 'nilai'
  | 'tahun'
  | 'rentang-tahun'
  | 'rentang'
  | 'tanggal'
  | 'peraturan'
  | 'rujukan'
  | 'kode'
  | 'nama'
  | 'kutipan'
  | 'kira-kira'
  | 'lama'
  | 'ungkapan'
  | 'arahan';

const MONTH =
  /^\s+(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|November|Desember)\b/i;
/** Words whose number names an article or a regulation. */
const LAW =
  /(?:^|[^\p{L}])(?:nomor|no|pasal|ayat|huruf|angka|butir|permendagri|kepmendagri|undang-undang|uu|pp)\.?\s*\(?$/iu;
/** Words whose number names one of several. */
const NAMED =
  /(?:^|[^\p{L}])(?:tabel|gambar|grafik|diagram|bagan|bab|subbab|sub bab|lampiran|halaman|hlm|hal|bagian|tahap|triwulan|semester|eselon|golongan|kelas|tipe|peringkat|urutan|level|kolom|baris|rt|rw|kode|kode pos|misi|tujuan|sasaran|strategi|program|kegiatan|indikator|prioritas)\.?\s*\(?$/iu;
const ROUGH =
  /(?:^|[^\p{L}])(?:sekitar|kurang lebih|lebih kurang|hampir|lebih dari|kurang dari|melebihi|minimal|maksimal|minimum|maksimum|paling (?:sedikit|banyak|lama|lambat|kurang|tinggi|rendah)|sekurang-kurangnya|sedikitnya|setidaknya|rata-rata|kisaran|di atas|di bawah|mendekati|tidak kurang dari|lebih)\s*(?:dari\s*)?$|[±≈<>≥≤]\s*$/iu;
const ROUGH_BEHIND = /^\s*(?:atau lebih|ke atas|lebih|-an\b|\+)/i;
const DURATION = /^\s*(?:hari|minggu|bulan|tahun|tahunan|jam|menit|semester|triwulan|kali)\b/i;
const RANGE = /^\s*(?:[-–—]|s\.?\s?\/?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s+)?$/i;

/** Gives every number of a sentence its class. */
export function classify(
  kalimat: Kalimat,
  numbers: readonly AngkaTerbaca[],
): { readonly number: AngkaTerbaca; readonly golongan: Golongan }[] {
  const { teks } = kalimat;
  const joined = new Set<number>();
  for (const [index, { akhir }] of numbers.entries()) {
    const next = numbers[index + 1];
    if (next === undefined || !RANGE.test(teks.slice(akhir, next.awal))) continue;
    joined.add(index);
    joined.add(index + 1);
  }
  return numbers.map((number, index) => {
    const before = numbers[index - 1];
    // dua tiga orang: neither is meant exactly.
    if (before?.digit === undefined && before?.rusak === true && /^\s+$/.test(teks.slice(before.akhir, number.awal)))
      return { number, golongan: 'kira-kira' };
    const golongan = classOf(kalimat, number);
    if (!joined.has(index) || golongan === 'kutipan') return { number, golongan };
    return { number, golongan: golongan === 'tahun' ? 'rentang-tahun' : golongan === 'nilai' ? 'rentang' : golongan };
  });
}

function classOf({ teks, kutipan }: Kalimat, number: AngkaTerbaca): Golongan {
  const { awal, akhir, digit, jenis, rusak } = number;
  if (kutipan.some(([from, to]) => awal >= from && akhir <= to)) return 'kutipan';
  const before = teks.slice(Math.max(0, awal - 32), awal);
  const behind = teks.slice(akhir, akhir + 24);
  if (digit === undefined) {
    if (/(?:salah|satu-)\s*$/i.test(before) || (number.nilai === 1 && /^(?:\s+sama\b|-)/i.test(behind)))
      return 'ungkapan';
    if (rusak) return 'kira-kira';
  }
  if (jenis === 'bilangan') {
    // COVID-19, ke-1, S1, 148B, 900.1.15.5-1317.
    if (/[\p{L}\d][-/]?$/u.test(before) && digit !== undefined && !/\d\s*[-/]$/.test(before)) return 'nama';
    if (digit !== undefined && /^\p{L}/u.test(behind)) return 'nama';
    if (digit !== undefined && MONTH.test(behind)) return 'tanggal';
    if (LAW.test(before)) return 'peraturan';
    if (digit !== undefined && /\(\s*$/.test(before) && /^\s*\)/.test(behind)) return 'rujukan';
    if (digit !== undefined && /^(?:19|20)\d\d$/.test(digit)) return 'tahun';
    if (rusak || /^\/\d/.test(behind)) return 'kode';
    if (NAMED.test(before) && !/\b(?:jumlah|banyaknya)\s+[\p{L}\s]*$/iu.test(before)) return 'rujukan';
  }
  if (rusak) return 'kode';
  if (ROUGH.test(before) || ROUGH_BEHIND.test(behind)) return 'kira-kira';
  return jenis === 'bilangan' && DURATION.test(behind) ? 'lama' : 'nilai';
}
