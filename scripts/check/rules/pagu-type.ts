import { formatRupiah } from '../../notation/format.ts';
import { readRupiah } from '../../notation/read.ts';
import type { BerkasContoh, Rule } from '../finding.ts';
import { selTeks } from '../value-cells.ts';

const ANGGARAN = (jumlah: string): BerkasContoh => ({
  'tabel/anggaran.yaml': `jenis: anggaran-realisasi
judul: Anggaran dan Realisasi
tahun: 2021-2025
baris:
  - uraian: Program Rehabilitasi Sosial
    anggaran: {2025: ${jumlah}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: anggaran]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * Money kept as text: `{teks: …}` lets a damaged amount of an enacted document through as it is printed, but it is no
 * whole number of rupiah and is added up nowhere. What is typed as money is refused while it is read, under the same code.
 */
export const paguType: Rule = {
  code: 'pagu-type',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Setiap jumlah uang adalah bilangan bulat rupiah, 0 atau lebih; juga yang ditulis sebagai {teks: …}.',
  alasan: 'Uang yang bukan bilangan bulat tidak dapat dijumlahkan dan tidak ikut diperiksa.',
  contoh: {
    keliru: ANGGARAN('{teks: "1.371.0279.220"}'),
    benar: ANGGARAN('1.371.279.220'),
  },
  *check({ plan }) {
    for (const { teks, uang, sebutan, asal, subjek, tahun } of selTeks(plan)) {
      if (!uang || !/^(?:Rp\.?)?[\s\d.,()-]*\d[\s\d.,()-]*$/i.test(teks)) continue;
      const reading = readRupiah(teks.trim());
      const year = tahun === undefined ? '' : ` tahun ${tahun}`;
      yield {
        message:
          `Jumlah uang ${sebutan}${year}: ` +
          (reading.ok ? `“${teks}” ditulis sebagai teks, sehingga tidak ikut dihitung.` : reading.message),
        hint: reading.ok
          ? `Tulis ${formatRupiah(reading.value)} tanpa {teks: …}.`
          : (reading.hint ?? 'Tulis misalnya 1.250.000.'),
        target: { asal },
        subjek,
        ...(tahun === undefined ? {} : { tahun }),
      };
    }
  },
};
