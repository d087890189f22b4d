import { describe, expect, test } from 'vitest';
import { PdfText } from '../../../scripts/pdf-syntax/values.ts';
import type { Kid } from '../../../scripts/pdf/tags/tag.ts';
import { tidyTags } from '../../../scripts/pdf/tags/tidy-tags.ts';
import { mark, outline, tag } from './small-tags.ts';

const tidied = (...kids: readonly Kid[]): string => outline(tidyTags(tag('Document', kids)));
const words = (text: string): { Alt: PdfText } => ({ Alt: new PdfText(`(${text})`) });

describe('tidyTags', () => {
  test('elements without meaning give way to what they hold', () => {
    expect(
      tidied(tag('NonStruct', [tag('P', [tag('NonStruct', [mark(1)]), tag('Em', [tag('NonStruct', [mark(2)])])])])),
    ).toBe('Document(P(1 Em(2)))');
  });

  test('one with a language of its own stays', () => {
    const own = { Lang: new PdfText('(en)') };
    expect(tidied(tag('P', [tag('NonStruct', [mark(1)], own)]))).toBe('Document(P(Span(1)))');
    expect(tidied(tag('NonStruct', [tag('P', [mark(1)])], own))).toBe('Document(Div(P(1)))');
  });

  test('text right below a group becomes a paragraph, up to the next block', () => {
    expect(tidied(mark(1), tag('Link', [mark(2)]), tag('H1', [mark(3)]), mark(4))).toBe(
      'Document(P(1 Link(2)) H1(3) P(4))',
    );
    expect(tidied(tag('BlockQuote', [mark(1)]))).toBe('Document(BlockQuote(P(1)))');
  });

  test('what marks nothing goes, a group around one group too; empty cells stay', () => {
    expect(tidied(tag('Div', [tag('Div', [tag('P', [mark(1)])])]), tag('P'), tag('TR', [tag('TD')]))).toBe(
      'Document(P(1) TR(TD))',
    );
  });

  test('a figure with words is one whole', () => {
    const inside = tag('Div', [tag('Div', [tag('NonStruct', [mark(1)])]), mark(2)]);
    expect(tidied(tag('Figure', [inside, mark(3)], words('Bagan')))).toBe('Document(Figure(1 2 3))');
  });

  test('a frame around a figure and its caption is a group', () => {
    const frame = tag('Figure', [tag('Figure', [mark(1)], words('Foto')), tag('NonStruct', [mark(2)])]);
    expect(tidied(frame)).toBe('Document(Div(Figure(1) P(2)))');
  });

  test('an element that owns the area of a link is a link', () => {
    const note = tag('NonStruct', [mark(1), { kind: 'annotation', page: 1, object: 9 }]);
    expect(tidied(tag('P', [note]))).toBe('Document(P(Link(1 @9)))');
  });

  test('a field stands between the blocks', () => {
    const field = tag('Form', [{ kind: 'annotation', page: 1, object: 9 }]);
    expect(tidied(tag('Div', [tag('P', [mark(1)]), field, tag('P', [mark(2)])]))).toBe(
      'Document(Div(P(1) Form(@9) P(2)))',
    );
  });

  test('an item is its marker and its body; a list holds items alone', () => {
    const first = tag('LI', [tag('Lbl', [mark(0)]), mark(1), tag('P', [mark(2)])]);
    expect(tidied(tag('L', [first, tag('LI', [mark(3)])]))).toBe('Document(L(LI(Lbl(0) LBody(1 P(2))) LI(LBody(3))))');
    expect(tidied(tag('L', [tag('NonStruct', [tag('P', [mark(1)])])]))).toBe('Document(L(LI(LBody(P(1)))))');
  });
});
