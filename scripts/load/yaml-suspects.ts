import { CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/**
 * The finding on a node with a feature of YAML that data does not use: data is never a program, and an alias can blow a
 * small file up to gigabytes. Undefined for any other node.
 */
export function refusedFeature(node: unknown, text: string): YamlFault | undefined {
  const refused = refuse(node);
  if (refused === undefined) return undefined;
  const [start, end] = (node as Node).range ?? [0, 1];
  // The range of an anchored or tagged node begins after the mark.
  const mark = text[start] === refused.mark ? start : text.lastIndexOf(refused.mark, start);
  return {
    message: `${refused.name} (${refused.mark}) tidak dipakai dalam data Renstra.`,
    hint: 'Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip.',
    start: mark === -1 ? start : mark,
    end,
  };
}

function refuse(node: unknown): { name: string; mark: string } | undefined {
  if (isAlias(node)) return { name: 'Alias', mark: '*' };
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  if (node.anchor !== undefined) return { name: 'Jangkar', mark: '&' };
  const { tag } = node;
  return tag === undefined || /^tag:yaml\.org,2002:(?:str|map|seq)$/.test(tag) ? undefined : { name: 'Tag', mark: '!' };
}

/** Text that YAML would drop or misread without a word: a "#3" that begins a comment, and blanks that are none. */
export function suspects(text: string): YamlFault[] {
  return [...specialBlanks(text), ...swallowedText(text)];
}

// `Jalan A #3` loses its number: YAML takes "#3" for a comment. A comment that is meant has a blank after its #.
function swallowedText(text: string): YamlFault[] {
  if (!/\S[ \t]#[^\s#]/.test(text)) return [];
  const faults: YamlFault[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (type === 'doc-mode' || type === 'flow-error-end' || type === 'scalar') continue;
    if (type === 'comment' && /^#[^\s#]/.test(lexeme) && lineBefore(text, offset).trim() !== '')
      faults.push({
        message: `“${lexeme}” dibaca sebagai keterangan, bukan bagian dari nilainya.`,
        hint: 'Apit seluruh nilai dengan tanda kutip; bila memang keterangan, beri spasi sesudah #.',
        start: offset,
        end: offset + lexeme.length,
      });
    offset += lexeme.length;
  }
  return faults;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

/** Blanks of Word and PDF files where YAML needs a plain one: before a line, and before what stands behind a key. */
export function specialBlanks(text: string): YamlFault[] {
  return [...text.matchAll(/^[ \t]*(?:- )?(?:[\w-]+:[ \t]*)?([\u00a0\u2000-\u200b\u202f\u3000\ufeff]+)/gm)].map(
    (match) => {
      const start = match.index + match[0].length - (match[1] as string).length;
      return {
        message: 'Di sini ada spasi khusus (biasanya salinan dari Word atau PDF), bukan spasi biasa.',
        hint: 'Hapus, lalu ketik ulang dengan spasi biasa.',
        start,
        end: start + (match[1] as string).length,
      };
    },
  );
}
