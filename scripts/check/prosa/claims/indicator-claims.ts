import type { Indikator, Seri } from '../../../model/indikator.ts';
import type { Plan } from '../../../model/plan.ts';
import { angkaDari } from '../../../notation/nilai.ts';
import { nilaiAkhir } from '../../../derive/totals.ts';
import type { Angka } from '../numbers.ts';
import type { Bacaan, Tahun } from '../reading.ts';
import { boundYears } from './bound-years.ts';
import { type Datum, datumOf, isFilled, type Klaim } from './claim.ts';

const BASELINE = /(?<!\p{L})(?:kondisi awal|baseline|data awal|tahun dasar)(?!\p{L})/iu;
const END = /(?<!\p{L})(?:kondisi akhir|akhir periode|akhir (?:masa )?renstra)(?!\p{L})/iu;
const EVERY_YEAR = /(?<!\p{L})(?:setiap tahun|tiap tahun|per tahun|setiap tahunnya)(?!\p{L})/iu;
const ACHIEVED = /(?<!\p{L})(?:realisasi(?:nya)?|terealisasi|capaian(?:nya)?|tercapai)(?!\p{L})/iu;
/** Differences and shares are no value of the indicator. */
const CHANGE =
  /(?<!\p{L})(?:sebanyak|selisih|naik|turun|bertambah|berkurang|peningkatan|penurunan)(?:\s+sebesar)?\s*$/iu;

/** Targets, baselines and end-of-period values that a sentence claims for an indicator it names. */
export function* indicatorClaims(bacaan: Bacaan, plan: Plan): Generator<Klaim> {
  const named = indicatorsOf(bacaan);
  if (named.length === 0) return;
  const numbers = bacaan.angka.filter(
    ({ jenis, golongan }) => jenis !== 'rupiah' && (golongan === 'nilai' || golongan === 'arahan'),
  );
  const years = boundYears(bacaan.teks, numbers, bacaan.tahun);
  for (const [index, angka] of numbers.entries()) {
    if (angka.golongan === 'arahan') continue;
    const previous = numbers[index - 1]?.akhir ?? 0;
    const before = named.filter(({ akhir }) => akhir <= angka.awal);
    // The names since the number before: two of them leave open whose the number is.
    const row = before.filter(({ awal }) => awal >= previous);
    const last = before.at(-1);
    const [indikator] = last?.indikator ?? [];
    if (last === undefined || indikator === undefined || row.length > 1 || last.indikator.length > 1) continue;
    if (!fitsUnit(angka, indikator, bacaan)) continue;
    // The name itself says nothing about the number: "Persentase capaian …" is planned like any other.
    const lead = bacaan.teks.slice(previous, Math.max(previous, last.awal));
    const words = `${lead} ${bacaan.teks.slice(Math.max(previous, last.akhir), angka.awal)}`;
    const behind = bacaan.teks.slice(angka.akhir, numbers[index + 1]?.awal);
    if (CHANGE.test(words)) continue;
    const claim = claimOf({ angka, words, behind, year: years.get(angka) }, indikator, plan);
    if (claim !== undefined) yield { bacaan, angka, pasti: true, subjek: [indikator.id], ...claim };
  }
}

interface Place {
  readonly angka: Angka;
  readonly words: string;
  readonly behind: string;
  readonly year: Tahun | undefined;
}

function indicatorsOf({ nama, pengantar }: Bacaan) {
  const own = nama.flatMap(({ pemilik, awal, akhir }) => {
    const indikator = pemilik.flatMap((item) => (item.jenis === 'indikator' ? [item.indikator] : []));
    return indikator.length === 0 ? [] : [{ indikator, awal, akhir }];
  });
  if (own.length > 0 || pengantar === undefined) return own;
  // A list below "Target indikator … ditetapkan:" speaks of that indicator.
  return indicatorsBefore(pengantar);
}

function indicatorsBefore({ nama }: Bacaan) {
  const found = nama.flatMap(({ pemilik }) =>
    pemilik.flatMap((item) => (item.jenis === 'indikator' ? [item.indikator] : [])),
  );
  return found.length === 0 ? [] : [{ indikator: found, awal: 0, akhir: 0 }];
}

// "97%" speaks of an indicator in %, "40 orang" of one in orang; a bare number may be anything.
function fitsUnit({ jenis, akhir }: Angka, { satuan = '' }: Indikator, { kata }: Bacaan): boolean {
  const percent = /^(?:%|persen)/i.test(satuan);
  if (jenis === 'persen') return percent;
  const [unit] = satuan.toLowerCase().split(/[^\p{L}]+/u);
  return !percent && unit !== undefined && unit !== '' && kata.find(({ awal }) => awal >= akhir)?.kecil === unit;
}

type ClaimParts = Pick<Klaim, 'hal' | 'data' | 'tahun'>;

function claimOf({ words, behind, year }: Place, indikator: Indikator, plan: Plan): ClaimParts | undefined {
  const { tahunTarget } = plan.dokumen;
  const { id, satuan, awal, asal } = indikator;
  const name = `indikator “${shorten(indikator.nama)}”`;
  const variants = [...indikator.diTabel.values()];
  const of = (hal: string, data: readonly (Datum | undefined)[], tahun?: number): ClaimParts | undefined => {
    const filled = data.filter((datum) => datum !== undefined);
    return isFilled(filled)
      ? { hal: `${hal} ${name}`, data: filled, ...(tahun === undefined ? {} : { tahun }) }
      : undefined;
  };
  const baseline = (): ClaimParts | undefined =>
    of('Kondisi awal', [
      datumOf(awal.nilai, { satuan, nilai: `awal ${id}`, asal: [{ asal: asal.at('awal') }] }),
      ...variants.map((variant) =>
        datumOf(variant.awal, { satuan, nilai: undefined, asal: [{ asal: asal.at('awal') }] }),
      ),
    ]);
  if (year !== undefined) {
    if (year.dari !== year.sampai) return undefined;
    const tahun = year.dari;
    const achieved = indikator.realisasi.get(tahun);
    if (ACHIEVED.test(words) && tahun !== awal.tahun)
      return of(
        `Realisasi ${tahun}`,
        [datumOf(achieved, { satuan, nilai: undefined, asal: [{ asal: asal.at('realisasi', tahun) }] })],
        tahun,
      );
    if (!tahunTarget.includes(tahun)) return tahun === awal.tahun ? baseline() : undefined;
    const at = (seri: Seri | undefined, nilai?: string) =>
      datumOf(seri?.get(tahun), { satuan, nilai, asal: [{ asal: asal.at('target', tahun) }] });
    return of(
      `Target ${tahun}`,
      [
        at(indikator.target, `target ${id} ${tahun}`),
        at(indikator.realisasi),
        ...variants.map((variant) => at(variant.target)),
      ],
      tahun,
    );
  }
  if (BASELINE.test(words)) return baseline();
  if (ACHIEVED.test(words)) return undefined;
  if (END.test(words) || END.test(behind)) {
    const akhir = nilaiAkhir(indikator.akhir, indikator.target, tahunTarget);
    return of('Kondisi akhir', [
      datumOf(akhir, {
        satuan,
        nilai: `akhir ${id}`,
        asal: [
          { asal: indikator.akhir.nilai === undefined ? asal.at('target', tahunTarget.at(-1) ?? 0) : asal.at('akhir') },
        ],
      }),
      // The end of the period is also its last year.
      datumOf(indikator.target.get(tahunTarget.at(-1) ?? 0), {
        satuan,
        nilai: undefined,
        asal: [{ asal: asal.at('target') }],
      }),
      ...variants.map((variant) =>
        datumOf(variant.akhir?.nilai ?? variant.target?.get(tahunTarget.at(-1) ?? 0), {
          satuan,
          nilai: undefined,
          asal: [{ asal: asal.at('di_tabel') }],
        }),
      ),
    ]);
  }
  if (!EVERY_YEAR.test(words) && !EVERY_YEAR.test(behind)) return undefined;
  const values = new Set(tahunTarget.map((tahun) => angkaDari(indikator.target.get(tahun))));
  const first = tahunTarget.at(-1);
  if (values.size !== 1 || first === undefined || variants.length > 0) return undefined;
  return of('Target setiap tahun', [
    datumOf(indikator.target.get(first), {
      satuan,
      nilai: `target ${id} ${first}`,
      asal: [{ asal: asal.at('target') }],
    }),
  ]);
}

/** Names of indicators run over lines; the place says which it is. */
function shorten(nama: string): string {
  return nama.length <= 80 ? nama : `${nama.slice(0, nama.lastIndexOf(' ', 78))} …`;
}
