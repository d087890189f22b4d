import type { Pengesahan, Peraturan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import { formatTanggal } from '../../notation/format.ts';
import type { PengesahanView, TandaView } from './views.ts';

/** Stands where a draft has no number or date yet. */
export const BELUM = '…………';

/** Where, when and by whom the regulation was enacted or promulgated; `kata` is the word the first line begins with. */
export function enactmentView(
  kata: 'Ditetapkan' | 'Diundangkan',
  { di, tanggal, tertulis, pejabat }: Pengesahan,
  peraturan: Peraturan,
  plan: Plan,
): PengesahanView {
  const date = tertulis ?? `pada tanggal ${tanggal === undefined ? BELUM : formatTanggal(tanggal)}`;
  return officeView([`${kata} di ${di}`, date], pejabat, signOf(peraturan), plan, false);
}

/** The office and name that end the last page of a lampiran. */
export function closingView(peraturan: Peraturan, plan: Plan): PengesahanView {
  return officeView([], peraturan.ditetapkan.pejabat, signOf(peraturan), plan, false);
}

/** The block that certifies a copy, signed by hand; undefined for what is no copy, and where nobody certifies it. */
export function certificationView(peraturan: Peraturan, plan: Plan): PengesahanView | undefined {
  const { bentuk, salinan } = peraturan;
  if (bentuk !== 'salinan' || salinan === undefined) return undefined;
  const words = salinan.tertulis ?? 'Salinan sesuai dengan aslinya';
  return officeView([words], salinan.pejabat, 'ruang', plan, true);
}

function signOf({ bentuk, tandaTangan }: Peraturan): TandaView {
  if (bentuk === 'salinan') return 'ttd';
  return bentuk === 'asli' && tandaTangan === 'elektronik' ? 'elektronik' : 'ruang';
}

/** An official who is not known gives a block with dots for the name; the checker names the id. */
function officeView(
  baris: readonly string[],
  id: string,
  tanda: TandaView,
  { pejabat }: Plan,
  withRank: boolean,
): PengesahanView {
  const official = pejabat.find((item) => item.id === id);
  const { pangkat, nip } = official ?? {};
  return {
    baris,
    jabatan: `${(official?.jabatan ?? BELUM).toUpperCase()},`,
    tanda,
    nama: official?.nama ?? BELUM,
    ...(withRank && pangkat !== undefined ? { pangkat } : {}),
    ...(withRank && nip !== undefined ? { nip: `NIP. ${nip}` } : {}),
  };
}
