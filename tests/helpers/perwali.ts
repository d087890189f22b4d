import type { Files } from './load-case.ts';

/** Lines of a sound regulation of the base document; each may be put in the place of, by its key. */
const BAKU: Readonly<Record<string, string>> = {
  bentuk: 'asli',
  nomor: '"7"',
  tahun: '2025',
  tentang: 'Rencana Strategis Perangkat Daerah Tahun 2026-2028',
  menimbang: '["bahwa perlu;"]',
  mengingat: '[uu-23-2014]',
  pasal: '[Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.]',
  ditetapkan: '{ di: Contoh, tanggal: 2025-09-24, pejabat: wali-kota }',
  diundangkan: '{ di: Contoh, tanggal: 2025-09-25, pejabat: sekda }',
  berita_daerah: '{ nomor: "7" }',
};

/** Laws and officials of that regulation. */
const SEKITAR: Files = {
  'hukum.yaml': [
    'hukum:',
    '  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah, lembaran: { nomor: "244", tambahan: "5587" } }',
    '  - { id: perwali-1-2021, jenis: Peraturan Wali Kota Contoh, nomor: "1", tahun: 2021, tentang: Rencana Strategis Perangkat Daerah, lembaran: { nomor: "1" } }',
    '',
  ].join('\n'),
  'pejabat.yaml': [
    'pejabat:',
    '  - { id: wali-kota, jabatan: Wali Kota Contoh, nama: BUDI CONTOH }',
    '  - { id: sekda, jabatan: Sekretaris Daerah Kota Contoh, nama: SARI CONTOH }',
    '  - { id: kabag, jabatan: Kepala Bagian Hukum, nama: "ADI CONTOH, S.H.", pangkat: Pembina, nip: "19750228 200604 1 015" }',
    '',
  ].join('\n'),
};

/**
 * The base document with a regulation, its laws and its officials. Takes what stands behind keys of perwali.yaml instead,
 * on the same line or from a line break on; `undefined` takes a key away. Keys keep their place, one to a line; new ones
 * follow.
 */
export function perwali(over: Readonly<Record<string, string | undefined>> = {}, files: Files = {}): Files {
  const lines = Object.entries({ ...BAKU, ...over }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`],
  );
  return { ...SEKITAR, 'perwali.yaml': `${lines.join('\n')}\n`, ...files };
}

/** Another document of that region, which a regulation may put into force besides. */
export const LAIN: Files = {
  'dokumen.yaml':
    'judul: Rencana Strategis Dinas Lain Kota Contoh Tahun 2026-2028\nprofil: ringkas\ndaerah: kota-contoh\nperangkat_daerah: { nama: Dinas Lain Kota Contoh, singkat: Dinas Lain }\ntanggal: 2025-09-24\ntahun: { periode: 2026-2028, dasar: 2025 }\ncetak: { nomor_halaman: menerus }\n',
};
