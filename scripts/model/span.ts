/** "2021-2026" for consecutive years, else the years with commas. */
export function span(years: readonly number[]): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first + 1 === years.length ? `${first}-${last}` : years.join(', ');
}
