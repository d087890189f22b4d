import type { Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import type { Nilai } from '../../notation/nilai.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';
import { terjumlah } from '../free-table-sums.ts';
import { namaBaris } from '../sum-findings.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { sebutan, subjekSimpul } from '../pagu-sums.ts';

const BARIS = (pagu: string): BerkasContoh => ({
  'program/1.yaml': `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: ${pagu}
indikator:
  - {nama: Jumlah alat bantu yang diadakan, satuan: unit, awal: "-", target: ["-", "-", "-"]}
`,
});

/**
 * Rows that are printed without a single value: a row of the plan that is nil or blank in every year, and a row of a table
 * whose columns of figures are all blank. Three or more of one program, and all of one table, are one finding. Nil in a
 * table of one year is a fact, and left alone.
 */
export const rowEmpty: Rule = {
  code: 'row-empty',
  kelompok: 'konsistensi angka',
  severity: 'info',
  memeriksa: 'Setiap baris program, indikator, dan tabel memuat sedikitnya satu nilai.',
  alasan: 'Baris tanpa nilai menyatakan pekerjaan yang tidak direncanakan, atau isian yang terlewat.',
  contoh: { keliru: BARIS('["-", "-", "-"]'), benar: BARIS('[50.000.000, 60.000.000, 70.000.000]') },
  *check({ plan }) {
    for (const program of plan.program)
      yield* sekaliPerSebab(plan, 'row-empty', emptyRows(program), ([first, ...others]) => ({
        message: `${others.length + 1} baris pada ${sebutan(program)} tidak memuat satu pun nilai: target dan pagunya nihil atau kosong pada semua tahun; yang pertama ${first.catatan}.`,
        subjek: subjekSimpul(program),
      }));
    for (const tabel of plan.tabel) {
      if (tabel.jenis === 'bebas') yield* ofFreeTable(tabel);
      else if (tabel.jenis === 'kinerja-pelayanan' || tabel.jenis === 'anggaran-realisasi')
        yield* together(
          tabel.id,
          tabel.baris
            .filter(({ rencana, realisasi }) => !hasValue(rencana) && !hasValue(realisasi))
            .map(({ uraian, asal }) => ({ nama: uraian, asal })),
        );
    }
  },
};

function* emptyRows(program: Simpul): Generator<Serupa> {
  for (const node of susuri([program])) {
    if (!isEmpty(node)) continue;
    // Without a kode it is called by its name already.
    const what = `${sebutan(node)}${node.kode === undefined ? '' : ` “${node.nama}”`}`;
    yield {
      sebab: program.id,
      catatan: what,
      finding: {
        message: `${capital(what)} tidak memuat satu pun nilai: target dan pagunya nihil atau kosong pada semua tahun.`,
        hint: 'Hapus baris ini bila memang tidak direncanakan, atau isi target dan pagunya.',
        target: { asal: node.asal },
        subjek: subjekSimpul(node),
      },
    };
  }
}

// A row that declares nothing at all takes its money from below, or is still a name in a draft.
function isEmpty(node: Simpul): boolean {
  const series = [node.pagu, ...node.indikator.flatMap((item) => [item.target, item.pagu])];
  const isDeclared = series.some((seri) => [...seri.values()].some(({ jenis }) => jenis === 'nihil'));
  const baseline = node.indikator.some(({ awal }) => isValue(awal.nilai));
  return node.anak.length === 0 && isDeclared && !baseline && !series.some(hasValue);
}

function* ofFreeTable({ id, isi }: TabelJenis<'bebas'>): Generator<Finding> {
  const columns = isi.kolom.map((kolom) => terjumlah(kolom) || ['persen', 'centang'].includes(kolom.jenis));
  if (!columns.includes(true)) return;
  // Per column, how many rows from here on a cell fills: one that spans columns or rows fills all that it covers.
  const filled = isi.kolom.map(() => 0);
  const empty: { nama: string; asal: Origin }[] = [];
  for (const [place, row] of isi.baris.entries()) {
    for (const [index, kolom] of isi.kolom.entries()) {
      const cell = row.sel.get(kolom.id);
      for (let at = index; cell !== undefined && at < Math.min(index + cell.lebar, filled.length); at += 1)
        filled[at] = Math.max(filled[at] ?? 0, cell.tinggi);
    }
    // A row with children below it may only name what they have in common.
    const headsChildren = isi.baris[place + 1]?.jenis === 'anak';
    if (row.jenis === 'data' && !headsChildren && !columns.some((counts, index) => counts && (filled[index] ?? 0) > 0))
      empty.push({ nama: namaBaris(row), asal: row.asal });
    for (const [index, rows] of filled.entries()) filled[index] = Math.max(0, rows - 1);
  }
  yield* together(id, empty);
}

function* together(id: string, rows: readonly { nama: string; asal: Origin }[]): Generator<Finding> {
  const [first, ...others] = rows;
  if (first === undefined) return;
  const names = rows.slice(0, 5).map(({ nama }) => `“${nama}”`);
  const more = rows.length > names.length ? `, dan ${rows.length - names.length} lagi` : '';
  yield {
    message: `Tabel “${id}”: ${rows.length} baris tanpa satu pun nilai: ${names.join(', ')}${more}.`,
    hint: 'Isi angkanya, atau nyatakan nihil dengan "-".',
    target: { asal: first.asal },
    related: others.map(({ asal }) => ({ target: { asal } })),
    subjek: [id],
  };
}

function hasValue(seri: Seri): boolean {
  return [...seri.values()].some(isValue);
}

function isValue({ jenis }: Nilai): boolean {
  return jenis === 'angka' || jenis === 'rupiah' || jenis === 'teks';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
