import type { TabelJenis } from '../../model/tabel.ts';
import type { KolomModel, Peran, SelKepala } from '../table-model.ts';
import { kepala, labelTahun } from './cells.ts';

export type TabelPendanaan = TabelJenis<'program-pendanaan'>;
export type NamaKolom = TabelPendanaan['kolom'][number];

const JUDUL: Record<Exclude<NamaKolom, 'target-pagu' | 'akhir'>, string> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  kode: 'Kode',
  program: 'Program, Kegiatan, dan Sub Kegiatan',
  indikator: 'Indikator Kinerja Tujuan, Sasaran, Program (outcome), Kegiatan (output), dan Sub Kegiatan',
  satuan: 'Satuan',
  awal: 'Data Capaian pada Tahun Awal Perencanaan',
  'penanggung-jawab': 'Unit Kerja Perangkat Daerah Penanggung Jawab',
  lokasi: 'Lokasi',
  keterangan: 'Keterangan',
};

const PERAN: Record<NamaKolom, Peran> = {
  tujuan: 'teks',
  sasaran: 'teks',
  kode: 'kode',
  program: 'teks',
  indikator: 'teks',
  satuan: 'teks',
  awal: 'target',
  'target-pagu': 'target',
  akhir: 'target',
  'penanggung-jawab': 'teks',
  lokasi: 'teks',
  keterangan: 'teks',
};

/** Leaf columns of T-C.27: every year, and the end of the period, is a pair of target and money. */
export function columns(table: TabelPendanaan): KolomModel[] {
  return table.kolom.flatMap((name): KolomModel[] => {
    const pair = (id: string, kelompok: string): KolomModel[] => [
      { id: `${id}-target`, peran: 'target', kelompok: `${kelompok}-target` },
      { id: `${id}-rp`, peran: 'rupiah', kelompok: `${kelompok}-rp` },
    ];
    if (name === 'target-pagu') return table.tahun.flatMap((year) => pair(String(year), 'tahun'));
    if (name === 'akhir') return pair('akhir', 'akhir');
    return [{ id: name, peran: PERAN[name] }];
  });
}

/** Header levels of T-C.27; a year that shows what was achieved says so above its column. */
export function headRows(table: TabelPendanaan): SelKepala[][] {
  const first: SelKepala[] = [];
  const second: SelKepala[] = [];
  const third: SelKepala[] = [];
  const money = table.kolom.filter((name) => name === 'target-pagu' || name === 'akhir');
  for (const name of table.kolom) {
    if (name !== 'target-pagu' && name !== 'akhir') {
      first.push(kepala(JUDUL[name], 1, 3));
      continue;
    }
    if (name === money[0])
      first.push(
        kepala(
          'Target Kinerja Program dan Kerangka Pendanaan',
          2 * ((money.includes('target-pagu') ? table.tahun.length : 0) + (money.includes('akhir') ? 1 : 0)),
        ),
      );
    if (name === 'akhir') {
      second.push(kepala('Kondisi Kinerja pada Akhir Periode Renstra', 2));
      third.push(kepala('Target'), kepala('Rp'));
      continue;
    }
    for (const [index, year] of table.tahun.entries()) {
      second.push(kepala(labelTahun(table.labelTahun ?? 'Tahun {tahun}', year, index), 2));
      third.push(kepala(table.tahunRealisasi.includes(year) ? 'Realisasi' : 'Target'), kepala('Rp'));
    }
  }
  return money.length === 0 ? [first.map((cell) => ({ ...cell, tinggi: 1 }))] : [first, second, third];
}
