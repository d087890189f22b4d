import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { prepared } from '../helpers/prepared.ts';
import { reportOf } from '../helpers/print-report.ts';
import { ROOT } from '../helpers/root.ts';
import {
  figuresOfTable,
  headOf,
  missingFrom,
  numbersOfProse,
  readSourceFigures,
  rowKinds,
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

  it('keep their header levels and column numbers', () => {
    const head = (id: string): string[] => headOf(tablesOf(view()).get(`tabel ${id}`));
    expect(head('pkh-realisasi')).toEqual([
      'Tahun{1x2} | Tahap/Bulan{1x2} | SP2D{2x1} | Realisasi{2x1}',
      'Jml KPM | Nominal | Jml KPM | Nominal',
    ]);
    expect(head('pegawai')).toEqual([
      'No{1x2} | Eselon{1x2} | Jabatan Tersedia{1x2} | Jenis Kelamin{2x1} | Jumlah Terisi{1x2}',
      'Laki-Laki | Perempuan',
    ]);
    expect(head('inventaris')).toEqual([
      'No{1x2} | Nama Barang{1x2} | Jumlah Barang{1x2} | Satuan Barang{1x2} | Kondisi{3x1} | Ket.{1x2}',
      'B | KB | RB',
    ]);
    expect(head('usg')).toEqual([
      'Masalah{1x2} | Kriteria{4x1} | Rank{1x2} | Fact{1x2}',
      'Urgent | Seriousness | Growth | Total',
    ]);
    expect(head('tujuan-sasaran')[0]).toBe(
      '“Terwujudnya Kota Metro Berpendidikan, Sehat, Sejahtera, dan Berbudaya”{11x1}',
    );
    for (const id of ['program-pendanaan', 'program-pendanaan-2']) {
      const [top = '', ...below] = head(id);
      expect(top.startsWith('Kode{5x3} | Misi/Tujuan/Sasaran/Program Pembangunan Daerah{1x3} | ')).toBe(true);
      expect(top).toContain(' | Capaian Kinerja Program dan Kerangka Pendanaan{12x1} | ');
      expect(below).toEqual([
        'Tahun 1{2x1} | Tahun 2{2x1} | Tahun 3{2x1} | Tahun 4{2x1} | Tahun 5{2x1} | Kondisi Kinerja pada Akhir Periode RPJMD{2x1}',
        Array.from({ length: 6 }, () => 'Target | Rp').join(' | '),
      ]);
      // The five cells of the kode bear one number.
      expect(tablesOf(view()).get(`tabel ${id}`)?.nomorKolom.length).toBe(17);
    }
  });

  it('keep their group rows', () => {
    const kinds = (id: string): string => rowKinds(tablesOf(view()).get(`tabel ${id}`));
    expect(kinds('inventaris')).toBe('kelompok 3, data 48');
    expect(kinds('program-pendanaan')).toBe('misi 1, tujuan 1, sasaran 1, program 9, kegiatan 15, sub-kegiatan 57');
    expect(kinds('indikator-kinerja-daerah')).toBe('kelompok 3, data 5');
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
