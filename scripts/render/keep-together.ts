/** A reference that is kept together already, or a run of text. */
const PIECE = /<a class="rujukan[\s\S]*?<\/a>|>[^<]+/g;

const MONTH = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
const UNIT =
  'persen|orang|jiwa|unit|buah|dokumen|paket|laporan|kali|hari|bulan|tahun|ribu|juta|miliar|triliun|km²|km|m²|ha|kg|kecamatan|kelurahan';
const NUMBER = String.raw`\d[\d.,]*(?<=\d)`;
const YEARS = String.raw`\d{4}-\d{4}`;
const END = String.raw`(?![\p{L}\d])`;

const PATTERNS = [
  // Numbers of decrees have parts: `900.1.15.5-1317`, `84/HUK/1997`.
  String.raw`Nomor\s${NUMBER}(?:[-/][\p{L}\d]+)+`,
  String.raw`(?:Pasal|ayat|angka|Nomor|[Tt]ahun|Tabel|Gambar|Subbab|halaman|Rp)\s\(?(?:${YEARS}|${NUMBER})\)?`,
  String.raw`(?:BAB|Bab|Lampiran)\s(?:[IVXL]+|${NUMBER})${END}`,
  String.raw`(?:huruf|butir)\s\(?(?:[a-z]|${NUMBER})\)?${END}`,
  String.raw`\d{1,2}\s(?:${MONTH})${END}`,
  String.raw`${NUMBER}\s(?:${UNIT})${END}`,
];
const KEPT = new RegExp(String.raw`(?<![\p{L}\d])(?:${PATTERNS.join('|')})`, 'gu');

/**
 * Keeps a number on the line of the word it belongs to: `Pasal 5`, `ayat (1)`, `BAB II`, `24 September`, `Rp 1.000`,
 * `12 persen`. Takes and gives HTML of our own making; only elements are added, so copied text stays as it was typed.
 */
export function keepTogether(html: string): string {
  return `>${html}`
    .replace(PIECE, (piece) => (piece.startsWith('<') ? piece : piece.replace(KEPT, '<span class="utuh">$&</span>')))
    .slice(1);
}
