import type { BarisPerubahan } from '../../perubahan/baris.ts';
import { SEBUTAN_TINGKAT, sebutanPada } from '../../perubahan/butir.ts';
import type { BarisModel } from '../../table-model.ts';
import { teks } from '../cells.ts';
import { susunKepala, tajuk } from '../kepala.ts';
import { butirDari, columns, type Parts, type Table, words } from './bagian.ts';

/** The wording of visi and misi, of tujuan and sasaran, or of strategies and policies, before and after. */
export function wordings(table: Table, rows: readonly BarisPerubahan[]): Parts {
  return {
    kolom: columns(['no', 'uraian', 'semula', 'menjadi', 'keterangan']),
    kepala: susunKepala([
      tajuk(table, 'no', 'No'),
      tajuk(table, 'uraian', 'Uraian'),
      tajuk(table, 'semula', table.sebutan.semula),
      tajuk(table, 'menjadi', table.sebutan.menjadi),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: rows.map((row, index): BarisModel => ({
      jenis: 'data',
      sel: [
        teks(0, String(index + 1)),
        teks(1, label(table, row)),
        words(2, row.sebelum),
        words(3, row.setelah),
        teks(4, row.keterangan),
      ],
    })),
  };
}

// A tujuan stands above its sasaran; a strategy or policy stands here without what it belongs to, which is therefore named.
function label({ isi }: Table, row: BarisPerubahan): string {
  const { tingkat } = butirDari(row);
  return isi === 'strategi-kebijakan' ? sebutanPada(tingkat, row.pemilik) : SEBUTAN_TINGKAT[tingkat];
}
