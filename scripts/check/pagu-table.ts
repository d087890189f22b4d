import { paguSimpul } from '../derive/totals.ts';
import type { Baris, Kolom, Sel } from '../model/free-table.ts';
import type { Plan } from '../model/plan.ts';
import type { Simpul } from '../model/program.ts';
import type { TabelJenis } from '../model/tabel.ts';
import { kataTunggal } from './cell-words.ts';
import { kolomBerjudul, tahunDalam } from './table-headings.ts';

/** A column of money of one year in a free table that lists every program of the plan, with its total. */
export interface PaguTahunan {
  readonly tabel: TabelJenis<'bebas'>;
  readonly tahun: number;
  readonly kolom: Kolom;
  readonly baris: readonly { readonly sel: Sel; readonly baris: Baris; readonly program: Simpul }[];
  readonly jumlah: { readonly sel: Sel; readonly baris: Baris };
}

/**
 * Free tables that repeat the money of the plan: their rows are its programs, each once, by kode or by name; columns of
 * money are headed by a year; a total row closes them. Any other table is left alone.
 */
export function tabelPagu(plan: Plan): PaguTahunan[] {
  if (plan.program.length === 0) return [];
  const known = new Map<string, Simpul>();
  for (const program of plan.program)
    for (const name of [program.kode, program.nama]) if (name !== undefined) known.set(nameOf(name), program);
  return plan.tabel.flatMap((tabel) => (tabel.jenis === 'bebas' ? inTable(tabel, known, plan) : []));
}

/** The total cells that pagu-total holds against the programs, so that no other rule speaks of them. */
export function selPaguTotal(plan: Plan): ReadonlySet<Sel> {
  const compared = tabelPagu(plan).filter(({ tahun }) => paguSemuaProgram(plan, tahun) !== undefined);
  return new Set(compared.map(({ jumlah }) => jumlah.sel));
}

function inTable(tabel: TabelJenis<'bebas'>, known: ReadonlyMap<string, Simpul>, plan: Plan): PaguTahunan[] {
  const data = tabel.isi.baris.filter(({ jenis }) => jenis === 'data');
  const totals = tabel.isi.baris.filter(({ jenis }) => jenis === 'jumlah');
  const jumlah = totals[0];
  if (jumlah === undefined || totals.length > 1 || data.length !== plan.program.length) return [];
  const programs = data.flatMap((baris) => programOf(baris, known) ?? []);
  if (programs.length !== data.length || new Set(programs).size !== plan.program.length) return [];
  return kolomBerjudul(tabel.isi.judul).flatMap(({ kolom, atas }): PaguTahunan[] => {
    const total = jumlah.sel.get(kolom.id);
    const tahun = tahunDalam([...atas, kolom.judul].join(' '));
    if (kolom.jenis !== 'rupiah' || total === undefined || tahun === undefined) return [];
    if (!plan.dokumen.tahunPagu.includes(tahun)) return [];
    const baris = data.flatMap((row, index) => {
      const sel = row.sel.get(kolom.id);
      return sel === undefined ? [] : [{ sel, baris: row, program: programs[index] as Simpul }];
    });
    return [{ tabel, tahun, kolom, baris, jumlah: { sel: total, baris: jumlah } }];
  });
}

function programOf(row: Baris, known: ReadonlyMap<string, Simpul>): Simpul | undefined {
  for (const { isi } of row.sel.values()) {
    const program = isi.jenis === 'teks' ? known.get(nameOf(isi.teks)) : undefined;
    if (program !== undefined) return program;
  }
  return undefined;
}

// “Program Rehabilitasi Sosial” and “Rehabilitasi Sosial” are one program.
function nameOf(text: string): string {
  return kataTunggal(text).replace(/^program/, '');
}

/** Integer rupiah of all programs in a year as the plan has them; undefined while one of them has none. */
export function paguSemuaProgram(plan: Plan, tahun: number): number | undefined {
  let total = 0;
  for (const program of plan.program) {
    const pagu = program.pagu.get(tahun)?.jenis === 'nihil' ? 0 : paguSimpul(program, tahun);
    if (pagu === undefined) return undefined;
    total += pagu;
  }
  return total;
}
