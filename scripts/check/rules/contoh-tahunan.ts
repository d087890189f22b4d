import type { BerkasContoh } from '../finding.ts';

const DOKUMEN = `judul: Rencana Kinerja Tahunan Dinas Contoh Kota Contoh Tahun 2027
jenis: rkt
renstra: renstra
profil: ringkas
daerah: kota-contoh
perangkat_daerah: { nama: Dinas Contoh Kota Contoh, singkat: Dinas Contoh }
tanggal: 2027-01-04
tahun: { periode: 2027, dasar: 2026 }
`;

/**
 * A small annual plan over the small document of the tests, for the examples of the rules on annual plans: the money of its
 * one program, and the capaian of its one indicator as evaluated (target 100, achieved 90).
 */
export function contohTahunan({ anggaran = '200', capaian = '90%' }): BerkasContoh {
  return {
    'dokumen.yaml': DOKUMEN,
    'arah.yaml': undefined,
    'program/1.yaml': undefined,
    'tahunan.yaml': `program:
  - { dari: 1.06.04, anggaran: ${anggaran} }
evaluasi:
  sasaran:
    - id: sasaran-1
      indikator:
        - { id: ind-sasaran-1, polaritas: naik, target: 100, realisasi: 90, capaian: ${capaian} }
`,
    'tabel/pendanaan.yaml': 'jenis: anggaran-tahunan\njudul: Anggaran Tahun 2027\n',
  };
}
