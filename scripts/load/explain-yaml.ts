import type { Document, YAMLParseError } from 'yaml';
import { afterEnd, badStart, notPair, openBracket, openQuote, secondColon, strayItem } from './locate-fault.ts';
import { type Explain, faultAt, INDENT, type YamlFault } from './yaml-fault.ts';

type ParserError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** What the parser says, by its own words, and how it is said here. The first that matches counts. */
const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [/^Missing closing/, openQuote],
  [/end with a [\]}]/, openBracket],
  [/^Nested mappings are not allowed/, secondColon],
  [/^Plain value cannot start|cannot be an empty string|^Verbatim tags/, badStart],
  [/^A block sequence may not be used|block-seq-ind on same line/, strayItem],
  [/^Implicit map keys need|^Implicit keys need/, notPair],
  [/^All (?:mapping|sequence) items must start/, INDENT],
  [
    /flow-(?:seq|map)-end token/,
    faultAt('Kurung penutup ini tidak punya pembuka.', 'Hapus, atau tambahkan pembukanya.'),
  ],
  [/^Unexpected \S+ (?:token|at node end)/, afterEnd],
  [/^Tabs are not allowed/, faultAt('Indentasi memakai tombol Tab.', 'Ganti Tab dengan spasi.')],
  [
    /^Sequence item without/,
    faultAt(
      'Baris ini tidak sejajar dengan butir daftar di atasnya.',
      'Sejajarkan dengan kunci pertama butir itu, atau awali dengan tanda hubung dan spasi.',
    ),
  ],
  [/^Missing ,/, faultAt('Koma pemisah di dalam kurung tidak ada.', 'Beri koma dan spasi di antara dua isian.')],
  [
    /^Block collections are not allowed within flow|^Implicit keys of flow sequence/,
    faultAt(
      'Di dalam kurung ada titik dua kedua pada satu isian.',
      'Pisahkan isian dengan koma; apit nilai yang memuat titik dua dengan tanda kutip.',
    ),
  ],
  [/^Unexpected ,/, faultAt('Ada koma berlebih di dalam kurung.', 'Hapus satu koma, atau isi nilai yang tertinggal.')],
  [
    /^Comments must be separated/,
    faultAt(
      'Tanda # memulai keterangan, sehingga sisa baris ini tidak dibaca.',
      'Apit nilai dengan tanda kutip bila # termasuk isinya.',
    ),
  ],
  [
    /multiple documents/,
    faultAt('Garis --- memulai dokumen kedua.', 'Satu berkas memuat satu dokumen; hapus garis --- ini.'),
  ],
  [
    /^Block scalar header|^Not a YAML token/,
    faultAt('Sesudah | atau > tidak boleh ada teks pada baris yang sama.', 'Mulai teksnya pada baris berikutnya.'),
  ],
  [
    /escape/,
    faultAt(
      'Garis miring terbalik (\\) dalam tanda kutip ganda tidak dikenal.',
      'Pakai tanda kutip tunggal, atau tulis \\\\.',
    ),
  ],
];

const LONE_DASH = faultAt(
  'Tanda - sendirian dibaca sebagai awal daftar.',
  'Untuk menyatakan nihil tulis "-" dengan tanda kutip.',
);
const UNKNOWN = faultAt(
  'Tulisan YAML pada baris ini tidak dapat dibaca.',
  'Bandingkan dengan berkas contoh: kunci, titik dua, spasi, lalu nilai.',
);

/** The syntax faults that the parser found, in order. */
export function explainErrors(document: Document, text: string): YamlFault[] {
  return [...document.errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter((error, index, errors) => index === 0 || !isEcho(error, errors[index - 1] as ParserError))
    .map((error) => explain(error, document, text))
    .sort((a, b) => a.start - b.start);
}

// Once the parser has lost its way it complains about every word that follows, down to the end of the file.
function isEcho(error: ParserError, before: ParserError): boolean {
  if (error.code === 'MULTILINE_IMPLICIT_KEY' && before.code === 'BLOCK_AS_IMPLICIT_KEY') return true;
  const lost = /^Unexpected \S+ (?:token|at node end)/;
  return lost.test(error.message) && (lost.test(before.message) || error.message.includes('in YAML stream'));
}

function explain(error: ParserError, document: Document, text: string): YamlFault {
  const [start, end] = error.pos;
  const context = { document, text, start, end };
  if (/^-[ \t]*(?:[,\]}\r\n]|$)/.test(text.slice(start, start + 100))) return LONE_DASH(context);
  return (EXPLANATIONS.find(([words]) => words.test(error.message))?.[1] ?? UNKNOWN)(context);
}
