import { satuanBaku, satuanPersen } from './units.ts';

/*
 * Word lists of the rules on the wording of indicators. They are the project's own, drawn up from the indicators of the
 * printed Renstra of Medan, Binjai and Metro after the meanings that Renstra practice gives to impact, outcome, output and
 * activity; no regulation lists such words. Each list is kept narrow: what may be meant otherwise is not on it.
 */

const alternatives = (words: readonly string[]): string => words.join('|');

/** Things that work produces or buys: counted, they say what was delivered, not what changed. */
const KELUARAN = [
  ...[
    'dokumen',
    'laporan',
    'buku',
    'konten',
    'aplikasi',
    'paket',
    'unit',
    'barang',
    'alat',
    'peralatan',
    'perlengkapan',
  ],
  ...['mebel', 'armada', 'kendaraan', 'gedung', 'bangunan', 'ruangan', 'sarana', 'prasarana', 'peserta'],
] as const;

/** Work itself: counted, it says that something was done. */
const AKTIVITAS = [
  ...['rapat', 'pertemuan', 'kegiatan', 'sosialisasi', 'monitoring', 'pemantauan', 'pelaksanaan', 'penyelenggaraan'],
  ...['terlaksananya', 'terselenggaranya', 'dilaksanakannya', 'perjalanan dinas', 'kunjungan kerja', 'forum'],
] as const;

/** States of the whole region, which no single activity moves. */
const DAMPAK = [
  ...['kemiskinan', 'penduduk miskin', 'gini', 'pengangguran', 'pembangunan manusia', 'harapan hidup', 'kematian'],
  ...['pertumbuhan ekonomi', 'inflasi', 'ketimpangan'],
] as const;

const MENGHITUNG = '(?:jumlah|banyaknya)';
const RE_KELUARAN = new RegExp(`^${MENGHITUNG} (?:tersedianya )?(${alternatives(KELUARAN)})\\b`);
const RE_AKTIVITAS = new RegExp(`^(?:${MENGHITUNG}|frekuensi|persentase)? ?(${alternatives(AKTIVITAS)})\\b`);
const RE_DAMPAK = new RegExp(
  `^(?:(?:persentase|tingkat|angka|indeks|rasio|laju|penurunan) )*(${alternatives(DAMPAK)})\\b`,
);

/** The product that an indicator counts; undefined where its wording does not say so. Takes a text as compared. */
export function keluaranDihitung(kata: string): string | undefined {
  return RE_KELUARAN.exec(kata)?.[1];
}

/** The work that an indicator counts, in the same way. */
export function aktivitasDihitung(kata: string): string | undefined {
  return RE_AKTIVITAS.exec(kata)?.[1];
}

/** The state of the whole region that an indicator measures, in the same way. */
export function dampakDiukur(kata: string): string | undefined {
  return RE_DAMPAK.exec(kata)?.[1];
}

/** Heads of "Jumlah …" with the units that can count them. */
const KEPALA: readonly { readonly kata: readonly string[]; readonly satuan: readonly string[] }[] = [
  {
    kata: ['dokumen', 'laporan'],
    satuan: ['dokumen', 'laporan', 'berkas', 'buku', 'eksemplar', 'naskah'],
  },
  { kata: ['paket'], satuan: ['paket'] },
  { kata: ['kecamatan'], satuan: ['kecamatan'] },
  { kata: ['kelurahan', 'desa'], satuan: ['kelurahan', 'desa', 'kelurahan/desa', 'desa/kelurahan'] },
];

/** People, who are not counted in places, papers or pieces. */
const ORANG = ['orang', 'peserta', 'pegawai', 'asn', 'lansia', 'siswa', 'petugas', 'tamu', 'penduduk', 'warga'];
const BUKAN_ORANG = [
  'wilayah',
  'kecamatan',
  'kelurahan',
  'desa',
  'dokumen',
  'laporan',
  'unit',
  'buah',
  'paket',
  'aplikasi',
];

/** Stretches of time, which count nothing but time. */
const WAKTU = ['tahun', 'bulan', 'hari', 'minggu', 'triwulan', 'semester'];

/**
 * Why a unit cannot belong to an indicator worded so, as the end of a sentence; undefined where it may. Takes the wording
 * as compared (`kataBaku`) and the unit as typed.
 */
export function satuanBertentangan(kata: string, satuan: string): string | undefined {
  const unit = satuanBaku(satuan);
  const share = /^(?:persentase|persen|prosentase)\b/.test(kata);
  if (share) return satuanPersen(satuan) || unit === 'poin' ? undefined : 'bunyinya persentase';
  const words = kata.split(' ').slice(1);
  const count = /^(?:jumlah|banyaknya)\b/.test(kata);
  if (!count && !kata.startsWith('cakupan ')) return undefined;
  if (WAKTU.includes(unit))
    return words.some((word) => word === unit || ['lama', 'waktu', 'masa', 'periode'].includes(word))
      ? undefined
      : 'yang diukur bukan waktu';
  if (!count) return undefined;
  if (satuanPersen(satuan)) return /\b(?:persen|persentase)\b/.test(kata) ? undefined : 'bunyinya jumlah';
  const head = words[0] ?? '';
  if (ORANG.includes(head) && BUKAN_ORANG.includes(unit)) return `yang dihitung ${head}`;
  // "Jumlah dokumen/laporan": either word may be the unit.
  const kinds = KEPALA.filter((kind) => words.slice(0, 2).some((word) => kind.kata.includes(word)));
  if (!kinds.some((kind) => kind.kata.includes(head))) return undefined;
  return kinds.some((kind) => kind.satuan.includes(unit)) ? undefined : `yang dihitung ${head}`;
}
