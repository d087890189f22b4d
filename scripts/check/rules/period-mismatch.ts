import type { Naskah } from '../../load/prose.ts';
import type { Judul } from '../../model/free-table.ts';
import type { Plan } from '../../model/plan.ts';
import { span } from '../../model/span.ts';
import type { Tabel } from '../../model/tabel.ts';
import { formatTanggal } from '../../notation/format.ts';
import type { Finding, Rule, Target } from '../finding.ts';
import { lawKind } from '../../derive/laws.ts';
import { resolvedProse } from '../resolved-prose.ts';
import { rangesIn, type RentangTahun } from '../year-ranges.ts';

/**
 * Years that the document gives itself: in its title, in the act that enacts it, in titles of tables over their columns, and
 * wherever it names itself or its region's RPJMD. Periods before and after are others', and are left alone.
 */
export const periodMismatch: Rule = {
  code: 'period-mismatch',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'Periode dokumen terhadap judulnya, tahun penetapannya, tahun pada judul dan kolom tabel, serta periode Renstra dan RPJMD yang disebut judul dan naskah.',
  alasan: 'Sampul, peraturan penetapan, dan isi menyebut periode yang sama; periode RPJMD mengikat periode Renstra.',
  contoh: {
    keliru: {
      'dokumen.yaml':
        'judul: Rencana Strategis Dinas Contoh Tahun 2025-2028\nprofil: ringkas\ndaerah: kota-contoh\nperangkat_daerah: { nama: Dinas Contoh Kota Contoh }\ntanggal: 2025-09-24\ntahun: { periode: 2026-2028, dasar: 2025 }\n',
    },
    benar: {
      'dokumen.yaml':
        'judul: Rencana Strategis Dinas Contoh Tahun 2026-2028\nprofil: ringkas\ndaerah: kota-contoh\nperangkat_daerah: { nama: Dinas Contoh Kota Contoh }\ntanggal: 2025-09-24\ntahun: { periode: 2026-2028, dasar: 2025 }\n',
    },
  },
  *check({ plan }) {
    yield* ownTitle(plan);
    yield* enactment(plan);
    for (const tabel of plan.tabel) yield* tableTitle(tabel, plan);
    yield* ownNames(plan);
    yield* listedRpjmd(plan);
  },
};

/** Names of plans with a period of their own, right before their years. */
const RENCANA_LAIN = /\b(?:RPJ[MP]\w*|Jangka (?:Menengah|Panjang)|RTRW|Kementerian|Provinsi|sebelumnya|yang lalu)\b/i;

function* ownTitle({ dokumen }: Plan): Generator<Finding> {
  for (const range of rangesIn(dokumen.judul))
    if (!isPeriod(range, dokumen.periode) && !RENCANA_LAIN.test(dokumen.judul.slice(0, range.index)))
      yield differs('Judul dokumen', range, dokumen.periode, { asal: dokumen.asal.at('judul') }, ['judul']);
}

/** An act is numbered in the year in which it is signed. */
function* enactment({ dokumen }: Plan): Generator<Finding> {
  const year = /\bTahun\s+((?:19|20)\d\d)\b/i.exec(dokumen.penetapan ?? '')?.[1];
  const signed = dokumen.tanggal.slice(0, 4);
  if (year === undefined || year === signed) return;
  yield {
    message: `“${dokumen.penetapan ?? ''}” bertahun ${year}, sedangkan tanggal dokumen ${formatTanggal(dokumen.tanggal)}.`,
    hint: 'Peraturan dinomori pada tahun penandatanganannya; perbaiki penetapan atau tanggal.',
    target: { asal: dokumen.asal.at('penetapan') },
    related: [{ target: { asal: dokumen.asal.at('tanggal') } }],
    subjek: ['penetapan'],
  };
}

function* tableTitle(tabel: Tabel, { dokumen }: Plan): Generator<Finding> {
  const [range, ...more] = rangesIn(tabel.judul);
  // Two spans compare two plans.
  if (range === undefined || more.length > 0 || RENCANA_LAIN.test(tabel.judul.slice(0, range.index))) return;
  const years = yearsOf(tabel);
  if (years.length < 2 || isPeriod(range, years)) return;
  const ofOthers =
    tabel.jenis === 'kinerja-pelayanan' || tabel.jenis === 'anggaran-realisasi' || tabel.jenis === 'bebas';
  if (!ofOthers && isPeriod(range, dokumen.periode)) return;
  yield {
    message: `Judul tabel “${tabel.judul}” menyebut ${range.teks}, sedangkan kolom tahunnya ${span(years)}.`,
    hint: 'Perbaiki tahun dalam judul, atau tahun kolom tabel ini.',
    target: { asal: tabel.asal.at('judul') },
    ...('tahun' in tabel ? { related: [{ target: { asal: tabel.asal.at('tahun') } }] } : {}),
    subjek: [tabel.id],
  };
}

function yearsOf(tabel: Tabel): number[] {
  if ('tahun' in tabel) return [...tabel.tahun];
  return tabel.jenis === 'bebas' ? [...new Set(tabel.isi.judul.flatMap(yearsInHeading))].sort((a, b) => a - b) : [];
}

function yearsInHeading(judul: Judul): number[] {
  const text = 'kolom' in judul ? judul.kolom.judul : judul.judul;
  const year = /^(?:tahun\s+)?((?:19|20)\d\d)$/i.exec(text.trim())?.[1];
  return [
    ...(year === undefined ? [] : [Number(year)]),
    ...('anak' in judul ? judul.anak.flatMap(yearsInHeading) : []),
  ];
}

/** `Renstra Dinas Sosial Kota Medan Tahun 2021-2026`: the words between the plan and its years name whose plan it is. */
const RENCANA_BERNAMA =
  /(?:\bRenstra|\bRencana Strategis(?: \(Renstra\))?|\bRPJMD|\bRencana Pembangunan Jangka Menengah Daerah(?: \(RPJMD\))?)((?:\s+\p{L}[\p{L}-]*){1,8}?)?(?:\s+(?:Tahun|Periode))?\s+$/iu;

function* ownNames(plan: Plan): Generator<Finding> {
  const own = ownersOf(plan);
  for (const { teks, place } of resolvedProse(plan))
    yield* named(teks, own, plan, ({ index, teks: { length } }) => ({ place: place(index, index + length) }));
  const titles = [
    ...plan.tabel.map(({ judul, asal }) => ({ judul, target: { asal: asal.at('judul') } })),
    ...plan.gambar.map(({ judul, asal }) => ({ judul, target: { asal: asal.at('judul') } })),
    ...plan.naskah.flatMap((naskah) =>
      naskah.judul === undefined ? [] : [{ judul: naskah.judul, target: titlePlace(naskah) }],
    ),
  ];
  for (const { judul, target } of titles) yield* named(judul, own, plan, () => target);
}

function* named(
  teks: string,
  own: ReadonlySet<string>,
  { dokumen }: Plan,
  targetOf: (range: RentangTahun) => Target,
): Generator<Finding> {
  for (const range of rangesIn(teks)) {
    const match = RENCANA_BERNAMA.exec(teks.slice(0, range.index));
    const owner = (match?.[1] ?? '').trim().toLowerCase();
    if (match === null || !own.has(owner) || isPeriod(range, dokumen.periode) || !overlaps(range, dokumen.periode))
      continue;
    yield differs(
      `“${match[0].trim().replace(/\s+(?:tahun|periode)$/i, '')}”`,
      range,
      dokumen.periode,
      targetOf(range),
      [range.teks],
    );
  }
}

function ownersOf({ dokumen, daerah }: Plan): Set<string> {
  const { nama, singkat } = dokumen.perangkatDaerah;
  return new Set(
    [nama, singkat, `${singkat} ${daerah.nama}`, daerah.nama, 'Perangkat Daerah'].map((name) => name.toLowerCase()),
  );
}

function titlePlace({ frontMatter, place }: Naskah): Target {
  return { place: frontMatter?.locate(['judul']) ?? place };
}

/** The RPJMD of the region itself, among the laws. */
function* listedRpjmd(plan: Plan): Generator<Finding> {
  for (const { id, jenis, tentang = '', asal } of plan.hukum) {
    if (lawKind(jenis, plan.daerah.nama) !== 'peraturan daerah' || !/jangka menengah daerah/i.test(tentang)) continue;
    const [range, ...more] = rangesIn(tentang);
    if (range === undefined || more.length > 0) continue;
    if (isPeriod(range, plan.dokumen.periode) || !overlaps(range, plan.dokumen.periode)) continue;
    yield differs('RPJMD', range, plan.dokumen.periode, { asal: asal.at('tentang') }, [id]);
  }
}

function isPeriod({ awal, akhir }: RentangTahun, years: readonly number[]): boolean {
  return awal === Math.min(...years) && akhir === Math.max(...years);
}

// The last year of one period is often the first of the next.
function overlaps({ awal, akhir }: RentangTahun, years: readonly number[]): boolean {
  return awal < Math.max(...years) && akhir > Math.min(...years);
}

function differs(
  what: string,
  range: RentangTahun,
  years: readonly number[],
  target: Target,
  subjek: readonly string[],
): Finding {
  return {
    message: `${what} menyebut ${range.teks}, sedangkan periode dokumen ${span(years)}.`,
    hint: 'Perbaiki tahunnya, atau tahun: periode dalam dokumen.yaml. Dalam naskah pakailah [[nilai: periode]].',
    target,
    subjek,
  };
}
