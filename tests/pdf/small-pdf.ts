/** The one stream of the small PDF; its text looks like an object's opening. */
export const STREAM = '<</Length 21>> stream\nBT (1 0 obj) Tj ET q Q\nendstream';

/** A PDF of one page in the shape Chromium writes, its objects out of order as there; `trailer` is added to its trailer. */
export function smallPdf(trailer = ''): Uint8Array {
  const bodies = new Map([
    [1, '<</Title (Kecil)>>'],
    [4, STREAM],
    [2, '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 594.95996 935.03998]\n/Contents 4 0 R>>'],
    [3, '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>'],
    [5, '<</Type /Catalog\n/Pages 3 0 R>>'],
  ]);
  let file = '%PDF-1.4\n%....\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of bodies) {
    offsets.set(number, file.length);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const rows = [1, 2, 3, 4, 5].map((number) => `${String(offsets.get(number)).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 6\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<</Size 6\n/Root 5 0 R\n/Info 1 0 R${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}
