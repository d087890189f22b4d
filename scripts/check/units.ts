import type { Nilai } from '../notation/nilai.ts';
import { formatAngka, formatRupiah } from '../notation/format.ts';

/** Spellings of one unit met in printed plans (Medan, Binjai, Metro): the compared form of each. */
const SAMA: Readonly<Record<string, string>> = {
  '%': 'persen',
  persentase: 'persen',
  prosen: 'persen',
  percent: 'persen',
  rp: 'rupiah',
  org: 'orang',
  dok: 'dokumen',
  stell: 'stel',
  pkt: 'paket',
};

/** A unit as it is compared: small letters, without a final stop, one spelling. */
export function satuanBaku(satuan: string): string {
  const plain = satuan.trim().toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  return (Object.hasOwn(SAMA, plain) ? SAMA[plain] : undefined) ?? plain;
}

/** True where a unit says per cent. */
export function satuanPersen(satuan: string | undefined): boolean {
  return satuan !== undefined && satuanBaku(satuan) === 'persen';
}

/** True where a unit says money, per head or not. */
export function satuanRupiah(satuan: string | undefined): boolean {
  return satuan !== undefined && /^(?:rp|rupiah|juta|miliar|ribu)\b/.test(satuanBaku(satuan));
}

// One number and its unit in words: `1 paket`. More than one measure (`3 dokumen, 2 rapat`) has no one unit.
const BERSATUAN = /^-?\d[\d.,]*\s*([\p{L}%][^\d,;]*)$/u;

/**
 * The unit of a value as it is compared: that of the cell, else of its words, else of its row. Undefined where nothing
 * says it, and for grades, blanks and money.
 */
export function satuanNilai(nilai: Nilai, satuanBaris: string | undefined): string | undefined {
  if (nilai.jenis === 'teks') {
    const unit = BERSATUAN.exec(nilai.teks.trim())?.[1];
    return unit === undefined ? undefined : satuanBaku(unit);
  }
  if (nilai.jenis !== 'angka') return undefined;
  const unit = nilai.satuan ?? (nilai.persen === true ? '%' : satuanBaris);
  return unit === undefined ? undefined : satuanBaku(unit);
}

/** A value in a sentence, with its unit. */
export function tampilNilai(nilai: Nilai, satuan?: string): string {
  switch (nilai.jenis) {
    case 'kosong':
      return 'kosong';
    case 'nihil':
      return 'nihil';
    case 'tidak-berlaku':
      return 'NA';
    case 'teks':
      return `“${nilai.teks}”`;
    case 'rupiah':
      return formatRupiah(nilai.rupiah);
    case 'angka': {
      const unit = nilai.satuan ?? (nilai.persen === true ? '%' : satuan);
      const number = formatAngka(nilai.angka, nilai.desimal);
      if (unit === undefined) return number;
      return satuanPersen(unit) ? `${number}%` : `${number} ${unit}`;
    }
  }
}
