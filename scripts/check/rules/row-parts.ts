import { salahJumlah } from '../free-table-sums.ts';
import { angkaJumlah, temuanJumlah } from '../sum-findings.ts';
import { sekaliPerSebab } from '../once-per-cause.ts';
import type { BerkasContoh, Rule } from '../finding.ts';

const TABEL = (total: number): BerkasContoh => ({
  'tabel/asn.yaml': `judul: ASN Menurut Golongan
kolom:
  - {id: golongan, judul: Golongan}
  - {id: l, judul: L, jenis: bilangan}
  - {id: p, judul: P, jenis: bilangan}
  - {id: total, judul: Total, jenis: bilangan, terdiri_atas: [l, p]}
baris:
  - {golongan: III/c, l: 12, p: 8, total: ${total}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: asn]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * A column made up of others, such as L and P, equals their sum in every row of a free table. Three or more rows of a column
 * are one finding.
 */
export const rowParts: Rule = {
  code: 'row-parts',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Kolom yang terdiri atas kolom lain (terdiri_atas, atau Jumlah di belakang L dan P) sama dengan jumlah bagiannya pada setiap baris.',
  alasan: 'Bagian yang tidak berjumlah sama dengan keseluruhannya menunjukkan salah satu angka keliru.',
  contoh: { keliru: TABEL(21), benar: TABEL(20) },
  *check({ plan }) {
    for (const tabel of plan.tabel) {
      if (tabel.jenis !== 'bebas') continue;
      const wrong = salahJumlah(tabel.isi).flatMap((one) => {
        const { atas, kolom } = one;
        if (atas !== 'bagian') return [];
        return [
          { kolom, sebab: kolom.id, catatan: angkaJumlah(one).replace(/\.$/, ''), finding: temuanJumlah(tabel, one) },
        ];
      });
      yield* sekaliPerSebab(plan, 'row-parts', wrong, ([first, ...others]) => ({
        message: `Kolom “${first.kolom.judul}” pada ${others.length + 1} baris tabel “${tabel.id}” tidak sama dengan jumlah bagiannya; yang pertama ${first.catatan}.`,
        subjek: [tabel.id],
      }));
    }
  },
};
