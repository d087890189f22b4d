import { roman } from '../../derive/roman.ts';
import { totalUsg } from '../../derive/tabel/usg.ts';
import type { Baris, Kolom, Sel } from '../../model/free-table.ts';
import type { Origin } from '../../model/origin.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { kataTunggal } from '../cell-words.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';
import { namaBaris, subjekBaris } from '../sum-findings.ts';

const TABEL = (total: number): BerkasContoh => ({
  'tabel/isu.yaml': `judul: Penentuan Isu Strategis dengan Metode USG
kolom:
  - {id: isu, judul: Isu}
  - {id: u, judul: U, jenis: bilangan}
  - {id: s, judul: S, jenis: bilangan}
  - {id: g, judul: G, jenis: bilangan}
  - {id: total, judul: Total, jenis: bilangan}
  - {id: peringkat, judul: Peringkat}
baris:
  - {isu: Data PPKS belum mutakhir, u: 5, s: 5, g: 5, total: 15, peringkat: I}
  - {isu: Belum ada rumah perlindungan, u: 5, s: 4, g: 2, total: ${total}, peringkat: II}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: isu]]\n\n[[tabel: pendanaan]]\n',
});

/** Tables that rank issues by urgency, seriousness and growth: the total of each issue, and the ranks that follow from it. */
export const usg: Rule = {
  code: 'usg',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Dalam tabel USG total setiap isu sama dengan U + S + G, peringkatnya mengikuti total, dan total yang sama tidak berperingkat berbeda.',
  alasan: 'Isu strategis dipilih dari peringkat ini; total atau peringkat yang keliru memilih isu yang lain.',
  contoh: { keliru: TABEL(12), benar: TABEL(11) },
  *check({ plan }) {
    for (const tabel of plan.tabel) {
      if (tabel.jenis === 'usg') yield* inScores(tabel);
      const columns = tabel.jenis === 'bebas' ? columnsOf(tabel.isi.kolom) : undefined;
      if (tabel.jenis === 'bebas' && columns !== undefined) yield* inTable(tabel, columns);
    }
  },
};

interface KolomUsg {
  readonly skor: readonly [Kolom, Kolom, Kolom];
  readonly total: Kolom;
  readonly peringkat: Kolom | undefined;
}

/** The columns of a USG table by their headings; undefined for any other table. */
function columnsOf(kolom: readonly Kolom[]): KolomUsg | undefined {
  const named = (pattern: RegExp): Kolom | undefined => kolom.find(({ judul }) => pattern.test(kataTunggal(judul)));
  const [u, s, g] = [named(/^(?:u|urgen\p{L}*)$/u), named(/^(?:s|se\p{L}*ness|keseriusan)$/u), named(/^(?:g|growth)$/)];
  const total = named(/^(?:total|jumlah|jml|skor|totalskor|totalnilai|jumlahskor|nilaitotal)$/);
  if (u === undefined || s === undefined || g === undefined || total === undefined) return undefined;
  return { skor: [u, s, g], total, peringkat: named(/^(?:rank|ranking|rangking|peringkat|prioritas)$/) };
}

interface Isu {
  readonly nama: string;
  readonly total: number;
  readonly asal: Origin;
  readonly peringkat: { readonly angka: number; readonly tertulis: string; readonly asal: Origin } | undefined;
  readonly subjek: readonly string[];
}

/** A table of the kind `usg`: what it declares against what its scores make. */
function* inScores(tabel: TabelJenis<'usg'>): Generator<Finding> {
  const issues: Isu[] = [];
  for (const row of tabel.baris) {
    const { masalah: nama, asal, skor } = row;
    const computed = totalUsg(row);
    const subjek = [tabel.id, ...(row.id === undefined ? [] : [`${tabel.id}/${row.id}`])];
    if (row.total !== undefined && row.total !== computed)
      yield wrongTotal({ nama, subjek, declared: row.total, scores: skor, asal: asal.at('total') }, [
        asal.at('urgensi'),
        asal.at('keseriusan'),
        asal.at('pertumbuhan'),
      ]);
    const rank = row.peringkat;
    const tertulis = tabel.angkaPeringkat === 'romawi' && rank !== undefined && rank > 0 ? roman(rank) : String(rank);
    issues.push({
      nama,
      total: computed,
      asal: asal.at(row.total === undefined ? 'masalah' : 'total'),
      peringkat: rank === undefined ? undefined : { angka: rank, tertulis, asal: asal.at('peringkat') },
      subjek,
    });
  }
  yield* ranks(tabel.id, issues);
}

function* inTable(tabel: TabelJenis<'bebas'>, { skor, total, peringkat }: KolomUsg): Generator<Finding> {
  const issues: Isu[] = [];
  for (const row of tabel.isi.baris) {
    const sel = row.sel.get(total.id);
    const declared = numberIn(sel);
    const cells = skor.flatMap((column) => row.sel.get(column.id) ?? []);
    const scores = cells.flatMap((cell) => numberIn(cell) ?? []);
    const computed = scores.length === 3 ? scores.reduce((sum, score) => sum + score, 0) : undefined;
    if (row.jenis !== 'data' || sel === undefined || declared === undefined) continue;
    const { asal } = sel;
    const about = { nama: namaBaris(row), subjek: subjekBaris(tabel, row) };
    // A total that says what it is made of is row-parts' matter.
    if (computed !== undefined && computed !== declared && total.terdiriAtas.length === 0)
      yield wrongTotal(
        { ...about, declared, scores, asal },
        cells.map((cell) => cell.asal),
      );
    issues.push({ ...about, asal, total: computed ?? declared, peringkat: rankIn(row, peringkat) });
  }
  yield* ranks(tabel.id, issues);
}

function wrongTotal(
  {
    nama,
    declared,
    scores,
    asal,
    subjek,
  }: Pick<Isu, 'nama' | 'asal' | 'subjek'> & {
    readonly declared: number;
    readonly scores: readonly number[];
  },
  parts: readonly Origin[],
): Finding {
  const computed = scores.reduce((sum, score) => sum + score, 0);
  return {
    message: `Total USG “${nama}” tertulis ${declared}; ${scores.join(' + ')} ialah ${computed} (selisih ${Math.abs(declared - computed)}).`,
    hint: 'Perbaiki total ini atau salah satu nilainya.',
    target: { asal },
    related: parts.map((part) => ({ target: { asal: part } })),
    subjek,
  };
}

type IsuBerperingkat = Isu & { readonly peringkat: NonNullable<Isu['peringkat']> };

/** Each rank against the totals above it: the next place, counting issues or, after a tie, distinct totals. */
function* ranks(tabel: string, issues: readonly Isu[]): Generator<Finding> {
  const ranked = issues.flatMap((issue): IsuBerperingkat[] =>
    issue.peringkat === undefined ? [] : [{ ...issue, peringkat: issue.peringkat }],
  );
  // A table that ranks only some of its issues leaves the others' places open.
  if (ranked.length < issues.length) return;
  const byTotal = new Map<number, IsuBerperingkat[]>();
  for (const issue of ranked.toSorted((a, b) => b.total - a.total)) {
    const group = byTotal.get(issue.total);
    if (group === undefined) byTotal.set(issue.total, [issue]);
    else group.push(issue);
  }
  let place = 1;
  let dense = 1;
  for (const [total, group] of byTotal) {
    for (const { nama, asal, peringkat, subjek } of group) {
      const { angka, tertulis } = peringkat;
      // Within a tie the places may have been given out one by one, which is told as a tie.
      if (angka === dense || (angka >= place && angka < place + group.length)) continue;
      yield {
        message: `Peringkat “${nama}” tertulis ${tertulis}; dengan total ${total} seharusnya peringkat ${likeTyped(place, tertulis)}.`,
        hint: 'Urutkan peringkat menurut total, yang terbesar pertama.',
        target: { asal: peringkat.asal },
        related: [{ target: { asal }, note: 'totalnya' }],
        subjek,
      };
    }
    yield* ties(tabel, group);
    place += group.length;
    dense += 1;
  }
}

function* ties(tabel: string, group: readonly IsuBerperingkat[]): Generator<Finding> {
  const [first, ...others] = group;
  if (first === undefined || new Set(group.map(({ peringkat }) => peringkat.angka)).size < 2) return;
  yield {
    message: `${group.length} isu bertotal sama, ${first.total}, tetapi berperingkat berbeda: ${group.map(({ nama, peringkat }) => `“${nama}” ${peringkat.tertulis}`).join(', ')}.`,
    hint: 'Beri peringkat yang sama, atau jelaskan dalam naskah dasar memilih di antaranya.',
    target: { asal: first.peringkat.asal },
    related: others.map(({ peringkat }) => ({ target: { asal: peringkat.asal } })),
    subjek: [tabel, ...group.flatMap(({ subjek }) => subjek.slice(1))],
  };
}

function rankIn(row: Baris, column: Kolom | undefined): Isu['peringkat'] {
  const sel = column === undefined ? undefined : row.sel.get(column.id);
  if (sel === undefined) return undefined;
  const number = numberIn(sel);
  if (number !== undefined) return { angka: number, tertulis: String(number), asal: sel.asal };
  const text = sel.isi.jenis === 'teks' ? sel.isi.teks.trim() : '';
  const angka = ROMAWI.get(text.toUpperCase());
  return angka === undefined ? undefined : { angka, tertulis: text, asal: sel.asal };
}

const ROMAWI: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 50 }, (_, index) => [roman(index + 1), index + 1]),
);

function likeTyped(place: number, typed: string): string {
  return /^\d/.test(typed) ? String(place) : roman(place);
}

function numberIn(sel: Sel | undefined): number | undefined {
  if (sel?.isi.jenis === 'angka') return sel.isi.angka;
  return sel?.isi.jenis === 'teks' && /^\d{1,4}$/.test(sel.isi.teks.trim()) ? Number(sel.isi.teks) : undefined;
}
