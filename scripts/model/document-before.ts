import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JenisDokumen } from '../schema/dokumen.ts';
import type { Origin } from './origin.ts';
import type { Plan } from './plan.ts';

/** A document that may amend another: what kind it is, and the key that names the other. */
interface Amending {
  readonly id: string;
  readonly jenis: JenisDokumen;
  readonly asal: Origin;
}

/**
 * The plan that a document amends. Takes it as it was read (`tidak-terbaca`: it exists and nothing can be built on it;
 * undefined: there is none, which the loader has told). One that cannot be read or is of another kind is a finding, and
 * stands for none.
 */
export function documentBefore(
  before: Plan | 'tidak-terbaca' | undefined,
  { id, jenis, asal }: Amending,
  diagnostics: Diagnostic[],
): Plan | undefined {
  if (before === undefined) return undefined;
  if (before === 'tidak-terbaca') {
    diagnostics.push({
      code: 'document-broken',
      severity: 'galat',
      message: `Dokumen “${id}” tidak dapat dibaca, sehingga perubahannya tidak dapat disusun.`,
      hint: `Jalankan npm run check -- ${id}, lalu perbaiki dahulu galatnya.`,
      place: asal.place(),
    });
    return undefined;
  }
  if (before.dokumen.jenis === jenis) return before;
  diagnostics.push({
    code: 'type-wrong',
    severity: 'galat',
    message: `Dokumen “${id}” berjenis ${before.dokumen.jenis}, sedangkan dokumen ini ${jenis}.`,
    hint: 'Sebutkan dokumen yang sejenis, atau hapus kunci sebelum.',
    place: asal.place(),
    related: [{ place: before.dokumen.asal.at('jenis').place() }],
  });
  return undefined;
}
