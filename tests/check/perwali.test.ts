import { describe, expect, test } from 'vitest';
import { findings, findingsOf, loadWithAcuan } from '../helpers/load-case.ts';
import { dokumenDengan } from '../helpers/masukan.ts';
import { perwali } from '../helpers/perwali.ts';

const RULES = ['perwali-match', 'perwali-article', 'perwali-law', 'perwali-part', 'ref-unknown'];
const temuan = (over: Parameters<typeof perwali>[0], files: Parameters<typeof perwali>[1] = {}): string[] =>
  findingsOf(perwali(over, files), ...RULES);

test('peraturan yang utuh: semua aturan diam', () => {
  expect(temuan({})).toEqual([]);
});

describe('perwali-match', () => {
  test('periode judul lain dari periode dokumen, dengan kedua tempatnya', () => {
    expect(temuan({ tentang: 'Rencana Strategis Perangkat Daerah Tahun 2026-2030' })).toEqual([
      'perwali.yaml:4:10 galat perwali-match: Judul peraturan menyebut 2026-2030, sedangkan periode dokumen uji 2026-2028. > dokumen.yaml:10:12',
    ]);
  });

  test('nomor pada sampul dokumen lain dari nomor peraturan', () => {
    const files = { ...dokumenDengan('penetapan: Peraturan Wali Kota Contoh Nomor 9 Tahun 2025') };
    expect(temuan({}, files)).toEqual([
      'perwali.yaml:2:8 galat perwali-match: Dokumen uji menyebut “Peraturan Wali Kota Contoh Nomor 9 Tahun 2025” sebagai penetapannya, sedangkan peraturan ini Nomor 7 Tahun 2025. > dokumen.yaml:7:12',
    ]);
  });

  test('tahun, tanggal penetapan, pengundangan, dan Berita Daerah', () => {
    expect(
      temuan({
        tahun: '2024',
        diundangkan: '{ di: Contoh, tanggal: 2025-09-20, pejabat: sekda }',
        berita_daerah: '{ tahun: 2026, nomor: "7" }',
      }),
    ).toEqual([
      'perwali.yaml:3:8 galat perwali-match: Peraturan bertahun 2024, sedangkan ditetapkan 24 September 2025. > perwali.yaml:8:36',
      'perwali.yaml:9:37 galat perwali-match: Diundangkan 20 September 2025, sebelum ditetapkan 24 September 2025. > perwali.yaml:8:36',
      'perwali.yaml:10:25 galat perwali-match: Berita Daerah bertahun 2026, sedangkan diundangkan 20 September 2025. > perwali.yaml:9:37',
    ]);
  });

  test('judul menyebut satu Perangkat Daerah, lampirannya dua', () => {
    const other = {
      'dokumen.yaml':
        'judul: Rencana\nprofil: ringkas\ndaerah: kota-contoh\nperangkat_daerah: { nama: Dinas Lain Kota Contoh, singkat: Dinas Lain }\ntanggal: 2025-09-24\ntahun: { periode: 2026-2028, dasar: 2025 }\n',
    };
    const files = perwali({ tentang: 'Renstra Dinas Contoh Tahun 2026-2028', lampiran: '[uji, lain]' });
    expect(findings(loadWithAcuan(files, { lain: other }, ...RULES))).toEqual([
      'perwali.yaml:4:10 galat perwali-match: Judul peraturan tidak menyebut Dinas Lain Kota Contoh, yang dokumennya menjadi lampiran. > data/lain/dokumen.yaml:4:27',
    ]);
  });
});

describe('perwali-article', () => {
  const ubah = (...butir: string[]): Record<string, string | undefined> => ({
    tentang: undefined,
    pasal: undefined,
    perubahan: `\n  atas: perwali-1-2021\n  butir:\n${butir.map((item) => `    - ${item}`).join('\n')}`,
  });

  test('satu pasal diubah dua kali: kedua butirnya disebut', () => {
    expect(temuan(ubah('{ diubah: 3, menjadi: Baru. }', '{ dihapus: [2, 3] }'))).toEqual([
      'perwali.yaml:13:9 galat perwali-article: Pasal 3 dihapus di sini, padahal sudah diubah pada butir lain. > perwali.yaml:12:17',
    ]);
  });

  test('sisipan dengan nomor atau letak yang keliru', () => {
    expect(temuan(ubah('{ disisipkan: 4A, antara: [3, 5], menjadi: Baru. }'))).toEqual([
      'perwali.yaml:12:21 galat perwali-article: Pasal 4A disisipkan sesudah Pasal 3; pasal sisipan bernomor 3 dengan huruf. > perwali.yaml:12:25',
      'perwali.yaml:12:25 galat perwali-article: Pasal 3 dan Pasal 5 tidak berurutan.',
    ]);
  });

  test('pasal yang tidak ada dalam peraturan lama', () => {
    const files = perwali(ubah('{ diubah: 2, menjadi: Baru. }'), dokumenDengan('sebelum: lama'));
    const lama = perwali({ pasal: '[Satu berlaku.]' });
    expect(findings(loadWithAcuan(files, { lama }, 'perwali-article'))).toEqual([
      'perwali.yaml:12:17 galat perwali-article: Pasal 2 tidak ada dalam peraturan yang diubah; pasalnya 1. > data/lama/perwali.yaml:7:1',
    ]);
  });

  test('rujukan ke pasal atau ayat yang tidak ada; pasal undang-undang lain dibiarkan', () => {
    const pasal = [
      '\n  - ayat: [Berlaku.]',
      '  - Sebagaimana dimaksud dalam Pasal 1 ayat (2) dan Pasal 4.',
      '  - Sesuai Pasal 18 Undang-Undang Dasar.',
    ].join('\n');
    expect(temuan({ pasal })).toEqual([
      'perwali.yaml:9:5 galat perwali-article: “Pasal 1 ayat (2)” dirujuk di sini, tetapi tidak ada dalam peraturan ini (3 pasal).',
      'perwali.yaml:9:5 galat perwali-article: “Pasal 4” dirujuk di sini, tetapi tidak ada dalam peraturan ini (3 pasal).',
    ]);
  });
});

describe('perwali-law', () => {
  test('peraturan yang disebut tetapi tidak diingat, dengan kedua tempatnya', () => {
    expect(temuan({ menimbang: '["bahwa UU 25/2004 memerintahkannya;"]' })).toEqual([
      'perwali.yaml:5:13 peringatan perwali-law: UU 25/2004 disebut di sini, tetapi tidak ada dalam mengingat. > perwali.yaml:6:1',
    ]);
  });

  test('diingat dua kali, dan bunyi tertulis yang menunjuk peraturan lain', () => {
    const mengingat =
      '\n  - uu-23-2014\n  - { hukum: uu-23-2014, tertulis: Undang-Undang Nomor 25 Tahun 2004 tentang Perencanaan }';
    expect(temuan({ mengingat })).toEqual([
      'perwali.yaml:8:7 peringatan perwali-law: “uu-23-2014” sudah ada dalam mengingat. > perwali.yaml:7:5',
      'perwali.yaml:8:36 peringatan perwali-law: Bunyi tertulis menyebut Undang-Undang Nomor 25 Tahun 2004, sedangkan “uu-23-2014” adalah Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah. > hukum.yaml:2:52',
    ]);
  });
});

describe('perwali-part', () => {
  test('salinan tanpa nomor, Berita Daerah, pengesahan, dan ketentuan berlaku', () => {
    expect(
      temuan({ bentuk: 'salinan', nomor: undefined, berita_daerah: undefined, pasal: '[Renstra ditetapkan.]' }),
    ).toEqual([
      'perwali.yaml:2:1 peringatan perwali-part: Peraturan ini belum memuat nomor.',
      'perwali.yaml:6:1 peringatan perwali-part: Tidak ada pasal yang menyatakan kapan peraturan ini mulai berlaku.',
      'perwali.yaml:7:1 peringatan perwali-part: Peraturan ini belum memuat pengesahan salinan.',
      'perwali.yaml:8:1 peringatan perwali-part: Peraturan ini belum memuat baris Berita Daerah.',
    ]);
  });

  test('rancangan boleh belum lengkap', () => {
    expect(
      temuan({
        bentuk: 'rancangan',
        nomor: undefined,
        ditetapkan: '{ di: Contoh, pejabat: wali-kota }',
        diundangkan: undefined,
        berita_daerah: undefined,
      }),
    ).toEqual([]);
  });
});

describe('id yang tidak ada', () => {
  test('dalam mengingat, perubahan, pejabat, dan rantai perubahan', () => {
    const hukum = {
      'hukum.yaml':
        'hukum:\n  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemda, diubah_dengan: uu-9-2015 }\n',
    };
    expect(
      temuan(
        {
          mengingat: '[uu-23-2041]',
          tentang: undefined,
          pasal: undefined,
          perubahan: '{ atas: perwali-1, butir: [{ dihapus: 2 }] }',
          lampiran: '[]',
          diundangkan: '{ di: Contoh, tanggal: 2025-09-25, pejabat: sekdar }',
        },
        hukum,
      ),
    ).toEqual([
      'hukum.yaml:2:102 galat ref-unknown: Peraturan “uu-9-2015” tidak ada. Maksud Anda “uu-23-2014”?',
      'perwali.yaml:5:13 galat ref-unknown: Peraturan “uu-23-2041” tidak ada. Maksud Anda “uu-23-2014”?',
      'perwali.yaml:7:58 galat ref-unknown: Pejabat “sekdar” tidak ada. Maksud Anda “sekda”?',
      'perwali.yaml:9:20 galat ref-unknown: Peraturan “perwali-1” tidak ada.',
    ]);
  });

  test('dalam naskah, dengan pilihan yang tidak dikenal', () => {
    const naskah = {
      'naskah/3-penutup/0-pembuka.md': 'Menurut [[hukum: uu-23-2041]] dan [[hukum: uu-23-2014, pendek]].\n',
    };
    expect(temuan({}, naskah)).toEqual([
      '3-penutup/0-pembuka.md:1:9 galat ref-unknown: Peraturan “uu-23-2041” tidak ada. Maksud Anda “uu-23-2014”?',
      '3-penutup/0-pembuka.md:1:35 galat ref-unknown: Pilihan “pendek” tidak dikenal; yang ada: singkat.',
    ]);
  });
});

describe('bentuk perwali.yaml yang keliru', () => {
  test.each([
    [
      'tanpa batang tubuh',
      { pasal: undefined },
      'perwali.yaml:1:1 galat field-missing: Batang tubuh peraturan belum ada.',
    ],
    [
      'dua batang tubuh',
      { bab: '[{ judul: A, pasal: [B.] }]' },
      'perwali.yaml:1:1 galat type-wrong: Batang tubuh ditulis sebagai bab dan pasal; pakai salah satu.',
    ],
    [
      'ayat dan huruf sekaligus',
      { pasal: '[{ ayat: [A.], huruf: [B.] }]' },
      'perwali.yaml:7:11 galat type-wrong: Satu ketentuan memuat ayat dan huruf sekaligus; pakai salah satu.',
    ],
    [
      'ketentuan kosong',
      { pasal: '[{ penutup: B. }]' },
      'perwali.yaml:7:11 galat field-missing: Ketentuan ini belum berisi.',
    ],
    [
      'jumlah bunyi pasal sisipan',
      {
        tentang: undefined,
        pasal: undefined,
        perubahan: '{ atas: a, butir: [{ disisipkan: [3A, 3B], antara: [3, 4], menjadi: A. }] }',
      },
      'perwali.yaml:9:33 galat type-wrong: Butir ini memuat 1 bunyi pasal di bawah menjadi; diharapkan 2.',
    ],
    [
      'sisipan tanpa letak',
      { tentang: undefined, pasal: undefined, perubahan: '{ atas: a, butir: [{ disisipkan: 3A, menjadi: A. }] }' },
      'perwali.yaml:9:33 galat type-wrong: Pasal yang disisipkan belum menyebut letaknya.',
    ],
  ])('%s', (_, over, expected) => {
    expect(temuan(over)).toEqual([expected]);
  });
});
