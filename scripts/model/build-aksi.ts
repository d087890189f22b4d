import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { TahunanTertulis } from '../schema/tahunan.ts';
import type { Origin } from './origin.ts';
import type { BarisAksi, Tahunan } from './tahunan.ts';
import { find, type RenstraLookup } from './year-lookup.ts';

interface Context {
  readonly dalamRenstra: RenstraLookup;
  readonly diagnostics: Diagnostic[];
}

/** What a row can name: the indicators and programs of the year. */
type Year = Pick<Tahunan, 'sasaran' | 'program'>;

/**
 * The rencana aksi, row by row with what the row above says filled in. A row of an indicator that the year does not have is
 * a finding and is left out; a program that neither the year nor the Renstra has is one too.
 */
export function buildAksi(
  written: NonNullable<TahunanTertulis['rencana_aksi']>,
  year: Year,
  asal: Origin,
  { dalamRenstra, diagnostics }: Context,
): BarisAksi[] {
  const rows: BarisAksi[] = [];
  for (const [index, row] of written.entries()) {
    const here = asal.at(index);
    const above = rows.at(-1);
    const indikator =
      row.indikator === undefined
        ? above?.indikator
        : year.sasaran.flatMap((item) => item.indikator).find(({ id }) => id === row.indikator);
    const sasaran = year.sasaran.find((item) => indikator !== undefined && item.indikator.includes(indikator));
    if (indikator === undefined || sasaran === undefined) {
      diagnostics.push(unknownIndicator(row.indikator, year, here));
      continue;
    }
    const same = above?.sasaran === sasaran ? above : undefined;
    rows.push({
      sasaran,
      indikator,
      program:
        row.program === undefined ? same?.program : programNamed(row.program, year, here, dalamRenstra, diagnostics),
      ukuran: row.ukuran,
      aksi: row.aksi ?? same?.aksi,
      lanjut: {
        program: row.program === undefined && same !== undefined,
        aksi: row.aksi === undefined && same !== undefined,
      },
      asal: here,
    });
  }
  return rows;
}

function unknownIndicator(id: string | undefined, { sasaran }: Year, asal: Origin): Diagnostic {
  const known = sasaran.flatMap(({ indikator }) => indikator.map((item) => item.id));
  if (id === undefined)
    return {
      code: 'field-missing',
      severity: 'galat',
      message: 'Baris pertama rencana aksi wajib menyebut indikator.',
      hint: `Tulis indikator: salah satu dari ${known.join(', ')}.`,
      place: asal.place(),
    };
  return {
    code: 'ref-unknown',
    severity: 'galat',
    message: `Perjanjian Kinerja tidak memuat indikator “${id}”.${didYouMean(id, known)}`,
    place: asal.at('indikator').place(),
  };
}

function programNamed(
  id: string,
  { program }: Year,
  asal: Origin,
  { simpul }: RenstraLookup,
  diagnostics: Diagnostic[],
): BarisAksi['program'] {
  const own = program.find((item) => item.id === id || item.dari?.kode === id);
  const node = own?.dari ?? (own === undefined ? find(simpul, id, asal.at('program'), diagnostics) : undefined);
  const nama = own?.nama ?? node?.nama;
  return nama === undefined ? undefined : { nama, utama: node === undefined || node.jenjang === 'program' };
}
