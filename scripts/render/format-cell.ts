import type { Isi } from '../derive/table-model.ts';
import type { Formula } from '../model/indikator.ts';
import { formatAngka, formatBulat, formatRupiah, terbilang } from '../notation/format.ts';
import type { Nilai, NilaiAngka } from '../notation/nilai.ts';

/**
 * A cell as printed in a table. `satuan` is added where no column of its own shows it:
 * % joins the number, any other unit follows after a space.
 */
export function formatSel(isi: Isi, satuan?: string): string {
  switch (isi.jenis) {
    case 'kosong':
      return '';
    case 'nihil':
      return isi.satuan === undefined ? '–' : `– ${isi.satuan}`;
    case 'tidak-berlaku':
      return 'NA';
    case 'angka':
      return withUnit(isi, satuan);
    case 'rupiah':
      return formatBulat(isi.rupiah);
    case 'teks':
      return isi.teks;
    case 'centang':
      return '√';
    case 'daftar':
      return isi.butir.join('; ');
    case 'formula':
      return formatFormula(isi.formula);
  }
}

/** The unit printed behind a number: its own, the percent sign typed with it, else that of its row. */
export function inlineUnit(nilai: NilaiAngka, satuan: string | undefined): string | undefined {
  return nilai.satuan ?? (nilai.persen === true ? '%' : satuan);
}

function withUnit(nilai: NilaiAngka, satuan: string | undefined): string {
  const text = formatAngka(nilai.angka, nilai.desimal);
  const unit = inlineUnit(nilai, satuan);
  if (unit === undefined) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A value inside running text: rupiah with Rp, % joined; other units are part of the sentence. */
export function formatDalamTeks(nilai: Nilai, satuan: string | undefined, huruf: boolean): string {
  if (nilai.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  const text = formatSel(nilai, satuan === '%' ? '%' : undefined);
  const whole = nilai.jenis === 'angka' && nilai.desimal === 0 && nilai.angka >= 0;
  return huruf && whole ? `${text} (${terbilang(nilai.angka)})` : text;
}

/** A fraction in one line, for readers that cannot show it stacked. */
export function formatFormula(formula: Formula): string {
  const fraction =
    formula.penyebut === undefined ? formula.pembilang : `${formula.pembilang} dibagi ${formula.penyebut}`;
  return formula.kali === undefined ? fraction : `${fraction}, dikali ${formula.kali}`;
}
