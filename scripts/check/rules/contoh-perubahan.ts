/** dokumen.yaml of an amendment of the document `lama`, for the examples of the rules on amendments. */
export const DOKUMEN_PERUBAHAN = [
  'judul: Perubahan Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028',
  'sebelum: lama',
  'profil: ringkas',
  'daerah: kota-contoh',
  'perangkat_daerah: { nama: Dinas Contoh Kota Contoh, singkat: Dinas Contoh }',
  'tanggal: 2026-11-02',
  'tahun: { periode: 2026-2028, dasar: 2025 }',
  '',
].join('\n');
