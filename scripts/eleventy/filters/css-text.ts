/**
 * A text as CSS string for `content` inside `<style>`; to be printed with `safe`. HTML escapes would stand there as
 * they are, so the signs that could close the string or the element are written as CSS escapes.
 */
export function cssText(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
