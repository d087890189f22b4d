import type { Indikator, Seri } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import { type Plan, semuaIndikator } from '../model/plan.ts';
import type { Nilai } from '../notation/nilai.ts';
import { terjumlah } from './free-table-sums.ts';
import { subjekBaris } from './sum-findings.ts';

/** Words in a cell in which a number is expected, wherever it stands. */
interface SelTeks {
  readonly teks: string;
  readonly uang: boolean;
  /** What the cell is about, as a sentence speaks of it. */
  readonly sebutan: string;
  readonly asal: Origin;
  readonly subjek: readonly string[];
  readonly tahun?: number;
}

/** What is text among targets, money, the series of tables, and columns of figures. */
export function* selTeks(plan: Plan): Generator<SelTeks> {
  for (const { indikator, pemilik } of semuaIndikator(plan)) yield* ofIndicator(indikator, pemilik);
  for (const tabel of plan.tabel) {
    if (tabel.jenis === 'kinerja-pelayanan' || tabel.jenis === 'anggaran-realisasi') {
      const uang = tabel.jenis === 'anggaran-realisasi';
      for (const row of tabel.baris) {
        const about = { sebutan: `“${row.uraian}”`, subjek: subjekBaris(tabel, row), uang };
        yield* ofSeries(row.rencana, row.asal.at(uang ? 'anggaran' : 'target'), about);
        yield* ofSeries(row.realisasi, row.asal.at('realisasi'), about);
      }
    }
    if (tabel.jenis !== 'bebas') continue;
    const columns = tabel.isi.kolom.filter((column) => terjumlah(column) || column.jenis === 'persen');
    for (const row of tabel.isi.baris)
      for (const column of columns) {
        const sel = row.sel.get(column.id);
        if (sel?.isi.jenis !== 'teks') continue;
        const uang = column.jenis === 'rupiah';
        const sebutan = `kolom “${column.judul}”`;
        yield { teks: sel.isi.teks, uang, sebutan, asal: sel.asal.at('teks'), subjek: subjekBaris(tabel, row) };
      }
  }
}

function* ofIndicator(indikator: Indikator, pemilik: string): Generator<SelTeks> {
  const { asal } = indikator;
  const name = indikator.nama === '' ? pemilik : indikator.nama;
  const about = { sebutan: `indikator “${name}”`, subjek: [indikator.id, pemilik], uang: false };
  yield* ofCell(indikator.awal.nilai, asal, ['awal', 'nilai'], about);
  yield* ofSeries(indikator.target, asal.at('target'), about);
  yield* ofSeries(indikator.realisasi, asal.at('realisasi'), about);
  yield* ofCell(indikator.akhir.nilai, asal, ['akhir', 'nilai'], about);
  for (const [tabel, varian] of indikator.diTabel) {
    const here = asal.at('di_tabel', tabel);
    yield* ofCell(varian.awal, here, ['awal', 'nilai'], about);
    yield* ofSeries(varian.target ?? new Map(), here.at('target'), about);
  }
}

type About = Pick<SelTeks, 'sebutan' | 'subjek' | 'uang'>;

function* ofSeries(seri: Seri, asal: Origin, about: About): Generator<SelTeks> {
  for (const [tahun, nilai] of seri) for (const cell of ofCell(nilai, asal, [tahun], about)) yield { ...cell, tahun };
}

function* ofCell(
  nilai: Nilai | undefined,
  asal: Origin,
  path: readonly (string | number)[],
  about: About,
): Generator<SelTeks> {
  if (nilai?.jenis === 'teks') yield { ...about, teks: nilai.teks, asal: asal.at(...path, 'teks') };
}
