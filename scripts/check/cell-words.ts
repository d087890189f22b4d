/** The letters and digits of a heading or name, small and without anything between them: `L + P` is `lp`. */
export function kataTunggal(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
