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
 * Every figure of the Renstra of Dinas Sosial Kota Metro stands where the source has it: tables row by row, prose by
 * sub-chapter. The list of figures was made from the source alone and is not made from the data.
 */

const view = prepared(async () => renderDocument(await reportOf(ROOT, 'dinsos-metro'), 'cetak'));
const source = readSourceFigures(path.join(import.meta.dirname, 'metro-angka-sumber.txt'));
const tableParts = source.filter(({ nama }) => nama.startsWith('tabel '));
const proseParts = source.filter(({ nama }) => !nama.startsWith('tabel '));

describe('the figures of the Metro source', () => {
  it.each(tableParts)('$nama: the same rows of figures, no more and no fewer', ({ nama, baris }) => {
    const table = tablesOf(view()).get(nama);
    expect(table === undefined ? undefined : figuresOfTable(table)).toEqual(baris);
  });

  it.each(proseParts)('$nama: every number stands in its prose', ({ nama, baris }) => {
    const found = numbersOfProse(sectionsOf(view()).get(nama) ?? []);
    expect(missingFrom(found, baris.flat())).toEqual([]);
  });
});

describe('the tables of the Metro source', () => {
  it('are numbered as the source numbers them, save that it has two tables 2.7 and two tables 6.1', () => {
    expect([...tablesOf(view()).values()].map(({ nomor, id }) => `${nomor} ${id}`)).toEqual([
      'Tabel 2.1 pkh-realisasi',
      'Tabel 2.2 pkh-perluasan',
      'Tabel 2.3 pegawai',
      'Tabel 2.4 kebutuhan-pegawai',
      'Tabel 2.5 inventaris',
      'Tabel 2.6 kebutuhan-sarana',
      'Tabel 2.7 capaian-kinerja',
      'Tabel 2.8 kinerja-pelayanan',
      'Tabel 2.9 anggaran-realisasi',
      'Tabel 3.1 usg',
      'Tabel 4.1 iku-formula',
      'Tabel 4.2 tujuan-sasaran',
      'Tabel 5.1 strategi-kebijakan',
      'Tabel 6.1 program-pendanaan',
      'Tabel 7.1 indikator-kinerja-utama',
      'Tabel 7.2 indikator-kinerja-daerah',
      'Tabel L.1 program-pendanaan-2',
    ]);
  });

  it('do not take in the figures of its charts, which are drawn and cited alone', () => {
    const charts = [...sectionsOf(view()).values()].flat().filter((block) => block.jenis === 'gambar');
    const withData = charts.filter(({ data }) => data !== undefined);
    expect(withData.map(({ nomor, id }) => `${nomor} ${id}`)).toEqual([
      'Gambar 2.1 perluasan-pkh',
      'Gambar 2.2 kube-apbd',
      'Gambar 2.3 kube-monitoring',
      'Gambar 2.4 sembako-2018',
      'Gambar 2.5 sembako-2019',
      'Gambar 2.6 sebaran-e-warong',
      'Gambar 2.7 bantuan-e-warong',
    ]);
    expect(withData[2]?.data?.baris.map((row) => row[1])).toEqual(['31', '26', '45', '25']);
  });
});
