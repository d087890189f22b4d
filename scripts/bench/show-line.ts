/** Prints one line of a measurement: what was measured, how much, its unit, and a word on it. */
export function showLine(name: string, value: string, unit: string, note = ''): void {
  console.log(`  ${name.padEnd(32)} ${value.padStart(8)} ${unit.padEnd(3)} ${note}`.trimEnd());
}

/** A number with so many decimals after a comma. */
export function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
