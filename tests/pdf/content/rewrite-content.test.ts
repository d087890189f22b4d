import { describe, expect, test } from 'vitest';
import { readContent, type Stretch } from '../../../scripts/pdf/content/read-content.ts';
import { ALONE, ARTIFACT, type Fate, FURNITURE, rewriteContent } from '../../../scripts/pdf/content/rewrite-content.ts';

/** Writes content anew with the mark it had as its fate; what has none is decoration. `fates` overrule by mark or name. */
function rewrite(text: string, fates: Readonly<Record<string, Fate>> = {}): { lines: string[]; owners: number[] } {
  const known = new Map<number, Fate>();
  const fateOf = ({ mark, object }: Stretch): Fate => {
    const given = fates[object ?? String(mark)];
    if (given !== undefined) return given;
    if (mark === undefined) return ARTIFACT;
    const fate = known.get(mark) ?? { kind: 'content', role: 'P', owner: { mark, isLabel: false } };
    known.set(mark, fate);
    return fate;
  };
  const written = rewriteContent(text, readContent(text), fateOf);
  return { lines: written.text.split('\n'), owners: written.owners.map(({ owner }) => owner.mark) };
}

describe('rewriteContent', () => {
  test('what is painted outside marked content becomes an artifact, colours between it included', () => {
    expect(rewrite('0 0 1 1 re f 1 g 2 2 1 1 re f\n0 g').lines.join(' ')).toBe(
      '/Artifact BMC 0 0 1 1 re f 1 g 2 2 1 1 re f 0 g EMC',
    );
  });

  test('a path is never parted from what paints it', () => {
    const { lines } = rewrite('/P <</MCID 7>>BDC BT (a) Tj ET EMC 0 0 m 1 1 l 2 2 l h S');
    expect(lines).toEqual([
      '/P <</MCID 0>> BDC',
      'BT',
      '(a) Tj',
      'ET',
      'EMC',
      '/Artifact BMC',
      '0 0 m 1 1 l 2 2 l h S',
      'EMC',
    ]);
  });

  test('a clip paints nothing and stays outside', () => {
    expect(rewrite('q 0 0 9 9 re W* n q 1 0 0 1 0 0 cm Q Q').lines).toEqual([
      'q',
      '0 0 9 9 re W* n',
      'q',
      '1 0 0 1 0 0 cm',
      'Q',
      'Q',
    ]);
  });

  test('a whole graphics state of one fate is marked from outside', () => {
    expect(rewrite('q 1 0 0 1 0 0 cm BT (kaki) Tj ET Q', { undefined: FURNITURE }).lines).toEqual([
      '/Artifact <</Type /Pagination>> BDC',
      'q',
      '1 0 0 1 0 0 cm',
      'BT',
      '(kaki) Tj',
      'ET',
      'Q',
      'EMC',
    ]);
  });

  test('marked content that ends after its graphics state is given back ends inside it', () => {
    const { lines } = rewrite('q q /P <</MCID 0>>BDC BT (a) Tj ET Q Q EMC');
    expect(lines).toEqual(['/P <</MCID 0>> BDC', 'q', 'q', 'BT', '(a) Tj', 'ET', 'Q', 'Q', 'EMC']);
  });

  test('content whose parts lie in different graphics states gets an identifier for each', () => {
    const { lines, owners } = rewrite('q 0 0 1 1 re f /P <</MCID 4>>BDC BT (a) Tj ET Q BT (b) Tj ET EMC 2 2 1 1 re f');
    expect(lines.join(' ')).toBe(
      'q /Artifact BMC 0 0 1 1 re f EMC /P <</MCID 0>> BDC BT (a) Tj ET EMC Q ' +
        '/P <</MCID 1>> BDC BT (b) Tj ET EMC /Artifact BMC 2 2 1 1 re f EMC',
    );
    expect(owners).toEqual([4, 4]);
  });

  test('several fates in one text object are marked inside it', () => {
    const { lines, owners } = rewrite(
      'BT /F1 9 Tf 1 0 0 1 0 0 Tm (a) Tj /P <</MCID 3>>BDC 1 0 0 1 9 0 Tm (b) Tj EMC ET',
    );
    expect(lines).toEqual([
      'BT',
      '/F1 9 Tf 1 0 0 1 0 0 Tm',
      '/Artifact BMC',
      '(a) Tj',
      'EMC',
      '1 0 0 1 9 0 Tm',
      '/P <</MCID 0>> BDC',
      '(b) Tj',
      'EMC',
      'ET',
    ]);
    expect(owners).toEqual([3]);
  });

  test('marks inside marks and marks that hold nothing leave no trace', () => {
    const { lines, owners } = rewrite(
      '/P <</MCID 1>>BDC /Span BMC BT (a) Tj ET EMC /S <</MCID 2>>BDC EMC EMC /TD <</MCID 3>>BDC EMC',
    );
    expect(lines).toEqual(['/P <</MCID 0>> BDC', 'BT', '(a) Tj', 'ET', 'EMC']);
    expect(owners).toEqual([1]);
  });

  test('content that becomes decoration joins the decoration around it', () => {
    const { lines, owners } = rewrite('0 0 1 1 re f /TD <</MCID 5>>BDC 1 1 1 1 re f EMC', { 5: ARTIFACT });
    expect(lines.join(' ')).toBe('/Artifact BMC 0 0 1 1 re f 1 1 1 1 re f EMC');
    expect(owners).toEqual([]);
  });

  test('a form with marks of its own stands in none', () => {
    expect(rewrite('0 0 1 1 re f /X1 Do 2 2 1 1 re f', { X1: ALONE }).lines.join(' ')).toBe(
      '/Artifact BMC 0 0 1 1 re f EMC /X1 Do /Artifact BMC 2 2 1 1 re f EMC',
    );
  });

  test('identifiers count on from the first one given', () => {
    const text = '/P <</MCID 0>>BDC BT (a) Tj ET EMC';
    const fate: Fate = { kind: 'content', role: 'TD', owner: { mark: 0, isLabel: false } };
    expect(rewriteContent(text, readContent(text), () => fate, 12).text).toContain('/TD <</MCID 12>> BDC');
  });
});

describe('readContent', () => {
  test.each([
    ['a state that is not given back', 'q 0 0 1 1 re f'],
    ['a state that is given back twice', 'q Q Q'],
    ['a text object that ends a state', 'q ET'],
    ['marked content that does not end', '/P <</MCID 0>>BDC'],
    ['marked content that ends twice', 'EMC'],
  ])('refuses %s', (_name, text) => {
    expect(() => readContent(text)).toThrow('unexpected PDF');
  });

  test('gathers what is shown by its font, however it is written', () => {
    const [item] = readContent('BT /F1 9 Tf <0041> Tj [<0042> -20 <0043>] TJ /F2 9 Tf (\\061(x)) Tj ET');
    const shown =
      item?.kind === 'text' ? item.items.flatMap((inside) => (inside.kind === 'stretch' ? inside.shown : [])) : [];
    expect(shown.map(({ font, hex }) => ({ font, hex }))).toEqual([
      { font: 'F1', hex: '004100420043' },
      { font: 'F2', hex: '31287829' },
    ]);
  });
});
