/** A picture as a whole, or a run of text. */
const PIECE = /<svg\b[\s\S]*?<\/svg>|>[^<]+/g;

/**
 * Keeps spans of years such as `2021-2026` on one line: browsers break after the hyphen, and a hyphen that does not break
 * would be another character for those who search or copy. Takes a whole page; touches only text in its body, and none
 * in pictures, where HTML has no place.
 */
export function keepYearsTogether(html: string): string {
  const start = html.indexOf('<body');
  if (start === -1) return html;
  const body = html
    .slice(start)
    .replace(PIECE, (piece) =>
      piece.startsWith('<svg') ? piece : piece.replace(/\b\d{4}-\d{4}\b/g, '<span class="utuh">$&</span>'),
    );
  return html.slice(0, start) + body;
}
