import { formatAngka, terbilang as spell } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Angka, Ejaan } from '../prosa/numbers.ts';
import { type Bacaan, readProse } from '../prosa/reading.ts';

/** A number written both in digits and in words that do not say the same. */
export const terbilang: Rule = {
  code: 'terbilang',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Bilangan dalam huruf, seperti 5 (lima), dibandingkan dengan angkanya.',
  alasan: 'Bila angka dan hurufnya berbeda, dokumen menyatakan dua hal sekaligus dan tidak pasti mana yang berlaku.',
  contoh: {
    keliru: { 'naskah/3-penutup/0-pembuka.md': 'Laporan disampaikan paling lambat 5 (enam) hari kerja.\n' },
    benar: { 'naskah/3-penutup/0-pembuka.md': 'Laporan disampaikan paling lambat 5 (lima) hari kerja.\n' },
  },
  *check(report) {
    for (const bacaan of readProse(report))
      for (const { ejaan, ...angka } of bacaan.angka)
        if (ejaan !== undefined && angka.golongan !== 'kode' && !isSame(ejaan, angka))
          yield findingOf(bacaan, angka, ejaan);
  },
};

function isSame({ nilai }: Ejaan, angka: Omit<Angka, 'ejaan'>): boolean {
  return nilai !== undefined && Math.abs(nilai - angka.nilai) < 1e-9;
}

function findingOf({ kalimat }: Bacaan, angka: Omit<Angka, 'ejaan'>, ejaan: Ejaan): Finding {
  const says = ejaan.nilai === undefined ? 'yang tidak terbaca sebagai satu bilangan' : `yaitu ${digits(ejaan.nilai)}`;
  return {
    message: `Angka ${digits(angka.nilai)} disertai huruf “${ejaan.teks}”, ${says}.`,
    hint: Number.isInteger(angka.nilai)
      ? `Tulis “${spell(angka.nilai)}”, atau perbaiki angkanya.`
      : 'Samakan angka dan hurufnya.',
    target: { place: kalimat.place(angka.awal, angka.akhir) },
    subjek: [kalimat.naskah.id, `${kalimat.naskah.bagian}/${kalimat.naskah.id}`],
  };
}

function digits(value: number): string {
  return formatAngka(value, String(value).split('.')[1]?.length ?? 0);
}
