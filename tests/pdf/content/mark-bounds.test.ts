import { expect, test } from 'vitest';
import { joinBounds, markBounds } from '../../../scripts/pdf/content/mark-bounds.ts';

const boundsOf = (text: string, id = 0): readonly number[] | undefined => markBounds(text, new Set([id])).get(id);

test('paths count by their corners, in the units of the page', () => {
  expect(boundsOf('q 2 0 0 -2 10 100 cm /Figure <</MCID 0>> BDC 1 2 3 4 re f 9 9 m 20 1 l S EMC Q')).toEqual([
    12, 82, 50, 98,
  ]);
});

test('a transformation ends with its graphics state', () => {
  expect(boundsOf('/Figure <</MCID 0>> BDC q 5 0 0 5 0 0 cm 0 0 1 1 re f Q 7 7 1 1 re f EMC')).toEqual([0, 0, 8, 8]);
});

test('an image is the unit square', () => {
  expect(boundsOf('/Figure <</MCID 0>> BDC q 30 0 0 20 5 6 cm /X1 Do Q EMC')).toEqual([5, 6, 35, 26]);
});

test('text counts by the places of its signs and its size', () => {
  const text = '/Figure <</MCID 0>> BDC BT /F1 10 Tf 1 0 0 1 100 50 Tm <41> Tj 8 0 Td <42> Tj 0 -20 Td <43> Tj ET EMC';
  expect(boundsOf(text)).toEqual([100, 27.5, 114, 59.5]);
});

test('only what is marked so counts; what paints nothing has no area', () => {
  const text = '0 0 99 99 re f /Figure <</MCID 0>> BDC 1 g EMC /P <</MCID 1>> BDC 0 0 1 1 re f EMC';
  expect(boundsOf(text)).toBeUndefined();
  expect(boundsOf(text, 1)).toEqual([0, 0, 1, 1]);
});

test('two areas join to the smallest that holds both', () => {
  expect(joinBounds([0, 5, 10, 6], [-1, 5.5, 3, 9])).toEqual([-1, 5, 10, 9]);
});
