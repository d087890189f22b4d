import { kebijakanDari, strategiDari, type Tujuan } from '../../model/arah.ts';
import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { KOLOM_STRATEGI } from '../../schema/tabel/arah.ts';
import type { BarisModel, KolomModel, SelKepala, SelModel } from '../table-model.ts';
import { linkUp } from './arah.ts';
import { rentangkan, sel, teks } from './cells.ts';
import { susunKepala, tajuk } from './kepala.ts';
import { denganVisi, labelArah, labelMisi, panji } from './panji.ts';

type Table = TabelJenis<'strategi-kebijakan'>;

const JUDUL = { tujuan: 'Tujuan', sasaran: 'Sasaran', strategi: 'Strategi', kebijakan: 'Kebijakan' } as const;

/**
 * T-C.26: tujuan, sasaran, strategi and arah kebijakan below full-width rows with the visi and the misi served; numbered
 * down the cascade, or as lists in one row a tujuan.
 */
export function modelStrategi(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const tujuan = plan.arah.tujuan.filter((item) => table.tujuan === undefined || table.tujuan.includes(item.id));
  const body = table.tataLetak === 'daftar' ? tujuan.map((item) => listRow(item, table)) : numberedRows(tujuan, table);
  const misi = table.misi ?? [
    ...new Set(tujuan.flatMap((item) => linkUp(plan, item.mendukung).tujuanRpjmd?.misi ?? [])),
  ];
  const misiRows = misi.flatMap((id) => {
    const label = labelMisi(plan, id, table.labelMisi ?? 'Misi ke-{n} ({romawi}): {nama}');
    return label === undefined ? [] : [panji(label, KOLOM_STRATEGI.length)];
  });
  const head = susunKepala(KOLOM_STRATEGI.map((name) => tajuk(table, name, JUDUL[name])));
  const visi = labelArah(table.labelVisi ?? 'Visi: {nama}', { nama: plan.arah.visi });
  return {
    kolom: KOLOM_STRATEGI.map((id): KolomModel => ({ id, peran: 'teks' })),
    ...denganVisi({ kepala: head, baris: [...misiRows, ...body] }, visi, table.letakVisi, KOLOM_STRATEGI.length),
  };
}

/** One row for a tujuan, with everything below it as lists; what the document pairs is not shown as paired. */
function listRow(tujuan: Tujuan, table: Table): BarisModel {
  const list = (at: number, butir: readonly string[]): SelModel =>
    sel(at, butir.length === 0 ? { jenis: 'kosong' } : { jenis: 'daftar', butir, gaya: 'strip' });
  return {
    jenis: 'data',
    sel: [
      teks(0, tujuan.diTabel.get(table.id)?.nama ?? tujuan.nama),
      list(
        1,
        tujuan.sasaran.map((sasaran) => sasaran.diTabel.get(table.id)?.nama ?? sasaran.nama),
      ),
      list(
        2,
        strategiDari(tujuan).map(({ nama }) => nama),
      ),
      list(
        3,
        kebijakanDari(tujuan).map(({ nama }) => nama),
      ),
    ],
  };
}

/** A row for each policy, or strategy without one; those of the tujuan itself follow those of its sasaran. */
function numberedRows(list: readonly Tujuan[], table: Table): BarisModel[] {
  const rows = list.flatMap((item, t) => {
    const number = `${t + 1}`;
    const tujuan = `${number}. ${item.diTabel.get(table.id)?.nama ?? item.nama}`;
    const strategies = (strategi: Tujuan['strategi'], sasaran: string | undefined, above: string) =>
      strategi.flatMap(({ nama, kebijakan }, g) =>
        (kebijakan.length === 0 ? [undefined] : kebijakan).map((policy, k) => ({
          tujuan,
          sasaran,
          strategi: `Strategi ${above}.${g + 1}: ${nama}`,
          kebijakan: policy === undefined ? undefined : `Kebijakan ${above}.${g + 1}.${k + 1}: ${policy.nama}`,
        })),
      );
    return [
      ...item.sasaran.flatMap((sasaran, s) =>
        strategies(
          sasaran.strategi,
          `Sasaran ${number}.${s + 1}: ${sasaran.diTabel.get(table.id)?.nama ?? sasaran.nama}`,
          `${number}.${s + 1}`,
        ),
      ),
      ...strategies(item.strategi, undefined, number),
      ...item.kebijakan.map(({ nama }, k) => ({
        tujuan,
        sasaran: undefined,
        strategi: undefined,
        kebijakan: `Kebijakan ${number}.${k + 1}: ${nama}`,
      })),
    ];
  });
  const spans = (['tujuan', 'sasaran', 'strategi'] as const).map((level) => rentangkan(rows.map((row) => row[level])));
  return rows.map((row, index): BarisModel => {
    const above = spans.flatMap((level, at) => {
      const span = level[index];
      return span?.mulai === true ? [teks(at, span.nilai, { tinggi: span.tinggi })] : [];
    });
    return { jenis: 'data', sel: [...above, teks(3, row.kebijakan)] };
  });
}
