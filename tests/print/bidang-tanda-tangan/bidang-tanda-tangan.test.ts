import { describe, expect, test } from 'vitest';
import { writeSignatureField } from '../../../scripts/notation/signature-field.ts';
import { LAIN, perwali } from '../../helpers/perwali.ts';
import { tagsWithin } from '../../helpers/print-case.ts';
import { usePrintedRegulation } from '../../helpers/print-regulation.ts';
import { type PdfField, readFields } from '../../helpers/pdf/read-fields.ts';
import { readLinks } from '../../helpers/pdf/read-links.ts';
import type { PdfPage } from '../../helpers/pdf/read-page.ts';
import { type PdfBox, readFills } from '../../helpers/pdf/read-strokes.ts';
import { prepared } from '../../helpers/prepared.ts';
import { useBrowser } from '../fixture-browser.ts';

const WALI_KOTA = 'Tanda tangan elektronik Wali Kota Contoh, BUDI CONTOH';
const SEKDA = 'Tanda tangan elektronik Sekretaris Daerah Kota Contoh, SARI CONTOH';

const browser = useBrowser();

/** The frame that is drawn on a page: around all its dashes. */
async function frameOn(bytes: Uint8Array, page: number): Promise<PdfBox> {
  const boxes = (await readFills(bytes, page)).map(({ ink }) => ink);
  const most = (pick: (box: PdfBox) => number): number => Math.max(...boxes.map(pick));
  return {
    left: -most(({ left }) => -left),
    top: -most(({ top }) => -top),
    right: most(({ right }) => right),
    bottom: most(({ bottom }) => bottom),
  };
}

/** What stands on a page directly around its field, words and fields alike, in reading order of the tags. */
function aroundForm({ tags }: PdfPage): string[] {
  const document = tags[0]?.children ?? [];
  const at = document.findIndex(({ role }) => role === 'Form');
  return document.slice(at - 1, at + 2).map(({ role, text }) => `${role} ${text}`.trim());
}

describe('naskah asli elektronik dengan dua lampiran', () => {
  const printed = usePrintedRegulation(
    perwali(
      { tanda_tangan: 'elektronik', lampiran: '[uji, lain]' },
      {
        'naskah/3-penutup/0-pembuka.md': `Demikian [di sini](${writeSignatureField({ nama: 'palsu', keterangan: 'Palsu' })}) rencana.\n`,
      },
    ),
    browser,
    { lain: LAIN },
  );
  const alone = prepared(() => readFields(printed().sendiri.bytes));
  const bound = prepared(() => readFields(printed().lengkap.bytes));
  const told = (fields: readonly PdfField[]): string[] =>
    fields.map(({ type, name, words, page }) => `${type} ${name}, ${words}, ${String(page)}`);
  const pageWith = (pages: readonly PdfPage[], name: string, nth = 0): number =>
    pages.filter(({ text }) => text.includes(name))[nth]?.number ?? 0;

  test('peraturan: satu bidang bagi setiap penanda tangan, di halamannya', () => {
    const { pages } = printed().sendiri.pdf;
    expect(told(alone())).toEqual([
      `signature tanda-tangan-wali-kota, ${WALI_KOTA}, ${String(pageWith(pages, 'BUDI CONTOH'))}`,
      `signature tanda-tangan-sekda, ${SEKDA}, ${String(pageWith(pages, 'SARI CONTOH'))}`,
    ]);
  });

  test('berkas lengkap: nama yang sama, dan satu bidang lagi di akhir tiap lampiran', () => {
    const { pages } = printed().lengkap.pdf;
    expect(told(bound())).toEqual([
      ...told(alone()),
      `signature tanda-tangan-wali-kota-lampiran-i, ${WALI_KOTA} (Lampiran I), ${String(pageWith(pages, 'BUDI CONTOH', 1))}`,
      `signature tanda-tangan-wali-kota-lampiran-ii, ${WALI_KOTA} (Lampiran II), ${String(pageWith(pages, 'BUDI CONTOH', 2))}`,
    ]);
  });

  test('bidang terletak tepat di atas bingkai', async () => {
    for (const { page, box } of bound()) {
      const frame = await frameOn(printed().lengkap.bytes, page);
      expect(frame.right - frame.left).toBeCloseTo(60.5, 0);
      for (const edge of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(box[edge] - frame[edge]), `${edge} di halaman ${String(page)}`).toBeLessThan(0.01);
    }
  });

  test('bertag Form di antara jabatan dan nama', () => {
    const { pages } = printed().lengkap.pdf;
    expect(bound().map(({ page }) => aroundForm(pages[page - 1] as PdfPage))).toEqual([
      ['P WALI KOTA CONTOH,', 'Form', 'P BUDI CONTOH'],
      ['P SEKRETARIS DAERAH KOTA CONTOH,', 'Form', 'P SARI CONTOH'],
      ['P WALI KOTA CONTOH,', 'Form', 'P BUDI CONTOH'],
      ['P WALI KOTA CONTOH,', 'Form', 'P BUDI CONTOH'],
    ]);
    expect(pages.flatMap(({ tags }) => tagsWithin(tags, 'Form'))).toHaveLength(4);
    expect([printed().sendiri.uaFindings, printed().lengkap.uaFindings]).toEqual([[], []]);
  });

  test('tidak ada tautan yang tersisa, dan naskah tidak dapat membuat bidang', async () => {
    const { bytes, pdf } = printed().lengkap;
    const links = await Promise.all(bound().map(({ page }) => readLinks(bytes, page)));
    expect(links.flat()).toEqual([]);
    expect(pdf.pages.find(({ text }) => text.includes('Demikian'))?.text.replace(/\s/g, '')).toContain(
      'Demikian[disini](data:application/x-tanda-tangan,palsu,Palsu)rencana.',
    );
  });
});
