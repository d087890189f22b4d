import { nilaiAkhir } from '../../derive/totals.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import type { Plan } from '../../model/plan.ts';
import type { BarisSeri, TabelJenis } from '../../model/tabel.ts';
import { angkaDari, type Nilai } from '../../notation/nilai.ts';
import { kolomIndikator, teksBaris } from '../free-table-indicators.ts';
import { type IndikatorMilik, indikatorMilik, subjekIndikator } from '../indicators.ts';
import { satuanNilai, tampilNilai } from '../units.ts';
import { kataBaku } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (lain: number): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    '  - nama: Persentase PPKS yang direhabilitasi',
    '    satuan: "%"',
    '    awal: 60',
    '    target: { 2026: 70, 2027: 80, 2028: 90 }',
    `    di_tabel: { pendanaan: { target: { 2026: ${lain}, 2027: 80, 2028: 90 } } }`,
    '',
  ].join('\n');

/**
 * An indicator has one value a year in all tables: the figures that one table prints instead (`di_tabel`), rows of free
 * tables that repeat its name, and the realisation of its base year in the table of past performance.
 */
export const indicatorConflict: Rule = {
  code: 'indicator-conflict',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Kondisi awal, target, dan kondisi akhir satu indikator sama di semua tabel.',
  alasan: 'Dua target untuk satu indikator pada tahun yang sama tidak dapat dipertanggungjawabkan keduanya.',
  contoh: {
    keliru: { 'program/1.yaml': program(65) },
    benar: { 'program/1.yaml': program(70) },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* inVariants(item, plan);
    const byName = uniqueByName(plan);
    for (const tabel of plan.tabel)
      if (tabel.jenis === 'bebas') yield* inFreeTable(tabel, byName);
      else if (tabel.jenis === 'kinerja-pelayanan') yield* inPastPerformance(tabel.id, tabel.baris, byName);
  },
};

/** Two values of one thing, and where each was typed. */
interface Pair {
  readonly what: string;
  readonly here: Nilai;
  readonly own: Nilai;
  readonly asal: Origin;
  readonly asalOwn: Origin;
  readonly tahun?: number;
}

function* inVariants(item: IndikatorMilik, plan: Plan): Generator<Finding> {
  const { indikator } = item;
  const { asal } = indikator;
  for (const [tabel, varian] of indikator.diTabel) {
    const at = asal.at('di_tabel', tabel);
    const pairs: Pair[] = [];
    if (varian.awal !== undefined)
      pairs.push({
        what: 'kondisi awal',
        here: varian.awal,
        own: indikator.awal.nilai,
        asal: at.at('awal'),
        asalOwn: asal.at('awal'),
      });
    for (const [tahun, here] of varian.target ?? [])
      pairs.push(targetPair(indikator, tahun, here, at.at('target', tahun)));
    if (varian.akhir?.nilai !== undefined)
      pairs.push({
        what: 'kondisi akhir',
        here: varian.akhir.nilai,
        own: nilaiAkhir(indikator.akhir, indikator.target, plan.dokumen.tahunTarget),
        asal: at.at('akhir'),
        asalOwn: asal.at('akhir'),
      });
    yield* conflict(item, tabel, [], pairs);
  }
}

function targetPair({ target, asal }: Indikator, tahun: number, here: Nilai, at: Origin): Pair {
  const own = target.get(tahun) ?? { jenis: 'kosong' };
  return { what: `target ${tahun}`, here, own, asal: at, asalOwn: asal.at('target', tahun), tahun };
}

/** Indicators by their compared name; a name that several share says of none which is meant. */
function uniqueByName(plan: Plan): ReadonlyMap<string, IndikatorMilik> {
  const found = new Map<string, IndikatorMilik | undefined>();
  for (const item of indikatorMilik(plan)) {
    const key = kataBaku(item.indikator.nama);
    if (key !== '') found.set(key, found.has(key) ? undefined : item);
  }
  return new Map([...found].flatMap(([key, item]) => (item === undefined ? [] : [[key, item]])));
}

function* inFreeTable(tabel: TabelJenis<'bebas'>, byName: ReadonlyMap<string, IndikatorMilik>): Generator<Finding> {
  const columns = kolomIndikator(tabel);
  if (columns.size === 0) return;
  for (const baris of tabel.isi.baris) {
    const item = [...teksBaris(baris)].flatMap(({ kata }) => byName.get(kata) ?? [])[0];
    if (item === undefined) continue;
    const { indikator } = item;
    const pairs = [...columns].flatMap(([id, use]): Pair[] => {
      const cell = baris.sel.get(id);
      if (cell === undefined || cell.isi.jenis === 'daftar' || cell.isi.jenis === 'centang') return [];
      if (use.jenis === 'target') return [targetPair(indikator, use.tahun, cell.isi, cell.asal)];
      const own = indikator.awal.nilai;
      return [{ what: 'kondisi awal', here: cell.isi, own, asal: cell.asal, asalOwn: indikator.asal.at('awal') }];
    });
    yield* conflict(item, tabel.id, baris.id === undefined ? [] : [`${tabel.id}/${baris.id}`], pairs);
  }
}

// What was achieved in the base year is the baseline.
function* inPastPerformance(
  tabel: string,
  rows: readonly BarisSeri[],
  byName: ReadonlyMap<string, IndikatorMilik>,
): Generator<Finding> {
  for (const { id, uraian, realisasi, asal } of rows) {
    const item = byName.get(kataBaku(uraian));
    const awal = item?.indikator.awal;
    const here = awal === undefined ? undefined : realisasi.get(awal.tahun);
    if (item === undefined || awal === undefined || here === undefined) continue;
    yield* conflict(item, tabel, id === undefined ? [] : [`${tabel}/${id}`], [
      {
        what: `realisasi ${awal.tahun}`,
        here,
        own: awal.nilai,
        asal: asal.at('realisasi', awal.tahun),
        asalOwn: item.indikator.asal.at('awal'),
        tahun: awal.tahun,
      },
    ]);
  }
}

/** One finding for everything that one table prints otherwise. */
function* conflict(
  item: IndikatorMilik,
  tabel: string,
  rows: readonly string[],
  pairs: readonly Pair[],
): Generator<Finding> {
  const { nama, satuan } = item.indikator;
  const apart = pairs.filter(({ here, own }) => differ(here, own, satuan));
  const [first] = apart;
  if (first === undefined) return;
  const tell = ({ what, here, own }: Pair): string =>
    `${what} ${tampilNilai(here, satuan)}, bukan ${tampilNilai(own, satuan)}`;
  yield {
    message: `Tabel “${tabel}” memberi indikator “${nama}” nilai lain: ${apart.map(tell).join('; ')}.`,
    hint: 'Tetapkan satu nilai untuk semua tabel.',
    target: { asal: first.asal },
    related: apart.map(({ asalOwn }) => ({ target: { asal: asalOwn } })),
    subjek: [...subjekIndikator(item), tabel, ...rows],
    ...(apart.length === 1 && first.tahun !== undefined ? { tahun: first.tahun } : {}),
  };
}

// Blanks and NA say nothing; a number in another unit is another measure, and the matter of unit-change.
function differ(here: Nilai, own: Nilai, satuan: string | undefined): boolean {
  const [a, b] = [number(here), number(own)];
  const units = [here, own].flatMap((nilai) => (nilai.jenis === 'nihil' ? [] : [satuanNilai(nilai, satuan)]));
  if (a !== undefined && b !== undefined) return Math.abs(a - b) > 1e-9 && new Set(units).size <= 1;
  return here.jenis === 'teks' && own.jenis === 'teks' && kataBaku(here.teks) !== kataBaku(own.teks);
}

function number(nilai: Nilai): number | undefined {
  return nilai.jenis === 'nihil' ? 0 : nilai.jenis === 'rupiah' ? undefined : angkaDari(nilai);
}
