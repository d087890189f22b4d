import { describe, expect, test } from 'vitest';
import { mend } from '../../scripts/fix/mend.ts';
import { withTexts } from '../../scripts/load/load-document.ts';
import { inspectLoaded } from '../../scripts/inspection.ts';
import { loadFiles, parseFiles, readCase } from '../helpers/load-case.ts';
import { dokumenDengan, program, tabel } from '../helpers/masukan.ts';
import { mendFiles } from '../helpers/mend-files.ts';
import { dice, mutate } from '../helpers/mutate.ts';

const NOTHING = { lines: [], dropped: [], files: {} };

test('the base document has nothing to mend', () => {
  expect(mendFiles({})).toEqual(NOTHING);
});

describe('angka', () => {
  test('money and targets are put into the notation of the guide, and nothing else is touched', () => {
    const files = program(
      'pagu:   # dari RKA',
      '  2026: Rp 1.250.000',
      '  2027: "1.250.000,-"',
      '  2028: 1,250,000   # koma',
      'pagu_akhir: Rp3.750.000',
      'indikator:',
      "  - {nama: 'Rp 1.000', satuan: Rp, awal: {rupiah: Rp 500}, target: ['1,250,000', 1500, 1.5]}",
    );
    const mended = mendFiles(files);
    expect(mended.lines).toEqual([
      'program/1.yaml:5 angka: Rp 1.250.000 -> 1.250.000',
      'program/1.yaml:6 angka: "1.250.000,-" -> "1.250.000"',
      'program/1.yaml:7 angka: 1,250,000 -> 1.250.000',
      'program/1.yaml:8 angka: Rp3.750.000 -> 3.750.000',
      'program/1.yaml:10 angka: Rp 500 -> 500',
      "program/1.yaml:10 angka: '1,250,000' -> '1.250.000'",
    ]);
    expect(mended.files).toEqual(
      program(
        'pagu:   # dari RKA',
        '  2026: 1.250.000',
        '  2027: "1.250.000"',
        '  2028: 1.250.000   # koma',
        'pagu_akhir: 3.750.000',
        'indikator:',
        "  - {nama: 'Rp 1.000', satuan: Rp, awal: {rupiah: 500}, target: ['1.250.000', 1500, 1.5]}",
      ),
    );
  });

  test('what may be read in two ways is left to the planner', () => {
    expect(
      mendFiles(program('pagu: {2026: "1,250"}', 'indikator:', '  - {nama: X, target: [1.500, "1,250", 2]}')),
    ).toEqual(NOTHING);
  });

  test('cells of a free table by the kind of their column, marks of notes aside', () => {
    const files = tabel(
      'judul: T',
      'kolom:',
      '  - judul: Nama',
      '  - {judul: Isi, kolom: [{id: n, judul: N, jenis: bilangan}, {id: rp, judul: Rp, jenis: rupiah}]}',
      'baris:',
      '  - {nama: "1,000,000", n: "1,250,000[^a]", rp: Rp 5.000}',
      '  - {nama: Rp 5.000, n: {nilai: "1,000,000", satuan: unit}, rp: {teks: Rp 5.000}}',
      '  - {nama: A, n: {isi: "2,000,000", tinggi: 1}, rp: 7000}',
      'catatan: {a: Sementara.}',
    );
    expect(mendFiles(files).lines).toEqual([
      'tabel/t.yaml:6 angka: "1,250,000[^a]" -> "1.250.000[^a]"',
      'tabel/t.yaml:6 angka: Rp 5.000 -> 5.000',
      'tabel/t.yaml:7 angka: "1,000,000" -> "1.000.000"',
      'tabel/t.yaml:8 angka: "2,000,000" -> "2.000.000"',
    ]);
  });
});

describe('urutan tahun', () => {
  test('years of a map are put in order with their comments', () => {
    const mended = mendFiles(
      program(
        'pagu:',
        '  2028: 3 # tiga',
        '  # satu',
        '  2026: 1',
        '  2027: 2',
        'realisasi_pagu: {2027: 2, 2026: "-"}',
      ),
    );
    expect(mended.lines).toEqual([
      'program/1.yaml:5 urutan tahun: 2028, 2026, 2027 -> 2026, 2027, 2028',
      'program/1.yaml:9 urutan tahun: 2027, 2026 -> 2026, 2027',
    ]);
    expect(mended.files).toEqual(
      program(
        'pagu:',
        '  # satu',
        '  2026: 1',
        '  2027: 2',
        '  2028: 3 # tiga',
        'realisasi_pagu: {2026: "-", 2027: 2}',
      ),
    );
  });

  test('a map of other keys keeps its order', () => {
    expect(
      mendFiles(tabel('judul: T', 'catatan: {b: B, a: A}', 'kolom: [{judul: N}]', 'baris: [{n: "x[^b][^a]"}]')),
    ).toEqual(NOTHING);
  });
});

describe('spasi dan Tab', () => {
  test('blanks of Word become plain ones, or go where one stands already', () => {
    const text = 'kode: 1.06.04\nnama:\u00a0Program\nsasaran: \u200bsasaran-1\n\u00a0\npagu:\n\u00a0\u00a02026: 5\n';
    const mended = mendFiles({ 'program/1.yaml': text });
    expect(mended.lines).toEqual([
      'program/1.yaml:2 spasi: U+00A0 -> spasi biasa',
      'program/1.yaml:3 spasi: U+200B -> dihapus',
      'program/1.yaml:4 spasi: U+00A0 -> dihapus',
      'program/1.yaml:6 spasi: U+00A0 -> spasi biasa',
    ]);
    expect(mended.files['program/1.yaml']).toBe(
      'kode: 1.06.04\nnama: Program\nsasaran: sasaran-1\n\npagu:\n  2026: 5\n',
    );
  });

  test('the mark of a byte order in the middle of a file goes', () => {
    const mended = mendFiles({ 'program/1.yaml': 'kode: 1.06.04\n\ufeffnama: Program\nsasaran: sasaran-1\n' });
    expect(mended.files['program/1.yaml']).toBe('kode: 1.06.04\nnama: Program\nsasaran: sasaran-1\n');
  });

  test('blanks of Word inside words stay: they are what was written', () => {
    expect(mendFiles(program('lokasi: Kota\u00a0Contoh'))).toEqual(NOTHING);
  });

  test('tabs before lines become blanks where their width makes no difference', () => {
    const mended = mendFiles(
      program('pagu:', '\t2026: 1', '\t2027: 2', 'indikator:', '\t- nama: X', '\t  satuan: orang'),
    );
    expect(mended.lines).toEqual(['program/1.yaml:5 indentasi: Tab pada 4 baris -> spasi']);
    expect(mended.files).toEqual(
      program('pagu:', '  2026: 1', '  2027: 2', 'indikator:', '  - nama: X', '    satuan: orang'),
    );
  });

  test('a tab that may stand for two or for four blanks is left to the planner', () => {
    expect(mendFiles(program('pagu:', '    2026: 1', '\t2027: 2'))).toEqual(NOTHING);
  });
});

describe('id', () => {
  test('a missing id is made of the name, and is like no other', () => {
    const arah = (...ids: readonly string[]): string =>
      [
        'visi: V',
        'misi:',
        `  - {${ids[0] ?? ''}nama: Contoh Sejahtera}`,
        'tujuan:',
        `  - ${ids[1] ?? ''}nama: Sejahtera`,
        '    sasaran:',
        `      - ${ids[2] ?? 'id:'}`,
        '        nama: Contoh Sejahtera',
        `      - id: ${ids[3] ?? '~'}   # belum`,
        '        nama: Meningkatnya penanganan Pemerlu Pelayanan Kesejahteraan Sosial di Kota Contoh',
        '',
      ].join('\n');
    const mended = mendFiles({ 'arah.yaml': arah(), 'program/1.yaml': 'kode: 1.06.04\nnama: P\n' });
    expect(mended.lines).toEqual([
      'arah.yaml:3 id: Contoh Sejahtera -> id: contoh-sejahtera',
      'arah.yaml:5 id: Sejahtera -> id: sejahtera',
      'arah.yaml:8 id: Contoh Sejahtera -> id: contoh-sejahtera-2',
      'arah.yaml:10 id: Meningkatnya penanganan Pemerlu Pelayanan Kesejahteraan Sosial di Kota Contoh -> id: meningkatnya-penanganan-pemerlu-pelayanan',
    ]);
    expect(mended.files['arah.yaml']).toBe(
      arah(
        'id: contoh-sejahtera, ',
        'id: sejahtera\n    ',
        'id: contoh-sejahtera-2',
        'meningkatnya-penanganan-pemerlu-pelayanan',
      ),
    );
  });

  test('a law is called by kind, number and year', () => {
    const { lines } = mendFiles({
      'hukum.yaml':
        'hukum:\n  - jenis: Undang-Undang\n    nomor: "23"\n    tahun: 2014\n    tentang: Pemerintahan Daerah\n',
    });
    expect(lines).toEqual(['hukum.yaml:2 id: Undang-Undang 23 2014 -> id: undang-undang-23-2014']);
  });

  test('an id that nothing asks for is not made', () => {
    expect(mendFiles(program('indikator:', '  - {nama: Tanpa id}'))).toEqual(NOTHING);
  });

  const outcomes = ['indikator:', '  - nama: Indikator satu', '  - {nama: Indikator dua}', 'kegiatan:'];

  test('an indicator that is called by its name gets it for its id', () => {
    const mended = mendFiles(program(...outcomes, '  - {kode: 1.06.04.2.01, nama: K, untuk_indikator: indikator-dua}'));
    expect(mended.lines).toEqual(['program/1.yaml:6 id: Indikator dua -> id: indikator-dua']);
  });

  test('two of one name are left to the planner', () => {
    const twice = ['indikator:', '  - nama: Satu', '    id: a', '  - nama: Dua', 'kegiatan:'];
    const more = { ...program(...twice, '  - {kode: 1.06.04.2.01, nama: K, untuk_indikator: dua}') };
    expect(mendFiles(more).lines).toHaveLength(1);
    const other = { 'program/2.yaml': 'nama: Lain\nindikator: [{nama: Dua}]\n' };
    expect(mendFiles({ ...more, ...other }).lines).toEqual([]);
  });

  test('a row of a table that prose or a waiver calls by its label or first words', () => {
    const mended = mendFiles({
      ...tabel(
        'judul: T',
        'kolom: [{judul: Nama}, {judul: N, jenis: bilangan}]',
        'baris:',
        '  - {nama: Kursi Kerja, n: 2}',
        '  - {nama: Meja, n: 2}',
        '  - jenis: jumlah',
        '    label: Jumlah Semua',
        '    n: 5',
      ),
      ...dokumenDengan('kecuali: [{kode: table-total, di: t/jumlah-semua, alasan: x, tanggal: 2025-01-02}]'),
      'naskah/1-pendahuluan/1-latar-belakang.md': '[[nilai: tabel t kursi-kerja n]]\n',
    });
    expect(mended.lines).toEqual([
      'tabel/t.yaml:4 id: Kursi Kerja -> id: kursi-kerja',
      'tabel/t.yaml:6 id: Jumlah Semua -> id: jumlah-semua',
    ]);
  });

  test('the second row of a kode that serves another indicator gets an id of its own', () => {
    const rows = (second: string): readonly string[] => [
      'indikator: [{id: satu, nama: Satu}, {id: dua, nama: Dua}]',
      'kegiatan:',
      '  - {kode: 1.06.04.2.01, nama: Layanan Sosial, untuk_indikator: satu}',
      `  - ${second}kode: 1.06.04.2.01`,
      '    nama: Layanan Sosial',
      '    untuk_indikator: dua',
    ];
    const mended = mendFiles(program(...rows('')));
    expect(mended.lines).toEqual(['program/1.yaml:7 id: Layanan Sosial -> id: layanan-sosial']);
    expect(mended.files).toEqual(program(...rows('id: layanan-sosial\n    ')));
  });

  test('rows of one kode that nothing tells apart are left to the planner: the kode may be wrong', () => {
    expect(
      mendFiles(program('kegiatan:', '  - {kode: 1.06.04.2.01, nama: A}', '  - {kode: 1.06.04.2.01, nama: B}')),
    ).toEqual(NOTHING);
  });
});

describe('urutan hukum', () => {
  const UU = '  - {id: uu, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah}\n';
  const PP =
    '  - id: pp\n    jenis: Peraturan Pemerintah\n    nomor: "12"\n    tahun: 2019\n    tentang: Keuangan # cocok\n';
  const LAIN = '  - {id: surat, jenis: Surat Keputusan Bersama, tahun: 2020, tentang: APBD}\n';
  const draft = dokumenDengan('status: rancangan');
  const hukum = (...laws: readonly string[]) => ({ 'hukum.yaml': `hukum:\n${laws.join('')}` });

  test('laws of a draft are put in their order, with their comments', () => {
    const mended = mendFiles({ ...draft, ...hukum('  # keuangan\n', PP, UU) });
    expect(mended.lines).toEqual(['hukum.yaml:2 urutan hukum: pp, uu -> uu, pp']);
    expect(mended.files).toEqual(hukum(UU, '  # keuangan\n', PP));
  });

  test('the list of an enacted document stays as it was enacted', () => {
    expect(mendFiles(hukum(PP, UU))).toEqual(NOTHING);
  });

  test('a waived order stays', () => {
    const waived = dokumenDengan(
      'status: rancangan',
      'kecuali: [{kode: legal-order, di: hukum, alasan: x, tanggal: 2025-01-02}]',
    );
    expect(mendFiles({ ...waived, ...hukum(PP, UU) })).toEqual(NOTHING);
  });

  test('a law that may stand anywhere leaves the order to the planner', () => {
    expect(
      mendFiles({ ...draft, ...hukum(PP, LAIN.replace('2020', '2020, nomor: "1"').replace('Surat', 'Nota'), UU) }),
    ).toEqual(NOTHING);
  });
});

describe('mending', () => {
  const messy = {
    ...program(
      'pagu:',
      '  2028: 3,000,000',
      '  2026: Rp 1.000',
      'indikator:',
      '  - nama: X',
      '    target: {2027: 1, 2026: 2}',
    ),
    'unit.yaml': 'unit: {nama: Kepala Dinas}\n',
  };

  test('a second time finds nothing more', () => {
    const { lines, files } = mendFiles(messy);
    expect(lines).toHaveLength(5);
    expect(mendFiles({ ...messy, ...files })).toEqual(NOTHING);
  });

  test('several kinds in files that could not be read before', () => {
    const { files } = mendFiles({
      'program/1.yaml': 'kode: 1.06.04\nnama:\u00a0P\npagu: {2027: Rp 5.000, 2026: 4.000}\n',
    });
    expect(files['program/1.yaml']).toBe('kode: 1.06.04\nnama: P\npagu: {2026: 4.000, 2027: 5.000}\n');
  });

  test('files shared with other documents, and prose, are left alone', () => {
    const shared = {
      'profil/ringkas.yaml': undefined,
      'naskah/1-pendahuluan/1-latar-belakang.md': 'Rp 1.000,-\u00a0 1,250,000\n',
    };
    expect(mendFiles({ ...shared, 'daerah/kota-contoh.yaml': 'nama:\u00a0K\n' })).toEqual(NOTHING);
  });

  test('a change after which there are more findings is dropped, and the others are kept', () => {
    const { value: sources } = parseFiles(messy);
    const inspect = (texts: ReadonlyMap<string, string>) => {
      const { subject } = inspectLoaded(withTexts(sources, texts));
      const harm = (texts.get('data/uji/program/1.yaml') ?? '').includes('3.000.000') ? 99 : 0;
      return { ...subject, found: [harm, ...subject.found] };
    };
    const { made, dropped, texts } = mend(inspect(new Map()), inspect);
    expect(dropped.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([['3,000,000', '3.000.000']]);
    expect(made).toHaveLength(4);
    expect(texts.get('data/uji/program/1.yaml')).toContain('  2026: 1.000\n  2028: 3,000,000\n');
  });

  test('random slips never make it throw, nor find more in a second run', () => {
    const random = dice(7);
    const names = ['program/1.yaml', 'arah.yaml', 'unit.yaml', 'tabel/pendanaan.yaml'];
    const files: Record<string, string> = { ...readCase('_dasar'), ...(messy as Record<string, string>) };
    let changed = 0;
    for (let round = 0; round < 60; round += 1) {
      const file = names[Math.floor(random() * names.length)] as string;
      const slipped = { ...files, [file]: mutate(mutate(files[file] ?? '', random), random) };
      const mended = mendFiles(slipped);
      changed += mended.lines.length;
      expect(mendFiles({ ...slipped, ...mended.files }).lines, `${file}, putaran ${round}`).toEqual([]);
    }
    expect(changed).toBeGreaterThan(60);
  });

  test('findings that could not be seen before do not count against a change', () => {
    const files = program(
      'pagu: {2026: "5,000,000"}',
      'kegiatan:',
      '  - {kode: 1.06.04.2.01, nama: K, pagu: {2026: 4}}',
    );
    const mended = { ...files, ...mendFiles(files).files };
    const codes = (over: typeof files): string[] => loadFiles(over).diagnostics.map(({ code }) => code);
    expect(codes(files)).toEqual(['pagu-type']);
    expect(codes(mended)).toEqual(['pagu-children']);
  });
});
