import type { Sasaran, Tujuan } from '../../model/arah.ts';
import type { GambarJenis } from '../../model/gambar.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import type { SampaiPohon } from '../../schema/gambar.ts';
import { roman } from '../roman.ts';
import { linkUp } from '../tabel/arah.ts';
import { serves } from '../tabel/pendanaan-simpul.ts';

/** Levels of the cascade, from the top down. */
export const TINGKAT_POHON = ['visi', 'misi', 'tujuan', 'sasaran', 'program', 'kegiatan', 'sub-kegiatan'] as const;
export type TingkatPohon = (typeof TINGKAT_POHON)[number];

/** A box of the cascade. One without words only keeps what is below it on its own level. */
export interface SimpulPohon {
  readonly tingkat: TingkatPohon;
  /** What kind of thing it is: `Sasaran`, `Program 1.06.04`. */
  readonly label: string;
  readonly nama: string;
  readonly indikator: readonly string[];
  readonly anak: readonly SimpulPohon[];
}

type GambarPohon = GambarJenis<'pohon-kinerja'>;

interface Pilihan {
  readonly plan: Plan;
  readonly sampai: SampaiPohon;
  readonly indikator: boolean;
}

/**
 * The cascade as trees: one from the visi, else one for every misi or tujuan; with `dari` that part alone. A node that
 * serves two sasaran stands under both, as in the table of programs; a program without a sasaran stands by itself at the
 * end, so that nothing is lost. An unknown `dari` gives no tree.
 */
export function pohonKinerja(plan: Plan, gambar: GambarPohon): readonly SimpulPohon[] {
  const pilihan: Pilihan = { plan, sampai: gambar.sampai ?? 'program', indikator: gambar.indikator ?? true };
  if (gambar.dari !== undefined) return partFrom(gambar.dari, pilihan);
  const tujuan = plan.arah.tujuan.map((item) => ({ item, simpul: ofTujuan(item, pilihan) }));
  const unlinked = withoutSasaran(pilihan).map((node) => lewat('tujuan', [lewat('sasaran', [node])]));
  const mulai = gambar.mulai ?? 'tujuan';
  if (mulai === 'tujuan') return [...tujuan.map(({ simpul }) => simpul), ...unlinked];
  const misi = byMisi(plan, tujuan);
  const below = [...misi, ...unlinked.map((node) => lewat('misi', [node]))];
  return mulai === 'misi'
    ? below
    : [{ tingkat: 'visi', label: 'Visi', nama: plan.arah.visi, indikator: [], anak: below }];
}

/** Ids of what a tree can be drawn from, in the order of the plan. */
export function pangkalPohon(plan: Plan): readonly string[] {
  const arah = plan.arah.tujuan.flatMap((tujuan) => [tujuan.id, ...tujuan.sasaran.map((sasaran) => sasaran.id)]);
  const nodes = [...susuri(plan.program)].filter((node) => node.jenjang === 'program' || node.jenjang === 'kegiatan');
  return [...arah, ...nodes.map((node) => node.id)];
}

/** Level of what a tree is drawn from; undefined where the id is none of them. */
export function tingkatPangkal(plan: Plan, id: string): TingkatPohon | undefined {
  if (plan.arah.tujuan.some((tujuan) => tujuan.id === id)) return 'tujuan';
  if (plan.arah.tujuan.some((tujuan) => tujuan.sasaran.some((sasaran) => sasaran.id === id))) return 'sasaran';
  const node = [...susuri(plan.program)].find((item) => item.id === id);
  return node?.jenjang === 'program' || node?.jenjang === 'kegiatan' ? node.jenjang : undefined;
}

function partFrom(id: string, pilihan: Pilihan): readonly SimpulPohon[] {
  const { plan } = pilihan;
  const tujuan = plan.arah.tujuan.find((item) => item.id === id);
  if (tujuan !== undefined) return [ofTujuan(tujuan, pilihan)];
  const sasaran = plan.arah.tujuan.flatMap((item) => item.sasaran).find((item) => item.id === id);
  if (sasaran !== undefined) return [ofSasaran(sasaran, pilihan)];
  const node = [...susuri(plan.program)].find((item) => item.id === id);
  return node === undefined ? [] : [ofNode(node, undefined, pilihan)];
}

/** Tujuan under the misi they serve, in the order of the misi; those that name none come last, on their own level. */
function byMisi(
  plan: Plan,
  tujuan: readonly { readonly item: Tujuan; readonly simpul: SimpulPohon }[],
): readonly SimpulPohon[] {
  const misiOf = ({ item }: (typeof tujuan)[number]): string | undefined =>
    [item, ...item.sasaran].map((one) => linkUp(plan, one.mendukung).tujuanRpjmd?.misi).find((id) => id !== undefined);
  const known = plan.arah.misi.flatMap((misi, index) => {
    const anak = tujuan.filter((one) => misiOf(one) === misi.id).map(({ simpul }) => simpul);
    const label = `Misi ${roman(index + 1)}`;
    return anak.length === 0 ? [] : [{ tingkat: 'misi' as const, label, nama: misi.nama, indikator: [], anak }];
  });
  const ids = new Set(plan.arah.misi.map((misi) => misi.id));
  const others = tujuan.filter((one) => !ids.has(misiOf(one) ?? ''));
  return [...known, ...others.map(({ simpul }) => lewat('misi', [simpul]))];
}

function withoutSasaran(pilihan: Pilihan): SimpulPohon[] {
  if (pilihan.sampai === 'sasaran') return [];
  const { arah, program } = pilihan.plan;
  const known = new Set(arah.tujuan.flatMap((tujuan) => tujuan.sasaran.map((sasaran) => sasaran.id)));
  return program.filter((node) => !serves(node, known)).map((node) => ofNode(node, undefined, pilihan));
}

function ofTujuan(tujuan: Tujuan, pilihan: Pilihan): SimpulPohon {
  return {
    ...words('tujuan', 'Tujuan', tujuan, pilihan),
    anak: tujuan.sasaran.map((sasaran) => ofSasaran(sasaran, pilihan)),
  };
}

function ofSasaran(sasaran: Sasaran, pilihan: Pilihan): SimpulPohon {
  const ids = new Set([sasaran.id]);
  const programs = pilihan.sampai === 'sasaran' ? [] : pilihan.plan.program.filter((node) => serves(node, ids));
  return {
    ...words('sasaran', 'Sasaran', sasaran, pilihan),
    anak: programs.map((node) => ofNode(node, ids, pilihan)),
  };
}

const NAMA = { program: 'Program', kegiatan: 'Kegiatan', 'sub-kegiatan': 'Sub kegiatan' } as const;

function ofNode(node: Simpul, sasaran: ReadonlySet<string> | undefined, pilihan: Pilihan): SimpulPohon {
  const tingkat = node.jenjang as keyof typeof NAMA;
  const deeper = TINGKAT_POHON.indexOf(tingkat) < TINGKAT_POHON.indexOf(pilihan.sampai);
  const anak = node.anak.filter((child) => sasaran === undefined || serves(child, sasaran));
  return {
    ...words(tingkat, [NAMA[tingkat], node.kode].filter((part) => part !== undefined).join(' '), node, pilihan),
    anak: deeper ? anak.map((child) => ofNode(child, sasaran, pilihan)) : [],
  };
}

function words(
  tingkat: TingkatPohon,
  label: string,
  { nama, indikator }: { readonly nama: string; readonly indikator: readonly Indikator[] },
  pilihan: Pilihan,
): Omit<SimpulPohon, 'anak'> {
  return { tingkat, label, nama, indikator: pilihan.indikator ? indikator.map((item) => item.nama) : [] };
}

function lewat(tingkat: TingkatPohon, anak: readonly SimpulPohon[]): SimpulPohon {
  return { tingkat, label: '', nama: '', indikator: [], anak };
}
