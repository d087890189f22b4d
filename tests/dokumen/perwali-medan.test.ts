import { expect, test } from 'vitest';
import { inspect } from '../../scripts/inspection.ts';
import { renderPeraturan } from '../../scripts/render/peraturan/render-peraturan.ts';
import { prepared } from '../helpers/prepared.ts';
import { ROOT } from '../helpers/root.ts';

const inspection = prepared(() => inspect(ROOT, 'dinsos-medan'));
const view = prepared(() => {
  const { report } = inspection();
  const found = report && renderPeraturan(report, 'situs');
  if (found === undefined) throw new Error('tanpa peraturan');
  return found;
});

const items = (html: string): string[] =>
  html
    .split('<li')
    .slice(1)
    .map((item) => item.replace(/^[^>]*>|<[^>]+>|\n/g, '').trim());

test('Peraturan Wali Kota Medan Nomor 48 Tahun 2021 tidak mempunyai temuan', () => {
  const rules = inspection().diagnostics.filter(
    ({ code, place }) => /^perwali/.test(code) || /perwali/.test(place.file),
  );
  expect(rules).toEqual([]);
});

test('kepala dan penutupnya sebagaimana ditetapkan', () => {
  const { kop, nama, pembuka, ditetapkan, diundangkan, beritaDaerah, salinan } = view();
  expect(kop).toEqual(['WALI KOTA MEDAN', 'PROVINSI SUMATERA UTARA']);
  expect(nama).toEqual([
    'PERATURAN WALI KOTA MEDAN',
    'NOMOR 48 TAHUN 2021',
    'TENTANG',
    'RENCANA STRATEGIS PERANGKAT DAERAH TAHUN 2021-2026',
  ]);
  expect(pembuka).toEqual(['DENGAN RAHMAT TUHAN YANG MAHA ESA', 'WALI KOTA MEDAN,']);
  expect([ditetapkan, diundangkan].map((block) => [...(block?.baris ?? []), block?.tanda, block?.nama])).toEqual([
    ['Ditetapkan di Medan', 'Pada tanggal 24 September 2021', 'ttd', 'MUHAMMAD BOBBY AFIF NASUTION'],
    ['Diundangkan di Medan', 'Pada tanggal 24 September 2021', 'ttd', 'WIRIYA ALRAHMAN'],
  ]);
  expect(beritaDaerah).toBe('BERITA DAERAH KOTA MEDAN TAHUN 2021 NOMOR 48.');
  expect(salinan?.nama).toBe('LAKSAMANA PUTRA SIREGAR, S.H.,M.S.P');
});

test('15 peraturan dalam mengingat, urutannya dihitung dan sama dengan yang ditetapkan', () => {
  const laws = items(view().konsiderans[1]?.html ?? '');
  expect(laws.map((law) => law.replace(/ tentang .*/, ''))).toEqual([
    '1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;',
    '2. Undang-Undang Nomor 8 Drt Tahun 1956',
    '3. Undang-Undang Nomor 17 Tahun 2003',
    '4. Undang-Undang Nomor 25 Tahun 2004',
    '5. Undang-Undang Nomor 17 Tahun 2007',
    '6. Undang-Undang Nomor 23 Tahun 2014',
    '7. Peraturan Pemerintah Nomor 22 Tahun 1973',
    '8. Peraturan Pemerintah Nomor 8 Tahun 2008',
    '9. Peraturan Pemerintah Nomor 12 Tahun 2017',
    '10. Peraturan Pemerintah Nomor 12 Tahun 2019',
    '11. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017',
    '12. Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020',
    '13. Peraturan Daerah Kota Medan Nomor 8 Tahun 2009',
    '14. Peraturan Daerah Kota Medan Nomor 15 Tahun 2016',
    '15. Peraturan Daerah Kota Medan Nomor 7 Tahun 2021',
  ]);
  expect(laws[3]).toBe(
    '4. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421);',
  );
});

test('empat BAB, lima pasal, empat belas istilah, delapan baris sistematika', () => {
  const { isi } = view();
  const headings = [...isi.matchAll(/data-sambung="([^"]*)"/g)].map(([, number]) => number);
  expect(headings).toEqual([
    ...['BAB I', 'Pasal 1', 'BAB II', 'Pasal 2', 'BAB III', 'Pasal 3', 'Pasal 4', 'BAB IV', 'Pasal 5'],
  ]);
  const [, second = ''] = isi.split('id="pasal-1"');
  expect(items(second.split('id="peraturan-bab-2"')[0] ?? '')).toHaveLength(14);
  expect(isi.match(/class="nama"/g)).toHaveLength(8);
});
