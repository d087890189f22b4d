import { isDict, numberOf, readValue } from '../../pdf-syntax/values.ts';

/** The only property of nearly every mark. */
const IDENTIFIER_ALONE = /<<\/MCID (\d+) ?>>/y;

/**
 * Gives the marked-content identifier among the operands of a mark (ISO 32000-1, 14.7.4.2); undefined where it has none.
 * Takes the content and the stretch of it that holds the operands, or the operands alone.
 */
export function markIdentifier(text: string, start = 0, end = text.length): number | undefined {
  const properties = text.indexOf('<<', start);
  if (properties < 0 || properties >= end) return undefined;
  IDENTIFIER_ALONE.lastIndex = properties;
  const alone = IDENTIFIER_ALONE.exec(text)?.[1];
  if (alone !== undefined) return Number(alone);
  const value = readValue(text, properties);
  return isDict(value) ? numberOf(value, 'MCID') : undefined;
}
