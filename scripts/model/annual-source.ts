import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { DokumenTertulis } from '../schema/dokumen.ts';
import { Origin } from './origin.ts';
import type { Plan } from './plan.ts';
import { span } from './span.ts';

/** The Renstra of an annual plan, and where dokumen.yaml names it. */
export interface AnnualSource {
  readonly renstra: Plan;
  readonly asal: Origin;
}

/**
 * The Renstra that an annual plan is drawn from; undefined for any other document, and where there is none to draw from.
 * Takes dokumen.yaml, tahunan.yaml where there is one, and what builds the plan of a document that this one names.
 * Findings: a kind and a key or file that do not go together, a document that is no Renstra or cannot be read, more years
 * than one, a year that the Renstra does not plan.
 */
export function annualSource(
  { source, written }: { readonly source: YamlSource; readonly written: DokumenTertulis },
  tahunan: YamlSource | undefined,
  acuan: (id: string) => Plan | 'tidak-terbaca' | undefined,
  diagnostics: Diagnostic[],
): AnnualSource | undefined {
  const here = new Origin(source);
  const { renstra: id, jenis } = written;
  if (jenis !== 'rkt') {
    diagnostics.push(...onlyForAnnual(here.at('renstra'), id, tahunan));
    return undefined;
  }
  if (id === undefined) {
    diagnostics.push(
      fault('field-missing', here.at('jenis'), {
        message: 'Dokumen berjenis rkt wajib menyebut Renstra asalnya.',
        hint: 'Tulis renstra: dengan nama folder Renstra itu di bawah data.',
      }),
    );
    return undefined;
  }
  const renstra = acuan(id);
  // The loader has told of a document that is not there.
  if (renstra === undefined) return undefined;
  const asal = here.at('renstra');
  if (renstra === 'tidak-terbaca' || renstra.dokumen.jenis !== 'renstra') {
    diagnostics.push(unusable(id, renstra, asal));
    return undefined;
  }
  diagnostics.push(...yearFaults(written.tahun.periode, renstra, here.at('tahun', 'periode')));
  return { renstra, asal };
}

function onlyForAnnual(asal: Origin, id: string | undefined, tahunan: YamlSource | undefined): Diagnostic[] {
  const key = fault('type-wrong', asal, {
    message: 'Kunci “renstra” hanya untuk dokumen berjenis rkt.',
    hint: 'Tulis jenis: rkt, atau hapus kunci ini.',
  });
  if (tahunan === undefined) return id === undefined ? [] : [key];
  const file = fault('file-unknown', new Origin(tahunan), {
    message: 'Berkas “tahunan.yaml” hanya dibaca pada dokumen berjenis rkt.',
    hint: 'Tulis jenis: rkt dalam dokumen.yaml, atau hapus berkas ini.',
  });
  return id === undefined ? [file] : [key, file];
}

function unusable(id: string, renstra: Plan | 'tidak-terbaca', asal: Origin): Diagnostic {
  if (renstra === 'tidak-terbaca')
    return fault('document-broken', asal, {
      message: `Renstra “${id}” tidak dapat dibaca, sehingga rencana tahunannya tidak dapat disusun.`,
      hint: `Jalankan npm run check -- ${id}, lalu perbaiki dahulu galatnya.`,
    });
  return fault('type-wrong', asal, {
    message: `“${id}” bukan Renstra.`,
    hint: 'Tulis nama folder sebuah Renstra.',
    related: renstra.dokumen.asal.at('jenis'),
  });
}

function yearFaults(years: readonly number[], { dokumen }: Plan, asal: Origin): Diagnostic[] {
  const [year] = years;
  if (years.length > 1)
    return [
      fault('type-wrong', asal, {
        message: 'Rencana tahunan mempunyai satu tahun.',
        hint: 'Tulis misalnya periode: 2024.',
      }),
    ];
  if (year === undefined || dokumen.periode.includes(year)) return [];
  return [
    fault('series-year', asal, {
      message: `Tahun ${year} di luar periode Renstra “${dokumen.id}” (${span(dokumen.periode)}).`,
      hint: 'Perbaiki tahunnya, atau sebut Renstra yang memuat tahun itu.',
      related: dokumen.asal.at('tahun', 'periode'),
    }),
  ];
}

interface Words {
  readonly message: string;
  readonly hint: string;
  /** The other place that it concerns. */
  readonly related?: Origin;
}

function fault(code: string, asal: Origin, { related, ...words }: Words): Diagnostic {
  return {
    code,
    severity: 'galat',
    ...words,
    place: asal.place(),
    ...(related === undefined ? {} : { related: [{ place: related.place() }] }),
  };
}
