import path from 'node:path';
import { readFiles } from '../helpers/read-files.ts';
import type { Berkas } from './periksa.ts';

/** Texts by path as in a case folder, laid over the small document of the tests. */
type Isi = Readonly<Record<string, string>>;

/** A document, and the code of what must be found in it; without one nothing that its size is the cause of. */
export interface DokumenBesar {
  readonly isi: () => Isi;
  readonly kode?: string;
  /** The last finding of that code: its line and column, and what it says. */
  readonly temuan?: string;
}

const DASAR = path.join(import.meta.dirname, '../kasus/_dasar');
const ID = 'uji';

/** The small document with these texts in it, by path from the project's folder on. */
export function berkasUji(isi: Isi): Berkas {
  const all = Object.entries({ ...readFiles(DASAR), ...isi });
  return new Map(all.map(([file, text]) => [inProject(file), text]));
}

function inProject(file: string): string {
  if (/^(?:profil|daerah)\//.test(file)) return `data/${file}`;
  return file.startsWith('naskah/') ? `content/${ID}/${file.slice('naskah/'.length)}` : `data/${ID}/${file}`;
}

const KEPALA = 'kode: 1.06.04\nnama: Program\nsasaran: sasaran-1\n';
const NASKAH = 'naskah/2-program-pendanaan/0-pembuka.md';

function ulang(count: number, text: (index: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(between);
}

/** A program file: three lines, then these. */
function program(lines: string): Isi {
  return { 'program/1.yaml': KEPALA + lines };
}

/** Prose before the table that the small document places. */
function naskah(text: string): Isi {
  return { [NASKAH]: `${text}\n\n[[tabel: pendanaan]]\n` };
}

/** A free table, placed in the prose. */
function tabel(kolom: string, baris: string): Isi {
  return {
    'tabel/besar.yaml': `judul: Tabel Besar\nkolom:\n${kolom}baris:\n${baris}`,
    ...naskah('Lihat [[lihat: tabel besar]].\n\n[[tabel: besar]]'),
  };
}

/** So many files of one kind. */
function berkas(count: number, file: (index: number) => string, text: (index: number) => string): Isi {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [file(index), text(index)]));
}

const TERLALU_PANJANG = 'kunci, nilai, tanda baca, dan baris.';

/** Documents too large or too deep to be read: refused before anything is built of them. */
const DITOLAK: Readonly<Record<string, DokumenBesar>> = {
  '10 MB dalam satu baris': {
    isi: () => program(`keterangan: ${'x'.repeat(10_000_000)}\n`),
    kode: 'yaml-syntax',
    temuan: '4:13 Isian ini memuat 10.000.000 huruf; paling banyak 20.000.',
  },
  'daftar 10 MB dalam satu baris': {
    isi: () => program(`pagu: [${'1,'.repeat(5_000_000)}1]\n`),
    kode: 'yaml-syntax',
    temuan: `4:499993 Berkas ini memuat lebih dari 500.000 ${TERLALU_PANJANG}`,
  },
  '200.000 baris tabel': {
    isi: () =>
      tabel(
        '  - {id: a, judul: A}\n',
        ulang(200_000, (i) => `  - {a: "Baris ke-${i} dari tabel yang panjang"}\n`),
      ),
    kode: 'yaml-syntax',
    temuan: `71430:9 Berkas ini memuat lebih dari 500.000 ${TERLALU_PANJANG}`,
  },
  'isian 5 MB di antara tanda kutip': {
    isi: () => program(`keterangan: "${'kata \\n '.repeat(600_000)}"\n`),
    kode: 'yaml-syntax',
    temuan: '4:13 Isian ini memuat 4.200.000 huruf; paling banyak 20.000.',
  },
  '10 juta baris kosong': {
    isi: () => program('\n'.repeat(10_000_000)),
    kode: 'yaml-syntax',
    temuan: `499992:1 Berkas ini memuat lebih dari 500.000 ${TERLALU_PANJANG}`,
  },
  '10 juta spasi': {
    isi: () => program(' '.repeat(10_000_000)),
    kode: 'yaml-syntax',
    temuan: '4:1 Data bertingkat lebih dari 60 lapis.',
  },
  '10.000 kurung': {
    isi: () => program(`pagu: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
    kode: 'yaml-syntax',
    temuan: '4:307 Data bertingkat lebih dari 60 lapis.',
  },
  '20.000 tanda hubung': {
    isi: () => program(`indikator:\n  ${'- '.repeat(20_000)}x\n`),
    kode: 'yaml-syntax',
    temuan: '5:601 Data bertingkat lebih dari 60 lapis.',
  },
  '10.000 peta yang bersarang': {
    isi: () => program(`pagu: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`),
    kode: 'yaml-syntax',
    temuan: '4:1207 Data bertingkat lebih dari 60 lapis.',
  },
  '10.000 lapis bawahan': {
    isi: () => ({ 'unit.yaml': `unit:\n${ulang(10_000, (i) => `${' '.repeat(i + 1)}- id: u${i}\n`)}` }),
    kode: 'yaml-syntax',
    temuan: '301:1 Data bertingkat lebih dari 60 lapis.',
  },
  'alias di dalam dirinya': {
    isi: () => program('indikator: &a [*a]\n'),
    kode: 'yaml-syntax',
    temuan: '4:12 Jangkar (&) tidak dipakai dalam data Renstra.',
  },
  'alias yang meledak': {
    isi: () => program(`a0: &a0 [x, x]\n${ulang(60, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`),
    kode: 'yaml-syntax',
    temuan: '64:6 Jangkar (&) tidak dipakai dalam data Renstra.',
  },
  '201 kolom': {
    isi: () =>
      tabel(
        ulang(201, (i) => `  - {id: k${i}, judul: K${i}}\n`),
        '  - {k0: 1}\n',
      ),
    kode: 'type-wrong',
    temuan: '2:1 Tabel ini memuat 201 kolom; paling banyak 200.',
  },
  '32 tahun': {
    isi: () => ({
      'tabel/pendanaan.yaml': `jenis: program-pendanaan\njudul: Pendanaan\ntahun: [${ulang(32, (i) => String(2026 + i), ', ')}]\n`,
    }),
    kode: 'type-wrong',
    temuan: '3:1 tahun memuat 32 tahun; paling banyak 31.',
  },
  'paragraf 10 MB': {
    isi: () => naskah('Kalimat biasa dalam naskah. '.repeat(360_000)),
    kode: 'prose-markup',
    temuan: '1:1 Paragraf ini memuat 10.079.999 huruf; paling banyak 20.000.',
  },
  'seribu spasi di tengah paragraf': {
    isi: () => naskah(`Kalimat${' '.repeat(1000)}biasa.`),
    kode: 'prose-markup',
    temuan: '1:1 Paragraf ini memuat lebih dari 200 spasi berturut-turut.',
  },
  '300.000 baris naskah': {
    isi: () => naskah('kata\n'.repeat(300_000)),
    kode: 'file-unreadable',
    temuan: '200001:1 Naskah ini memuat lebih dari 200.000 baris.',
  },
  '10.000 lapis kutipan': {
    isi: () => naskah(`${'>'.repeat(10_000)} a`),
    kode: 'prose-markup',
    temuan: '1:1 Daftar atau kutipan di sini bertingkat terlalu dalam, sehingga isinya tidak terbaca.',
  },
  '10.000 lapis daftar': {
    isi: () => naskah(`${'- '.repeat(10_000)}a`),
    kode: 'prose-markup',
    temuan: '1:1 Daftar atau kutipan di sini bertingkat terlalu dalam, sehingga isinya tidak terbaca.',
  },
};

const dan = (lainnya: string): string => `Dan ${lainnya} temuan sejenis lainnya dalam berkas ini, mulai di sini.`;

/** Documents with one fault over and over. */
const BERULANG: Readonly<Record<string, DokumenBesar>> = {
  '10.000 kunci yang sama': {
    isi: () => program('pagu: 1\n'.repeat(10_000)),
    kode: 'yaml-syntax',
    temuan: `105:1 ${dan('9.899')}`,
  },
  '10.000 kunci yang tidak dikenal': {
    isi: () => program(ulang(10_000, (i) => `kunci-${i}: 1\n`)),
    kode: 'key-unknown',
    temuan: `104:1 ${dan('9.900')}`,
  },
  '12.000 angka yang rusak': {
    isi: () => program(`indikator:\n${ulang(12_000, (i) => `  - {nama: Indikator ${i}, awal: 1${i}o}\n`)}`),
    kode: 'value-unreadable',
    // The 2.000 beyond them are counted by one finding of their own.
    temuan: `105:33 ${dan('9.900')}`,
  },
  '10.000 baris dengan Tab': {
    isi: () => program(`indikator:\n${'\t- x\n'.repeat(10_000)}`),
    kode: 'yaml-syntax',
    temuan: `105:1 ${dan('9.900')}`,
  },
  '10.000 tanda pagar': {
    isi: () => program(ulang(10_000, (i) => `k${i}: Jalan A #3\n`)),
    kode: 'yaml-syntax',
    temuan: `104:15 ${dan('9.900')}`,
  },
  '20.000 huruf asing': {
    isi: () => program(`keterangan: "${ulang(20_000, (i) => String.fromCodePoint(0x4e00 + i))}"\n`),
    kode: 'glyph-missing',
    temuan: `4:114 ${dan('19.900')}`,
  },
  '10.000 alias': {
    isi: () => program(`a: &a [1]\n${ulang(10_000, (i) => `k${i}: *a\n`)}`),
    kode: 'yaml-syntax',
    temuan: `104:6 ${dan('9.901')}`,
  },
  '5.000 sel yang rusak': {
    isi: () =>
      tabel(
        '  - {id: a, judul: A, jenis: rupiah}\n',
        ulang(5000, (i) => `  - {a: 1.${i}x}\n`),
      ),
    kode: 'pagu-type',
    temuan: `105:9 ${dan('4.900')}`,
  },
  '1.000 indikator yang sama': {
    isi: () =>
      program(
        `indikator:\n${'  - {id: sama, nama: Persentase PPKS, satuan: "%", awal: 60, target: [70, 80, 90]}\n'.repeat(1000)}`,
      ),
    kode: 'id-duplicate',
    temuan: `106:6 ${dan('899')}`,
  },
  '1.000 rujukan sasaran yang tidak ada': {
    isi: () =>
      program(
        `kegiatan:\n${ulang(1000, (i) => `  - {kode: 1.06.04.2.${i}, nama: Kegiatan ${i}, sasaran: sasaran-${i + 2}}\n`)}`,
      ),
    kode: 'ref-unknown',
    temuan: `105:56 ${dan('900')}`,
  },
  '20.000 rujukan yang tidak ada': {
    isi: () => naskah(ulang(200, (i) => ulang(100, (j) => `[[nilai: pagu 1.06.${i}.${j} 2026]]`, ' '), '\n\n')),
    kode: 'ref-unknown',
    temuan: `3:1 ${dan('19.900')}`,
  },
  '5.000 arahan yang tidak ditutup': {
    isi: () => naskah('[[nilai: jumlah "program"\n\n'.repeat(5000)),
    kode: 'directive',
    temuan: `201:1 ${dan('4.900')}`,
  },
  '3.000 daftar yang salah nomor': {
    isi: () => naskah('1. a\n3. b\n\nAntara.\n\n'.repeat(3000)),
    kode: 'list-number',
    temuan: `502:1 ${dan('2.900')}`,
  },
  '10.000 catatan kaki kosong': {
    isi: () => naskah(ulang(10_000, (i) => `[^${i}]:`, '\n\n')),
    kode: 'footnote',
    temuan: `101:1 ${dan('19.900')}`,
  },
  '3.000 bilangan yang salah eja': {
    isi: () =>
      naskah(
        ulang(3000, (i) => `Ada ${i} program dan 5 (lima puluh) kegiatan menurut UU Nomor ${i} Tahun 2014.`, '\n\n'),
      ),
    kode: 'terbilang',
    temuan: `201:21 ${dan('2.900')}`,
  },
  '1.000 pengecualian tanpa temuan': {
    isi: () => ({
      'dokumen.yaml': `judul: Rencana\nprofil: ringkas\ndaerah: kota-contoh\nperangkat_daerah: {nama: Dinas}\ntanggal: 2025-09-24\ntahun: {periode: 2026-2028, dasar: 2025}\nkecuali:\n${ulang(1000, (i) => `  - {kode: id-duplicate, di: x${i}, alasan: sebab, tanggal: 2026-01-01}\n`)}`,
      ...program(
        `kegiatan:\n${ulang(1000, (i) => `  - {kode: k${i}, nama: Kegiatan ${i}}\n  - {kode: k${i}, nama: Lain ${i}}\n`)}`,
      ),
    }),
    kode: 'waiver-unused',
    temuan: `108:6 ${dan('900')}`,
  },
};

/** Large documents that are read and checked as any other. */
const TERBACA: Readonly<Record<string, DokumenBesar>> = {
  '10 MB naskah': {
    isi: () => naskah(`${'Kalimat biasa dalam naskah yang panjang sekali. '.repeat(20)}\n\n`.repeat(10_000)),
  },
  '2.000 baris dan 6 kolom': {
    isi: () =>
      tabel(
        ulang(6, (i) => `  - {id: k${i}, judul: K${i}${i === 0 ? '' : ', jenis: bilangan'}}\n`),
        `${ulang(2000, (r) => `  - {k0: Baris ${r}, ${ulang(5, (i) => `k${i + 1}: ${r}`, ', ')}}\n`)}  - {jenis: jumlah, label: Jumlah, k1: 1}\n`,
      ),
  },
  '1.000 sub kegiatan': {
    isi: () =>
      program(
        `kegiatan:\n  - kode: 1.06.04.2.01\n    nama: Kegiatan\n    sub_kegiatan:\n${ulang(1000, (i) => `      - {kode: 1.06.04.2.01.${i}, nama: Sub kegiatan ${i}, pagu: [1, 2, 3]}\n`)}`,
      ),
  },
  '1.000 berkas program': {
    isi: () =>
      berkas(
        1000,
        (i) => `program/${i}.yaml`,
        (i) => `kode: 1.06.${i}\nnama: Program ${i}\nsasaran: sasaran-1\npagu: [1, 2, 3]\n`,
      ),
  },
  '1.000 sasaran': {
    isi: () => ({
      'arah.yaml': `visi: V\nmisi: [{id: misi-1, nama: M}]\ntujuan:\n  - id: tujuan-1\n    nama: T\n    sasaran:\n${ulang(1000, (i) => `      - {id: sasaran-${i + 1}, nama: Sasaran ${i}, strategi: [{nama: S, kebijakan: [K]}]}\n`)}`,
      'program/1.yaml': `kode: 1.06.04\nnama: Program\nsasaran: [${ulang(1000, (i) => `sasaran-${i + 1}`, ', ')}]\npagu: [1, 2, 3]\n`,
    }),
  },
  '2.000 dasar hukum': {
    isi: () => ({
      'hukum.yaml': `hukum:\n${ulang(2000, (i) => `  - {id: h${i}, jenis: Undang-Undang, nomor: "${i}", tahun: 2014, tentang: Hal ${i}}\n`)}`,
      'naskah/1-pendahuluan/1-latar-belakang.md': '[[daftar: hukum]]\n',
    }),
  },
  '300 gambar': {
    isi: () => ({
      ...berkas(
        300,
        (i) => `gambar/g${i}.yaml`,
        (i) => `jenis: indikator\njudul: Gambar ${i}\nindikator: [ind-program-1, ind-sasaran-1]\n`,
      ),
      ...naskah(ulang(300, (i) => `[[gambar: g${i}]]`, '\n\n')),
    }),
  },
};

/** All of them by what becomes of them, and by name. */
export const DOKUMEN_BESAR = { DITOLAK, BERULANG, TERBACA } as const;
export type Golongan = keyof typeof DOKUMEN_BESAR;
