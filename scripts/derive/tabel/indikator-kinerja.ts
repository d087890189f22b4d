import type { Indikator } from '../../model/indikator.ts';
import { indikatorPerangkatDaerah, type Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import type { BarisModel, KolomModel, SelKepala } from '../table-model.ts';
import { nilaiAkhir, selTarget } from '../totals.ts';
import { kepala, labelTahunRencana, sel, teks } from './cells.ts';

type Table = TabelJenis<'indikator-kinerja'>;

/** T-C.28: IKU, IKK or the indicators of the programs, with baseline, yearly targets and end state. */
export function modelIndikatorKinerja(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const years = table.tahun;
  const kolom: KolomModel[] = [
    { id: 'no', peran: 'nomor' },
    { id: 'indikator', peran: 'teks' },
    { id: 'satuan', peran: 'teks' },
    { id: 'awal', peran: 'target' },
    ...years.map((year): KolomModel => ({ id: `target-${year}`, peran: 'target', kelompok: 'target' })),
    { id: 'akhir', peran: 'target' },
  ];
  const head = [
    [
      kepala('No', 1, 2),
      kepala('Indikator Kinerja', 1, 2),
      kepala('Satuan', 1, 2),
      kepala(`Kondisi Kinerja Awal (${plan.dokumen.tahunDasar})`, 1, 2),
      kepala('Target Capaian Tahun', years.length),
      kepala('Kondisi Kinerja Akhir', 1, 2),
    ],
    years.map((year, index) => kepala(labelTahunRencana(table, year, index))),
  ];
  let number = 0;
  const row = (indikator: Indikator): BarisModel => {
    number += 1;
    const varian = indikator.diTabel.get(table.id);
    return {
      jenis: 'data',
      sel: [
        teks(0, String(number)),
        teks(1, varian?.nama ?? indikator.nama, { kepala: true }),
        teks(2, indikator.satuan),
        sel(3, varian?.awal ?? indikator.awal.nilai, { asal: indikator.asal.at('awal') }),
        ...years.map((year, index) => {
          const { nilai, asal } = selTarget(indikator, table, year);
          return sel(4 + index, nilai, { asal });
        }),
        sel(4 + years.length, nilaiAkhir(varian?.akhir ?? indikator.akhir, varian?.target ?? indikator.target, years)),
      ],
    };
  };
  const baris =
    table.saring === 'program'
      ? plan.program.flatMap((program): BarisModel[] => {
          if (program.indikator.length === 0) return [];
          const label = [program.kode, program.nama].filter((part) => part !== undefined).join(' ');
          return [
            { jenis: 'kelompok', sel: [teks(0, label, { lebar: kolom.length, kepala: true })] },
            ...program.indikator.map(row),
          ];
        })
      : [...indikatorPerangkatDaerah(plan)]
          .filter(({ indikator }) => (table.saring === 'iku' ? indikator.iku : indikator.ikk))
          .map(({ indikator }) => row(indikator));
  return { kolom, kepala: head, baris };
}
