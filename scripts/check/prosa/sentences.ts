import type { Token } from 'markdown-it';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Direktif, Naskah } from '../../load/prose.ts';
import { directivesByPlace, plainText, type TeksPolos } from './plain-text.ts';

/** One sentence, item or heading of the prose as plain text. */
export interface Kalimat {
  readonly naskah: Naskah;
  readonly teks: string;
  readonly tajuk: boolean;
  /** Directives by their position in `teks`. */
  readonly direktif: ReadonlyMap<number, Direktif>;
  /** Stretches of `teks` that are someone else's words: between quotation marks, or a whole quotation. */
  readonly kutipan: readonly (readonly [awal: number, akhir: number])[];
  /** The sentence ending in a colon that opens the list this one stands in. */
  readonly pengantar: Kalimat | undefined;
  /** The place in the file of teks[awal..akhir). */
  readonly place: (awal: number, akhir: number) => Place;
}

const SPLIT = new WeakMap<Naskah, readonly Kalimat[]>();

/** Every sentence of a text and of its notes, in the order of the file. Several rules ask for them; they are split once. */
export function sentencesOf(naskah: Naskah): readonly Kalimat[] {
  const known = SPLIT.get(naskah);
  if (known !== undefined) return known;
  const sentences = splitText(naskah);
  SPLIT.set(naskah, sentences);
  return sentences;
}

function splitText(naskah: Naskah): Kalimat[] {
  const directives = directivesByPlace(naskah);
  const found: Kalimat[] = [];
  for (const tokens of [naskah.tokens, ...naskah.catatanKaki.values()]) {
    const leads: (Kalimat | undefined)[] = [];
    let lead: Kalimat | undefined;
    let quoted = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'blockquote_open') quoted += 1;
      if (token.type === 'blockquote_close') quoted -= 1;
      if (isList(token) && token.nesting === 1) leads.push(lead);
      if (isList(token) && token.nesting === -1) {
        leads.pop();
        lead = undefined;
      }
      if (token.type !== 'inline') continue;
      const context = {
        naskah,
        tajuk: tokens[index - 1]?.type === 'heading_open',
        pengantar: leads.at(-1),
        quoted: quoted > 0,
      };
      const sentences = split(plainText(token, naskah, directives), context);
      found.push(...sentences);
      const last = sentences.at(-1);
      lead = last?.teks.endsWith(':') === true ? last : undefined;
    }
  }
  return found;
}

function isList(token: Token): boolean {
  return /^(?:bullet|ordered)_list_/.test(token.type);
}

/** Short forms whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:No|Nos|Jl|Jln|Rp|Tk|Dr|Drs|Dra|Ir|Hj|St|Kec|Kel|Kab|Prov|Kep|Tgl|tgl|hlm|hal|lih|a\.n|u\.p|s\.d|\p{Lu})$/u;
const END = /[.!?]+["”’)]*\s+(?=["“‘(]?[\p{Lu}\d\uFFFC])/gu;

function split(
  { teks, asal, direktif }: TeksPolos,
  context: { naskah: Naskah; tajuk: boolean; pengantar: Kalimat | undefined; quoted: boolean },
): Kalimat[] {
  const bounds = [0];
  for (const { 0: end, index } of teks.matchAll(END))
    if (!ABBREVIATION.test(teks.slice(Math.max(0, index - 8), index))) bounds.push(index + end.length);
  bounds.push(teks.length);
  const { naskah, tajuk, pengantar, quoted } = context;
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index] as number;
    const text = teks.slice(from, to).trimEnd();
    if (text === '') return [];
    return [
      {
        naskah,
        teks: text,
        tajuk,
        direktif: new Map([...direktif].flatMap(([at, item]) => (at >= from && at < to ? [[at - from, item]] : []))),
        kutipan: quoted ? [[0, text.length] as const] : quotations(text),
        pengantar,
        place: (awal: number, akhir: number) => {
          const start = asal(from + awal) ?? 0;
          return naskah.sumber.teks.place(start, (asal(from + akhir - 1) ?? start) + 1);
        },
      },
    ];
  });
}

function quotations(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"/g)].map(({ 0: quote, index }) => [index, index + quote.length] as const);
}
