import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { prepared } from '../helpers/prepared.ts';
import { reportOf } from '../helpers/print-report.ts';
import { ROOT } from '../helpers/root.ts';
import {
  figuresOfTable,
  missingFrom,
  numbersOfProse,
  readSourceFigures,
  sectionsOf,
  tablesOf,
} from './source-figures.ts';

/*
 * Every figure of the Renstra of Dinas Sosial Kota Binjai stands where the source has it: tables row by row, prose by
 * sub-chapter. The list of figures was made from the source alone and is not made from the data.
 */

const view = prepared(async () => renderDocument(await reportOf(ROOT, 'dinsos-binjai'), 'cetak'));
const source = readSourceFigures(path.join(import.meta.dirname, 'binjai-angka-sumber.txt'));
const tableParts = source.filter(({ nama }) => nama.startsWith('tabel '));
const proseParts = source.filter(({ nama }) => !nama.startsWith('tabel '));

describe('the figures of the Binjai source', () => {
  it.each(tableParts)('$nama: the same rows of figures, no more and no fewer', ({ nama, baris }) => {
    const table = tablesOf(view()).get(nama);
    expect(table === undefined ? undefined : figuresOfTable(table)).toEqual(baris);
  });

  it.each(proseParts)('$nama: every number stands in its prose', ({ nama, baris }) => {
    const found =
      nama === 'sampul' ? (view().judul.match(/\d[\d-]*/g) ?? []) : numbersOfProse(sectionsOf(view()).get(nama) ?? []);
    expect(missingFrom(found, baris.flat())).toEqual([]);
  });
});

describe('the tables of the Binjai source', () => {
  it('are fourteen, numbered as the source numbers them', () => {
    expect([...tablesOf(view()).values()].map(({ nomor, id }) => `${nomor} ${id}`)).toEqual([
      'Tabel 2.1 pegawai-golongan',
      'Tabel 2.2 pegawai-pendidikan',
      'Tabel 2.3 pegawai-eselon',
      'Tabel 2.4 sarana-prasarana',
      'Tabel 2.5 pmks',
      'Tabel 2.6 psks',
      'Tabel 2.7 spm',
      'Tabel 2.8 isu-strategis',
      'Tabel 3.1 tujuan-sasaran',
      'Tabel 3.2 arah-kebijakan',
      'Tabel 4.1 rumusan-program',
      'Tabel 4.2 program-pendanaan',
      'Tabel 4.3 indikator-kinerja-utama',
      'Tabel 4.4 indikator-kinerja-kunci',
    ]);
  });
});
