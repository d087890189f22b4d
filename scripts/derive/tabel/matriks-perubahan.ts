import type { Plan } from '../../model/plan.ts';
import { type BarisPerubahan, barisPerubahan, type Pilihan } from '../perubahan/baris.ts';
import { perubahanOf } from '../perubahan/perubahan.ts';
import { figures } from './matriks/angka.ts';
import { butirDari, type Parts, type Table } from './matriks/bagian.ts';
import { indicators } from './matriks/indikator.ts';
import { programs } from './matriks/program.ts';
import { wordings } from './matriks/rumusan.ts';

/** What each matriks is about: the levels that have rows, and what of them is held against each other. */
function pilihanOf(table: Table): Pilihan {
  const { tahun } = table;
  switch (table.isi) {
    case 'visi-misi':
      return { tingkat: ['visi', 'misi'], bidang: ['rumusan'], sebutLama: false };
    case 'tujuan-sasaran':
      return { tingkat: ['tujuan', 'sasaran'], bidang: ['rumusan', 'letak'], sebutLama: false };
    case 'strategi-kebijakan':
      return { tingkat: ['strategi', 'kebijakan'], bidang: ['rumusan', 'letak'], sebutLama: false };
    case 'indikator':
      return { tingkat: ['indikator'], bidang: ['rumusan', 'satuan', 'letak', 'awal'], sebutLama: false };
    case 'target':
      return { tingkat: ['indikator', 'rincian'], bidang: ['target', 'akhir'], tahun, sebutLama: true };
    case 'program':
      return {
        tingkat: table.tingkat,
        bidang: ['rumusan', 'kode', 'letak', 'sasaran', 'pagu'],
        tahun,
        sebutLama: false,
      };
    case 'pagu':
      return { tingkat: table.tingkat, bidang: ['pagu'], tahun, sebutLama: true };
  }
}

/**
 * The matriks of an amendment: semula, menjadi, selisih. What one version does not have is blank there; totals count the
 * programs of their own version alone. Without a document before there are no rows.
 */
export function modelMatriksPerubahan(plan: Plan, table: Table): Parts {
  const perubahan = perubahanOf(plan);
  const rows = perubahan === undefined ? [] : barisPerubahan(perubahan, pilihanOf(table)).filter(isShown(table));
  switch (table.isi) {
    case 'visi-misi':
    case 'tujuan-sasaran':
    case 'strategi-kebijakan':
      return wordings(table, rows);
    case 'indikator':
      return indicators(table, rows);
    case 'program':
      return programs(table, rows, perubahan);
    case 'target':
    case 'pagu':
      return figures(table, rows, perubahan);
  }
}

function isShown(table: Table): (row: BarisPerubahan) => boolean {
  return (row) => {
    if (table.muat === 'berubah' && !row.berubah) return false;
    // A rincian without a target of its own has no place among the targets.
    return table.isi !== 'target' || butirDari(row).indikator !== undefined;
  };
}
