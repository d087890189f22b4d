import { describe, expect, test } from 'vitest';
import { lampiranReports } from '../../scripts/derive/peraturan/lampiran-reports.ts';
import type { PenetapView } from '../../scripts/render/peraturan/views.ts';
import { withRegulations } from '../../scripts/render/peraturan/with-regulations.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type { DocumentView } from '../../scripts/render/views.ts';
import { loadFiles, loadWithAcuan } from '../helpers/load-case.ts';
import { LAIN, perwali } from '../helpers/perwali.ts';

/** A document that keeps a regulation with these keys. */
function keeper(over: Readonly<Record<string, string>> = {}): DocumentView {
  const { document } = loadWithAcuan(perwali(over), { lain: LAIN });
  if (document === undefined) throw new Error('no document');
  return document;
}

/** A document without one, under an id. */
function plain(id: string): DocumentView {
  const { document } = loadFiles({});
  if (document === undefined) throw new Error('no document');
  return { ...document, id };
}

/** The regulations of a document: words, address, place. */
function told({ penetap = [] }: DocumentView): (string | undefined)[][] {
  return penetap.map(({ kata, href, sebagai }: PenetapView) => [kata, href, sebagai]);
}

describe('which regulations carry a document', () => {
  test('its own alone, without a number', () => {
    expect(withRegulations([keeper(), plain('bebas')]).map(told)).toEqual([
      [['Ditetapkan dengan', 'perwali.html', undefined]],
      [],
    ]);
  });

  test('a draft has enacted nothing yet', () => {
    expect(withRegulations([keeper({ bentuk: 'rancangan' })]).map(told)).toEqual([
      [['Akan ditetapkan dengan', 'perwali.html', undefined]],
    ]);
  });

  test('one that keeps a regulation of another alone leads to it and is not enacted with it', () => {
    expect(withRegulations([keeper({ lampiran: '[lain]' }), plain('lain')]).map(told)).toEqual([
      [[undefined, 'perwali.html', undefined]],
      [['Ditetapkan dengan', '../uji/perwali.html', undefined]],
    ]);
  });

  test('its own first, then those of others', () => {
    const first = keeper({ lampiran: '[uji, lain]' });
    const second = keeper({ bentuk: 'rancangan', lampiran: '[lain]' });
    const { peraturan } = second;
    if (peraturan === undefined) throw new Error('no regulation');
    const lain = { ...second, id: 'lain', peraturan: { ...peraturan, id: 'lain' } };
    expect(withRegulations([first, lain]).map(told)).toEqual([
      [['Ditetapkan dengan', 'perwali.html', 'Lampiran I']],
      [
        ['Akan ditetapkan dengan', 'perwali.html', undefined],
        ['Ditetapkan dengan', '../uji/perwali.html', 'Lampiran II'],
      ],
    ]);
  });

  test('the numbers are those of the heads in the regulation', () => {
    const { report } = loadWithAcuan(perwali({ lampiran: '[lain, uji]' }), { lain: LAIN });
    const reports = report === undefined ? [] : lampiranReports(report);
    const documents = withRegulations(reports.map((lampiran) => renderDocument(lampiran.report, 'situs')));
    expect(documents.map(({ id, penetap }) => [id, penetap?.[0]?.sebagai])).toEqual(
      reports.map((lampiran) => [lampiran.report.plan.dokumen.id, lampiran.label]),
    );
    expect(documents.map(({ id }) => id)).toEqual(['lain', 'uji']);
  });
});

test('the start page has the regulations of a region in the order of their numbers, a draft marked', () => {
  const numbered = (id: string, over: Readonly<Record<string, string>>): DocumentView => {
    const document = keeper(over);
    const { peraturan } = document;
    if (peraturan === undefined) throw new Error('no regulation');
    return { ...document, id, peraturan: { ...peraturan, id } };
  };
  const documents = [numbered('a', { nomor: '"12"' }), numbered('b', { nomor: '"7"', bentuk: 'rancangan' })];
  const [daerah] = startPage(documents).daerah;
  expect(daerah?.peraturan.map(({ href, rancangan }) => [href, rancangan])).toEqual([
    ['b/perwali.html', true],
    ['a/perwali.html', false],
  ]);
});
