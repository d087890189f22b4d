import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { KOSONG } from '../notation/nilai.ts';
import type { TahunanTertulis } from '../schema/tahunan.ts';
import type { Sasaran } from './arah.ts';
import { buildAksi } from './build-aksi.ts';
import { wording } from './build-arah.ts';
import { buildEvaluasi } from './build-evaluasi.ts';
import type { Indikator } from './indikator.ts';
import type { Origin } from './origin.ts';
import type { Plan } from './plan.ts';
import type { Simpul } from './program.ts';
import type { IndikatorTahunan, ProgramTahunan, SasaranTahunan, Tahunan } from './tahunan.ts';
import { find, renstraLookup, type RenstraLookup } from './year-lookup.ts';

type SasaranTertulis = NonNullable<TahunanTertulis['sasaran']>[number];
type IndikatorTertulis = NonNullable<SasaranTertulis['indikator']>[number];
type ProgramTertulis = NonNullable<TahunanTertulis['program']>[number];

/** What an annual plan is drawn from, and for which years. */
export interface YearContext {
  readonly tahun: number;
  /** The year before, which is evaluated. */
  readonly tahunEvaluasi: number;
  readonly renstra: Plan;
  /** Where dokumen.yaml names the Renstra. */
  readonly asalRenstra: Origin;
  readonly diagnostics: Diagnostic[];
}

interface Context extends YearContext {
  readonly dalamRenstra: RenstraLookup;
}

/**
 * The year of an annual plan: what tahunan.yaml writes, and for the rest what the Renstra says of that year. Without a list
 * of sasaran, or of programs, all those of the Renstra are carried over. Ids that nothing has are findings.
 */
export function buildTahunan(written: TahunanTertulis, asal: Origin, given: YearContext): Tahunan {
  const context = { ...given, dalamRenstra: renstraLookup(given.renstra, given.asalRenstra) };
  const { renstra, tahun } = context;
  const sasaran =
    written.sasaran?.map((item, index) => buildSasaran(item, asal.at('sasaran', index), context)) ??
    renstra.arah.tujuan.flatMap((tujuan) => tujuan.sasaran).map((item) => carriedSasaran(item, tahun));
  const program =
    written.program?.map((item, index) => buildProgram(item, asal.at('program', index), context)) ??
    renstra.program.map(carriedProgram);
  const year = { tahun, renstra, sasaran, program };
  unique(
    [...sasaran, ...sasaran.flatMap(({ indikator }) => indikator), ...program].filter(
      ({ asal: { source } }) => source === asal.source,
    ),
    context.diagnostics,
  );
  return {
    ...year,
    aksi: buildAksi(written.rencana_aksi ?? [], { sasaran, program }, asal.at('rencana_aksi'), context),
    evaluasi:
      written.evaluasi === undefined
        ? undefined
        : buildEvaluasi(written.evaluasi, asal.at('evaluasi'), { ...context, sasaran, program }),
  };
}

function buildSasaran(written: SasaranTertulis, asal: Origin, context: Context): SasaranTahunan {
  const dari = origin(written, context.dalamRenstra.sasaran, asal, context);
  return {
    id: idOf(written, asal, context),
    nama: nameOf(written.nama, dari?.nama, asal, context),
    dari,
    indikator:
      written.indikator?.map((item, index) => buildIndikator(item, asal.at('indikator', index), context)) ??
      (dari?.indikator ?? []).map((item) => carriedIndikator(item, context.tahun)),
    diTabel: wording(written.di_tabel),
    asal,
  };
}

function buildIndikator(written: IndikatorTertulis, asal: Origin, context: Context): IndikatorTahunan {
  const dari = origin(written, context.dalamRenstra.indikator, asal, context);
  return {
    id: idOf(written, asal, context),
    nama: nameOf(written.nama, dari?.nama, asal, context),
    dari,
    satuan: written.satuan ?? dari?.satuan,
    polaritas: written.polaritas ?? dari?.polaritas,
    penjelasan: written.penjelasan ?? (dari?.penjelasan === undefined ? [] : [dari.penjelasan]),
    formula: written.formula ?? dari?.formula,
    target: written.target ?? dari?.target.get(context.tahun) ?? KOSONG,
    triwulan: written.triwulan ?? [],
    penanggungJawab: written.penanggung_jawab,
    diTabel: wording(written.di_tabel),
    asal,
  };
}

function buildProgram(written: ProgramTertulis, asal: Origin, context: Context): ProgramTahunan {
  const dari = origin(written, context.dalamRenstra.simpul, asal, context);
  return {
    id: written.id ?? dari?.id ?? idOf(written, asal, context),
    nama: nameOf(written.nama, dari?.nama, asal, context),
    dari,
    anggaran: written.anggaran,
    keterangan: written.keterangan,
    asal,
  };
}

function carriedSasaran(dari: Sasaran, tahun: number): SasaranTahunan {
  const indikator = dari.indikator.map((item) => carriedIndikator(item, tahun));
  return { id: dari.id, nama: dari.nama, dari, indikator, diTabel: new Map(), asal: dari.asal };
}

function carriedIndikator(dari: Indikator, tahun: number): IndikatorTahunan {
  return {
    id: dari.id,
    nama: dari.nama,
    dari,
    satuan: dari.satuan,
    polaritas: dari.polaritas,
    penjelasan: dari.penjelasan === undefined ? [] : [dari.penjelasan],
    formula: dari.formula,
    target: dari.target.get(tahun) ?? KOSONG,
    triwulan: [],
    penanggungJawab: undefined,
    diTabel: new Map(),
    asal: dari.asal,
  };
}

function carriedProgram(dari: Simpul): ProgramTahunan {
  const { id, nama, asal } = dari;
  return { id, nama, dari, anggaran: undefined, keterangan: undefined, asal };
}

interface Named {
  readonly id?: string | undefined;
  readonly dari?: string | undefined;
}

// An id that the Renstra has means that thing, also without `dari`.
function origin<T>(
  { id, dari }: Named,
  known: Parameters<typeof find<T>>[0],
  asal: Origin,
  { diagnostics }: Context,
): T | undefined {
  if (dari !== undefined) return find(known, dari, asal.at('dari'), diagnostics);
  return id === undefined ? undefined : known.items.get(id);
}

function idOf({ id, dari }: Named, asal: Origin, { diagnostics }: Context): string {
  const found = id ?? dari;
  if (found !== undefined) return found;
  diagnostics.push({
    code: 'field-missing',
    severity: 'galat',
    message: 'id atau dari wajib diisi.',
    hint: 'Tulis dari: dengan id dalam Renstra; bila tidak ada dalam Renstra, tulis id: dan nama:.',
    place: asal.place(),
  });
  return '';
}

function nameOf(nama: string | undefined, renstra: string | undefined, asal: Origin, { diagnostics }: Context): string {
  const found = nama ?? renstra;
  if (found !== undefined) return found;
  diagnostics.push({
    code: 'field-missing',
    severity: 'galat',
    message: 'nama wajib diisi: Renstra tidak memuatnya.',
    hint: 'Tulis nama:, atau dari: dengan id dalam Renstra.',
    place: asal.place(),
  });
  return '';
}

function unique(items: readonly { readonly id: string; readonly asal: Origin }[], diagnostics: Diagnostic[]): void {
  const first = new Map<string, Origin>();
  for (const { id, asal } of items) {
    const before = first.get(id);
    if (before === undefined) first.set(id, asal);
    else if (id !== '')
      diagnostics.push({
        code: 'id-duplicate',
        severity: 'galat',
        message: `Id “${id}” dipakai dua kali.`,
        hint: 'Beri id lain; beberapa hal boleh mempunyai dari yang sama.',
        place: asal.place(),
        related: [{ place: before.place() }],
      });
  }
}
