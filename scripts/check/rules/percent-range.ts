import { nilaiAkhir } from '../../derive/totals.ts';
import type { Origin } from '../../model/origin.ts';
import type { Plan } from '../../model/plan.ts';
import type { Nilai, NilaiAngka } from '../../notation/nilai.ts';
import { indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { satuanPersen, tampilNilai } from '../units.ts';
import { kataBaku, rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (target: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: Persentase PPKS yang direhabilitasi, satuan: "%", awal: 60, target: ${target} }]`,
    '',
  ].join('\n');

// Changes and comparisons may well pass 100 or fall below 0.
const PERUBAHAN = /\b(?:pertumbuhan|peningkatan|kenaikan|penurunan|laju|perubahan|inflasi|deviasi|selisih|rasio)\b/;

/**
 * A share of a whole lies between 0 and 100 per cent. Not held against changes (growth, decrease) nor against an indicator
 * that says `boleh_lebih_100: ya`.
 */
export const percentRange: Rule = {
  code: 'percent-range',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa: 'Persentase berada antara 0 dan 100, kecuali yang bertanda boleh_lebih_100 atau menyatakan perubahan.',
  alasan:
    'Bagian tidak dapat lebih besar daripada keseluruhannya; angka di luar itu biasanya salah ketik atau terjumlah.',
  contoh: {
    keliru: { 'program/1.yaml': program('[70, 80, 120]') },
    benar: { 'program/1.yaml': program('[70, 80, 90]') },
  },
  *check({ plan }) {
    yield* inIndicators(plan);
    yield* inTables(plan);
  },
};

interface Cell {
  readonly what: string;
  readonly nilai: Nilai;
  readonly asal: Origin;
  readonly tahun?: number;
}

function* inIndicators(plan: Plan): Generator<Finding> {
  for (const item of indikatorMilik(plan)) {
    const { indikator } = item;
    if (indikator.bolehLebih100) continue;
    const { nama, satuan, awal, target, realisasi, akhir, asal } = indikator;
    const cells: Cell[] = [
      { what: 'Kondisi awal', nilai: awal.nilai, asal: asal.at('awal') },
      ...[...target].map(([tahun, nilai]) => ({
        what: `Target ${tahun}`,
        nilai,
        asal: asal.at('target', tahun),
        tahun,
      })),
      ...[...realisasi].map(([tahun, nilai]) => ({
        what: `Realisasi ${tahun}`,
        nilai,
        asal: asal.at('realisasi', tahun),
        tahun,
      })),
    ];
    const outside = { cells, satuan, nama, sebutan: sebutIndikator(item), subjek: subjekIndikator(item) };
    yield* ofCells(outside);
    // What follows from the last year is wrong there already; a sum of shares is wrong even where each year is right.
    if (akhir.nilai === undefined && akhir.cara !== 'jumlah') continue;
    yield* ofCells({
      ...outside,
      cells: [
        { what: 'Kondisi akhir', nilai: nilaiAkhir(akhir, target, plan.dokumen.tahunTarget), asal: asal.at('akhir') },
      ],
      ...(akhir.nilai === undefined
        ? { sebab: ' karena tahun-tahunnya dijumlahkan', hint: 'Tulis akhir: terakhir.' }
        : {}),
    });
  }
}

function* inTables(plan: Plan): Generator<Finding> {
  for (const tabel of plan.tabel) {
    if (tabel.jenis !== 'kinerja-pelayanan') continue;
    for (const { id, uraian, satuan, rencana, realisasi, asal } of tabel.baris)
      yield* ofCells({
        cells: (['target', 'realisasi'] as const).flatMap((key) =>
          [...(key === 'target' ? rencana : realisasi)].map(([tahun, nilai]) => ({
            what: `${key === 'target' ? 'Target' : 'Realisasi'} ${tahun}`,
            nilai,
            asal: asal.at(key, tahun),
            tahun,
          })),
        ),
        satuan,
        nama: uraian,
        sebutan: `baris “${uraian}”`,
        subjek: [tabel.id, ...(id === undefined ? [] : [`${tabel.id}/${id}`])],
      });
  }
}

/** One finding for all cells of a row that lie outside; it points at the first. */
function* ofCells(input: {
  readonly cells: readonly Cell[];
  readonly satuan: string | undefined;
  readonly nama: string;
  readonly sebutan: string;
  readonly subjek: readonly string[];
  readonly sebab?: string;
  readonly hint?: string;
}): Generator<Finding> {
  if (PERUBAHAN.test(kataBaku(input.nama))) return;
  const outside = input.cells.filter(({ nilai }) => {
    const share = persen(nilai, input.satuan);
    return share !== undefined && (share.angka < 0 || share.angka > 100);
  });
  const [first, ...others] = outside;
  if (first === undefined) return;
  const too = others.map(({ what, nilai }) => `${what.toLowerCase()} ${tampilNilai(nilai, input.satuan)}`);
  yield {
    message: `${first.what} ${input.sebutan} ${tampilNilai(first.nilai, input.satuan)}, di luar 0% sampai 100%${input.sebab ?? ''}.${too.length === 0 ? '' : ` Demikian pula ${rangkai(too)}.`}`,
    hint: input.hint ?? 'Perbaiki angkanya; bila memang boleh, tulis boleh_lebih_100: ya pada indikatornya.',
    target: { asal: first.asal },
    related: others.map(({ asal }) => ({ target: { asal } })),
    subjek: input.subjek,
    ...(first.tahun === undefined || others.length > 0 ? {} : { tahun: first.tahun }),
  };
}

function persen(nilai: Nilai, satuan: string | undefined): NilaiAngka | undefined {
  if (nilai.jenis !== 'angka') return undefined;
  return nilai.persen === true || satuanPersen(nilai.satuan ?? satuan) ? nilai : undefined;
}
