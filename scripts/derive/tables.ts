import type { Plan } from '../model/plan.ts';
import type { Tabel } from '../model/tabel.ts';
import { catatanVersi, versiPlan } from './perubahan/versi.ts';
import { modelArah } from './tabel/arah.ts';
import { modelArahKebijakan } from './tabel/arah-kebijakan.ts';
import { modelBebas } from './tabel/bebas.ts';
import { modelIndikatorKinerja } from './tabel/indikator-kinerja.ts';
import { modelMatriksPerubahan } from './tabel/matriks-perubahan.ts';
import { modelPendanaan } from './tabel/pendanaan.ts';
import { modelRumusanProgram } from './tabel/rumusan-program.ts';
import { modelSebelumSetelah } from './tabel/sebelum-setelah.ts';
import { modelSeri } from './tabel/seri.ts';
import { modelStrategi } from './tabel/strategi.ts';
import { modelTahunan } from './tabel/tahunan/tables.ts';
import { modelUsg } from './tabel/usg.ts';
import { markRealised } from './realised-years.ts';
import { runningTotals } from './running-totals.ts';
import { partMarks } from './table-marks.ts';
import type { TabelModel } from './table-model.ts';

/** The model of one table of the plan: what stands in each cell, without any layout. */
export function deriveTable(plan: Plan, tabel: Tabel): TabelModel {
  const shown = versiPlan(plan, tabel);
  const parts = shown === undefined ? NO_PARTS : markRealised(partMarks(partsOf(shown, tabel)), realisedOf(tabel));
  return {
    id: tabel.id,
    judul: tabel.judul,
    judulPendek: tabel.judulPendek ?? tabel.judul,
    sumber: tabel.sumber,
    catatan: [...tabel.catatan, ...catatanVersi(plan, tabel)],
    orientasi: tabel.orientasi,
    nomorKolom: tabel.nomorKolom,
    ...parts,
    ...(tabel.pindahan ? { pindahan: runningTotals(parts) } : {}),
  };
}

function realisedOf(tabel: Tabel): readonly number[] {
  return 'tahunRealisasi' in tabel ? tabel.tahunRealisasi : [];
}

/** Of a table of the version before, in a document that amends none; the checker names it. */
const NO_PARTS: Pick<TabelModel, 'kolom' | 'kepala' | 'baris'> = {
  kolom: [{ id: 'kosong', peran: 'teks' }],
  kepala: [],
  baris: [],
};

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
    case 'arah-kebijakan':
      return modelArahKebijakan(plan, tabel);
    case 'rumusan-program':
      return modelRumusanProgram(plan, tabel);
    case 'indikator-kinerja':
      return modelIndikatorKinerja(plan, tabel);
    case 'perjanjian-kinerja':
    case 'iku-tahunan':
    case 'capaian-kinerja':
    case 'capaian-program':
    case 'rencana-aksi':
    case 'anggaran-tahunan':
    case 'perbedaan-renstra':
      return modelTahunan(plan, tabel);
    case 'usg':
      return modelUsg(tabel);
    case 'matriks-perubahan':
      return modelMatriksPerubahan(plan, tabel);
    case 'sebelum-setelah':
      return modelSebelumSetelah(plan, tabel);
  }
}
