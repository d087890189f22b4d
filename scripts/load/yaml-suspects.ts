import { CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node, visit } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** Features of YAML that data does not use: data is never a program, and an alias can blow a small file up to gigabytes. */
export function refusedFeatures(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, (_key, node) => {
    const refused = refuse(node);
    if (refused === undefined) return;
    const [start, end] = (node as Node).range ?? [0, 1];
    // The range of an anchored or tagged node begins after the mark.
    const mark = text[start] === refused.mark ? start : text.lastIndexOf(refused.mark, start);
    faults.push({
      message: `${refused.name} (${refused.mark}) tidak dipakai dalam data Renstra.`,
      hint: 'Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip.',
      start: mark === -1 ? start : mark,
      end,
    });
  });
  return faults;
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
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    if (type === 'comment' && /^#[^\s#]/.test(lexeme) && before.trim() !== '')
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

function specialBlanks(text: string): YamlFault[] {
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
