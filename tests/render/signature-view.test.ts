import { expect, test } from 'vitest';
import { signatureView } from '../../scripts/render/signature-view.ts';
import { loadFiles } from '../helpers/load-case.ts';

/** The line of place and date of a block with these keys; undefined where there is none. */
function placeAndDate(keys: string): string | undefined {
  const pejabat = `pejabat: [{id: kepala, jabatan: Kepala, nama: SITI}]
tanda_tangan: [{id: penutup, pejabat: kepala${keys}}]
`;
  const { plan } = loadFiles({ 'pejabat.yaml': pejabat });
  if (plan === undefined) throw new Error('Dokumen tidak terbangun.');
  const view = signatureView('penutup', plan);
  expect(view?.nama).toBe('SITI');
  return view?.tempatTanggal;
}

test.each([
  [', tempat: Kota Contoh, tanggal: Oktober 2025', 'Kota Contoh, Oktober 2025'],
  [', tempat: Kota Contoh', 'Kota Contoh'],
  [', tanggal: Oktober 2025', 'Oktober 2025'],
  ['', undefined],
])('tempat dan tanggal: %j', (keys, line) => {
  expect(placeAndDate(keys)).toBe(line);
});
