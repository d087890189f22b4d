import { expect, test } from 'vitest';
import { formatJson } from '../../scripts/diagnostics/format-json.ts';
import { DOKUMEN, TAK_TERBACA } from './hasil-contoh.ts';

const PROGRAM = 'data/dinas-contoh/program/1 rehabilitasi.yaml';

test('temuan satu dokumen, dan dokumen yang tidak terbaca', () => {
  expect(JSON.parse(formatJson([DOKUMEN, TAK_TERBACA]))).toEqual({
    versi: 1,
    ringkasan: { galat: 1, peringatan: 1, info: 0, dikecualikan: 1 },
    dokumen: [
      {
        id: 'dinas-contoh',
        judul: 'Rencana Strategis Dinas Contoh',
        profil: 'rancangan',
        ringkasan: { galat: 1, peringatan: 1, info: 0, dikecualikan: 1 },
        temuan: [
          {
            kode: 'pagu-children',
            tingkat: 'galat',
            kelompok: 'konsistensi angka',
            pesan: 'Pagu 2027 program 1.06.04 Rp2; jumlah 1 kegiatan Rp5 (selisih Rp3).',
            perbaikan: 'Periksa angka ini.',
            tempat: { berkas: PROGRAM, baris: 4, kolom: 11, kolom_akhir: 12 },
            terkait: [
              { tempat: { berkas: PROGRAM, baris: 6, kolom: 45, kolom_akhir: 46 }, catatan: 'ikut dijumlahkan' },
              {
                tempat: { berkas: 'data/dinas-contoh/arah.yaml', baris: 2, kolom: 1, kolom_akhir: 5 },
                catatan: null,
              },
            ],
          },
          {
            kode: 'list-number',
            tingkat: 'peringatan',
            kelompok: 'berkas dan tulisan',
            pesan: 'Nomor butir ini 3.',
            perbaikan: null,
            tempat: {
              berkas: 'content/dinas-contoh/1-pendahuluan/1-latar-belakang.md',
              baris: 9,
              kolom: 1,
              kolom_akhir: 3,
            },
            terkait: [],
          },
        ],
        dikecualikan: [
          {
            kode: 'row-empty',
            tingkat: 'info',
            kelompok: 'substansi',
            pesan: 'Baris ini kosong.',
            perbaikan: null,
            tempat: { berkas: 'data/dinas-contoh/tabel/t.yaml', baris: 3, kolom: 5, kolom_akhir: 9 },
            terkait: [],
            alasan: 'tercetak demikian',
            tanggal: '2026-01-31',
          },
        ],
      },
      {
        id: 'dinas-lain',
        judul: null,
        profil: null,
        ringkasan: { galat: 0, peringatan: 0, info: 0, dikecualikan: 0 },
        temuan: [],
        dikecualikan: [],
      },
    ],
  });
});

test('tanpa dokumen tetap utuh', () => {
  expect(JSON.parse(formatJson([]))).toEqual({
    versi: 1,
    ringkasan: { galat: 0, peringatan: 0, info: 0, dikecualikan: 0 },
    dokumen: [],
  });
});
