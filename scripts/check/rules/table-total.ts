import { salahJumlah } from '../free-table-sums.ts';
import { temuanJumlah } from '../sum-findings.ts';
import type { BerkasContoh, Rule } from '../finding.ts';
import { selPaguTotal } from '../pagu-table.ts';

const TABEL = (jumlah: number): BerkasContoh => ({
  'tabel/pegawai.yaml': `judul: Pegawai Menurut Pendidikan
kolom: [{id: pendidikan, judul: Pendidikan}, {id: orang, judul: Orang, jenis: bilangan}]
baris:
  - {pendidikan: SLTA, orang: 9}
  - {pendidikan: Sarjana, orang: 21}
  - {jenis: jumlah, label: Jumlah, orang: ${jumlah}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: pegawai]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * Totals of free tables: a total row against the rows above it, a subtotal against its group, a row with children against
 * them. A total that is wrong only because of one below it is told there.
 */
export const tableTotal: Rule = {
  code: 'table-total',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Baris jumlah, subjumlah, dan baris berincian dalam tabel bebas sama dengan jumlah barisnya; yang disebut hanya tempat selisih itu bermula.',
  alasan:
    'Jumlah yang tercetak harus sama dengan yang dijumlahkan; kekeliruan di sini yang paling mudah dilihat pembaca.',
  contoh: { keliru: TABEL(31), benar: TABEL(30) },
  *check({ plan }) {
    const elsewhere = selPaguTotal(plan);
    for (const tabel of plan.tabel)
      if (tabel.jenis === 'bebas')
        for (const one of salahJumlah(tabel.isi))
          if (one.atas !== 'bagian' && !elsewhere.has(one.sel)) yield temuanJumlah(tabel, one);
  },
};
