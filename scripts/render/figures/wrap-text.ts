import { textWidth, widestText } from '../text-width.ts';

/**
 * Breaks a text into lines no wider than `width`, in em of the face of tables and figures: at spaces, and after a slash or
 * a hyphen inside a word. A piece that is wider by itself stands alone on its line; `longestPiece` tells beforehand.
 */
export function wrapText(text: string, width: number, bold = false): string[] {
  const space = textWidth(' ', bold);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    for (const [index, piece] of piecesOf(word).entries()) {
      const own = textWidth(piece, bold);
      const gap = index === 0 && line !== '' ? ' ' : '';
      const longer = used + (gap === '' ? 0 : space) + own;
      if (line !== '' && longer > width) {
        lines.push(line);
        [line, used] = [piece, own];
      } else [line, used] = [line + gap + piece, longer];
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Width of the widest piece that no line can be narrower than, in em. */
export function longestPiece(text: string, bold = false): number {
  return widestText(text.split(/\s+/).flatMap(piecesOf), bold);
}

function piecesOf(word: string): string[] {
  return word.split(/(?<=\p{L}[/-])(?=\p{L})/u);
}
