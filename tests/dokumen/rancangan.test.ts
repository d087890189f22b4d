import { describe, expect, it } from 'vitest';
import { readCase } from '../helpers/load-case.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import type { PdfTag } from '../helpers/pdf/read-tags.ts';
import { prepared } from '../helpers/prepared.ts';
import { printProject } from '../helpers/print-project.ts';
import { useBrowser } from '../print/fixture-browser.ts';

const browser = useBrowser();
const final = prepared(async () => readPdf((await printProject({}, browser(), '2030-01-02T03:04:05.000Z')).bytes));
const draft = prepared(async () => {
  const dokumen = `${readCase('_dasar')['dokumen.yaml'] ?? ''}\nstatus: rancangan\n`;
  return readPdf((await printProject({ 'data/uji/dokumen.yaml': dokumen }, browser())).bytes);
});

function words(tags: readonly PdfTag[]): string {
  return tags.map((tag) => `${tag.text} ${words(tag.children)}`).join(' ');
}

describe('a draft', () => {
  it('says so behind every page, whole and inside the paper', () => {
    for (const page of draft().pages) {
      const marks = page.items.filter((item) => item.text === 'RANCANGAN');
      expect(marks, page.label).toHaveLength(1);
      for (const { xMm, yMm } of marks) {
        expect(xMm).toBeGreaterThan(0);
        expect(yMm).toBeLessThan(page.heightMm);
      }
    }
  });

  it('prints status and date at the foot of every page but the cover', () => {
    const footed = draft().pages.filter((page) =>
      page.items.some((item) => /^Rancangan, \d+ \p{L}+ \d{4}$/u.test(item.text) && item.yMm > page.heightMm - 25),
    );
    expect(footed.map((page) => page.label)).toEqual(
      draft()
        .pages.slice(1)
        .map((page) => page.label),
    );
  });

  it('does not read its mark aloud', () => {
    expect(words(draft().pages.flatMap((page) => page.tags))).not.toContain('RANCANGAN');
  });
});

describe('a final document', () => {
  it('has neither mark nor status', () => {
    expect(
      final()
        .pages.map((page) => page.text)
        .join(' '),
    ).not.toMatch(/rancangan,|RANCANGAN/i);
  });

  it('carries the date it is given instead of its own', () => {
    expect(final().info.get('CreationDate')).toBe('D:20300102030405Z');
    expect(draft().info.get('CreationDate')).not.toBe(final().info.get('CreationDate'));
  });
});
