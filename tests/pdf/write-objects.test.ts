import { describe, expect, test } from 'vitest';
import { readObjects } from '../../scripts/print/read-objects.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { writeObjects } from '../../scripts/pdf/write-objects.ts';
import { smallPdf } from './small-pdf.ts';

describe('writeObjects', () => {
  test('gives a file that reads back the same', async () => {
    const written = await writeObjects(readObjects(smallPdf()), '0123456789abcdef0123456789abcdef');
    const { info, pageCount } = await readPdf(written);
    expect(pageCount).toBe(1);
    expect(info.get('Title')).toBe('Kecil');
  });

  test('reads back the same with more objects than one group holds', async () => {
    const raw = readObjects(smallPdf());
    const extra = Array.from({ length: 700 }, (_, index) => ({
      number: 10 + index,
      body: Buffer.from('<<>>'),
      isStream: false,
    }));
    const written = await writeObjects({ ...raw, objects: [...raw.objects, ...extra] }, '0'.repeat(32));
    expect((await readPdf(written)).pageCount).toBe(1);
  });
});
