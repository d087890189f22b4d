import { describe, expect, test } from 'vitest';
import { type Files, loadFiles } from '../helpers/load-case.ts';

const outlineOf = (files: Files) => {
  const { report } = loadFiles(files);
  if (report === undefined) throw new Error('Dokumen tidak terbangun.');
  return report.outline;
};

const ISI: Files = {
  'naskah/0-depan/1-kata-pengantar.md': 'Puji syukur.',
  'naskah/1-pendahuluan/1-latar-belakang.md':
    '## Umum\n\nIsi.\n\n### Catatan\n\nIsi.\n\n## Khusus\n\n[[tabel: a]]\n\n[[tabel: b]]\n',
  'naskah/1-pendahuluan/2-dasar-hukum.md':
    '---\njudul: Dasar Hukum Penyusunan\n---\n## Umum\n\n[[gambar: g]]\n\nLihat [[lihat: tabel c]].\n\n[[tabel: c]]\n',
  'naskah/3-penutup/0-pembuka.md': '---\njudul: Penutup dan Harapan\n---\n[[tabel: d]]\n',
  'gambar/g.yaml': 'jenis: pagu-program\njudul: Pagu\nketerangan: Diagram pagu\n',
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd'].map((id) => [`tabel/${id}.yaml`, `judul: Tabel ${id}\nkolom: [{judul: K}]\nbaris: []\n`]),
  ),
};

describe('penomoran mengikuti urutan naskah', () => {
  const outline = outlineOf(ISI);

  test('bab berangka romawi, judulnya dari bagian atas naskah, lalu dari profil', () => {
    expect(outline.bab.map((bab) => [bab.romawi, bab.judul, bab.jangkar])).toEqual([
      ['I', 'Pendahuluan', 'bab-1'],
      ['II', 'Program dan Pendanaan', 'bab-2'],
      ['III', 'Penutup dan Harapan', 'bab-3'],
    ]);
  });

  test('subbab dan judul bernomor di dalamnya; judul kecil tidak bernomor', () => {
    const subbab = outline.bab[0]?.subbab ?? [];
    expect(
      subbab.map((sub) => [sub.nomor, sub.judul, sub.tajuk.map((tajuk) => `${tajuk.nomor} ${tajuk.judul}`)]),
    ).toEqual([
      ['1.1', 'Latar Belakang', ['1.1.1 Umum', '1.1.2 Khusus']],
      ['1.2', 'Dasar Hukum Penyusunan', ['1.2.1 Umum']],
    ]);
    expect(subbab.flatMap((sub) => sub.tajuk.map((tajuk) => tajuk.jangkar))).toEqual([
      'pendahuluan-latar-belakang-1',
      'pendahuluan-latar-belakang-2',
      'pendahuluan-dasar-hukum-1',
    ]);
  });

  test('tabel dan gambar bernomor sendiri-sendiri menurut bab tempatnya', () => {
    expect([...outline.tabel.values()].map(({ id, nomor }) => `${id} ${nomor}`)).toEqual([
      'a 1.1',
      'b 1.2',
      'c 1.3',
      'pendanaan 2.1',
      'd 3.1',
    ]);
    expect(outline.gambar.get('g')).toMatchObject({ nomor: '1.1', jangkar: 'gambar-g' });
  });

  test('bagian depan tidak bernomor; tanpa judul memakai namanya', () => {
    expect(outline.depan.map(({ id, judul }) => [id, judul])).toEqual([['kata-pengantar', 'Kata Pengantar']]);
  });
});

describe('lampiran', () => {
  const outline = outlineOf({
    ...ISI,
    'naskah/1-pendahuluan/1-latar-belakang.md': '[[tabel: a]]\n',
    'naskah/4-lampiran/1-rencana-aksi.md': '[[tabel: b]]\n\n[[tabel: c]]\n',
    'naskah/4-lampiran/2-berita-acara.md': '---\njudul: Berita Acara Forum\n---\n[[tabel: e]]\n\n[[gambar: g]]\n',
    'naskah/1-pendahuluan/2-dasar-hukum.md': 'Isi.',
    'tabel/e.yaml': 'judul: Tabel e\nkolom: [{judul: K}]\nbaris: []\n',
  });

  test('bukan bab; bernomor sendiri, judulnya dari bagian atas naskah atau nama berkasnya', () => {
    expect(outline.bab.map(({ id }) => id)).toEqual(['pendahuluan', 'program-pendanaan', 'penutup']);
    expect(outline.lampiran.map(({ urut, id, judul, jangkar }) => [urut, id, judul, jangkar])).toEqual([
      [1, 'rencana-aksi', 'Rencana Aksi', 'lampiran-1'],
      [2, 'berita-acara', 'Berita Acara Forum', 'lampiran-2'],
    ]);
  });

  test('tabel dan gambarnya bernomor L.1, L.2 melalui semua lampiran', () => {
    expect([...outline.tabel.values()].map(({ id, nomor, bagian }) => `${id} ${nomor} ${bagian}`)).toEqual([
      'a 1.1 bab-1',
      'pendanaan 2.1 bab-2',
      'd 3.1 bab-3',
      'b L.1 lampiran-1',
      'c L.2 lampiran-1',
      'e L.3 lampiran-2',
    ]);
    expect(outline.gambar.get('g')).toMatchObject({ nomor: 'L.1', bagian: 'lampiran-2' });
  });
});

test('bab yang tidak dikenal profil tetap bernomor menurut urutannya, dengan judul dari nama foldernya', () => {
  const outline = outlineOf({
    'naskah/2a-isu-strategis/0-pembuka.md': 'Isi.',
    'naskah/4-isu-strategis/0-pembuka.md': 'Isi.',
  });
  expect(outline.bab.map((bab) => `${bab.romawi} ${bab.judul}`)).toEqual([
    'I Pendahuluan',
    'II Program dan Pendanaan',
    'III 2a Isu Strategis',
    'IV Penutup',
    'V Isu Strategis',
  ]);
});

test('tabel yang ditempatkan dua kali memakai nomor tempat pertamanya', () => {
  const outline = outlineOf({ 'naskah/3-penutup/0-pembuka.md': '[[tabel: pendanaan]]\n' });
  expect(outline.tabel.get('pendanaan')?.nomor).toBe('2.1');
});
