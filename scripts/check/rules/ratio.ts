import type { Baris, Kolom } from '../../model/free-table.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { formatAngka } from '../../notation/format.ts';
import { angkaDari, type NilaiAngka } from '../../notation/nilai.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';
import { namaBaris, show, subjekBaris } from '../sum-findings.ts';
import { type KolomBerjudul, kolomBerjudul, tahunDalam } from '../table-headings.ts';

const TABEL = (rasio: string): BerkasContoh => ({
  'tabel/kinerja.yaml': `judul: Pencapaian Kinerja
kolom:
  - {id: indikator, judul: Indikator}
  - {id: target, judul: Target 2025, jenis: bilangan}
  - {id: realisasi, judul: Realisasi 2025, jenis: bilangan}
  - {id: rasio, judul: Rasio 2025, jenis: persen}
baris:
  - {indikator: Jumlah PPKS yang ditangani, target: 10, realisasi: 8, rasio: ${rasio}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: kinerja]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * Columns of ratio and of mean growth in free tables made after T-C.23 and T-C.24, against what their own target or budget
 * and realisation give. Tables of those kinds compute the ratio themselves. No formula of the growth is prescribed, and a
 * ratio of an indicator that should fall is turned around by some, so that any formula in use is accepted.
 */
export const ratio: Rule = {
  code: 'ratio',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Kolom rasio dan rata-rata pertumbuhan dalam tabel kinerja atau anggaran (T-C.23, T-C.24) sama dengan hasil hitung dari target atau anggaran dan realisasinya.',
  alasan: 'Rasio yang keliru mengubah penilaian atas kinerja periode sebelumnya.',
  contoh: { keliru: TABEL('85%'), benar: TABEL('80%') },
  *check({ plan }) {
    for (const tabel of plan.tabel) if (tabel.jenis === 'bebas') yield* inTable(tabel);
  },
};

type Peran = 'rasio' | 'pertumbuhan' | 'realisasi' | 'rencana';

const PERAN: readonly (readonly [RegExp, Peran])[] = [
  [/\bras?t?io\b/i, 'rasio'],
  [/\bpertumbuhan\b/i, 'pertumbuhan'],
  [/\brealisasi\b/i, 'realisasi'],
  [/\b(?:target|anggaran|pagu)\b/i, 'rencana'],
];

function* inTable(tabel: TabelJenis<'bebas'>): Generator<Finding> {
  const columns = kolomBerjudul(tabel.isi.judul).flatMap((column) => {
    const peran = peranOf(column);
    return peran === undefined ? [] : [{ ...column, peran, kunci: keyOf(column) }];
  });
  const of = (peran: Peran): typeof columns => columns.filter((column) => column.peran === peran);
  for (const { kolom, kunci } of of('rasio')) {
    // Two columns for one year leave open which one is meant.
    const [plan, ...plans] = of('rencana').filter((column) => column.kunci === kunci);
    const [real, ...reals] = of('realisasi').filter((column) => column.kunci === kunci);
    if (plan === undefined || real === undefined || plans.length + reals.length > 0) continue;
    for (const row of tabel.isi.baris) yield* compareRatio(tabel, row, kolom, plan.kolom, real.kolom);
  }
  for (const { kolom } of of('pertumbuhan')) {
    const seri = of(/\brealisasi\b/i.test(kolom.judul) ? 'realisasi' : 'rencana').map((column) => column.kolom);
    for (const row of tabel.isi.baris) yield* compareGrowth(tabel, row, kolom, seri);
  }
}

// The heading above tells the role; “Anggaran” under “Rata-rata Pertumbuhan” is growth.
function peranOf({ kolom, atas }: KolomBerjudul): Peran | undefined {
  for (const title of [...atas, kolom.judul])
    for (const [pattern, peran] of PERAN) if (pattern.test(title)) return peran;
  return undefined;
}

/** What columns of one year have in common: the year, or the label below their headings. */
function keyOf({ kolom, atas }: KolomBerjudul): string {
  return String(tahunDalam([...atas, kolom.judul].join(' ')) ?? (atas.length === 0 ? '' : kolom.judul));
}

function* compareRatio(
  tabel: TabelJenis<'bebas'>,
  row: Baris,
  kolom: Kolom,
  plan: Kolom,
  real: Kolom,
): Generator<Finding> {
  const cell = row.sel.get(kolom.id);
  const [planned, achieved] = [row.sel.get(plan.id), row.sel.get(real.id)];
  if (cell?.isi.jenis !== 'angka' || planned === undefined || achieved === undefined) return;
  const [p, r] = [numberIn(planned.isi), numberIn(achieved.isi)];
  if (p === undefined || r === undefined || p === 0) return;
  const quotients = [r / p, ...(r === 0 ? [] : [p / r]), (2 * p - r) / p];
  if (agrees(cell.isi, isPercent(cell.isi, kolom) ? quotients.map(percent) : quotients.flatMap((q) => [q, percent(q)])))
    return;
  const computed = percent(r / p);
  yield {
    message:
      `Kolom “${kolom.judul}” pada “${namaBaris(row)}” tertulis ${showRatio(cell.isi)}; ` +
      `${inWords(achieved.isi)} dibagi ${inWords(planned.isi)} ialah ${formatAngka(computed, 2)}%.`,
    hint: 'Perbaiki rasio ini, atau angka yang dibandingkan.',
    target: { asal: cell.asal },
    related: [planned, achieved].map(({ asal }) => ({ target: { asal } })),
    subjek: subjekBaris(tabel, row),
  };
}

function* compareGrowth(
  tabel: TabelJenis<'bebas'>,
  row: Baris,
  kolom: Kolom,
  seri: readonly Kolom[],
): Generator<Finding> {
  const cell = row.sel.get(kolom.id);
  const cells = seri.flatMap((column) => row.sel.get(column.id) ?? []);
  const values = cells.flatMap(({ isi }) => numberIn(isi) ?? []);
  if (cell === undefined || (cell.isi.jenis !== 'angka' && cell.isi.jenis !== 'rupiah')) return;
  // A blank or nil year has no growth, and there is no rule for leaving it out.
  if (values.length < 3 || values.length < seri.length || values.some((value) => value <= 0)) return;
  const [first, last] = [values[0] as number, values.at(-1) as number];
  const steps = values.length - 1;
  const yearly = values.slice(1).map((value, index) => value / (values[index] as number) - 1);
  const sum = yearly.reduce((total, growth) => total + growth, 0);
  const mean = percent(sum / steps);
  const formulas = [
    mean,
    percent(sum / values.length),
    percent((last / first) ** (1 / steps) - 1),
    percent((last / first - 1) / steps),
    percent(last / first - 1),
    (last - first) / steps,
    (last - first) / values.length,
  ];
  if (cell.isi.jenis === 'rupiah') {
    if (formulas.some((value) => Math.abs(value - (numberIn(cell.isi) as number)) <= 1)) return;
  } else if (
    agrees(cell.isi, isPercent(cell.isi, kolom) ? formulas : formulas.flatMap((value) => [value, value / 100]))
  )
    return;
  yield {
    message: `Kolom “${kolom.judul}” pada “${namaBaris(row)}” tertulis ${showRatio(cell.isi)}; rata-rata pertumbuhan ${values.length} tahunnya ${formatAngka(mean, 2)}% setahun.`,
    hint: 'Hitung ulang pertumbuhannya; bila dipakai rumus lain, sebut rumusnya dan beri pengecualian.',
    target: { asal: cell.asal },
    related: cells.map(({ asal }) => ({ target: { asal } })),
    subjek: subjekBaris(tabel, row),
  };
}

/** True where one of the values, rounded or cut off to the decimals that were typed, is the one that was typed. */
function agrees({ angka, desimal }: NilaiAngka, values: readonly number[]): boolean {
  const scale = 10 ** desimal;
  const typed = Math.round(angka * scale);
  return values.some((value) => {
    const scaled = value * scale;
    return Math.round(scaled) === typed || Math.trunc(scaled + 1e-9) === typed || Math.trunc(scaled - 1e-9) === typed;
  });
}

function isPercent({ persen }: NilaiAngka, kolom: Kolom): boolean {
  return persen === true || kolom.jenis === 'persen';
}

function percent(value: number): number {
  return value * 100;
}

type Isi = NonNullable<ReturnType<Baris['sel']['get']>>['isi'];

function numberIn(isi: Isi): number | undefined {
  return isi.jenis === 'daftar' || isi.jenis === 'centang' ? undefined : angkaDari(isi);
}

function inWords(isi: Isi): string {
  return isi.jenis === 'angka' ? showRatio(isi) : isi.jenis === 'rupiah' ? show(isi) : '';
}

function showRatio(isi: Isi): string {
  if (isi.jenis === 'rupiah') return show(isi);
  return isi.jenis === 'angka' ? `${formatAngka(isi.angka, isi.desimal)}${isi.persen === true ? '%' : ''}` : '';
}
