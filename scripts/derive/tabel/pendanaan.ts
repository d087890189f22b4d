import type { Plan } from '../../model/plan.ts';
import { KOSONG } from '../../notation/nilai.ts';
import type { BarisModel, KolomModel, SelKepala, SelModel } from '../table-model.ts';
import { berlakuPada, selAkhir, selTarget } from '../totals.ts';
import { sel, teks } from './cells.ts';
import { withReach } from './jangkauan.ts';
import { rowsOfPlan } from './pendanaan-baris.ts';
import { bagianKode, columns, headRows, kolomKode, type NamaKolom, type TabelPendanaan } from './pendanaan-kolom.ts';
import { nameIn, type Row } from './pendanaan-simpul.ts';

/**
 * T-C.27 (Permendagri 86/2017): tujuan > sasaran > program > kegiatan > sub kegiatan > indicator.
 * In the layout `gabung` a node shares its row with its first indicator; in `pisah` the node's row carries only money.
 * A kegiatan that serves two sasaran is printed under both; its money exists once.
 */
export function modelPendanaan(
  plan: Plan,
  table: TabelPendanaan,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const baris = rowsOfPlan(plan, table).map((row): BarisModel => {
    const cells: SelModel[] = [];
    for (const name of table.kolom) cells.push(...cellsOf(row, name, cells.length, table));
    return { jenis: row.jenis, sel: cells, dihitung: row.dihitung };
  });
  const kolom = columns(table);
  // Columns whose words stand for the blank cells below them, by rank.
  const labels = [['tujuan'], ['sasaran'], [...kolomKode(table), 'program']].map((ids) =>
    ids.map((name) => kolom.findIndex(({ id }) => id === name)),
  );
  return { kolom, kepala: headRows(table), baris: withReach(baris, labels) };
}

function cellsOf(row: Row, name: NamaKolom, at: number, table: TabelPendanaan): SelModel[] {
  const { simpul, indikator } = row;
  const satuan = table.kolom.includes('satuan') ? undefined : indikator?.satuan;
  const varian = indikator?.diTabel.get(table.id);
  switch (name) {
    case 'tujuan':
    case 'sasaran':
      return [teks(at, table.tujuanSasaran === 'kolom' ? row[name] : undefined)];
    case 'kode':
      return bagianKode(table, simpul?.kode ?? row.kode).map((part, index) => teks(at + index, part));
    case 'lokasi':
    case 'keterangan':
      return [teks(at, simpul?.[name])];
    case 'program':
      return [teks(at, textOfRow(row, table))];
    case 'indikator':
      return [teks(at, varian?.nama ?? indikator?.nama)];
    case 'satuan':
      return [teks(at, indikator?.satuan)];
    case 'awal':
      return [sel(at, varian?.awal ?? indikator?.awal.nilai ?? KOSONG, { satuan, asal: indikator?.asal.at('awal') })];
    case 'target-pagu':
      return table.tahun.flatMap((year, index) => yearCells(row, year, at + 2 * index, table, satuan));
    case 'akhir': {
      const { nilai, asal } = selAkhir(indikator, table);
      if (table.tahunAkhir === undefined)
        return [sel(at, nilai, { satuan, asal }), sel(at + 1, row.uang?.akhir ?? KOSONG)];
      const money = row.uang?.sel(table.tahunAkhir) ?? KOSONG;
      return [sel(at, nilai, { satuan, asal }), sel(at + 1, money, { asal: row.uang?.asal(table.tahunAkhir) })];
    }
    case 'penanggung-jawab':
      return [teks(at, row.pemilik?.penanggungJawab)];
  }
}

function textOfRow(row: Row, table: TabelPendanaan): string | undefined {
  const name = row.simpul === undefined ? row.teks : nameIn(row.simpul, table);
  return row.jenis === 'program' && table.hurufBesar ? name?.toLocaleUpperCase('id') : name;
}

// Outside the validity of the row's nomenclature both cells stay blank.
function yearCells(row: Row, year: number, at: number, table: TabelPendanaan, satuan: string | undefined): SelModel[] {
  if (row.pemilik !== undefined && !berlakuPada(row.pemilik, year)) return [sel(at, KOSONG), sel(at + 1, KOSONG)];
  const { nilai, asal } = selTarget(row.indikator, table, year);
  return [sel(at, nilai, { satuan, asal }), sel(at + 1, row.uang?.sel(year) ?? KOSONG, { asal: row.uang?.asal(year) })];
}
