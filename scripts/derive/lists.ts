/** Lists that prose can have drawn from the data with `[[daftar: …]]`. */
export const DAFTAR = [
  'hukum',
  'sistematika',
  'misi',
  'tujuan',
  'sasaran',
  'strategi',
  'kebijakan',
  'program',
] as const;
export type NamaDaftar = (typeof DAFTAR)[number];
