import { describe, expect, test } from 'vitest';
import { startPage, withSuccessors } from '../../scripts/render/start-page.ts';
import type { DocumentView } from '../../scripts/render/views.ts';
import { situsContoh } from '../site/fixture.ts';

const [contoh] = situsContoh.dokumen as [DocumentView];

function dokumen(id: string, fields: Partial<DocumentView> = {}): DocumentView {
  return { ...contoh, id, judul: `Judul ${id}`, ...fields };
}

function setelah(before: DocumentView, id: string): DocumentView {
  const { id: old, judul } = before;
  return dokumen(id, { jenis: 'Perubahan Renstra', menggantikan: { id: old, judul, href: `${old}/index.html` } });
}

/** Regions, agencies and documents as lines, each indented below the one before it. */
function lines(documents: readonly DocumentView[]): string[] {
  return startPage(documents).daerah.flatMap(({ nama, perangkatDaerah }) => [
    nama,
    ...perangkatDaerah.flatMap((agency) => [`  ${agency.nama}`, ...agency.dokumen.map(({ href }) => `    ${href}`)]),
  ]);
}

describe('halaman awal', () => {
  test('menurut daerah, Perangkat Daerah, dan periode', () => {
    const documents = [
      dokumen('m-26', { daerah: 'Kota Medan', perangkatDaerah: 'Dinas Sosial', periode: '2026-2030' }),
      dokumen('m-21', { daerah: 'Kota Medan', perangkatDaerah: 'Dinas Sosial', periode: '2021-2026' }),
      dokumen('m-k', { daerah: 'Kota Medan', perangkatDaerah: 'Dinas Kesehatan', periode: '2021-2026' }),
      dokumen('b', { daerah: 'Kota Binjai', perangkatDaerah: 'Dinas Sosial', periode: '2025-2029' }),
    ];
    expect(lines(documents)).toEqual([
      'Kota Binjai',
      '  Dinas Sosial',
      '    b/index.html',
      'Kota Medan',
      '  Dinas Kesehatan',
      '    m-k/index.html',
      '  Dinas Sosial',
      '    m-21/index.html',
      '    m-26/index.html',
    ]);
  });

  test('yang digantikan menyusul penggantinya, dan keduanya saling menunjuk', () => {
    const lama = dokumen('a-lama');
    const kedua = setelah(lama, 'b-kedua');
    const ketiga = setelah(kedua, 'c-ketiga');
    const documents = withSuccessors([lama, kedua, ketiga]);
    expect(lines(documents).slice(2)).toEqual([
      '    c-ketiga/index.html',
      '    b-kedua/index.html',
      '    a-lama/index.html',
    ]);
    const [entry] = startPage(documents).daerah[0]?.perangkatDaerah[0]?.dokumen.slice(1) ?? [];
    expect(entry).toEqual({
      judul: 'Judul b-kedua',
      href: 'b-kedua/index.html',
      jenis: 'Perubahan Renstra',
      periode: '2021-2026',
      rancangan: false,
      penetapan: contoh.penetapan,
      menggantikan: { judul: 'Judul a-lama', href: 'a-lama/index.html' },
      digantikanOleh: { judul: 'Judul c-ketiga', href: 'c-ketiga/index.html' },
    });
  });

  test('dokumen yang penggantinya tidak diterbitkan tetap disebut', () => {
    const lama = dokumen('lama', { digantikanOleh: { id: 'baru', judul: 'Baru', href: 'baru/index.html' } });
    expect(lines([lama]).at(-1)).toBe('    lama/index.html');
  });
});
