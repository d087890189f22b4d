import { describe, expect, test } from 'vitest';
import { partsByCode } from '../../../scripts/check/report-parts.ts';
import type { PrintLinks } from '../../../scripts/render/laporan/finding-view.ts';
import { renderLaporan } from '../../../scripts/render/laporan/render-laporan.ts';
import type { LaporanView } from '../../../scripts/render/laporan/views.ts';
import { ALL_RULES, type Files, loadFiles } from '../../helpers/load-case.ts';
import { dokumenDengan, program } from '../../helpers/masukan.ts';

const LINKS: PrintLinks = {
  situs: (jangkar) => `../_site/uji/bab-2.html#${jangkar}`,
  cetak: {
    pdf: '../_pdf/renstra.pdf',
    pages: {
      pdf: 'renstra.pdf',
      label: ['Sampul', 'i', 'I-1', 'II-1', 'II-2'],
      halaman: { 'tabel-pendanaan': 4, 'bab-3': 5 },
      tabel: {
        'tabel-pendanaan': [
          { halaman: 4, baris: 1 },
          { halaman: 5, baris: 9 },
        ],
      },
    },
  },
};
const NOTHING: PrintLinks = { situs: undefined, cetak: undefined };

/** Two errors in the sums, one of them set aside, and a wrong number of a list. */
const FILES: Files = {
  ...program('pagu: [1, 2, 3]', 'kegiatan:', '  - {kode: 1.06.04.2.01, nama: K, pagu: [1, 5, 6]}'),
  ...dokumenDengan(
    'penetapan: Peraturan Wali Kota Contoh Nomor 1 Tahun 2025',
    'kecuali:',
    '  - {kode: pagu-children, di: 1.06.04, tahun: 2028, alasan: tercetak demikian, tanggal: 2026-01-31}',
  ),
  'naskah/3-penutup/0-pembuka.md': '1. Satu\n3. Tiga\n',
};

function laporan(files: Files, links: PrintLinks = LINKS): LaporanView {
  const { report, diagnostics, check, textOf } = loadFiles(files);
  const waived = check?.waived ?? [];
  return renderLaporan({ id: 'uji', report, diagnostics, waived, textOf, partOf: partsByCode(ALL_RULES) }, links);
}

describe('laporan sebuah dokumen', () => {
  const view = laporan(FILES);

  test('pembukanya menyebut dokumen dan tanggalnya sendiri, bukan tanggal hari ini', () => {
    expect(view.judul).toBe('Rencana');
    expect(view.fakta).toEqual([
      { label: 'Perangkat Daerah', nilai: 'Dinas' },
      { label: 'Daerah', nilai: 'Kota Contoh, Provinsi Contoh' },
      { label: 'Periode', nilai: '2026-2028' },
      { label: 'Sistematika', nilai: 'Sistematika Ringkas' },
      { label: 'Status dokumen', nilai: 'Final' },
      { label: 'Tanggal dokumen', nilai: '24 September 2025' },
      { label: 'Penetapan', nilai: 'Peraturan Wali Kota Contoh Nomor 1 Tahun 2025' },
      { label: 'Diperiksa sebagai', nilai: 'Final' },
    ]);
  });

  test('ringkasannya menghitung setiap bagian; bagian berkas hanya ada bila ada temuannya', () => {
    expect(
      view.ringkasan.baris.map(({ judul, galat, peringatan, info, dikecualikan }) =>
        [judul, galat, peringatan, info, dikecualikan].join(' '),
      ),
    ).toEqual([
      'Berkas dan Tulisan 0 1 0 0',
      'Kelengkapan 0 0 0 0',
      'Sistematika 0 0 0 0',
      'Tabel Wajib 0 0 0 0',
      'Konsistensi Angka 1 0 0 1',
      'Substansi 0 0 0 0',
    ]);
    expect(view.ringkasan.jumlah).toEqual({
      judul: 'Jumlah',
      galat: '1',
      peringatan: '1',
      info: '0',
      dikecualikan: '1',
    });
    expect(laporan({}).bagian.map(({ judul }) => judul)).not.toContain('Berkas dan Tulisan');
  });

  test('temuan bernomor melalui semua bagian, dengan kutipan, tempat tercetak, dan tempat lain', () => {
    const [list, sum] = view.bagian.flatMap(({ temuan }) => temuan);
    expect([list?.nomor, list?.kode]).toEqual(['1', 'list-number']);
    expect(list?.letak).toEqual([
      {
        nama: 'BAB III',
        href: '../_site/uji/bab-2.html#bab-3',
        halaman: { teks: 'mulai halaman II-2', href: '../_pdf/renstra.pdf#page=5' },
      },
    ]);
    expect(sum).toMatchObject({
      nomor: '2',
      jangkar: 'temuan-2',
      tingkat: 'galat',
      sebutan: 'Galat',
      kode: 'pagu-children',
      pesan: 'Pagu 2027 program 1.06.04 Rp2; jumlah 1 kegiatan Rp5 (selisih Rp3).',
      berkas: 'data/uji/program/1.yaml, baris 4',
      kutipan: { baris: '4', sebelum: 'pagu: [1, ', ditunjuk: '2', sesudah: ', 3]' },
      letak: [
        {
          nama: 'Tabel 2.1',
          href: '../_site/uji/bab-2.html#tabel-pendanaan',
          halaman: { teks: 'halaman II-1', href: '../_pdf/renstra.pdf#page=4' },
        },
      ],
    });
    // The kegiatan stands in the second row, which is on the next page.
    expect(sum?.terkait).toEqual([
      {
        berkas: 'data/uji/program/1.yaml, baris 6',
        letak: [
          {
            nama: 'Tabel 2.1',
            href: '../_site/uji/bab-2.html#tabel-pendanaan',
            halaman: { teks: 'halaman II-2', href: '../_pdf/renstra.pdf#page=5' },
          },
        ],
      },
    ]);
  });

  test('yang dikecualikan menyebut alasan dan tanggalnya, tanpa saran', () => {
    expect(view.dikecualikan).toHaveLength(1);
    expect(view.dikecualikan[0]).toMatchObject({
      nomor: '3',
      pengecualian: { alasan: 'tercetak demikian', tanggal: '31 Januari 2026' },
    });
    expect(view.dikecualikan[0]).not.toHaveProperty('perbaikan');
  });

  test('tanpa situs dan PDF tidak ada tautan, dan pembuka mengatakannya', () => {
    const bare = laporan(FILES, NOTHING);
    expect(bare.bagian.flatMap(({ temuan }) => temuan).map(({ letak }) => letak)).toEqual([
      [{ nama: 'BAB III' }],
      [{ nama: 'Tabel 2.1' }],
    ]);
    expect(bare.keterangan).toBe('Nomor halaman dan tautan tidak dicantumkan: situs dan PDF belum dibangun.');
    expect(laporan(FILES, { ...LINKS, cetak: undefined }).keterangan).toBe(
      'Nomor halaman tidak dicantumkan: PDF belum dibangun dari data ini. Tautan menuju situs yang terakhir dibangun.',
    );
  });
});

test('dokumen yang tidak terbaca tetap mendapat laporan, tanpa formulir', () => {
  const view = laporan({ 'dokumen.yaml': 'judul: [' }, NOTHING);
  expect([view.judul, view.penyusun, view.fakta, view.formulir]).toEqual(['uji', 'uji', [], undefined]);
  expect(view.bagian.map(({ judul }) => judul)).toEqual(['Berkas dan Tulisan']);
  expect(view.keterangan).toMatch(/^Dokumen belum terbaca, sehingga isinya belum diperiksa;/);
  expect(view.bagian[0]?.temuan.map(({ kode, letak }) => [kode, letak])).toContainEqual(['yaml-syntax', []]);
  expect([view.kertas.lebar, view.kertas.tinggi]).toEqual(['210mm', '330mm']);
});

test('kertasnya menurut dokumen', () => {
  expect(laporan(dokumenDengan('cetak: {kertas: a4}')).kertas).toMatchObject({ lebar: '210mm', tinggi: '297mm' });
});
