import type { TabelJenis } from '../../model/tabel.ts';
import { angkaDari, KOSONG, type Nilai } from '../../notation/nilai.ts';
import type { BarisModel, KolomModel, Peran, SelKepala } from '../table-model.ts';
import { labelTahun, sel, teks } from './cells.ts';
import { susunKepala, tajuk, type Tajuk } from './kepala.ts';

/**
 * T-C.23 and T-C.24 (Permendagri 86/2017): plan beside realisation for each year of the previous period,
 * and their ratio where the table asks for it.
 */
export function modelSeri(table: TabelJenis<'kinerja-pelayanan' | 'anggaran-realisasi'>): {
  kolom: KolomModel[];
  kepala: SelKepala[][];
  baris: BarisModel[];
} {
  const money = table.jenis === 'anggaran-realisasi';
  const groups: readonly (readonly [name: string, judul: string])[] = [
    money ? ['anggaran', 'Anggaran pada Tahun'] : ['target', 'Target Renstra Perangkat Daerah Tahun ke-'],
    ['realisasi', money ? 'Realisasi pada Tahun' : 'Realisasi Capaian Tahun ke-'],
    ...(table.rasio ? [['rasio', 'Rasio Capaian pada Tahun'] as const] : []),
  ];
  const peran: Peran = money ? 'rupiah' : 'target';
  const years = table.tahun;
  // Without the column of numbers everything stands one column further to the left.
  const first = table.nomorBaris ? 1 : 0;
  const kolom: KolomModel[] = [
    ...(table.nomorBaris ? [{ id: 'no', peran: 'nomor' } as const] : []),
    { id: 'uraian', peran: 'teks' },
    ...groups.flatMap((_, group) =>
      years.map((year): KolomModel => ({
        id: `${group}-${year}`,
        peran: group === 2 ? 'target' : peran,
        kelompok: String(group),
      })),
    ),
  ];
  const baris = table.baris.map((row, index): BarisModel => {
    const ratio = years.map((year) => rasio(row.rencana.get(year), row.realisasi.get(year)));
    const series = [row.rencana, row.realisasi].map((seri, s) =>
      years.map((year, y) =>
        sel(first + 1 + s * years.length + y, seri.get(year) ?? KOSONG, {
          satuan: row.satuan,
          asal: row.asal.at(s === 1 ? 'realisasi' : money ? 'anggaran' : 'target', year),
        }),
      ),
    );
    const ratios = table.rasio ? ratio.map((cell, y) => sel(first + 1 + 2 * years.length + y, cell)) : [];
    return {
      jenis: 'data',
      dihitung: true,
      sel: [
        ...(table.nomorBaris ? [teks(0, String(index + 1))] : []),
        teks(first, row.uraian, { kepala: true }),
        ...series.flat(),
        ...ratios,
      ],
    };
  });
  const anak = years.map((year, index): Tajuk => ({ teks: [labelTahun(table.labelTahun, year, index)] }));
  const head = susunKepala([
    ...(table.nomorBaris ? [tajuk(table, 'no', 'No')] : []),
    money ? tajuk(table, 'uraian', 'Uraian') : tajuk(table, 'indikator', 'Indikator Kinerja'),
    ...groups.map(([name, judul]) => tajuk(table, name, judul, { anak })),
  ]);
  return { kolom, kepala: head, baris };
}

// Realisation against plan in percent with two decimals; nothing where either is missing or the plan is 0, and declared
// nil where both are.
function rasio(rencana: Nilai | undefined, realisasi: Nilai | undefined): Nilai {
  if (rencana?.jenis === 'nihil' && realisasi?.jenis === 'nihil') return { jenis: 'nihil' };
  const plan = angkaDari(rencana);
  const real = angkaDari(realisasi);
  if (plan === undefined || real === undefined || plan === 0) return KOSONG;
  return { jenis: 'angka', angka: Math.round((real / plan) * 10_000) / 100, desimal: 2, persen: true };
}
