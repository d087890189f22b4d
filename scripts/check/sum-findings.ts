import type { Baris } from '../model/free-table.ts';
import type { TabelJenis } from '../model/tabel.ts';
import { formatAngka, formatRupiah } from '../notation/format.ts';
import { angkaDari, type Nilai } from '../notation/nilai.ts';
import type { Finding } from './finding.ts';
import { type Letak, type Penjumlahan, type SalahJumlah, same, total, valueOf } from './free-table-sums.ts';
import { type Bagian, jelaskanSelisih } from './selisih.ts';

/** A row in a sentence: its label, or its first words. */
export function namaBaris(row: Baris): string {
  if (row.label !== undefined) return row.label;
  for (const { isi } of row.sel.values()) if (isi.jenis === 'teks') return isi.teks;
  return 'baris ini';
}

/** The ids by which a waiver may name a row of a table: the table, and the row where it has an id. */
export function subjekBaris(tabel: { readonly id: string }, row: { readonly id: string | undefined }): string[] {
  return [tabel.id, ...(row.id === undefined ? [] : [`${tabel.id}/${row.id}`])];
}

/** The finding on a wrong sum: both figures, the difference, its likely cause, and the places of all that was added up. */
export function temuanJumlah(tabel: TabelJenis<'bebas'>, one: SalahJumlah): Finding {
  return {
    message: `Kolom “${one.kolom.judul}” pada ${angkaJumlah(one)}`,
    hint: 'Perbaiki jumlah ini atau salah satu angka yang dijumlahkan.',
    target: { asal: one.sel.asal },
    related: [
      ...places(one.bagian),
      ...one.ikut.map((other) => ({ target: { asal: other.sel.asal }, note: 'ikut berbeda karena angka ini' })),
    ],
    subjek: subjekBaris(tabel, one.baris),
  };
}

/** A wrong sum after the name of its column: its row, both figures, the difference, and the likely cause. */
export function angkaJumlah(one: Penjumlahan): string {
  const { baris, atas, bagian, tertulis, hitungan } = one;
  const of = { baris: `${bagian.length} barisnya`, rincian: `${bagian.length} rinciannya`, bagian: 'bagiannya' }[atas];
  const apart = Math.abs((angkaDari(tertulis) ?? 0) - (angkaDari(hitungan) ?? 0));
  const decimals = Math.max(decimalsOf(tertulis), decimalsOf(hitungan));
  const cause = causeInWords(one);
  return (
    `“${namaBaris(baris)}” tertulis ${show(tertulis)}; jumlah ${of} ${show(hitungan)} ` +
    `(selisih ${show(sized(tertulis, apart, decimals))}).${cause === undefined ? '' : ` ${cause}`}`
  );
}

// A long column is told by its ends; a line for each of its cells would bury the other findings.
const MOST_PLACES = 12;

function places(bagian: readonly Letak[]): NonNullable<Finding['related']> {
  const [first, last] = [bagian[0], bagian.at(-1)];
  if (bagian.length <= MOST_PLACES || first === undefined || last === undefined)
    return bagian.map(({ sel }) => ({ target: { asal: sel.asal } }));
  return [
    { target: { asal: first.sel.asal }, note: `yang pertama dari ${bagian.length} angka yang dijumlahkan` },
    { target: { asal: last.sel.asal }, note: 'yang terakhir' },
  ];
}

function causeInWords(one: Penjumlahan): string | undefined {
  const { tertulis, bagian, ganda, atas, kolom } = one;
  if (
    ganda.length > 0 &&
    same(
      tertulis,
      total(
        one,
        [...bagian, ...ganda].map(({ sel }) => valueOf(sel)),
      ),
    )
  )
    return `Angka itu sama dengan jumlah baris ditambah ${ganda.some((part) => part.baris.jenis === 'anak') ? 'rinciannya' : 'subjumlahnya'}: mungkin dihitung dua kali.`;
  const decimals = bagian.reduce((most, { sel }) => Math.max(most, decimalsOf(valueOf(sel))), decimalsOf(tertulis));
  const scale = 10 ** decimals;
  const parts = bagian.flatMap((part): Bagian[] => {
    const value = angkaDari(valueOf(part.sel));
    const nama = atas === 'bagian' ? `kolom “${part.kolom.judul}”` : `“${namaBaris(part.baris)}”`;
    return value === undefined ? [] : [{ nama, nilai: Math.round(value * scale) }];
  });
  return jelaskanSelisih(Math.round((angkaDari(tertulis) ?? 0) * scale), parts, (value) =>
    kolom.jenis === 'rupiah' ? formatRupiah(value) : formatAngka(value / scale, decimals),
  );
}

/** A value in a sentence, in the notation it was typed in; nothing where it is no number. */
export function show(nilai: Nilai): string {
  if (nilai.jenis === 'rupiah') return formatRupiah(nilai.rupiah);
  return nilai.jenis === 'angka' ? formatAngka(nilai.angka, nilai.desimal) : '';
}

function sized(like: Nilai, size: number, desimal: number): Nilai {
  return like.jenis === 'rupiah' ? { jenis: 'rupiah', rupiah: size } : { jenis: 'angka', angka: size, desimal };
}

function decimalsOf(nilai: Nilai | undefined): number {
  return nilai?.jenis === 'angka' ? nilai.desimal : 0;
}
