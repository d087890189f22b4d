import type { Pengesahan, Peraturan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import { formatTanggal } from '../../notation/format.ts';
import { writeSignatureField } from '../../notation/signature-field.ts';
import type { Target } from '../target.ts';
import type { PengesahanView, TandaView } from './views.ts';

/** Stands where a draft has no number or date yet. */
export const BELUM = '…………';

/** Where, when and by whom the regulation was enacted or promulgated; `kata` is the word the first line begins with. */
export function enactmentView(
  kata: 'Ditetapkan' | 'Diundangkan',
  { di, tanggal, tertulis, pejabat }: Pengesahan,
  peraturan: Peraturan,
  plan: Plan,
  target: Target,
): PengesahanView {
  const date = tertulis ?? `pada tanggal ${tanggal === undefined ? BELUM : formatTanggal(tanggal)}`;
  const view = officeView([`${kata} di ${di}`, date], pejabat, signOf(peraturan), plan, false);
  return target === 'cetak' ? withField(view, pejabat, plan) : view;
}

/** The office and name that end the last page of a lampiran in print; `label` is `Lampiran`, or `Lampiran II`. */
export function closingView(peraturan: Peraturan, plan: Plan, label: string): PengesahanView {
  const { pejabat } = peraturan.ditetapkan;
  return withField(officeView([], pejabat, signOf(peraturan), plan, false), pejabat, plan, label);
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

/**
 * Gives the room for an electronic signature its field: it is named after the id of the official, and after the lampiran that
 * the signature ends, such as `tanda-tangan-wali-kota-lampiran-ii`. The name of a field has no full stops.
 */
function withField(view: PengesahanView, id: string, { pejabat }: Plan, lampiran?: string): PengesahanView {
  if (view.tanda !== 'elektronik') return view;
  const official = pejabat.find((item) => item.id === id);
  const who = official === undefined ? id : `${official.jabatan}, ${official.nama}`;
  const [part, words] = lampiran === undefined ? ['', ''] : [`-${lampiran}`, ` (${lampiran})`];
  const bidang = writeSignatureField({
    nama: `tanda-tangan-${id}${part}`.toLowerCase().replace(/[ .]/g, '-'),
    keterangan: `Tanda tangan elektronik ${who}${words}`,
  });
  return { ...view, bidang };
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
