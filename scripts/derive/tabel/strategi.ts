import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { roman } from '../roman.ts';
import type { BarisModel, KolomModel, SelKepala } from '../table-model.ts';
import { linkUp } from './arah.ts';
import { kepala, rentangkan, teks } from './cells.ts';

/**
 * T-C.26: tujuan, sasaran, strategi and arah kebijakan, numbered down the cascade (Sasaran 1.1, Strategi 1.1.1,
 * Kebijakan 1.1.1.1), below full-width rows with the visi and the misi served.
 */
export function modelStrategi(
  plan: Plan,
  table: TabelJenis<'strategi-kebijakan'>,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const tujuan = plan.arah.tujuan.filter((item) => table.tujuan === undefined || table.tujuan.includes(item.id));
  const rows = tujuan.flatMap((item, t) =>
    item.sasaran.flatMap((sasaran, s) =>
      sasaran.strategi.flatMap((strategi, g) =>
        (strategi.kebijakan.length === 0 ? [undefined] : strategi.kebijakan).map((kebijakan, k) => ({
          tujuan: `${t + 1}. ${item.diTabel.get(table.id)?.nama ?? item.nama}`,
          sasaran: `Sasaran ${t + 1}.${s + 1}: ${sasaran.diTabel.get(table.id)?.nama ?? sasaran.nama}`,
          strategi: `Strategi ${t + 1}.${s + 1}.${g + 1}: ${strategi.nama}`,
          kebijakan:
            kebijakan === undefined ? undefined : `Kebijakan ${t + 1}.${s + 1}.${g + 1}.${k + 1}: ${kebijakan}`,
        })),
      ),
    ),
  );
  const spans = (['tujuan', 'sasaran', 'strategi'] as const).map((level) => rentangkan(rows.map((row) => row[level])));
  const body = rows.map((row, index): BarisModel => {
    const above = spans.flatMap((level, at) => {
      const span = level[index];
      return span?.mulai === true ? [teks(at, span.nilai, { tinggi: span.tinggi })] : [];
    });
    return { jenis: 'data', sel: [...above, teks(3, row.kebijakan)] };
  });
  const banner = (text: string): BarisModel => ({ jenis: 'visi', sel: [teks(0, text, { lebar: 4, kepala: true })] });
  const misi = table.misi ?? [
    ...new Set(tujuan.flatMap((item) => linkUp(plan, item.mendukung).tujuanRpjmd?.misi ?? [])),
  ];
  const misiRows = misi.flatMap((id) => {
    const index = plan.arah.misi.findIndex((item) => item.id === id);
    const item = plan.arah.misi[index];
    return item === undefined ? [] : [banner(`Misi ke-${index + 1} (${roman(index + 1)}): ${item.nama}`)];
  });
  return {
    kolom: ['tujuan', 'sasaran', 'strategi', 'kebijakan'].map((id): KolomModel => ({ id, peran: 'teks' })),
    kepala: [['Tujuan', 'Sasaran', 'Strategi', 'Kebijakan'].map((text) => kepala(text))],
    baris: [banner(`Visi: ${plan.arah.visi}`), ...misiRows, ...body],
  };
}
