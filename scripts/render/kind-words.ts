import type { Plan } from '../model/plan.ts';
import { span } from '../model/span.ts';

/** How a kind of document is called where the program itself speaks of it. */
interface KindWords {
  /** On the website: `Renstra`, `Perubahan Renstra`, `RKT`. */
  readonly jenis: string;
  /** In full, without the agency. */
  readonly lengkap: string;
  /** What its years are called: one year, or a period. */
  readonly labelPeriode: string;
}

/** The words for the kind of a plan. */
export function kindWords({ dokumen, sebelum }: Plan): KindWords {
  if (dokumen.jenis === 'rkt')
    return { jenis: 'RKT', lengkap: 'Rencana Kinerja Tahunan Perangkat Daerah', labelPeriode: 'Tahun' };
  const jenis = sebelum === undefined ? 'Renstra' : 'Perubahan Renstra';
  return { jenis, lengkap: 'Rencana Strategis Perangkat Daerah', labelPeriode: 'Periode' };
}

/**
 * File name of a document, readable where it lands: kind, document and years, such as `renstra-dinsos-medan-2021-2026.pdf`.
 * What the document's own id says already is not said again: `rkt-dinsos-medan-2024.pdf`.
 */
export function fileName({ dokumen }: Plan, extension: string): string {
  const { id, jenis } = dokumen;
  const years = span(dokumen.periode);
  const named = id.startsWith(`${jenis}-`) ? id : `${jenis}-${id}`;
  return `${named.endsWith(`-${years}`) ? named : `${named}-${years}`}.${extension}`;
}
