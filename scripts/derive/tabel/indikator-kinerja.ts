import type { BidangUrusan } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import { indikatorPerangkatDaerah, type Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { selAkhir, selTarget, tercetakDi } from '../totals.ts';
import { labelTahunRencana, sel, teks } from './cells.ts';
import { susunKepala, tajuk, type Tajuk } from './kepala.ts';

type Table = TabelJenis<'indikator-kinerja'>;
type NamaKolom = Table['kolom'][number];

const PERAN: Record<NamaKolom, Peran> = {
  no: 'nomor',
  indikator: 'teks',
  satuan: 'teks',
  awal: 'target',
  target: 'target',
  akhir: 'target',
  keterangan: 'teks',
};

/** T-C.28: IKU, IKK or the indicators of the programs, with baseline, yearly targets and end state. */
export function modelIndikatorKinerja(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const kolom = table.kolom.flatMap((name): KolomModel[] =>
    name === 'target'
      ? table.tahun.map((year) => ({ id: `target-${year}`, peran: 'target', kelompok: 'target' }))
      : [{ id: name, peran: PERAN[name] }],
  );
  return { kolom, kepala: headRows(plan, table), baris: bodyRows(plan, table, kolom) };
}

function headRows({ dokumen }: Plan, table: Table): SelKepala[][] {
  const judul: Record<NamaKolom, string> = {
    no: 'No',
    indikator: 'Indikator Kinerja',
    satuan: 'Satuan',
    awal: `Kondisi Kinerja Awal (${dokumen.tahunDasar})`,
    target: 'Target Capaian Tahun',
    akhir: table.tahunAkhir === undefined ? 'Kondisi Kinerja Akhir' : `Kondisi Kinerja Akhir (${table.tahunAkhir})`,
    keterangan: 'Ket.',
  };
  const years = table.tahun.map((year, index): Tajuk => ({ teks: [labelTahunRencana(table, year, index)] }));
  return susunKepala(
    table.kolom.map((name) => tajuk(table, name, judul[name], name === 'target' ? { anak: years } : {})),
  );
}

function bodyRows(plan: Plan, table: Table, kolom: readonly KolomModel[]): BarisModel[] {
  let number = 0;
  const row = (indikator: Indikator, nomor?: string): BarisModel => {
    if (nomor === undefined) number += 1;
    return { jenis: 'data', sel: indicatorCells(indikator, nomor ?? String(number), table) };
  };
  const band = (label: string): BarisModel => ({
    jenis: 'kelompok',
    sel: [teks(0, label, { lebar: kolom.length, kepala: true })],
  });
  if (table.saring === 'program')
    return plan.program.flatMap((program): BarisModel[] => {
      if (program.indikator.length === 0) return [];
      const label = [program.kode, program.nama].filter((part) => part !== undefined).join(' ');
      return [band(label), ...program.indikator.map((item) => row(item))];
    });
  const marked = [...indikatorPerangkatDaerah(plan)]
    .map(({ indikator }) => indikator)
    .filter((indikator) => tercetakDi(indikator, table.id) && (table.saring === 'iku' ? indikator.iku : indikator.ikk));
  if (table.saring === 'iku' || !table.kelompok) return marked.map((item) => row(item));
  const byField = fieldRows(plan, { row, band, numbered: numberedRow(table, kolom.length) });
  const inFields = new Set(plan.arah.aspek.flatMap(indicatorsOf));
  return [...byField, ...marked.filter((item) => !inFields.has(item)).map((item) => row(item))];
}

interface Rows {
  readonly row: (indikator: Indikator, nomor?: string) => BarisModel;
  readonly band: (label: string) => BarisModel;
  readonly numbered: (nomor: string | undefined, nama: string) => BarisModel;
}

/** Aspect, affair and field as rows over the indicators of the field, which are numbered on from it. */
function fieldRows({ arah }: Plan, { row, band, numbered }: Rows): BarisModel[] {
  const below = ({ nomor, nama, indikator }: BidangUrusan): BarisModel[] => [
    numbered(nomor, nama),
    ...indikator.map((item, index) => row(item, nomor === undefined ? undefined : `${nomor}.${index + 1}`)),
  ];
  return arah.aspek.flatMap((aspek) => [
    ...(aspek.nama === undefined ? [] : [band(aspek.nama)]),
    ...aspek.urusan.flatMap(({ nomor, nama, bidang }) => [
      ...(nama === undefined ? [] : [numbered(nomor === undefined ? undefined : `${nomor}.`, nama)]),
      ...bidang.flatMap(below),
    ]),
  ]);
}

function indicatorsOf({ urusan }: Plan['arah']['aspek'][number]): Indikator[] {
  return urusan.flatMap(({ bidang }) => bidang.flatMap(({ indikator }) => indikator));
}

/** A row that names an affair or a field: its number where the table has a column for it, its name over the rest. */
function numberedRow(table: Table, columns: number): Rows['numbered'] {
  return (nomor, nama) => {
    const named = table.kolom[0] === 'no';
    const name = teks(named ? 1 : 0, nama, { lebar: columns - (named ? 1 : 0), kepala: true });
    return { jenis: 'kelompok', sel: named ? [teks(0, nomor), name] : [name] };
  };
}

function indicatorCells(indikator: Indikator, nomor: string, table: Table): SelModel[] {
  const varian = indikator.diTabel.get(table.id);
  const satuan = table.kolom.includes('satuan') ? undefined : indikator.satuan;
  const cells: SelModel[] = [];
  for (const name of table.kolom) {
    const at = cells.length;
    switch (name) {
      case 'no':
        cells.push(teks(at, nomor));
        break;
      case 'indikator':
        cells.push(teks(at, varian?.nama ?? indikator.nama, { kepala: true }));
        break;
      case 'satuan':
        cells.push(teks(at, indikator.satuan));
        break;
      case 'awal':
        cells.push(sel(at, varian?.awal ?? indikator.awal.nilai, { satuan, asal: indikator.asal.at('awal') }));
        break;
      case 'target':
        for (const [index, year] of table.tahun.entries()) {
          const { nilai, asal } = selTarget(indikator, table, year);
          cells.push(sel(at + index, nilai, { satuan, asal }));
        }
        break;
      case 'akhir': {
        const { nilai, asal } = selAkhir(indikator, table);
        cells.push(sel(at, nilai, { satuan, asal }));
        break;
      }
      case 'keterangan':
        cells.push(teks(at, indikator.keterangan));
    }
  }
  return cells;
}
