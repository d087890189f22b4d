import { describe, expect, test } from 'vitest';
import type { ObjectStore } from '../../../scripts/pdf-syntax/object-store.ts';
import { type Painted, PaintedContents } from '../../../scripts/pdf/ua/painted-contents.ts';
import { storeOf, streamBody } from '../../helpers/pdf/handmade-pdf.ts';

const PAGE = 3;
const CONTENT = 4;

/** One page with a font of two bytes for a sign (5) and one of one byte (6). */
function pageOf(content: string): ObjectStore {
  return storeOf({
    1: '<</Type /Catalog /Pages 2 0 R>>',
    2: '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    [PAGE]: '<</Type /Page /Contents 4 0 R /Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>>>',
    [CONTENT]: streamBody('/Length 0', content),
    5: '<</Type /Font /Subtype /Type0>>',
    6: '<</Type /Font /Subtype /TrueType>>',
  });
}

function paintedBy(content: string): Painted {
  const store = pageOf(content);
  return new PaintedContents(store).of(store.dictOf(PAGE), CONTENT);
}

describe('codes that are shown', () => {
  const codesOf = (content: string): unknown => Object.fromEntries(paintedBy(content).shown.byFont());

  test.each([
    ['one by one', '/F1 9 Tf <0041> Tj 5.1 0 Td <00b2> Tj -3 0 Td <0041> Tj', { 5: ['0041', '00B2'] }],
    ['in one string', '/F1 9 Tf <004100B2> Tj', { 5: ['0041', '00B2'] }],
    ['in a list with moves', '/F1 9 Tf [<0041> -12 <00B2>] TJ', { 5: ['0041', '00B2'] }],
    ['with white space between the digits', '/F1 9 Tf <00 41\n00B2> Tj', { 5: ['0041', '00B2'] }],
    ['without the last digit', '/F1 9 Tf <0041 00B> Tj', { 5: ['0041', '00B0'] }],
    ['in parentheses', String.raw`/F2 9 Tf (A<\)) Tj`, { 6: ['41', '3C', '29'] }],
    ['in two fonts', '/F1 9 Tf <0041> Tj /F2 9 Tf <41> Tj', { 5: ['0041'], 6: ['41'] }],
    ['in a font that the page does not have', '/F9 9 Tf <0041> Tj', {}],
  ])('%s', (_, content, codes) => {
    expect(codesOf(`BT ${content} ET`)).toEqual(codes);
  });
});

test('marks in their order, and objects with whether they stand in one', () => {
  const { marks, objects } = paintedBy('/P <</MCID 4>> BDC /X1 Do EMC /X2 Do /P <</MCID 2>> BDC EMC');
  expect(marks).toEqual([4, 2]);
  expect(objects).toEqual([
    { name: 'X1', isMarked: true },
    { name: 'X2', isMarked: false },
  ]);
});

test.each([
  ['0 0 1 1 re f', true],
  ['BT /F1 9 Tf <0041> Tj ET', true],
  ['/Span BMC 0 0 1 1 re f EMC', true],
  ['/Artifact BMC 0 0 1 1 re f EMC', false],
  ['/P <</MCID 0>> BDC BT <0041> Tj ET EMC', false],
  ['/X1 Do', false],
])('%s paints outside of marks: %s', (content, isBare) => {
  expect(paintedBy(content).isBare).toBe(isBare);
});

test('contents are read once, and again when they were written anew', () => {
  const store = pageOf('/P <</MCID 0>> BDC EMC');
  const contents = new PaintedContents(store);
  contents.readPages(2);
  const first = contents.of(store.dictOf(PAGE), CONTENT);
  expect(contents.of(store.dictOf(PAGE), CONTENT)).toBe(first);
  store.setStream(CONTENT, new Map(), '/P <</MCID 1>> BDC EMC');
  expect(contents.of(store.dictOf(PAGE), CONTENT).marks).toEqual([1]);
});
