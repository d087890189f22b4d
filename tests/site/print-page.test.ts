import { describe, expect, test } from 'vitest';
import { attributes, builtSite, useBuiltSite } from './built-site.ts';
import { situsContoh } from './fixture.ts';

const site = useBuiltSite(situsContoh);
const html = () => site().text('dinas-contoh/cetak.html');
const pageRules = (text: string) => /<style>([\s\S]*?)<\/style>/.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? '';

describe('page labels', () => {
  test('per-bab: every chapter has a counter, which its wide pages share', () => {
    const css = pageRules(html());
    expect(css).toContain(
      '@page depan { counter-increment: depan; @bottom-center { content: counter(depan, lower-roman) } }',
    );
    expect(css).toMatch(
      /@page bab2 \{ counter-increment: bab2; .*?@bottom-right \{ content: "II-" counter\(bab2\) \} \}/,
    );
    expect(css).toMatch(/@page bab2-pendanaan \{ size: 330mm 210mm; .*?counter-increment: bab2; /);
    expect(css).toContain('#lembar-pendanaan { page: bab2-pendanaan }');
  });

  test('per-bab: attachments have a counter of their own, and none has rules where there are none', () => {
    expect(pageRules(html())).toMatch(
      /@page lampiran \{ counter-increment: lampiran; .*?@bottom-right \{ content: "L-" counter\(lampiran\) \} \} section\.lampiran \{ page: lampiran \}/,
    );
    expect(site().text('badan-lain/cetak.html')).not.toContain('lampiran');
  });

  test('menerus: one counter through all chapters', () => {
    const css = pageRules(site().text('badan-lain/cetak.html'));
    // This document is a draft: its foot says so beside the label.
    expect(css).toMatch(
      /@page bab1 \{ counter-increment: isi; [^@]*@top-left[^@]*@bottom-left[^@]*@bottom-right \{ content: counter\(isi\) \} @bottom-center \{ font-size: 8pt; content: "Rancangan, 1 Januari 2025" \} \}/,
    );
    expect(css).toContain('@page depan { counter-increment: depan;');
  });

  test('polos: one counter from the cover on', async () => {
    const cetak = situsContoh.cetak.map((dok) => ({
      ...dok,
      kertas: { ...dok.kertas, nomorHalaman: 'polos' as const },
    }));
    const other = await builtSite({ ...situsContoh, dokumen: [], cetak });
    const css = pageRules(other.text('dinas-contoh/cetak.html'));
    await other.remove();
    expect(css).toContain('@page sampul { counter-increment: isi }');
    expect(css).toContain('@page depan { counter-increment: isi; @bottom-center { content: counter(isi) } }');
    expect(css).toMatch(/@page bab2 \{ counter-increment: isi; /);
  });

  test('a text in a page rule can close neither its string nor the element', () => {
    expect(site().text('badan-lain/cetak.html')).toContain(
      'content: "Rancangan Renstra Badan \\22 Lain\\22  Tahun 2025-2029"',
    );
  });
});

describe('contents', () => {
  test('every line asks for the page of its own target', () => {
    const lines = [...html().matchAll(/<a href="#([^"]+)">(?:(?!<\/a>).)*data-halaman="([^"]+)"/g)];
    expect(lines).toHaveLength(attributes(html(), 'data-halaman').length);
    expect(lines.filter(([, target, asked]) => target !== asked)).toEqual([]);
  });

  test('all headings with an anchor, tables and figures are listed', () => {
    const listed = new Set(attributes(html(), 'data-halaman'));
    const headings = situsContoh.cetak[0]?.bab.flatMap((bab) => [
      bab.jangkar,
      ...bab.subbab.flatMap((sub) => [sub.jangkar, ...sub.tajuk.map((tajuk) => tajuk.jangkar)]),
    ]);
    const others = ['kata-pengantar', 'tabel-pegawai', 'tabel-tujuan', 'tabel-pendanaan', 'gambar-pagu'];
    expect([...(headings ?? []), ...others].filter((id) => !listed.has(id))).toEqual([]);
  });
});

describe('tables', () => {
  test('a wide one stands on a sheet of its own', () => {
    expect(html()).toMatch(/<div class="lembar" id="lembar-pendanaan">\s*<div class="tabel padat mendatar"/);
  });

  test('columns have their widths, and their numbers stand under the head', () => {
    expect(html()).toContain('<col style="width: 5.4%">');
    expect(html()).toContain('<tr class="nomor-kolom"><td>(1)</td>');
  });
});
