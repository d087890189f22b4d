import { expect, test } from 'vitest';
import type { Report } from '../../../scripts/derive/report.ts';
import { renderRedline } from '../../../scripts/render/redline/render-redline.ts';
import type { RedlineView } from '../../../scripts/render/redline/views.ts';
import { type Files, loadWithAcuan, readCase } from '../../helpers/load-case.ts';

const SIGNS = { sama: ['', ''], hapus: ['[', ']'], sisip: ['{', '}'] } as const;

function redline(baru: Files, lama: Files): RedlineView {
  const dokumen = readCase('perubahan-baru')['dokumen.yaml'];
  const { report } = loadWithAcuan({ 'dokumen.yaml': dokumen, ...baru }, { lama });
  return renderRedline(report as Report) as RedlineView;
}

/** Headings of parts and sections, what is said of them, and their blocks, one line each. */
function lines({ bagian }: RedlineView): string[] {
  return bagian.flatMap(({ judul, keterangan, subbab }) => [
    [`# ${judul}`, keterangan].filter((part) => part !== undefined).join(': '),
    ...subbab.flatMap((section) => [
      ...(section.judul === undefined ? [] : [`## ${[section.judul, section.keterangan ?? []].flat().join(': ')}`]),
      ...section.blok.map(({ potong }) =>
        potong.map(({ jenis, teks }) => SIGNS[jenis][0] + teks + SIGNS[jenis][1]).join(''),
      ),
    ]),
  ]);
}

test('a document that amends none has no redline', () => {
  expect(renderRedline(loadWithAcuan({}, {}).report as Report)).toBeUndefined();
});

test('the prose is held against the one before as it is printed, values and numbers of tables included', () => {
  const view = redline(readCase('perubahan-baru'), readCase('perubahan-lama'));
  expect(lines(view).filter((line) => !line.includes('Matriks'))).toEqual([
    '# BAB I Pendahuluan',
    '## 1.1 Latar Belakang',
    'Dinas Contoh Kota Contoh menyusun rencana tahun 2026-2028 dengan pagu [Rp2.430]{Rp2.485}.',
    'Layanan diberikan kepada [120]{150} orang setiap tahun di panti {dan di rumah}.',
    '(1 paragraf tidak berubah)',
    '{Perubahan ini menambah 2 (dua) program.}',
    '[Lumbung sosial dibangun di setiap kecamatan.]',
    '# BAB II Program dan Pendanaan',
    '{Perubahan disajikan dalam Tabel 2.1 sampai Tabel 2.11.}',
    '[Rencana program tercantum dalam Tabel 2.1.]',
    'Tabel [2.1]{2.9} Rencana Program dan Pendanaan {Sebelum Perubahan}',
    '{Tabel 2.10 Rencana Program dan Pendanaan Setelah Perubahan}',
    '{Tabel 2.11 Daftar Sebelum dan Setelah Perubahan}',
    '# BAB III Penutup: Tidak berubah.',
  ]);
  expect(view.pdf).toBe('redline-uji.pdf');
  expect(view.versi.map(({ nilai }) => nilai)).toEqual([
    'Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028 (24 September 2025)',
    'Perubahan Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028 (Peraturan Wali Kota Contoh Nomor 7 Tahun 2026)',
  ]);
});

test('sections and parts that are new or gone; lists and notes', () => {
  const latar = 'naskah/1-pendahuluan/1-latar-belakang.md';
  const view = redline(
    {
      [latar]: 'Tetap.\n\n[[daftar: program]]\n\nKata[^1] akhir.\n\n[^1]: Catatan baru.\n',
      'naskah/1-pendahuluan/3-maksud.md': 'Maksud baru.\n',
      'naskah/9-lampiran/1-peta.md': 'Peta baru.\n',
      'program/2.yaml': 'kode: 1.06.05\nnama: Program Kedua\nsasaran: sasaran-1\n',
    },
    {
      [latar]: 'Tetap.\n\n[[daftar: program]]\n\nKata[^1] akhir.\n\n[^1]: Catatan lama.\n',
      'naskah/1-pendahuluan/2-tujuan.md': 'Tujuan lama.\n',
    },
  );
  expect(lines(view)).toEqual([
    '# BAB I Pendahuluan',
    '## 1.1 Latar Belakang',
    '(2 paragraf tidak berubah)',
    '{Program Kedua}',
    '(1 paragraf tidak berubah)',
    'Catatan [lama]{baru}.',
    '## 1.2 Tujuan: Dihapus seluruhnya.',
    '[Tujuan lama.]',
    '## 1.2 Maksud: Seluruhnya baru.',
    '{Maksud baru.}',
    '# BAB II Program dan Pendanaan: Tidak berubah.',
    '# BAB III Penutup: Tidak berubah.',
    '# Lampiran 1 Peta: Seluruhnya baru.',
    '{Peta baru.}',
  ]);
  expect(view.ringkasan.map(({ label, nilai }) => `${label}: ${nilai}`)).toEqual([
    'Kata yang disisipkan: 7',
    'Kata yang dihapus: 3',
    'Bagian yang berubah: 1',
    'Bagian yang baru: 1',
    'Bagian yang dihapus: 0',
    'Bagian yang tidak berubah: 2',
  ]);
});
