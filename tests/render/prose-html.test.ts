import { describe, expect, test } from 'vitest';
import { renderDocument } from '../../scripts/render/render-document.ts';
import type { Target } from '../../scripts/render/target.ts';
import type { ChapterView } from '../../scripts/render/views.ts';
import { loadFiles } from '../helpers/load-case.ts';

function chapter(text: string, target: Target): ChapterView {
  const { report } = loadFiles({ 'naskah/3-penutup/0-pembuka.md': text });
  const bab = report === undefined ? undefined : renderDocument(report, target).bab[2];
  if (bab === undefined) throw new Error('no document');
  return bab;
}

function html(text: string, target: Target = 'situs'): string {
  return chapter(text, target)
    .pembuka.map((block) => (block.jenis === 'prosa' ? block.html : `[${block.jenis}]`))
    .join('\n');
}

describe('lists', () => {
  test('carry their markers as text, which in print is code for the sake of its tag', () => {
    expect(html('(3) satu\n(4) dua')).toBe(
      '<ol class="butir" style="--tanda: 3">\n' +
        '<li class="pendek"><span class="tanda">(3) </span>satu</li>\n' +
        '<li class="pendek"><span class="tanda">(4) </span>dua</li>\n</ol>',
    );
    expect(html('- satu', 'cetak')).toContain('<li class="pendek"><code class="tanda">– </code>satu</li>');
  });

  test('are indented for the longest marker', () => {
    expect(html('8) a\n9) b\n10) c')).toContain('style="--tanda: 3"');
    expect(html('vi. a\nvii. b\nviii. c')).toContain('style="--tanda: 5"');
  });

  test('put the first words of an item beside its marker, and what follows below', () => {
    expect(html('1. satu\n\n   lagi\n\n   a. anak\n')).toBe(
      '<ol class="butir" style="--tanda: 2">\n<li><span class="tanda">1. </span>satu<p class="pendek">lagi</p>\n' +
        '<ol class="butir" style="--tanda: 2">\n<li class="pendek"><span class="tanda">a. </span>anak</li>\n</ol>\n</li>\n</ol>',
    );
  });

  test('drawn from the data look the same', () => {
    expect(html('[[daftar: program]]')).toBe(
      '<ol class="butir" style="--tanda: 2">\n<li class="pendek"><span class="tanda">1. </span>Program Rehabilitasi Sosial</li>\n</ol>',
    );
  });
});

describe('footnotes', () => {
  const TEXT =
    'Satu[^b] dua[^a] tiga[^b].\n\n[^a]: Catatan *a*.\n\n[^b]: Catatan [[nilai: daerah]].\n\n    Lanjutan.\n';

  test('are numbered by their first marks, which link to them', () => {
    expect(html(TEXT, 'cetak')).toBe(
      '<p class="pendek">Satu<sup class="rujukan-catatan"><a id="tanda-bab-3-1" href="#catatan-bab-3-1" aria-label="Catatan 1">1</a></sup>' +
        ' dua<sup class="rujukan-catatan"><a id="tanda-bab-3-2" href="#catatan-bab-3-2" aria-label="Catatan 2">2</a></sup>' +
        ' tiga<sup class="rujukan-catatan"><a id="tanda-bab-3-1-2" href="#catatan-bab-3-1" aria-label="Catatan 1">1</a></sup>.</p>',
    );
  });

  test('are kept for the end of the chapter, in that order', () => {
    expect(chapter(TEXT, 'situs').catatan).toEqual([
      { nomor: '1', jangkar: 'catatan-bab-3-1', tanda: 'tanda-bab-3-1', html: 'Catatan Kota Contoh.<br>\nLanjutan.' },
      { nomor: '2', jangkar: 'catatan-bab-3-2', tanda: 'tanda-bab-3-2', html: 'Catatan <em>a</em>.' },
    ]);
  });
});

describe('references', () => {
  test('name their page in print alone, where it is filled in later', () => {
    const text = 'Lihat [[lihat: tabel pendanaan, halaman]].';
    expect(html(text)).toBe(
      '<p class="pendek">Lihat <a class="rujukan utuh" href="bab-2.html#tabel-pendanaan">Tabel 2.1</a>.</p>',
    );
    expect(html(text, 'cetak')).toBe(
      '<p class="pendek">Lihat <a class="rujukan utuh" href="#tabel-pendanaan">Tabel 2.1</a>' +
        ' <span class="utuh">(<a class="rujukan" href="#tabel-pendanaan">halaman <span data-halaman="tabel-pendanaan"></span></a>)</span>.</p>',
    );
  });
});

test('a quotation holds values and keeps its marks', () => {
  expect(html('> "[[nilai: visi]]"')).toBe(
    '<blockquote>\n<p class="pendek">“Kota Contoh yang Sejahtera”</p>\n</blockquote>',
  );
});
