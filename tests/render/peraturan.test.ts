import { describe, expect, test } from 'vitest';
import type { Report } from '../../scripts/derive/report.ts';
import { readSignatureField } from '../../scripts/notation/signature-field.ts';
import { renderLampiran } from '../../scripts/render/peraturan/render-lampiran.ts';
import { renderPeraturan } from '../../scripts/render/peraturan/render-peraturan.ts';
import type { PengesahanView, PeraturanView } from '../../scripts/render/peraturan/views.ts';
import { loadFiles, prose } from '../helpers/load-case.ts';
import { perwali } from '../helpers/perwali.ts';

function view(...args: Parameters<typeof perwali>): PeraturanView {
  const found = renderPeraturan(reportOf(...args), 'situs');
  if (found === undefined) throw new Error('tanpa peraturan');
  return found;
}

function reportOf(...args: Parameters<typeof perwali>): Report {
  const { report } = loadFiles(perwali(...args));
  if (report === undefined) throw new Error('tanpa dokumen');
  return report;
}

/** Words of HTML, a line for every block; headings and markers as they are read. */
function lines(html: string): string[] {
  return html
    .replace(/<br>/g, ' ')
    .replace(/\n/g, '')
    .split(/<\/?(?:p|ol|ul|li|h\d)\b[^>]*>/)
    .map((line) => line.replace(/<[^>]+>/g, '').trim())
    .filter((line) => line !== '');
}

/** Tags of the headings with their anchors. */
function headings(html: string): string[] {
  return [...html.matchAll(/<(h\d) class="[^"]*" id="([^"]*)"/g)].map(([, tag, id]) => `${tag ?? ''} ${id ?? ''}`);
}

const LAWS = {
  'hukum.yaml': [
    'hukum:',
    '  - { id: perwali-3-2020, jenis: Perwali, nomor: "3", tahun: 2020, tentang: C, lembaran: { nomor: "3" } }',
    '  - { id: pp-12-2019, jenis: Peraturan Pemerintah, nomor: "12", tahun: 2019, tentang: B, lembaran: { nomor: "42", tambahan: "6322" } }',
    '  - { id: uu-9-2015, jenis: Undang-Undang, nomor: "9", tahun: 2015, tentang: Perubahan Kedua, lembaran: { nomor: "58" }, landasan: tidak }',
    '  - { id: uu-2-2015, jenis: Undang-Undang, nomor: "2", tahun: 2015, tentang: Perubahan, landasan: tidak }',
    '  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemda, diubah_dengan: [uu-2-2015, uu-9-2015] }',
    '  - { id: uu-17-2003, jenis: Undang-Undang, nomor: "17", tahun: 2003, tentang: Keuangan, diubah_dengan: uu-2-2015 }',
    '  - { id: permen-1-2020, jenis: Peraturan Menteri Sosial, nomor: "1", tahun: 2020, tentang: D, lembaran: { nomor: "8", tahun: 2021 } }',
    '  - { id: perda-2-2016, jenis: Perda, nomor: "2", tahun: 2016, tentang: E, lembaran: Lembaran Daerah Tahun 2016 Nomor 2 }',
    '  - { id: uud-1945, jenis: Undang-Undang Dasar Negara Republik Indonesia, tahun: 1945 }',
    '',
  ].join('\n'),
};

describe('mengingat', () => {
  test('menurut tata urutan dan tahun, dengan lembaran dan rantai perubahan', () => {
    const mengingat =
      '\n  - perwali-3-2020\n  - perda-2-2016\n  - permen-1-2020\n  - pp-12-2019\n  - { hukum: uu-23-2014 }\n  - uu-17-2003\n  - { hukum: uud-1945, bagian: Pasal 18 ayat (6) }';
    expect(lines(view({ mengingat }, LAWS).konsiderans[1]?.html ?? '')).toEqual([
      '1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;',
      '2. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan, sebagaimana telah diubah dengan Undang-Undang Nomor 2 Tahun 2015 tentang Perubahan;',
      '3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemda, sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58);',
      '4. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang B (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 42, Tambahan Lembaran Negara Republik Indonesia Nomor 6322);',
      '5. Peraturan Menteri Sosial Nomor 1 Tahun 2020 tentang D (Berita Negara Republik Indonesia Tahun 2021 Nomor 8);',
      '6. Perda Nomor 2 Tahun 2016 tentang E (Lembaran Daerah Tahun 2016 Nomor 2);',
      '7. Perwali Nomor 3 Tahun 2020 tentang C (Berita Daerah Kota Contoh Tahun 2020 Nomor 3);',
    ]);
  });

  test('daftar hukum dan sebutan dalam naskah berasal dari daftar yang sama', () => {
    const result = loadFiles({
      ...LAWS,
      'naskah/3-penutup/0-pembuka.md':
        'Menurut [[hukum: uu-23-2014]] dan [[hukum: pp-12-2019, singkat]].\n\n[[daftar: hukum]]\n',
    });
    const printed = lines(prose(result, 'penutup'));
    expect(printed[0]).toBe(
      'Menurut Undang-Undang Nomor 23 Tahun 2014 tentang Pemda dan Peraturan Pemerintah Nomor 12 Tahun 2019.',
    );
    expect(printed).toHaveLength(8);
    expect(printed[3]).toBe(
      '3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemda, sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58);',
    );
  });
});

describe('batang tubuh', () => {
  test('pasal bernomor menerus melalui bab, bagian, dan paragraf', () => {
    const bab = [
      '\n  - { judul: Ketentuan Umum, pasal: [Satu.] }',
      '  - judul: Renstra',
      '    bagian:',
      '      - { judul: Umum, pasal: [Dua.] }',
      '      - { judul: Isi, paragraf: [{ judul: Program, pasal: [Tiga., Empat.] }, { judul: Pagu, pasal: [Lima berlaku.] }] }',
    ].join('\n');
    const { isi, daftarIsi } = view({ pasal: undefined, bab });
    expect(lines(isi)).toEqual([
      ...['BAB I KETENTUAN UMUM', 'Pasal 1', 'Satu.', 'BAB II RENSTRA', 'Bagian Kesatu Umum', 'Pasal 2', 'Dua.'],
      ...['Bagian Kedua Isi', 'Paragraf 1 Program', 'Pasal 3', 'Tiga.', 'Pasal 4', 'Empat.'],
      ...['Paragraf 2 Pagu', 'Pasal 5', 'Lima berlaku.'],
    ]);
    expect(headings(isi)).toEqual([
      ...['h2 peraturan-bab-1', 'h3 pasal-1', 'h2 peraturan-bab-2', 'h3 peraturan-bab-2-bagian-1', 'h4 pasal-2'],
      ...['h3 peraturan-bab-2-bagian-2', 'h4 peraturan-bab-2-bagian-2-paragraf-1', 'h5 pasal-3', 'h5 pasal-4'],
      ...['h4 peraturan-bab-2-bagian-2-paragraf-2', 'h5 pasal-5'],
    ]);
    expect(daftarIsi).toEqual([
      { judul: 'BAB I Ketentuan Umum', href: '#peraturan-bab-1' },
      { judul: 'BAB II Renstra', href: '#peraturan-bab-2' },
    ]);
  });

  test('ayat, huruf, dan angka bersarang: tandanya menurut tingkatnya', () => {
    const pasal = [
      '\n  - ayat:',
      '      - teks: "Ayat:"',
      '        huruf:',
      '          - teks: "huruf:"',
      '            angka:',
      '              - teks: "angka:"',
      '                huruf: [{ teks: "huruf lagi:", angka: [berlaku.] }]',
      '          - akhir.',
      '        penutup: Kata penutup.',
    ].join('\n');
    expect(lines(view({ pasal }).isi)).toEqual([
      ...['Pasal 1', '(1) Ayat:', 'a. huruf:', '1. angka:', 'a) huruf lagi:', '1) berlaku.', 'b. akhir.'],
      'Kata penutup.',
    ]);
  });
});

describe('peraturan perubahan', () => {
  const law = (id: string, nomor: string, more = ''): string =>
    `  - { id: ${id}, jenis: Peraturan Wali Kota Contoh, nomor: "${nomor}", tahun: 2024, tentang: Renstra, lembaran: { nomor: "${nomor}" }${more} }`;
  const amending = (before: readonly string[], butir: string): PeraturanView =>
    view(
      { tentang: undefined, pasal: undefined, mengingat: '[]', perubahan: `\n  atas: asal\n  butir:\n    - ${butir}` },
      {
        'hukum.yaml': `hukum:\n${[law('asal', '1', before.length > 0 ? `, diubah_dengan: [${before.join(', ')}]` : ''), ...before.map((id, index) => law(id, String(index + 2)))].join('\n')}\n`,
      },
    );
  const ASAL = 'Peraturan Wali Kota Contoh Nomor 1 Tahun 2024 tentang Renstra';
  const BERITA = '(Berita Daerah Kota Contoh Tahun 2024 Nomor';

  test('pertama', () => {
    const { nama, menetapkan, isi } = amending([], '{ dihapus: [3, 4, 5] }');
    expect(nama.at(-1)).toBe(`PERUBAHAN ATAS ${ASAL.toUpperCase()}`);
    expect(lines(menetapkan.html)).toEqual([`PERATURAN WALI KOTA TENTANG PERUBAHAN ATAS ${ASAL.toUpperCase()}.`]);
    expect(lines(isi)).toEqual([
      'Pasal I',
      `Beberapa ketentuan dalam ${ASAL} ${BERITA} 1) diubah sebagai berikut:`,
      '1. Pasal 3, Pasal 4, dan Pasal 5 dihapus.',
      'Pasal II',
      'Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.',
    ]);
  });

  test('kedua menyebut yang pertama', () => {
    const { nama, isi } = amending(['satu'], '{ diubah: 2, menjadi: Bunyi baru. }');
    expect(nama.at(-1)).toBe(`PERUBAHAN KEDUA ATAS ${ASAL.toUpperCase()}`);
    expect(lines(isi).slice(1, 5)).toEqual([
      `Beberapa ketentuan dalam ${ASAL} ${BERITA} 1) sebagaimana telah diubah dengan Peraturan Wali Kota Contoh Nomor 2 Tahun 2024 tentang Renstra ${BERITA} 2), diubah sebagai berikut:`,
      '1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:',
      'Pasal 2',
      'Bunyi baru.',
    ]);
  });

  test('ketiga merinci semua yang terdahulu; sisipan dan lampiran', () => {
    const { nama, isi } = amending(
      ['satu', 'dua'],
      '{ disisipkan: [2A, 2B], antara: [2, 3], menjadi: [A., B.] }\n    - { diubah: Lampiran }',
    );
    expect(nama.at(-1)).toBe(`PERUBAHAN KETIGA ATAS ${ASAL.toUpperCase()}`);
    expect(lines(isi)).toEqual([
      'Pasal I',
      `Beberapa ketentuan dalam ${ASAL} ${BERITA} 1) yang telah beberapa kali diubah dengan Peraturan Wali Kota:`,
      `a. Nomor 2 Tahun 2024 ${BERITA} 2);`,
      `b. Nomor 3 Tahun 2024 ${BERITA} 3);`,
      'diubah sebagai berikut:',
      '1. Di antara Pasal 2 dan Pasal 3 disisipkan 2 (dua) pasal, yakni Pasal 2A dan Pasal 2B sehingga berbunyi sebagai berikut:',
      ...['Pasal 2A', 'A.', 'Pasal 2B', 'B.'],
      '2. Ketentuan Lampiran diubah sehingga menjadi sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini.',
      'Pasal II',
      'Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.',
    ]);
  });
});

describe('bentuk', () => {
  test('rancangan: nomor dan tanggal yang belum ada, tanpa ttd', () => {
    const { nama, ditetapkan, salinan, beritaDaerah } = view({
      bentuk: 'rancangan',
      nomor: undefined,
      ditetapkan: '{ di: Contoh, pejabat: wali-kota }',
      berita_daerah: '{}',
    });
    expect(nama[1]).toBe('NOMOR ………… TAHUN 2025');
    expect(ditetapkan).toEqual({
      baris: ['Ditetapkan di Contoh', 'pada tanggal …………'],
      jabatan: 'WALI KOTA CONTOH,',
      tanda: 'ruang',
      nama: 'BUDI CONTOH',
    });
    expect(beritaDaerah).toBe('BERITA DAERAH KOTA CONTOH TAHUN 2025 NOMOR …………');
    expect(salinan).toBeUndefined();
  });

  test('asli: ruang tanda tangan atau bingkai; tanpa pengesahan salinan', () => {
    const certified = '{ pejabat: kabag }';
    expect(view({ salinan: certified }).ditetapkan.tanda).toBe('ruang');
    expect(view({ tanda_tangan: 'elektronik', salinan: certified }).diundangkan?.tanda).toBe('elektronik');
    expect(view({ salinan: certified }).salinan).toBeUndefined();
  });

  test('salinan: ttd, dan pengesahan dengan pangkat dan NIP', () => {
    const { bentuk, diundangkan, salinan, beritaDaerah } = view({
      bentuk: 'salinan',
      salinan: '{ pejabat: kabag }',
      berita_daerah: '{ tertulis: BERITA DAERAH NOMOR 7. }',
    });
    expect(bentuk).toBe('salinan');
    expect(diundangkan).toEqual({
      baris: ['Diundangkan di Contoh', 'pada tanggal 25 September 2025'],
      jabatan: 'SEKRETARIS DAERAH KOTA CONTOH,',
      tanda: 'ttd',
      nama: 'SARI CONTOH',
    });
    expect(salinan).toEqual({
      baris: ['Salinan sesuai dengan aslinya'],
      jabatan: 'KEPALA BAGIAN HUKUM,',
      tanda: 'ruang',
      nama: 'ADI CONTOH, S.H.',
      pangkat: 'Pembina',
      nip: 'NIP. 19750228 200604 1 015',
    });
    expect(beritaDaerah).toBe('BERITA DAERAH NOMOR 7.');
  });
});

describe('bidang tanda tangan elektronik', () => {
  /** The blocks of the regulation, then of its lampiran, in print. */
  function blocks(...args: Parameters<typeof perwali>): (PengesahanView | undefined)[] {
    const report = reportOf(...args);
    const printed = renderPeraturan(report, 'cetak');
    const closing = renderLampiran(report).map(({ dokumen }) => dokumen.sebagaiLampiran?.penutup);
    return [printed?.ditetapkan, printed?.diundangkan, ...closing];
  }
  const fields = (...args: Parameters<typeof perwali>): unknown[] =>
    blocks(...args).map((block) => block?.bidang && readSignatureField(block.bidang));

  test('dicetak pada naskah asli elektronik, dengan nama menurut id pejabat dan lampirannya', () => {
    expect(fields({ tanda_tangan: 'elektronik' })).toEqual([
      { nama: 'tanda-tangan-wali-kota', keterangan: 'Tanda tangan elektronik Wali Kota Contoh, BUDI CONTOH' },
      {
        nama: 'tanda-tangan-sekda',
        keterangan: 'Tanda tangan elektronik Sekretaris Daerah Kota Contoh, SARI CONTOH',
      },
      {
        nama: 'tanda-tangan-wali-kota-lampiran',
        keterangan: 'Tanda tangan elektronik Wali Kota Contoh, BUDI CONTOH (Lampiran)',
      },
    ]);
  });

  test('nama bidang tidak memuat titik', () => {
    const pejabat = { 'pejabat.yaml': 'pejabat:\n  - { id: wali.kota-1, jabatan: Wali Kota, nama: BUDI }\n' };
    const own = { ditetapkan: '{ di: Contoh, pejabat: wali.kota-1 }', diundangkan: undefined };
    expect(fields({ tanda_tangan: 'elektronik', ...own }, pejabat)[0]).toMatchObject({
      nama: 'tanda-tangan-wali-kota-1',
    });
  });

  test.each([
    ['basah', { tanda_tangan: 'basah' }],
    ['salinan', { bentuk: 'salinan', tanda_tangan: 'elektronik' }],
    ['rancangan', { bentuk: 'rancangan', tanda_tangan: 'elektronik' }],
  ])('tidak ada pada %s', (_, over) => {
    expect(blocks(over)).toHaveLength(3);
    expect(fields(over)).toEqual([undefined, undefined, undefined]);
  });

  test('tidak ada di situs', () => {
    const { ditetapkan, diundangkan } = view({ tanda_tangan: 'elektronik' });
    expect([ditetapkan.tanda, diundangkan?.tanda]).toEqual(['elektronik', 'elektronik']);
    expect([ditetapkan, diundangkan].filter((block) => block !== undefined && 'bidang' in block)).toEqual([]);
  });
});
