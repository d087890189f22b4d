import { KOSONG } from '../notation/nilai.ts';
import type { EvaluasiTertulis, HasilTertulis } from '../schema/tahunan.ts';
import type { YearContext } from './build-tahunan.ts';
import type { Origin } from './origin.ts';
import type {
  AnggaranEvaluasi,
  BarisProgram,
  Evaluasi,
  Hasil,
  IndikatorEvaluasi,
  ProgramTahunan,
  SasaranEvaluasi,
  SasaranTahunan,
} from './tahunan.ts';
import type { RenstraLookup } from './year-lookup.ts';

interface Context extends YearContext {
  readonly dalamRenstra: RenstraLookup;
  readonly sasaran: readonly SasaranTahunan[];
  readonly program: readonly ProgramTahunan[];
}

/**
 * The evaluation of the year before. Names, units and polarity that it leaves out are those of the sasaran, indicator or
 * program with the same id in this year, else in the Renstra; an id without any name is a finding.
 */
export function buildEvaluasi(written: EvaluasiTertulis, asal: Origin, context: Context): Evaluasi {
  const { rata_rata: rata } = written;
  return {
    tahun: context.tahunEvaluasi,
    sampai: written.sampai,
    rumusTurun: written.rumus_turun,
    predikat: (written.predikat ?? []).map((item, index) => ({ ...item, asal: asal.at('predikat', index) })),
    rataRata: rata === undefined ? undefined : { cara: rata.cara, nilai: rata.nilai, asal: asal.at('rata_rata') },
    sasaran: (written.sasaran ?? []).map((item, index) =>
      buildSasaran(item, written, asal.at('sasaran', index), context),
    ),
    program: (written.program ?? []).flatMap((item, index) =>
      buildProgram(item, written, asal.at('program', index), context),
    ),
    anggaran: (written.anggaran ?? []).map((item, index) => buildAnggaran(item, asal.at('anggaran', index), context)),
  };
}

function buildSasaran(
  written: NonNullable<EvaluasiTertulis['sasaran']>[number],
  evaluasi: EvaluasiTertulis,
  asal: Origin,
  context: Context,
): SasaranEvaluasi {
  const { sasaran, dalamRenstra } = context;
  const known = sasaran.find(({ id }) => id === written.id) ?? dalamRenstra.sasaran.items.get(written.id ?? '');
  return {
    id: written.id ?? '',
    nama: named(written, known?.nama, asal, context),
    indikator: written.indikator.map((item, index): IndikatorEvaluasi => {
      const here = asal.at('indikator', index);
      const same =
        sasaran.flatMap(({ indikator }) => indikator).find(({ id }) => id === item.id) ??
        dalamRenstra.indikator.items.get(item.id ?? '');
      return {
        ...hasil({ ...item, polaritas: item.polaritas ?? same?.polaritas ?? evaluasi.polaritas }, here),
        id: item.id ?? '',
        nama: named(item, same?.nama, here, context),
        satuan: item.satuan ?? same?.satuan,
      };
    }),
    asal,
  };
}

function buildProgram(
  written: NonNullable<EvaluasiTertulis['program']>[number],
  { polaritas }: EvaluasiTertulis,
  asal: Origin,
  context: Context,
): BarisProgram[] {
  const row = (
    jenjang: BarisProgram['jenjang'],
    item: HasilTertulis & { readonly id?: string | undefined; readonly nama?: string | undefined },
    here: Origin,
  ): BarisProgram => ({
    ...hasil({ ...item, polaritas: item.polaritas ?? polaritas }, here),
    jenjang,
    id: item.id,
    nama: named(item, programName(item.id, context), here, context),
  });
  return [
    row('program', written, asal),
    ...(written.kegiatan ?? []).flatMap((kegiatan, k) => {
      const here = asal.at('kegiatan', k);
      const below = (kegiatan.rincian ?? []).map((item, r) => row('rincian', item, here.at('rincian', r)));
      return [row('kegiatan', kegiatan, here), ...below];
    }),
  ];
}

function buildAnggaran(
  written: NonNullable<EvaluasiTertulis['anggaran']>[number],
  asal: Origin,
  context: Context,
): AnggaranEvaluasi {
  const item = { id: written.program, nama: written.nama };
  return {
    program: written.program,
    nama: named(item, programName(written.program, context), asal, context),
    anggaran: written.anggaran ?? KOSONG,
    keuangan: written.keuangan ?? KOSONG,
    fisik: written.fisik ?? KOSONG,
    keterangan: written.keterangan,
    asal,
  };
}

function programName(id: string | undefined, { program, dalamRenstra }: Context): string | undefined {
  if (id === undefined) return undefined;
  return (
    program.find((item) => item.id === id || item.dari?.kode === id)?.nama ?? dalamRenstra.simpul.items.get(id)?.nama
  );
}

function hasil(written: HasilTertulis, asal: Origin): Hasil {
  return {
    polaritas: written.polaritas,
    target: written.target ?? KOSONG,
    absolut: written.absolut ?? KOSONG,
    realisasi: written.realisasi ?? KOSONG,
    capaian: written.capaian,
    predikat: written.predikat,
    asal,
  };
}

function named(
  { id, nama }: { readonly id?: string | undefined; readonly nama?: string | undefined },
  known: string | undefined,
  asal: Origin,
  { diagnostics, asalRenstra }: Context,
): string {
  const found = nama ?? known;
  if (found !== undefined) return found;
  if (id === undefined)
    diagnostics.push({
      code: 'field-missing',
      severity: 'galat',
      message: 'id atau nama wajib diisi.',
      hint: 'Tulis id: yang ada dalam rencana tahun ini atau Renstra; yang tidak ada di sana diberi nama:.',
      place: asal.place(),
    });
  else
    diagnostics.push({
      code: 'ref-unknown',
      severity: 'galat',
      message: `Rencana tahun ini dan Renstra tidak memuat “${id}”.`,
      hint: 'Perbaiki id-nya, atau tulis nama: di sini.',
      place: asal.place(),
      related: [{ place: asalRenstra.place() }],
    });
  return '';
}
