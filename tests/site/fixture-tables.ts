import type { CellView, ColumnView, HeadCellView, RowView, TableView } from '../../scripts/render/table-views.ts';

const sel = (teks: string, kelas = '', more: Partial<CellView> = {}): CellView => ({
  tag: 'td',
  lebar: 1,
  tinggi: 1,
  kelas,
  teks,
  ...more,
});
const isian = (kelas: string, isi: Pick<CellView, 'daftar' | 'pecahan'>): CellView => ({
  tag: 'td',
  lebar: 1,
  tinggi: 1,
  kelas,
  ...isi,
});
const judul = (teks: string, lebar = 1, tinggi = 1): HeadCellView => ({
  teks,
  lebar,
  tinggi,
  scope: lebar > 1 ? 'colgroup' : 'col',
});
const baris = (kelas: string, ...cells: CellView[]): RowView => ({ kelas, sel: cells });
const kolom = (kelas: string, lebar: number): ColumnView => ({ kelas, lebar: `${String(lebar)}%` });
const nomorKolom = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ teks: `(${String(index + 1)})`, lebar: 1 }));

/** Nested header, group row, row header, unnumbered child, subtotal and total with merged labels, ticks. */
export const tabelPegawai: TableView = {
  jenis: 'tabel',
  id: 'pegawai',
  jangkar: 'tabel-pegawai',
  nomor: 'Tabel 1.1',
  judul: 'Jumlah Pegawai Dinas Contoh Menurut Golongan dan Jenis Kelamin “Keadaan Akhir Tahun”',
  sumber: 'Subbagian Umum Dinas Contoh, 2024',
  mendatar: false,
  kerapatan: 'biasa',
  utuh: false,
  kolom: [
    kolom('nomor', 8),
    kolom('teks', 38),
    kolom('angka', 12),
    kolom('angka', 12),
    kolom('angka', 12),
    kolom('tanda', 18),
  ],
  kepala: [
    [judul('No', 1, 2), judul('Golongan', 1, 2), judul('Jumlah', 3), judul('Tersertifikasi', 1, 2)],
    [judul('L'), judul('P'), judul('L + P')],
  ],
  nomorKolom: [],
  baris: [
    baris('kelompok', sel('I', 'nomor'), sel('Aparatur Sipil Negara', '', { lebar: 5 })),
    baris(
      'data',
      sel('1', 'nomor'),
      sel('Golongan IV', '', { tag: 'th', scope: 'row' }),
      sel('3', 'angka'),
      sel('2', 'angka'),
      sel('5', 'angka'),
      sel('√', 'tanda'),
    ),
    baris(
      'anak',
      sel('', 'nomor'),
      sel('di antaranya IV/b'),
      sel('1', 'angka'),
      sel('0', 'angka'),
      sel('1', 'angka'),
      sel('✓', 'tanda'),
    ),
    baris(
      'subjumlah',
      sel('Subjumlah', '', { lebar: 2 }),
      sel('3', 'angka'),
      sel('2', 'angka'),
      sel('5', 'angka'),
      sel('', 'tanda'),
    ),
    baris(
      'jumlah',
      sel('Jumlah', '', { lebar: 2 }),
      sel('3', 'angka'),
      sel('2', 'angka'),
      sel('1.005', 'angka'),
      sel('', 'tanda'),
    ),
  ],
};

/** Row spans, lists, fractions with and without a denominator, a full-width row, a number row. */
export const tabelTujuan: TableView = {
  jenis: 'tabel',
  id: 'tujuan',
  jangkar: 'tabel-tujuan',
  nomor: 'Tabel 2.1',
  judul: 'Tujuan, Strategi, dan Formula',
  mendatar: false,
  kerapatan: 'rapat',
  utuh: false,
  kolom: [kolom('teks', 24), kolom('teks', 26), kolom('teks', 34), kolom('target', 16)],
  kepala: [[judul('Tujuan'), judul('Strategi'), judul('Formula'), judul('Target 2026')]],
  nomorKolom: nomorKolom(4),
  baris: [
    baris('visi', sel('Visi: Kota Contoh yang Sejahtera', 'tengah tebal', { lebar: 4 })),
    baris(
      'data',
      sel('Meningkatnya kesejahteraan pemerlu pelayanan', '', { tinggi: 2 }),
      isian('', { daftar: { gaya: 'angka', butir: ['Menguatkan data terpadu', 'Memperluas jangkauan layanan'] } }),
      isian('tengah', {
        pecahan: {
          pembilang: 'Jumlah penerima manfaat yang terlayani',
          penyebut: 'Jumlah penerima manfaat yang terdata',
          kali: '100%',
          alternatif:
            'Jumlah penerima manfaat yang terlayani dibagi jumlah penerima manfaat yang terdata, dikali 100 persen',
        },
      }),
      sel('85,3%', 'target'),
    ),
    baris(
      'data',
      isian('', { daftar: { gaya: 'strip', butir: ['Kemitraan – lembaga sosial', 'Tagana · PSM'] } }),
      isian('', {
        pecahan: { pembilang: 'Nilai dari evaluator, ½ tahunan', alternatif: 'Nilai dari evaluator, setengah tahunan' },
      }),
      sel('BB', 'target'),
    ),
  ],
};

const TAHUN = ['Tahun 2021', 'Tahun 2022', 'Tahun 2023', 'Tahun 2024', 'Tahun 2025', 'Tahun 2026', 'Kondisi Akhir'];
const SERIES = TAHUN.flatMap((_, index) => [
  sel(String(80 + index), 'target'),
  sel(`1.${String(345 + index)}.678.900`, 'rupiah'),
]);

function program(order: number): RowView[] {
  const node = (kelas: string, kode: string, nama: string) =>
    baris(
      kelas,
      sel(kode, 'kode'),
      sel(nama),
      sel(''),
      sel(''),
      sel(''),
      ...SERIES,
      sel('Bidang Rehabilitasi Sosial'),
      sel('Kota Contoh'),
    );
  const indikator = baris(
    'indikator',
    sel(''),
    sel(''),
    sel('Persentase pemerlu pelayanan yang terlayani sesuai standar'),
    sel('persen'),
    sel('78,5'),
    ...SERIES,
    sel('Bidang Rehabilitasi Sosial'),
    sel('Kota Contoh'),
  );
  const kode = `1.06.0${String(order)}`;
  const rows = [
    node('program', kode, 'PROGRAM REHABILITASI SOSIAL'),
    indikator,
    node('kegiatan', `${kode}.2.01`, 'Rehabilitasi Sosial Dasar di Luar Panti'),
    indikator,
    node('sub-kegiatan', `${kode}.2.01.0001`, 'Penyediaan Permakanan'),
    indikator,
  ];
  const [first, ...others] = rows;
  if (!first) return [];
  const span = { tinggi: rows.length };
  return [
    {
      ...first,
      sel: [sel('Meningkatnya kesejahteraan', '', span), sel('Terpenuhinya kebutuhan dasar', '', span), ...first.sel],
    },
    ...others,
  ];
}

/** The widest table: 23 columns, three header levels, number row, over several pages. */
export const tabelPendanaan: TableView = {
  jenis: 'tabel',
  id: 'pendanaan',
  jangkar: 'tabel-pendanaan',
  nomor: 'Tabel 2.2',
  judul: 'Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah Dinas Contoh',
  sumber: 'Dinas Contoh → diolah',
  mendatar: true,
  kerapatan: 'padat',
  utuh: false,
  kolom: [
    ...[5.5, 5.5, 5.5, 6.5, 6.5, 3.2, 3.5].map((width) => kolom('teks', width)),
    ...TAHUN.flatMap(() => [kolom('target', 2.5), kolom('rupiah', 5.4)]),
    ...[4.9, 3.6].map((width) => kolom('teks', width)),
  ],
  kepala: [
    [
      ...[
        'Tujuan',
        'Sasaran',
        'Kode',
        'Program, Kegiatan, dan Sub Kegiatan',
        'Indikator Kinerja',
        'Satuan',
        'Data Capaian Tahun Awal',
      ].map((teks) => judul(teks, 1, 3)),
      judul('Target Kinerja Program dan Kerangka Pendanaan', 14),
      judul('Unit Kerja Penanggung Jawab', 1, 3),
      judul('Lokasi', 1, 3),
    ],
    TAHUN.map((teks) => judul(teks, 2)),
    TAHUN.flatMap(() => [judul('Target'), judul('Rp')]),
  ],
  nomorKolom: nomorKolom(23),
  baris: [2, 3, 4, 5].flatMap(program),
};
