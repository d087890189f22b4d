import { endOfToken } from '../syntax/scan.ts';

/** What the numbers in the text of an object become where several files are put into one. */
export interface Renumbering {
  /** New number of the object that a reference names. */
  readonly object: (number: number) => number;
  /** New key in the parent tree, of a page, a form or an annotation. */
  readonly parentKey: (key: number) => number;
  /** New number in the identifier of an element, which Chromium names "node" and eight digits. */
  readonly identifier: (number: number) => number;
}

// White space of PDF (ISO 32000-1, 7.2.2); what JavaScript calls so is more.
const SPACE = String.raw`[\0\t\n\f\r ]`;
const TOKEN_START = String.raw`(?<![^\0\t\n\f\r ()<>[\]])`;
const TOKEN_END = String.raw`(?![^\0\t\n\f\r ()<>[\]/%])`;
const NAME = String.raw`\(node\d+\)`;

/**
 * The places where such a number stands: a reference (1), a key (2), identifiers. Strings and comments, which may hold
 * anything, are found by their first character so as to be passed over; no other token looks like one of these places.
 */
const PLACE = new RegExp(
  [
    `${TOKEN_START}(\\d+)${SPACE}+0${SPACE}+R${TOKEN_END}`,
    `/StructParents?${SPACE}+(\\d+)${TOKEN_END}`,
    `/ID${SPACE}*${NAME}`,
    `/Headers${SPACE}*\\[(?:${SPACE}*${NAME})*${SPACE}*\\]`,
    '[(%]',
  ].join('|'),
  'g',
);

/**
 * Writes the references, the keys of the parent tree and the identifiers of elements in an object's text anew.
 * Takes PDF text with one character for each byte, of a stream only what stands before its data. Gives the text with
 * nothing else changed. Throws an Error for a string that does not end.
 */
export function rewriteText(text: string, renumbering: Renumbering): string {
  let written = '';
  let copied = 0;
  PLACE.lastIndex = 0;
  for (let place = PLACE.exec(text); place !== null; place = PLACE.exec(text)) {
    const [found, object, key] = place;
    const end = place.index + found.length;
    if (found === '(') PLACE.lastIndex = endOfToken(text, place.index);
    else if (found === '%') PLACE.lastIndex = endOfLine(text, end);
    else {
      written += text.slice(copied, place.index);
      if (object !== undefined) written += String(renumbering.object(Number(object))) + found.slice(object.length);
      else if (key !== undefined) written += found.slice(0, -key.length) + String(renumbering.parentKey(Number(key)));
      else written += renameIdentifiers(found, renumbering.identifier);
      copied = end;
      // The renumbering may itself have had text rewritten.
      PLACE.lastIndex = end;
    }
  }
  return copied === 0 ? text : written + text.slice(copied);
}

/** Gives new numbers to the identifiers in PDF text that holds no other strings. */
export function renameIdentifiers(text: string, identifier: Renumbering['identifier']): string {
  return text.replace(/(?<=\(node)\d+(?=\))/g, (digits) => String(identifier(Number(digits))).padStart(8, '0'));
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}
