import type { TabelJenis } from '../../model/tabel.ts';
import { angkaDari, KOSONG, type Nilai } from '../../notation/nilai.ts';
import type { BarisModel, KolomModel, Peran, SelKepala } from '../table-model.ts';
import { kepala, labelTahun, sel, teks } from './cells.ts';

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
  const groups = [
    money ? 'Anggaran pada Tahun' : 'Target Renstra Perangkat Daerah Tahun ke-',
    money ? 'Realisasi pada Tahun' : 'Realisasi Capaian Tahun ke-',
    ...(table.rasio ? ['Rasio Capaian pada Tahun'] : []),
  ];
  const peran: Peran = money ? 'rupiah' : 'target';
  const years = table.tahun;
  const kolom: KolomModel[] = [
    { id: 'no', peran: 'nomor' },
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
        sel(2 + s * years.length + y, seri.get(year) ?? KOSONG, {
          satuan: row.satuan,
          asal: row.asal.at(s === 1 ? 'realisasi' : money ? 'anggaran' : 'target', year),
        }),
      ),
    );
    const ratios = table.rasio ? ratio.map((cell, y) => sel(2 + 2 * years.length + y, cell)) : [];
    return {
      jenis: 'data',
      dihitung: true,
      sel: [teks(0, String(index + 1)), teks(1, row.uraian, { kepala: true }), ...series.flat(), ...ratios],
    };
  });
  const head = [
    [
      kepala('No', 1, 2),
      kepala(money ? 'Uraian' : 'Indikator Kinerja', 1, 2),
      ...groups.map((group) => kepala(group, years.length)),
    ],
    groups.flatMap(() => years.map((year, index) => kepala(labelTahun(table.labelTahun, year, index)))),
  ];
  return { kolom, kepala: head, baris };
}

// Realisation against plan in percent with two decimals; nothing where either is missing or the plan is 0.
function rasio(rencana: Nilai | undefined, realisasi: Nilai | undefined): Nilai {
  const plan = angkaDari(rencana);
  const real = angkaDari(realisasi);
  if (plan === undefined || real === undefined || plan === 0) return KOSONG;
  return { jenis: 'angka', angka: Math.round((real / plan) * 10_000) / 100, desimal: 2, persen: true };
}
