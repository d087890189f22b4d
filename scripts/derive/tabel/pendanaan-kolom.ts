import type { TabelJenis } from '../../model/tabel.ts';
import type { KolomModel, Peran, SelKepala } from '../table-model.ts';
import { labelTahun } from './cells.ts';
import { susunKepala, tajuk, type Tajuk } from './kepala.ts';

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

/** Parts of a kode that stand in cells of their own: urusan, bidang, program, kegiatan (with its level), sub kegiatan. */
const BAGIAN_KODE = ['kode', 'kode-bidang', 'kode-program', 'kode-kegiatan', 'kode-sub'] as const;

/** Ids of the leaf columns that the kode takes: one, or one for each of its parts. */
export function kolomKode(table: TabelPendanaan): readonly string[] {
  return table.selKode === 'pecah' ? BAGIAN_KODE : BAGIAN_KODE.slice(0, 1);
}

/** The parts of a kode, one for each of its columns: 1.06.02.2.03.01 is 1, 06, 02, 2.03 and 01. */
export function bagianKode(table: TabelPendanaan, kode: string | undefined): readonly (string | undefined)[] {
  if (table.selKode === 'utuh') return [kode];
  const [urusan, bidang, program, jenjang, kegiatan, ...sub] = kode?.split('.') ?? [];
  const joined = [jenjang, kegiatan].filter((part) => part !== undefined).join('.');
  return [urusan, bidang, program, joined, sub.join('.')].map((part) => (part === '' ? undefined : part));
}

/** Leaf columns of T-C.27: every year, and the end of the period, is a pair of target and money. */
export function columns(table: TabelPendanaan): KolomModel[] {
  return table.kolom.flatMap((name): KolomModel[] => {
    const pair = (id: string, kelompok: string): KolomModel[] => [
      { id: `${id}-target`, peran: 'target', kelompok: `${kelompok}-target` },
      { id: `${id}-rp`, peran: 'rupiah', kelompok: `${kelompok}-rp` },
    ];
    if (name === 'target-pagu') return table.tahun.flatMap((year) => pair(String(year), 'tahun'));
    if (name === 'akhir') return pair('akhir', 'akhir');
    if (name === 'kode')
      return kolomKode(table).map((id, index) => ({ id, peran: PERAN.kode, ...(index > 0 ? { senomor: true } : {}) }));
    return [{ id: name, peran: PERAN[name] }];
  });
}

/** Header levels of T-C.27; a year that shows what was achieved says so above its column. */
export function headRows(table: TabelPendanaan): SelKepala[][] {
  const pair = (target: string): Tajuk[] => [tajuk(table, 'target', target), tajuk(table, 'rp', 'Rp')];
  const list: Tajuk[] = [];
  for (const name of table.kolom) {
    if (name !== 'target-pagu' && name !== 'akhir') {
      list.push(tajuk(table, name, JUDUL[name], name === 'kode' ? { lebar: kolomKode(table).length } : {}));
      continue;
    }
    const money =
      name === 'akhir'
        ? [tajuk(table, 'akhir', 'Kondisi Kinerja pada Akhir Periode Renstra', { anak: pair('Target') })]
        : table.tahun.map((year, index): Tajuk => ({
            teks: [labelTahun(table.labelTahun ?? 'Tahun {tahun}', year, index)],
            anak: pair(table.tahunRealisasi.includes(year) ? 'Realisasi' : 'Target'),
          }));
    // One heading stands over the years and the end of the period, where these follow each other.
    const before = list.at(-1);
    if (before !== undefined && isMoney(before))
      list[list.length - 1] = { ...before, anak: [...before.anak, ...money] };
    else list.push({ ...tajuk(table, 'target-pagu', 'Target Kinerja Program dan Kerangka Pendanaan'), anak: money });
  }
  return susunKepala(list);
}

function isMoney(heading: Tajuk): heading is Tajuk & { readonly anak: readonly Tajuk[] } {
  return heading.anak !== undefined;
}
