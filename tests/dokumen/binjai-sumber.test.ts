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

  it('keep their header levels', () => {
    const head = (id: string): string[] => headOf(tablesOf(view()).get(`tabel ${id}`));
    expect(head('pmks')).toEqual([
      'No{1x2} | Jenis PMKS{1x2} | Jumlah Penduduk Penyandang Masalah Kesejahteraan Sosial{3x1}',
      'Jumlah | L | P',
    ]);
    expect(head('psks')).toEqual(['No{1x2} | PSKS{1x2} | Jumlah{1x2} | Jenis Kelamin{2x1}', 'P | L']);
    expect(head('isu-strategis')).toEqual([
      'Permasalahan Perangkat Daerah{1x2} | Isu KLHS yang Relevan dengan Perangkat Daerah{1x2} | Isu Lingkungan Dinamis{3x1} | Isu Strategis Perangkat Daerah{1x2}',
      'Global | Nasional | Regional',
    ]);
    expect(head('tujuan-sasaran')).toEqual([
      'NSPK dan Sasaran RPJMD yang Relevan{1x2} | Tujuan{1x2} | Sasaran{1x2} | Indikator{1x2} | Target Tahun{6x1} | Ket.{1x2}',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    expect(head('rumusan-program')).toEqual([
      'NSPK dan Sasaran RPJMD yang Relevan | Tujuan | Sasaran | Outcome | Output | Indikator | Program/Kegiatan/Subkegiatan | Ket.',
    ]);
    expect(head('program-pendanaan')).toEqual([
      'Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output{1x3} | Indikator Outcome/Output{1x3} | Baseline 2024{1x3} | Target dan Pagu Indikatif Tahun{10x1} | Ket.{1x3}',
      '2026{2x1} | 2027{2x1} | 2028{2x1} | 2029{2x1} | 2030{2x1}',
      Array.from({ length: 5 }, () => 'Target | Pagu').join(' | '),
    ]);
    expect(head('indikator-kinerja-kunci')).toEqual([
      'No{1x2} | Indikator{1x2} | Satuan{1x2} | Target Tahun{6x1} | Ket.{1x2}',
      '2025 | 2026 | 2027 | 2028 | 2029 | 2030',
    ]);
    // None has a row of column numbers.
    expect([...tablesOf(view()).values()].flatMap(({ nomorKolom }) => nomorKolom)).toEqual([]);
  });

  it('keep their kinds of rows, and cells that span rows', () => {
    const table = (id: string) => tablesOf(view()).get(`tabel ${id}`);
    expect(rowKinds(table('psks'))).toBe('data 12, anak 2, jumlah 1');
    expect(rowKinds(table('program-pendanaan'))).toBe(
      'program 6, indikator 16, kegiatan 19, sub-kegiatan 89, rincian 12',
    );
    const spans = table('tujuan-sasaran')?.baris.map(({ sel }) => sel.map(({ tinggi }) => tinggi));
    // NSPK and tujuan reach over all rows: the indicator of the tujuan, then those of its sasaran.
    expect(spans?.map((row) => row.slice(0, 2))).toEqual([
      [4, 4],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});
