import type { CheckedDocument } from '../../scripts/diagnostics/checked-document.ts';
import type { SarifRule } from '../../scripts/diagnostics/format-sarif.ts';

/** A document with one finding of a rule, one on a file, and one set aside. */
export const DOKUMEN: CheckedDocument = {
  id: 'dinas-contoh',
  judul: 'Rencana Strategis Dinas Contoh',
  profil: 'rancangan',
  findings: [
    {
      kelompok: 'konsistensi angka',
      diagnostic: {
        code: 'pagu-children',
        severity: 'galat',
        message: 'Pagu 2027 program 1.06.04 Rp2; jumlah 1 kegiatan Rp5 (selisih Rp3).',
        hint: 'Periksa angka ini.',
        place: { file: 'data/dinas-contoh/program/1 rehabilitasi.yaml', line: 4, column: 11, endColumn: 12 },
        related: [
          {
            place: { file: 'data/dinas-contoh/program/1 rehabilitasi.yaml', line: 6, column: 45, endColumn: 46 },
            note: 'ikut dijumlahkan',
          },
          { place: { file: 'data/dinas-contoh/arah.yaml', line: 2, column: 1, endColumn: 5 } },
        ],
      },
    },
    {
      kelompok: 'berkas dan tulisan',
      diagnostic: {
        code: 'list-number',
        severity: 'peringatan',
        message: 'Nomor butir ini 3.',
        place: { file: 'content/dinas-contoh/1-pendahuluan/1-latar-belakang.md', line: 9, column: 1, endColumn: 3 },
      },
    },
  ],
  waived: [
    {
      kelompok: 'substansi',
      alasan: 'tercetak demikian',
      tanggal: '2026-01-31',
      diagnostic: {
        code: 'row-empty',
        severity: 'info',
        message: 'Baris ini kosong.',
        place: { file: 'data/dinas-contoh/tabel/t.yaml', line: 3, column: 5, endColumn: 9 },
      },
    },
  ],
};

/** One that could not be read. */
export const TAK_TERBACA: CheckedDocument = {
  id: 'dinas-lain',
  judul: undefined,
  profil: undefined,
  findings: [],
  waived: [],
};

export const ATURAN: readonly SarifRule[] = [
  {
    code: 'row-empty',
    kelompok: 'substansi',
    severity: 'info',
    memeriksa: 'Setiap baris berisi.',
    alasan: 'Baris kosong tidak berguna.',
  },
  {
    code: 'pagu-children',
    kelompok: 'konsistensi angka',
    severity: 'galat',
    memeriksa: 'Pagu sama dengan jumlah bawahannya.',
    alasan: 'Uang dihitung sekali.',
  },
];
