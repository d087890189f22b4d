import type { WritablePdf } from '../../../scripts/pdf/write-objects.ts';

/**
 * Writes a PDF of the given object texts in the shape Chromium writes it; object 1 is its information, and the catalogue
 * is the one with that type. A stream's text is written with its data, one byte for each character.
 */
export function handmadePdf(bodies: Readonly<Record<number, string>>): Uint8Array {
  const entries = Object.entries(bodies);
  const root = entries.find(([, body]) => body.includes('/Type /Catalog'))?.[0] ?? '0';
  let file = '%PDF-1.4\n%....\n';
  const rows = entries.map(([number, body]) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${number} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 ${entries.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<</Size ${entries.length + 1}\n/Root ${root} 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${file}${table}${trailer}startxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** Gives the text of every object, a stream with its data, by its number. */
export function textsOf({ objects }: WritablePdf): ReadonlyMap<number, string> {
  return new Map(
    objects.map(({ number, body }) => [number, typeof body === 'string' ? body : Buffer.from(body).toString('latin1')]),
  );
}
