import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { listPlugin } from '../../scripts/load/list-rule.ts';
import { type TandaButir, writeMarker } from '../../scripts/notation/list-marker.ts';

const markdown = new MarkdownIt('commonmark').disable(['code', 'lheading']).use(listPlugin);

/** Lists with their items, an item's own text behind its marker, nested ones in brackets; paragraphs as ¶. */
function outline(text: string): string {
  const parts: string[] = [];
  for (const token of markdown.parse(text, {})) {
    if (/_list_open$/.test(token.type)) parts.push('[');
    else if (/_list_close$/.test(token.type)) parts.push(']');
    else if (token.type === 'list_item_open') parts.push(writeMarker(token.meta as TandaButir));
    else if (token.type === 'paragraph_open' && !token.hidden) parts.push('¶');
    else if (token.type === 'inline') parts.push(token.content.replace(/\n/g, '/'));
  }
  return parts.join(' ');
}

describe('styles', () => {
  test('nest in one another by indentation', () => {
    expect(outline('(1) satu\n    (a) dua\n        i. tiga\n        ii. empat\n(2) lima')).toBe(
      '[ (1) satu [ (a) dua [ i. tiga ii. empat ] ] (2) lima ]',
    );
  });

  test('another style begins another list', () => {
    expect(outline('1. satu\n1) dua\n(1) tiga\n- empat')).toBe('[ 1. satu ] [ 1) dua ] [ (1) tiga ] [ – empat ]');
  });

  test('a letter that is a numeral too goes by its neighbours', () => {
    expect(outline('h. satu\ni. dua\nj. tiga')).toBe('[ h. satu i. dua j. tiga ]');
    expect(outline('i. satu\nii. dua')).toBe('[ i. satu ii. dua ]');
  });
});

describe('a list that is interrupted', () => {
  test('goes on at the number that is typed', () => {
    expect(outline('3. satu\n4. dua\n\nSela.\n\n5. tiga')).toBe('[ 3. satu 4. dua ] ¶ Sela. [ 5. tiga ]');
  });

  test('goes on in its style where the sign alone would say another', () => {
    expect(outline('h. satu\n\nSela.\n\ni. dua')).toBe('[ h. satu ] ¶ Sela. [ i. dua ]');
    const [, second] = markdown
      .parse('iv. satu\n\nSela.\n\nv. dua', {})
      .filter((token) => token.type === 'list_item_open');
    expect(second?.meta).toEqual({ gaya: 'romawi', bentuk: 'titik', nomor: 5 });
  });
});

describe('below a line of text', () => {
  test('a first item begins a list, any other number does not', () => {
    expect(outline('Terdiri atas:\n1. satu')).toBe('¶ Terdiri atas: [ 1. satu ]');
    expect(outline('Sejak tahun\n2021. Sesudah itu')).toBe('¶ Sejak tahun/2021. Sesudah itu');
  });

  test('a number in brackets that ends a citation is no item', () => {
    expect(outline('dimaksud dalam ayat\n(1) huruf a')).toBe('¶ dimaksud dalam ayat/(1) huruf a');
    expect(outline('dimaksud dalam ayat (1) dan\n(2) huruf a')).toBe('¶ dimaksud dalam ayat (1) dan/(2) huruf a');
    expect(outline('1. dimaksud dalam huruf\n   (a) itu')).toBe('[ 1. dimaksud dalam huruf/(a) itu ]');
    expect(outline('sebagai berikut:\n(1) satu\n(2) dua')).toBe('¶ sebagai berikut: [ (1) satu (2) dua ]');
    expect(outline('(1) sebagaimana dalam ayat\n(2) dua')).toBe('[ (1) sebagaimana dalam ayat (2) dua ]');
  });
});

describe('spacing as in CommonMark', () => {
  test('an empty line between items makes their text paragraphs', () => {
    expect(outline('1. satu\n\n2. dua')).toBe('[ 1. ¶ satu 2. ¶ dua ]');
    expect(outline('1. satu\n2. dua\n\nSela.')).toBe('[ 1. satu 2. dua ] ¶ Sela.');
  });

  test('an item goes on with what is indented, and with lines that are not', () => {
    expect(outline('1. satu\n\n   lagi\n2. dua\nlagi')).toBe('[ 1. ¶ satu ¶ lagi 2. ¶ dua/lagi ]');
  });

  test('an item may be empty, and tabs count as to the next fourth column', () => {
    expect(outline('1.\n2. dua')).toBe('[ 1. 2. dua ]');
    expect(outline('1.\tsatu\n\t- dua')).toBe('[ 1. satu [ – dua ] ]');
  });

  test('items know their lines', () => {
    const items = markdown.parse('Awal:\n\n(1) satu\n    lagi\n(2) dua\n', {});
    expect(items.filter(({ type }) => type === 'list_item_open').map(({ map }) => map)).toEqual([
      [2, 4],
      [4, 5],
    ]);
  });
});
