import { describe, expect, test } from 'vitest';
import { keepTogether } from '../../scripts/render/keep-together.ts';

/** Kept stretches in brackets. */
const kept = (html: string) =>
  keepTogether(html).replace(/<span class="utuh">(.*?)<\/span>/g, (_, text: string) => `{${text}}`);

describe('what belongs together stays on one line', () => {
  test.each([
    ['Pasal 5 ayat (1) huruf a angka 2.', '{Pasal 5} {ayat (1)} {huruf a} {angka 2}.'],
    ['Peraturan Nomor 48 Tahun 2021 tentang', 'Peraturan {Nomor 48} {Tahun 2021} tentang'],
    [
      'Keputusan Nomor 900.1.15.5-1317 dan Nomor 84/HUK/1997',
      'Keputusan {Nomor 900.1.15.5-1317} dan {Nomor 84/HUK/1997}',
    ],
    ['pada 24 September 2021', 'pada {24 September} 2021'],
    ['sebesar Rp 1.000.000, atau 12,5 persen', 'sebesar {Rp 1.000.000}, atau {12,5 persen}'],
    ['dalam BAB II dan Lampiran I', 'dalam {BAB II} dan {Lampiran I}'],
    ['Tahun 2021-2026', '{Tahun 2021-2026}'],
    ['periode tahun 2021', 'periode {tahun 2021}'],
  ])('%j', (text, expected) => {
    expect(kept(`<p>${text}</p>`)).toBe(`<p>${expected}</p>`);
  });

  test.each(['Pasal terakhir', 'huruf besar', 'BABAK 2', 'jumlah 5 (lima) program', 'semua 12 orangtua'])(
    '%j has nothing to keep',
    (text) => {
      expect(keepTogether(text)).toBe(text);
    },
  );

  test('adds elements only: the text stays the same', () => {
    const html = '<p>Pasal 5, <strong>Nomor 48</strong> &amp; 3 unit</p>';
    expect(keepTogether(html).replace(/<\/?span[^>]*>/g, '')).toBe(html);
  });

  test('leaves attributes and references alone', () => {
    const html = '<a class="rujukan utuh" href="#tabel-1">Tabel 2.1</a><h3 id="Pasal 5">Judul</h3>';
    expect(keepTogether(html)).toBe(html);
  });
});
