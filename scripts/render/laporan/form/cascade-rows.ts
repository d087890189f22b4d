import type { Report } from '../../../derive/report.ts';
import { susuri } from '../../../model/program.ts';
import { type FindingsAbout, type Row, share } from './rows.ts';

/** The chain from the RPJMD over tujuan and sasaran down to sub kegiatan. */
export function cascadeRows({ plan }: Report, about: FindingsAbout): Row[] {
  const { tujuan, rpjmd } = plan.arah;
  const sasaran = tujuan.flatMap((item) => item.sasaran.map((one) => ({ ...one, tujuan: item })));
  const nodes = [...susuri(plan.program)];
  const served = new Set(nodes.flatMap((node) => node.sasaran));
  const cascade = about.codes('cascade-orphan');
  const quoted = ({ nama }: { readonly nama: string }): string => `“${nama}”`;
  const name = ({ kode, nama }: { readonly kode: string | undefined; readonly nama: string }): string =>
    kode ?? `“${nama}”`;
  const ofLevel = (jenjang: (typeof nodes)[number]['jenjang']) => nodes.filter((node) => node.jenjang === jenjang);
  const below = (jenjang: 'program' | 'kegiatan', kind: string, child: string): Row[] => {
    const items = ofLevel(jenjang);
    const loose = items.filter(({ anak }) => anak.length === 0);
    // Older plans know no sub kegiatan: a level that nothing reaches is not asked for.
    return items.length > 0 && loose.length === items.length
      ? []
      : [share(`Setiap ${kind} dijabarkan dalam ${child}`, items.length, loose.map(name), kind, [])];
  };
  const linked = sasaran.filter((item) => item.mendukung !== undefined || item.tujuan.mendukung !== undefined);
  return [
    share(
      'Setiap sasaran selaras dengan tujuan atau sasaran RPJMD',
      sasaran.length,
      rpjmd.length === 0 ? sasaran.map(quoted) : sasaran.filter((item) => !linked.includes(item)).map(quoted),
      'sasaran',
      about.codes('rpjmd-link'),
    ),
    share(
      'Setiap tujuan mempunyai sasaran',
      tujuan.length,
      tujuan.filter((item) => item.sasaran.length === 0).map(quoted),
      'tujuan',
      cascade,
    ),
    share(
      'Setiap sasaran mempunyai strategi dan arah kebijakan',
      sasaran.length,
      // What the document pairs with the tujuan alone serves each of its sasaran.
      sasaran
        .filter(({ strategi, tujuan: { strategi: others, kebijakan } }) => {
          const served = kebijakan.length > 0 && others.length > 0;
          return !served && ![...strategi, ...others].some((item) => item.kebijakan.length > 0);
        })
        .map(quoted),
      'sasaran',
      [],
    ),
    share(
      'Setiap sasaran didukung program',
      sasaran.length,
      sasaran.filter(({ id }) => !served.has(id)).map(quoted),
      'sasaran',
      [],
    ),
    ...below('program', 'program', 'kegiatan'),
    ...below('kegiatan', 'kegiatan', 'sub kegiatan'),
  ];
}
