import type { Plan } from '../model/plan.ts';
import type { Tabel } from '../model/tabel.ts';
import { modelArah } from './tabel/arah.ts';
import { modelBebas } from './tabel/bebas.ts';
import { modelIndikatorKinerja } from './tabel/indikator-kinerja.ts';
import { modelPendanaan } from './tabel/pendanaan.ts';
import { modelSeri } from './tabel/seri.ts';
import { modelStrategi } from './tabel/strategi.ts';
import { runningTotals } from './running-totals.ts';
import { partMarks } from './table-marks.ts';
import type { TabelModel } from './table-model.ts';

/** The model of one table of the plan: what stands in each cell, without any layout. */
export function deriveTable(plan: Plan, tabel: Tabel): TabelModel {
  const parts = partMarks(partsOf(plan, tabel));
  return {
    id: tabel.id,
    judul: tabel.judul,
    judulPendek: tabel.judulPendek ?? tabel.judul,
    sumber: tabel.sumber,
    catatan: tabel.catatan,
    orientasi: tabel.orientasi,
    nomorKolom: tabel.nomorKolom,
    ...parts,
    ...(tabel.pindahan ? { pindahan: runningTotals(parts) } : {}),
  };
}

function partsOf(plan: Plan, tabel: Tabel): Pick<TabelModel, 'kolom' | 'kepala' | 'baris'> {
  switch (tabel.jenis) {
    case 'bebas':
      return modelBebas(tabel.isi);
    case 'kinerja-pelayanan':
    case 'anggaran-realisasi':
      return modelSeri(tabel);
    case 'tujuan-sasaran':
    case 'keselarasan-rpjmd':
      return modelArah(plan, tabel);
    case 'strategi-kebijakan':
      return modelStrategi(plan, tabel);
    case 'program-pendanaan':
      return modelPendanaan(plan, tabel);
    case 'indikator-kinerja':
      return modelIndikatorKinerja(plan, tabel);
  }
}
