import type { BarisPerubahan } from '../../perubahan/baris.ts';
import type { BarisModel } from '../../table-model.ts';
import { teks } from '../cells.ts';
import { susunKepala, type Tajuk, tajuk } from '../kepala.ts';
import { butirDari, columns, type Parts, type Table, words } from './bagian.ts';

/** Indicators and their units before and after, behind what they measure. */
export function indicators(table: Table, rows: readonly BarisPerubahan[]): Parts {
  const pair = (name: 'semula' | 'menjadi'): Tajuk =>
    tajuk(table, name, table.sebutan[name], {
      anak: [tajuk(table, 'indikator', 'Indikator'), tajuk(table, 'satuan', 'Satuan')],
    });
  return {
    kolom: columns([
      ...['no', 'pemilik', 'indikator-semula', 'satuan-semula', 'indikator-menjadi', 'satuan-menjadi', 'keterangan'],
    ]),
    kepala: susunKepala([
      tajuk(table, 'no', 'No'),
      tajuk(table, 'pemilik', 'Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan'),
      pair('semula'),
      pair('menjadi'),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: rows.map((row, index): BarisModel => {
      const { pemilik } = butirDari(row);
      return {
        jenis: 'data',
        sel: [
          teks(0, String(index + 1)),
          teks(1, pemilik === undefined ? undefined : [pemilik.kode, pemilik.nama].filter((part) => part).join(' ')),
          words(2, row.sebelum),
          teks(3, row.sebelum?.indikator?.satuan),
          words(4, row.setelah),
          teks(5, row.setelah?.indikator?.satuan),
          teks(6, row.keterangan),
        ],
      };
    }),
  };
}
