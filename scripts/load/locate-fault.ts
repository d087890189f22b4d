import { isCollection, type Node, type Scalar, visit } from 'yaml';
import { faultAt, type FaultContext, INDENT, lineEnd, type YamlFault } from './yaml-fault.ts';

/** The parser notices a missing quote at the end of the file; the planner looks for where it was opened. */
export function openQuote({ document, text, start, end }: FaultContext): YamlFault {
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

/** The same for brackets; one that is closed, but on a line that is not indented, is another fault. */
export function openBracket(context: FaultContext): YamlFault {
  const { document, text, start } = context;
  let open = -1;
  visit(document, {
    Node(_key, node) {
      const from = node.range?.[0] ?? -1;
      if (isCollection(node) && node.flow === true && from > open && from < start && !isClosed(text, node)) open = from;
    },
  });
  if (open === -1) open = Math.max(text.lastIndexOf('[', start), text.lastIndexOf('{', start), 0);
  if (closesLater(text, open))
    return faultAt(
      'Isi kurung yang berlanjut ke baris berikut harus menjorok lebih dalam daripada kuncinya.',
      'Tambah spasi di awal baris ini, atau tulis isi kurung dalam satu baris.',
    )(context);
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

function closesLater(text: string, open: number): boolean {
  let depth = 0;
  for (const [mark] of text.slice(open).matchAll(/"[^"\n]*"|'[^'\n]*'|[[\]{}]/g)) {
    if (mark === '[' || mark === '{') depth += 1;
    if (mark === ']' || mark === '}') depth -= 1;
    if (depth === 0 && mark.length === 1) return mark === (text[open] === '{' ? '}' : ']');
  }
  return false;
}

/** A second `key: value` inside a value: on the same line a colon too many, on the next one a wrong indentation. */
export function secondColon(context: FaultContext): YamlFault {
  const { text, start } = context;
  const line = text.slice(start, lineEnd(text, start));
  if (!/:(?:\s|$)/.test(line)) return INDENT({ ...context, start: start + line.length, end: start + line.length });
  return faultAt(
    'Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.',
    'Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah".',
  )({ ...context, end: start + line.trimEnd().length });
}

/** A value that begins with a mark YAML keeps for itself. */
export function badStart(context: FaultContext): YamlFault {
  const mark = context.text[context.start] ?? '%';
  return faultAt(
    `Nilai tidak boleh diawali “${mark}” tanpa tanda kutip.`,
    `Apit nilai itu dengan tanda kutip, misalnya "${mark}".`,
  )(context);
}

/** Text after a value that is complete already, by what completed it. */
export function afterEnd(context: FaultContext): YamlFault {
  const before = context.text.slice(0, context.start).trimEnd().at(-1) ?? '';
  if (/["']/.test(before))
    return faultAt(
      'Ada teks sesudah tanda kutip penutup.',
      'Tanda kutip mengapit seluruh nilai; periksa pula apakah tanda kutip sebelumnya sudah ditutup.',
    )(context);
  if (/[\]}]/.test(before))
    return faultAt('Ada teks sesudah kurung penutup.', 'Hapus teks itu, atau pindahkan ke dalam kurung.')(context);
  return faultAt(
    'Tulisan di sini tidak menyambung dengan yang di depannya.',
    'Periksa tanda kutip, kurung, dan tanda hubung pada baris ini dan baris di atasnya.',
  )(context);
}

/** A line that is no `key: value`; a dash at its start says that it was meant as a list item. */
export function notPair(context: FaultContext): YamlFault {
  const fault = faultAt(
    'Baris ini bukan pasangan kunci dan nilai: titik dua yang diikuti spasi tidak ada.',
    'Tulis kunci: nilai, misalnya lokasi: Kota Medan.',
  )(context);
  return context.text.startsWith('- ', fault.start) ? strayItem({ ...context, start: fault.start }) : fault;
}

export const strayItem = faultAt(
  'Butir daftar (-) berdiri di tempat yang bukan daftar.',
  'Taruh butir daftar di bawah kuncinya, lebih dalam.',
);
