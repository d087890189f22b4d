import { createHash } from 'node:crypto';
import type { RawObject } from '../../print/read-objects.ts';
import { nameOf, readDict } from '../syntax/values.ts';
import type { Part } from './part.ts';
import { divideObject, joinObject } from './raw-stream.ts';
import { type Renumbering, rewriteText } from './rewrite-text.ts';

/**
 * Finds the fonts, pictures and colour profiles that an earlier part holds byte for byte. Contents of pages and forms
 * are never shared, however equal: the marks in them belong to one page.
 */
export class StreamSharing {
  private readonly known = new Map<string, number>();

  /** Takes in the streams of the first part, which keeps all its objects and their numbers. */
  learn({ objects }: Part): void {
    for (const { number, body } of objects.filter(isResource)) this.standInFor(number, body);
  }

  /** Adds to the stand-ins of a later part, which its renumbering follows, the streams that are known already. */
  share({ objects }: Part, renumbering: Renumbering, standIns: Map<number, number>): void {
    const waiting = new Map(objects.filter(isResource).map((object) => [object.number, object]));
    // A picture names its mask and its colours: these are settled first, so that equal pictures name the same ones.
    const settle = (number: number): number => {
      const object = waiting.get(number);
      waiting.delete(number);
      if (object !== undefined) {
        const { text, data } = divideObject(object);
        const body = joinObject({ text: rewriteText(text, { ...renumbering, object: settle }), data });
        const standIn = this.standInFor(renumbering.object(number), body);
        if (standIn !== undefined) standIns.set(number, standIn);
      }
      return renumbering.object(number);
    };
    for (const number of [...waiting.keys()]) settle(number);
  }

  private standInFor(number: number, body: Uint8Array): number | undefined {
    const fingerprint = createHash('sha256').update(body).digest('base64');
    const known = this.known.get(fingerprint);
    if (known === undefined) this.known.set(fingerprint, number);
    return known;
  }
}

const FONT_PROGRAMS = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);

function isResource(object: RawObject): boolean {
  if (!object.isStream) return false;
  const dict = readDict(divideObject(object).text);
  const subtype = nameOf(dict, 'Subtype');
  if (subtype !== undefined) return subtype === 'Image' || FONT_PROGRAMS.has(subtype);
  // Of the streams without a type only fonts tell their length unpacked, and only colour profiles a number of colours.
  return dict.has('Length1') || dict.has('N');
}
