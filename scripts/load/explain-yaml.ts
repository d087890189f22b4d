import { type Document, isCollection, isMap, isScalar, type Node, type Scalar, visit, type YAMLParseError } from 'yaml';

/** A syntax fault in words a planner can act on; offsets are those of the text. */
export interface YamlFault {
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
  /** Where the other half of the fault stands, such as the first of two equal keys. */
  readonly first?: number;
}

interface Context {
  readonly document: Document;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Explain = (context: Context) => YamlFault;

const at =
  (message: string, hint: string): Explain =>
  ({ text, start, end }) => {
    // The parser points at the blanks before a line; its first character says more.
    const blank = /^[ \n]*/.exec(text.slice(start, end + 200))?.[0].length ?? 0;
    const from = start + blank < text.length ? start + blank : start;
    return { message, hint, start: from, end: Math.max(end, wordEnd(text, from)) };
  };

const INDENT = at(
  'Indentasi (spasi di awal baris) tidak cocok dengan baris di atasnya.',
  'Samakan jumlah spasi dengan kunci lain yang setingkat.',
);
const NO_COLON = at(
  'Baris ini bukan pasangan kunci dan nilai: titik dua yang diikuti spasi tidak ada.',
  'Tulis kunci: nilai, misalnya lokasi: Kota Medan.',
);
const LONE_DASH = at('Tanda - sendirian dibaca sebagai awal daftar.', 'Untuk menyatakan nihil tulis "-" dengan tanda kutip.');

/** What the parser says, by its own words, and how it is said here. The first that matches counts. */
const EXPLANATIONS: readonly (readonly [RegExp, Explain])[] = [
  [/^Missing closing/, openQuote],
  [/must be sufficiently indented and end with/, openBracket],
  [/^Nested mappings are not allowed/, secondColon],
  [/^Map keys must be unique/, repeatedKey],
  [/^Plain value cannot start/, badStart],
  [/^Tabs are not allowed/, at('Indentasi memakai tombol Tab.', 'Ganti Tab dengan spasi.')],
  [
    /^A block sequence may not be used|block-seq-ind on same line/,
    at('Butir daftar (-) berdiri di tempat yang bukan daftar.', 'Taruh butir daftar di bawah kuncinya, lebih dalam.'),
  ],
  [
    /^Sequence item without/,
    at(
      'Baris ini tidak sejajar dengan butir daftar di atasnya.',
      'Sejajarkan dengan kunci pertama butir itu, atau awali dengan tanda hubung dan spasi.',
    ),
  ],
  [/^All (?:mapping|sequence) items must start/, INDENT],
  [/^Implicit map keys need|^Implicit keys need/, NO_COLON],
  [/^Missing ,/, at('Koma pemisah di dalam kurung tidak ada.', 'Beri koma dan spasi di antara dua isian.')],
  [
    /^Block collections are not allowed within flow|^Implicit keys of flow sequence/,
    at(
      'Di dalam kurung ada titik dua kedua pada satu isian.',
      'Pisahkan isian dengan koma; apit nilai yang memuat titik dua dengan tanda kutip.',
    ),
  ],
  [/^Unexpected ,/, at('Ada koma berlebih di dalam kurung.', 'Hapus satu koma, atau isi nilai yang tertinggal.')],
  [/flow-(?:seq|map)-end/, at('Kurung penutup ini tidak punya pembuka.', 'Hapus kurung itu, atau tambahkan pembukanya.')],
  [
    /^Unexpected scalar at node end/,
    at(
      'Ada teks sesudah tanda kutip penutup.',
      'Tanda kutip mengapit seluruh nilai; periksa pula apakah tanda kutip sebelumnya sudah ditutup.',
    ),
  ],
  [/multiple documents/, at('Garis --- memulai dokumen kedua.', 'Satu berkas memuat satu dokumen; hapus garis --- ini.')],
  [
    /^Block scalar header/,
    at('Sesudah | atau > tidak boleh ada teks pada baris yang sama.', 'Mulai teksnya pada baris berikutnya.'),
  ],
  [
    /escape/,
    at('Garis miring terbalik (\\) dalam tanda kutip ganda tidak dikenal.', 'Pakai tanda kutip tunggal, atau tulis \\\\.'),
  ],
];

const UNKNOWN = at(
  'Tulisan YAML pada baris ini tidak dapat dibaca.',
  'Bandingkan dengan berkas contoh: kunci, titik dua, spasi, lalu nilai.',
);

/** The syntax faults of a document, in order; of several on one line only the first, as the others follow from it. */
export function explainErrors(document: Document, text: string): YamlFault[] {
  const faults = document.errors
    .map((error) => explain(error, document, text))
    .sort((a, b) => a.start - b.start);
  const lineOf = (fault: YamlFault): number => text.slice(0, fault.start).split('\n').length;
  return faults.filter((fault, index) => index === 0 || lineOf(fault) !== lineOf(faults[index - 1] as YamlFault));
}

function explain(error: YAMLParseError, document: Document, text: string): YamlFault {
  const [start, end] = error.pos;
  const context = { document, text, start, end };
  if (/^-[ \t]*(?:[,\]}\r\n]|$)/.test(text.slice(start, start + 100))) return LONE_DASH(context);
  return (EXPLANATIONS.find(([words]) => words.test(error.message))?.[1] ?? UNKNOWN)(context);
}

function openQuote({ document, text, start, end }: Context): YamlFault {
  let open = start;
  visit(document, {
    Scalar(_key, node: Scalar) {
      const [from, to] = node.range ?? [0, 0];
      if (/["']/.test(text[from] ?? '') && from < start && to >= start) open = from;
    },
  });
  return {
    message: 'Tanda kutip yang dibuka di sini tidak ditutup.',
    hint: `Tutup dengan ${text[open] === "'" ? "'" : '"'} di akhir teksnya.`,
    start: open,
    end: open === start ? end : lineEnd(text, open),
  };
}

function openBracket({ document, text, start }: Context): YamlFault {
  let open = -1;
  visit(document, {
    Node(_key, node) {
      const from = node.range?.[0] ?? -1;
      if (isCollection(node) && node.flow === true && from > open && from < start && !isClosed(text, node)) open = from;
    },
  });
  if (open === -1) open = Math.max(text.lastIndexOf('[', start), text.lastIndexOf('{', start), 0);
  const [left, right] = text[open] === '{' ? ['{', '}'] : ['[', ']'];
  return {
    message: `Kurung “${left}” yang dibuka di sini tidak ditutup.`,
    hint: `Tambahkan “${right}” di akhir isiannya.`,
    start: open,
    end: lineEnd(text, open),
  };
}

function isClosed(text: string, node: Node): boolean {
  const last = text[(node.range?.[1] ?? 0) - 1];
  return last === ']' || last === '}';
}

function secondColon(context: Context): YamlFault {
  const { text, start } = context;
  const line = text.slice(start, lineEnd(text, start));
  // The second key stands on the line below, too far to the right.
  if (!/:(?:\s|$)/.test(line)) return INDENT({ ...context, start: start + line.length, end: start + line.length });
  return at(
    'Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.',
    'Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah".',
  )({ ...context, end: start + line.trimEnd().length });
}

function repeatedKey({ document, start, end }: Context): YamlFault {
  let name = '';
  let first: number | undefined;
  let stop = end;
  visit(document, {
    Map(_key, map) {
      const key = map.items.map((item) => item.key).find((item) => isScalar(item) && item.range?.[0] === start);
      if (!isMap(map) || !isScalar(key)) return;
      name = String(key.value);
      stop = key.range?.[1] ?? end;
      const before = map.items.find((item) => isScalar(item.key) && String(item.key.value) === name)?.key;
      first = isScalar(before) ? before.range?.[0] : undefined;
    },
  });
  return {
    message: `Kunci “${name}” sudah ditulis di atasnya dalam peta yang sama.`,
    hint: 'Hapus salah satu, atau perbaiki nama kuncinya.',
    start,
    end: stop,
    ...(first === undefined || first === start ? {} : { first }),
  };
}

function badStart(context: Context): YamlFault {
  return at(
    `Nilai tidak boleh diawali “${context.text[context.start] ?? ''}” tanpa tanda kutip.`,
    `Apit nilai itu dengan tanda kutip, misalnya "${context.text[context.start] ?? '%'}".`,
  )(context);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function wordEnd(text: string, start: number): number {
  return start + (/^[^\s,\]}]*/.exec(text.slice(start, start + 100))?.[0].length ?? 0);
}
