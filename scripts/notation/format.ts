/** `1.250.000` for a whole number: dots between groups of three, as Indonesian print does. */
export function formatBulat(value: number): string {
  const digits = grouped(String(Math.abs(value)));
  return value < 0 ? `-${digits}` : digits;
}

/** `87,60` or `1.250.000,5`: comma for decimals, as many of them as were typed. */
export function formatAngka(value: number, desimal: number): string {
  const fixed = Math.abs(value).toFixed(desimal);
  const text = desimal === 0 ? grouped(fixed) : `${grouped(fixed.slice(0, -desimal - 1))},${fixed.slice(-desimal)}`;
  return value < 0 ? `-${text}` : text;
}

// By hand: a pattern that looks ahead to the end from every digit takes nearly three times as long, and a large document
// sets tens of thousands of numbers more than once.
function grouped(digits: string): string {
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) text = `${digits.slice(Math.max(0, end - 3), end)}.${text}`;
  return text;
}

/** `Rp1.250.000`, as in running text; tables print the bare number under "Rp". */
export function formatRupiah(value: number): string {
  return `Rp${formatBulat(value)}`;
}

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** `2021-09-24` -> `24 September 2021`, `2021-09` -> `September 2021`. */
export function formatTanggal(iso: string): string {
  const [year = '', month = '1', day] = iso.split('-');
  const monthAndYear = `${BULAN[Number(month) - 1] ?? ''} ${year}`;
  return day === undefined ? monthAndYear : `${Number(day)} ${monthAndYear}`;
}

const SATUAN = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const TINGKAT: readonly [number, string][] = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
  [1_000, 'ribu'],
];

/** A whole number from 0 on in words: 48 -> `empat puluh delapan`; se- in sepuluh, sebelas, seratus, seribu. */
export function terbilang(value: number): string {
  if (value === 0) return 'nol';
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of TINGKAT) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(size === 1_000 && count === 1 ? 'seribu' : `${terbilang(count)} ${name}`);
  }
  const hundreds = Math.floor(rest / 100);
  rest %= 100;
  if (hundreds > 0) parts.push(hundreds === 1 ? 'seratus' : `${SATUAN[hundreds] as string} ratus`);
  if (rest > 0 && rest < 12) parts.push(SATUAN[rest] as string);
  else if (rest >= 12 && rest < 20) parts.push(`${SATUAN[rest - 10] as string} belas`);
  else if (rest >= 20) {
    parts.push(`${SATUAN[Math.floor(rest / 10)] as string} puluh`);
    if (rest % 10 > 0) parts.push(SATUAN[rest % 10] as string);
  }
  return parts.join(' ');
}
