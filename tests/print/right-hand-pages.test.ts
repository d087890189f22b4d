import { describe, expect, it } from 'vitest';
import { countBlankPages, discountBlankPages } from '../../scripts/print/right-hand-pages.ts';

const pages = new Map([
  ['sampul', 1],
  ['depan', 2],
  ['bab-1', 5],
  ['tabel-1', 6],
  ['bab-2', 7],
]);

describe('discountBlankPages', () => {
  it('takes the blank pages out again', () => {
    const parts = ['depan', 'bab-1', 'bab-2'];
    const counted = countBlankPages({ pages, pageCount: 7 }, parts);
    expect(discountBlankPages(counted, counted.blankBefore)).toEqual({ pages, pageCount: 7 });
  });
});

describe('countBlankPages', () => {
  it('puts a blank page before each part that would begin on the left, and moves what follows', () => {
    const counted = countBlankPages({ pages, pageCount: 7 }, ['depan', 'bab-1', 'bab-2']);
    expect([...counted.pages]).toEqual([
      ['sampul', 1],
      ['depan', 3],
      ['bab-1', 7],
      ['tabel-1', 8],
      ['bab-2', 9],
    ]);
    expect(counted.pageCount).toBe(9);
    expect(counted.blankBefore).toEqual(['depan', 'bab-1']);
  });

  it('changes nothing where no part asks for the right', () => {
    expect(countBlankPages({ pages, pageCount: 7 }, [])).toEqual({ pages, pageCount: 7, blankBefore: [] });
  });
});
