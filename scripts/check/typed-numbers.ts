/** A number that a text gives to a part of the document: `Tabel 2.3`, `BAB IX`. */
export interface NomorDiketik {
  readonly jenis: 'tabel' | 'gambar' | 'bab' | 'subbab' | 'lampiran';
  readonly nomor: string;
  readonly teks: string;
  readonly index: number;
}

const JENIS: Readonly<Record<string, NomorDiketik['jenis']>> = {
  tabel: 'tabel',
  gambar: 'gambar',
  grafik: 'gambar',
  bagan: 'gambar',
  bab: 'bab',
  subbab: 'subbab',
  lampiran: 'lampiran',
};

const NOMOR =
  /(?<![\p{L}\d])(Tabel|Gambar|Grafik|Bagan|Subbab|Sub bab|Bab|Lampiran)\s+((?:[IVX]+|\d+|L)(?:[.-]\d+)*)(?![\p{L}\d])/giu;

/** Without letters of the whole world, which take many times as long: most texts name no part at all. */
const MUNGKIN = /(?:tabel|gambar|grafik|bagan|bab|lampiran)\s+[\divxl]/i;

/** Every number of a table, figure, chapter, sub-chapter or attachment that was typed. */
export function typedNumbers(teks: string): NomorDiketik[] {
  if (!MUNGKIN.test(teks)) return [];
  return [...teks.matchAll(NOMOR)].flatMap((match) => {
    const [whole, word = '', nomor = ''] = match;
    const jenis = JENIS[word.toLowerCase().replace(/\s/g, '')];
    return jenis === undefined ? [] : [{ jenis, nomor, teks: whole, index: match.index }];
  });
}

/** A number at the head of a title, which is numbered by itself: `Tabel 3.1`, `BAB II`, `2.1.`. */
export function leadingNumber(judul: string): string | undefined {
  const labelled = typedNumbers(judul)[0];
  if (labelled?.index === 0) return labelled.teks;
  return /^(?:\d+\.)+\d*(?=\s)/.exec(judul)?.[0];
}
