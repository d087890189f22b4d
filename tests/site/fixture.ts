import { buildCetak } from '../../scripts/model/build-cetak.ts';
import { paperView } from '../../scripts/render/paper-view.ts';
import { startPage } from '../../scripts/render/start-page.ts';
import type {
  AppendixView,
  ChapterView,
  DocumentView,
  FigureView,
  FrontView,
  ProseView,
  SignatureView,
  SiteView,
} from '../../scripts/render/views.ts';
import { tabelPegawai, tabelPendanaan, tabelTujuan } from './fixture-tables.ts';

const JUDUL = 'Rencana Strategis (Renstra) Dinas Contoh Kota Contoh Tahun 2021-2026';
const JUDUL_RANCANGAN = 'Rancangan Renstra Badan "Lain" Tahun 2025-2029';

const prosa = (html: string): ProseView => ({ jenis: 'prosa', html });

const KALIMAT =
  'Perencanaan yang baik menyebut apa yang hendak dicapai, bagaimana mencapainya, dan bagaimana orang tahu bahwa hal itu tercapai. ' +
  'Karena itu setiap tujuan dalam dokumen ini diberi indikator, satuan, kondisi awal, dan target tahunan.';

const tandaTangan: SignatureView = {
  jenis: 'ttd',
  tempatTanggal: 'Contoh, 24 September 2021',
  jabatan: 'Kepala Dinas Contoh Kota Contoh',
  nama: 'Dra. Sri Contoh, M.Si.',
  pangkat: 'Pembina Utama Muda',
  nip: 'NIP. 19800131 200501 2 007',
};

const gambar: FigureView = {
  jenis: 'gambar',
  id: 'pagu',
  jangkar: 'gambar-pagu',
  nomor: 'Gambar 1.1',
  judul: 'Pagu Indikatif Menurut Tahun',
  sumber: 'Dinas Contoh, 2024',
  alternatif: 'Diagram batang: pagu naik dari 12 miliar pada 2021 menjadi 18 miliar pada 2026.',
  halaman: 'tegak',
  lebar: '158.00mm',
  lebarLayar: '600px',
  data: { kepala: ['Program', '2021', '2026'], baris: [['Rehabilitasi Sosial', '12', '18']] },
  svg: '<svg viewBox="0 0 600 200" xmlns="http://www.w3.org/2000/svg"><rect x="20" y="80" width="120" height="100" fill="#0b5a6e"/><rect x="180" y="50" width="120" height="130" fill="#0b5a6e"/><text x="80" y="196" text-anchor="middle" font-size="13">2021</text><text x="240" y="196" text-anchor="middle" font-size="13">2021-2026</text></svg>',
};

const kataPengantar: FrontView = {
  id: 'kata-pengantar',
  judul: 'Kata Pengantar',
  jangkar: 'kata-pengantar',
  berkas: 'kata-pengantar.html',
  blok: [prosa(`<p>${KALIMAT}</p>\n<p>${KALIMAT}</p>\n`), tandaTangan],
  catatan: [],
};

type Medium = 'situs' | 'cetak';

const pendahuluan = (medium: Medium): ChapterView => ({
  id: 'pendahuluan',
  urut: 1,
  label: 'BAB I',
  romawi: 'I',
  judul: 'Pendahuluan',
  jangkar: 'bab-pendahuluan',
  berkas: 'bab-1.html',
  pembuka: [],
  subbab: [
    {
      id: 'latar-belakang',
      jangkar: 'latar-belakang',
      nomor: '1.1',
      judul: 'Latar Belakang',
      tajuk: [{ jangkar: 'keadaan-pegawai', nomor: '1.1.1', judul: 'Keadaan Pegawai' }],
      blok: [
        prosa(
          `<p>${KALIMAT} Lihat <a href="${medium === 'situs' ? 'bab-2.html' : ''}#tabel-pendanaan">Tabel 2.2</a>.</p>\n` +
            '<h3 id="keadaan-pegawai"><span class="nomor">1.1.1</span> Keadaan Pegawai</h3>\n' +
            `<p>${KALIMAT} Istilah asing seperti <em>public hearing</em> dan <strong>hal penting</strong> ditandai.</p>\n` +
            '<ol>\n<li>butir pertama;</li>\n<li>butir kedua:\n<ol type="a">\n<li>rincian; dan</li>\n<li>rincian lain.</li>\n</ol>\n</li>\n</ol>\n' +
            '<h4 class="kecil">Catatan</h4>\n<ul>\n<li>tanpa nomor</li>\n</ul>\n',
        ),
        tabelPegawai,
        prosa(`<p>${KALIMAT}</p>\n`),
        gambar,
      ],
    },
    {
      id: 'landasan-hukum',
      jangkar: 'landasan-hukum',
      nomor: '1.2',
      judul: 'Landasan Hukum',
      tajuk: [],
      blok: [prosa(`<p>${KALIMAT}</p>\n`)],
    },
  ],
  catatan: [],
});

const tujuan: ChapterView = {
  id: 'tujuan',
  urut: 2,
  label: 'BAB II',
  romawi: 'II',
  judul: 'Tujuan, Sasaran, Program, Kegiatan, dan Pendanaan Indikatif Perangkat Daerah',
  jangkar: 'bab-tujuan',
  berkas: 'bab-2.html',
  pembuka: [
    prosa(`<p>${KALIMAT}</p>\n<h2 class="kecil">Tanpa nomor</h2>\n<p>${KALIMAT}</p>\n`),
    tabelTujuan,
    prosa(`<p>${KALIMAT}</p>\n`),
    tabelPendanaan,
    prosa(`<p>${KALIMAT}</p>\n`),
    tandaTangan,
  ],
  subbab: [],
  catatan: [],
};

const lampiran: AppendixView = {
  id: 'berita-acara',
  label: 'Lampiran 1',
  judul: 'Berita Acara Forum Perangkat Daerah',
  jangkar: 'lampiran-1',
  berkas: 'lampiran-1.html',
  blok: [prosa(`<p>${KALIMAT}</p>\n`)],
  catatan: [],
};

const utama = (medium: Medium): DocumentView => ({
  id: 'dinas-contoh',
  jenis: 'Renstra',
  labelPeriode: 'Periode',
  judul: JUDUL,
  perangkatDaerah: 'Dinas Contoh Kota Contoh',
  perangkatDaerahSingkat: 'Dinas Contoh',
  alamat: 'Jl. Contoh No. 1 <B>',
  daerah: 'Kota Contoh',
  provinsi: 'Provinsi Contoh',
  periode: '2021-2026',
  status: 'final',
  tanggal: '24 September 2021',
  penetapan: 'Peraturan Wali Kota Contoh Nomor 48 Tahun 2021',
  visi: 'Kota Contoh yang Sejahtera',
  ringkasan: [
    { label: 'Tujuan', nilai: '2' },
    { label: 'Program', nilai: '5' },
    { label: 'Pagu 2021-2026', nilai: 'Rp120.345.678.900' },
  ],
  depan: [kataPengantar],
  bab: [pendahuluan(medium), tujuan],
  lampiran: [lampiran],
  daftarTabel: [
    { nomor: 'Tabel 1.1', judul: tabelPegawai.judul, jangkar: tabelPegawai.jangkar, href: 'bab-1.html#tabel-pegawai' },
    { nomor: 'Tabel 2.1', judul: tabelTujuan.judul, jangkar: tabelTujuan.jangkar, href: 'bab-2.html#tabel-tujuan' },
    {
      nomor: 'Tabel 2.2',
      judul: tabelPendanaan.judul,
      jangkar: tabelPendanaan.jangkar,
      href: 'bab-2.html#tabel-pendanaan',
    },
  ],
  daftarGambar: [{ nomor: 'Gambar 1.1', judul: gambar.judul, jangkar: gambar.jangkar, href: 'bab-1.html#gambar-pagu' }],
  daftarLampiran: [
    { nomor: lampiran.label, judul: lampiran.judul, jangkar: lampiran.jangkar, href: 'lampiran-1.html#lampiran-1' },
  ],
  pdf: 'renstra-dinas-contoh.pdf',
  kertas: paperView(buildCetak({}, JUDUL)),
});

/** A draft with nothing optional, one chapter, no lists, pages numbered throughout. */
const rancangan = (medium: Medium): DocumentView => ({
  id: 'badan-lain',
  jenis: 'Renstra',
  labelPeriode: 'Periode',
  judul: JUDUL_RANCANGAN,
  perangkatDaerah: 'Badan Lain Kota Contoh',
  perangkatDaerahSingkat: 'Badan Lain',
  daerah: 'Kota Contoh',
  provinsi: 'Provinsi Contoh',
  periode: '2025-2029',
  status: 'rancangan',
  tanggal: '1 Januari 2025',
  visi: 'Kota Contoh yang Tertata',
  ringkasan: [],
  depan: [],
  bab: [{ ...pendahuluan(medium), subbab: pendahuluan(medium).subbab.slice(1) }],
  lampiran: [],
  daftarTabel: [],
  daftarGambar: [],
  daftarLampiran: [],
  pdf: 'renstra-badan-lain.pdf',
  kertas: paperView(buildCetak({ kertas: 'f4-215', nomor_halaman: 'menerus' }, JUDUL_RANCANGAN)),
});

const dokumenSitus = [utama('situs'), rancangan('situs')];

export const situsContoh: SiteView = {
  beranda: startPage(dokumenSitus),
  dokumen: dokumenSitus,
  cetak: [utama('cetak'), rancangan('cetak')],
  versi: '0.1.0',
};
