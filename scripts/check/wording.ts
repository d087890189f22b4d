/** A text as it is compared: small letters and digits, whatever stands between them one space. */
export function kataBaku(text: string): string {
  // Nearly all of them are plain; the tables of all letters of the world take a hundred times as long.
  const words = /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim();
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function rangkai(words: readonly string[]): string {
  if (words.length <= 2) return words.join(' dan ');
  return `${words.slice(0, -1).join(', ')}, dan ${words.at(-1) ?? ''}`;
}

/** The first letter large, for the beginning of a sentence. */
export function awalBesar(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
