import type { Plan } from '../model/plan.ts';
import type { SignatureView } from './views.ts';

/**
 * A signature block: place and date as far as the document gives them, office, name, rank, NIP. Undefined where the block
 * or the official is unknown.
 */
export function signatureView(id: string, plan: Plan): SignatureView | undefined {
  const block = plan.tandaTangan.find((item) => item.id === id);
  const pejabat = plan.pejabat.find((item) => item.id === block?.pejabat);
  if (block === undefined || pejabat === undefined) return undefined;
  const tempatTanggal = [block.tempat, block.tanggal].filter((part) => part !== undefined).join(', ');
  return {
    jenis: 'ttd',
    ...(tempatTanggal === '' ? {} : { tempatTanggal }),
    jabatan: pejabat.jabatan,
    nama: pejabat.nama,
    ...(pejabat.pangkat === undefined ? {} : { pangkat: pejabat.pangkat }),
    ...(pejabat.nip === undefined ? {} : { nip: `NIP. ${pejabat.nip}` }),
  };
}
