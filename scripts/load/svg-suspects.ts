/** What a drawing may not hold, each with its name for the planner. */
const SUSPECTS: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:[\w-]+:)?script\b/i, 'skrip'],
  [/<[^>]*\son\w+\s*=/i, 'skrip (atribut on…)'],
  [/javascript\s*:/i, 'skrip (javascript:)'],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|object|embed)\b/i, 'isian halaman web'],
  [/<!ENTITY\b|<\?xml-stylesheet/i, 'rujukan ke luar berkas'],
  [/\b(?:href|src)\s*=\s*["'](?!\s*#|\s*data:image\/(?:png|jpe?g|gif|webp);)/i, 'rujukan ke luar berkas'],
  [/@import|url\(\s*["']?(?!\s*#|["']?data:)[a-z./]/i, 'rujukan ke luar berkas'],
];

/**
 * Names what makes a drawing unsafe to publish: scripts, web pages inside it, anything fetched from elsewhere. Pages show
 * it as an image, in which browsers run and fetch nothing, but a reader may open the file itself. Namespace declarations
 * and links within the drawing are harmless. Undefined where nothing was found.
 */
export function suspectMarkup(text: string): string | undefined {
  // Character references would hide a word from the patterns.
  const plain = text
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number(code)));
  return SUSPECTS.find(([pattern]) => pattern.test(plain))?.[1];
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
