const STEPS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Roman numeral of a whole number from 1 on, as chapters are numbered: 4 -> IV. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of STEPS)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
