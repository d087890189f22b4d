import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../scripts/pipeline.ts';
import { pdfName, renderDocument } from '../../scripts/render/render-document.ts';
import type { TableView } from '../../scripts/render/table-views.ts';
import { readPdf } from '../helpers/pdf/read-pdf.ts';
import { prepared } from '../helpers/prepared.ts';
import { printReport, reportOf } from '../helpers/print-report.ts';
import { ROOT } from '../helpers/root.ts';
import { useTempFolder } from '../helpers/temp-folder.ts';
import { useBrowser } from '../print/fixture-browser.ts';
import {
  figuresOfTable,
  headOf,
  missingFrom,
  numbersOfProse,
  readSourceFigures,
  sectionsOf,
  tablesOf,
} from './source-figures.ts';

/*
 * Every figure of the RKT 2024 of Dinas Sosial Kota Medan stands where the source has it: tables row by row, prose by
 * sub-chapter. The list of figures was made from the source alone and is not made from the data.
 */

const report = prepared(() => reportOf(ROOT, 'rkt-dinsos-medan-2024'));
const view = prepared(() => renderDocument(report(), 'cetak'));
const source = readSourceFigures(path.join(import.meta.dirname, 'rkt-angka-sumber.txt'));
const tableParts = source.filter(({ nama }) => nama.startsWith('tabel '));
const proseParts = source.filter(({ nama }) => !nama.startsWith('tabel '));

function table(id: string): TableView {
  return tablesOf(view()).get(`tabel ${id}`) as TableView;
}

function head(id: string): string[] {
  return headOf(table(id));
}

/** Words of a cell, those of a list joined. */
function words({ teks, daftar }: TableView['baris'][number]['sel'][number]): string {
  return teks ?? daftar?.butir.join(' ') ?? '';
}

describe('the figures of the source', () => {
  it.each(tableParts)('$nama: the same rows of figures, no more and no fewer', ({ nama, baris }) => {
    const found = tablesOf(view()).get(nama);
    expect(found === undefined ? undefined : figuresOfTable(found)).toEqual(baris);
  });

  it.each(proseParts)('$nama: every number stands in its prose', ({ nama, baris }) => {
    const found = numbersOfProse(sectionsOf(view()).get(nama) ?? []);
    expect(missingFrom(found, baris.flat())).toEqual([]);
  });

  it('stand in the words of cells too, on the cover and in the titles', () => {
    const cells = (id: string): string =>
      table(id)
        .baris.flatMap(({ sel }) => sel.map(words))
        .join(' ');
    const iku = cells('indikator-kinerja-utama');
    for (const text of ['UU No. 23 Tahun 2014', 'UU No. 11 Tahun 2009', '26 jenis PPKS', 'No. 59 Tahun 2021'])
      expect(iku).toContain(text);
    expect(iku.match(/× 100%/g)).toHaveLength(7);
    expect(cells('rencana-aksi')).toContain('permakanan 3x1 hari');
    expect([view().periode, view().judul, view().alamat]).toEqual([
      '2024',
      'Rencana Kinerja Tahunan (RKT) Dinas Sosial Kota Medan Tahun 2024',
      'Jl. Pinang Baris/TB Simatupang No. 114 B Medan',
    ]);
  });
});

describe('the tables of the source', () => {
  it('come in its order, under its titles; the one that compares with the Renstra is added', () => {
    expect([...tablesOf(view()).values()].map(({ nomor, judul }) => `${nomor} ${judul}`)).toEqual([
      'Tabel 1.1 Jumlah ASN pada Dinas Sosial Kota Medan Tahun 2023 Berdasarkan Pendidikan',
      'Tabel 1.2 Jumlah PHL pada Dinas Sosial Kota Medan Tahun 2023 Berdasarkan Pendidikan',
      'Tabel 1.3 Jumlah ASN pada Dinas Sosial Kota Medan Tahun 2023 Berdasarkan Golongan',
      'Tabel 2.1 Realisasi Capaian Kinerja Dinas Sosial Kota Medan Tahun 2023',
      'Tabel 2.2 Realisasi Capaian Kinerja Berdasarkan Indikator Kinerja Dinas Sosial Kota Medan Tahun 2023',
      'Tabel 2.3 Indikator Kinerja Utama Dinas Sosial Kota Medan',
      'Tabel 2.4 Anggaran Program Pendukung Sasaran Strategis/IKU (Indikator Kinerja Utama) Tahun 2023',
      'Tabel 2.5 Realisasi Capaian Anggaran Program Pendukung Sasaran Strategis/IKU (Indikator Kinerja Utama) Tahun 2023',
      'Tabel 3.1 Perjanjian Kinerja Tahun 2024',
      'Tabel 3.2 Kegiatan Dinas Sosial Berdasarkan Program Pendukung Sasaran Strategis/IKU (Indikator Kinerja Utama) Tahun 2024',
      'Tabel 3.3 Alokasi Anggaran Program Pendukung Sasaran Strategis/IKU (Indikator Kinerja Utama) Tahun 2024',
      'Tabel 3.4 Perbedaan RKT Tahun 2024 dengan Renstra Tahun 2021-2026',
    ]);
  });

  it('keep their header levels', () => {
    expect(head('capaian-kinerja')).toEqual([
      'No{1x2} | Sasaran{1x2} | Indikator Kinerja{1x2} | Target{1x2} | Realisasi{1x2} | Capaian{3x1}',
      '% | Ordinal | Predikat',
    ]);
    expect(head('realisasi-2023')).toEqual([
      'No{1x2} | Program{1x2} | Anggaran (Rp){1x2} | Realisasi{2x1}',
      'Keuangan (Rp) | Fisik',
    ]);
    expect(head('indikator-kinerja-utama')).toEqual([
      'No | Sasaran Strategis | Indikator Kinerja | Target Tahun 2023 | Penjelasan',
    ]);
    const numbered = [...tablesOf(view()).values()].filter(({ nomorKolom }) => nomorKolom.length > 0);
    expect(numbered.map(({ id, nomorKolom }) => `${id} ${nomorKolom.length}`)).toEqual([
      'capaian-program 6',
      'capaian-kinerja 8',
      'indikator-kinerja-utama 5',
      'perjanjian-kinerja 4',
      'rencana-aksi 6',
    ]);
  });

  it('keep their group rows and spans', () => {
    expect(table('capaian-program').baris.map(({ kelas }) => kelas.split(' ')[0])).toEqual([
      ...['kelompok', 'kegiatan', 'data', 'data', 'data'],
      ...['kelompok', 'kegiatan', 'data', 'kegiatan', 'data', 'kegiatan', 'data', 'data', 'data', 'data'],
      ...['kelompok', 'kegiatan', 'data', 'data', 'data'],
    ]);
    const heights = table('rencana-aksi').baris.map(({ sel }) => sel.map(({ tinggi }) => tinggi));
    // No, sasaran, indikator, program, its indicator, action; a row has no cell where one above reaches into it.
    expect(heights).toEqual([
      ...[
        [3, 3, 3, 1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      ...[
        [2, 2, 2, 1, 1, 1],
        [1, 1, 1],
      ],
      ...[
        [7, 7, 1, 4, 1, 4],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      ...[[3, 3, 1, 3], [1], [1]],
    ]);
    expect(
      table('capaian-kinerja')
        .baris.at(-1)
        ?.sel.map(({ teks, lebar }) => `${teks ?? ''} ${lebar}`),
    ).toEqual(['Rata-rata Capaian Kinerja 6', '100% 1', ' 1']);
  });
});

describe('what the RKT and the Renstra have otherwise', () => {
  it('is printed from both, with the difference', () => {
    const rows = table('perbedaan-renstra').baris.map(({ sel }) => sel.map(words).join(' | '));
    expect(rows).toContain(
      '1 | Persentase PMKS memperoleh Bantuan Sosial | 100% | Persentase Fakir Miskin dan Orang Tidak Mampu yang memperoleh Bantuan Sosial | 70% | -30%',
    );
    expect(rows.slice(-6)).toEqual([
      'Program dan anggaran (Rp)',
      '1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 16.427.738.879 | Program Penunjang Urusan Pemerintahan Daerah Kab/Kota | 16.315.927.633 | -111.811.246',
      '2 | Program Pemberdayaan Sosial | 80.285.999.767 | Program Pemberdayaan Sosial | 92.227.779.784 | 11.941.780.017',
      '3 | Program Rehabilitasi Sosial | 4.147.219.822 | Program Rehabilitasi Sosial | 19.603.742.823 | 15.456.523.001',
      '4 | Program Perlindungan dan Jaminan Sosial | 5.281.489.600 | Program Perlindungan dan Jaminan Sosial | 7.065.775.848 | 1.784.286.248',
      '5 | Program Penanganan Bencana | 6.667.180.000 | Program Penanganan Bencana | 3.329.111.266 | -3.338.068.734',
    ]);
  });
});

describe('the PDF', () => {
  const browser = useBrowser();
  const folder = useTempFolder();
  const pdf = prepared(async () => {
    await writeSite([report()], folder(), 'uji');
    return readPdf((await printReport(report(), { browser: browser(), siteDir: folder() })).bytes);
  });

  it('is called after the RKT and speaks of no Renstra on its cover', () => {
    expect(pdfName(report())).toBe('rkt-dinsos-medan-2024.pdf');
    expect(pdf().pages[0]?.text).not.toMatch(/renstra|rencana strategis/i);
  });
});
