import { isNamed, kolomLabel } from '../../derive/gambar/batang.ts';
import { pangkalPohon } from '../../derive/gambar/pohon-kinerja.ts';
import { lookupOf } from '../../derive/lookup.ts';
import type { GambarJenis } from '../../model/gambar.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding } from '../finding.ts';
import { missing } from './missing.ts';

/** Ids in figure files that lead to nothing: parts of the cascade, indicators, tables with their columns and rows. */
export function* figureReferences(plan: Plan): Generator<Finding> {
  for (const gambar of plan.gambar) {
    if (gambar.jenis === 'pohon-kinerja' && gambar.dari !== undefined && !plan.takTerbaca.includes('program'))
      yield* missing('Tujuan, sasaran, program, atau kegiatan', gambar.dari, pangkalPohon(plan), {
        asal: gambar.asal.at('dari'),
      });
    if (gambar.jenis === 'indikator') yield* indicators(plan, gambar);
    if (gambar.jenis === 'diagram') yield* tableParts(plan, gambar);
  }
}

function* indicators(plan: Plan, { indikator, asal }: GambarJenis<'indikator'>): Generator<Finding> {
  if (plan.takTerbaca.includes('program')) return;
  const known = lookupOf(plan).indikator.ids;
  for (const [index, id] of indikator.entries())
    yield* missing('Indikator', id, known, { asal: asal.at('indikator', index) });
}

function* tableParts(plan: Plan, gambar: GambarJenis<'diagram'>): Generator<Finding> {
  const { asal } = gambar;
  yield* missing('Tabel', gambar.tabel, [...plan.tabel.map((item) => item.id), ...plan.rusak], {
    asal: asal.at('tabel'),
  });
  const tabel = plan.tabel.find((item) => item.id === gambar.tabel);
  if (tabel?.jenis !== 'bebas') return;
  const { isi } = tabel;
  const columns = isi.kolom.map((column) => column.id);
  if (gambar.label !== undefined) yield* missing('Kolom', gambar.label, columns, { asal: asal.at('label') });
  for (const [index, id] of gambar.kolom.entries())
    yield* missing('Kolom', id, columns, { asal: asal.at('kolom', index) });
  const label = kolomLabel(isi, gambar);
  // Rows cannot be told by words of a column that is not there.
  if (label === undefined && gambar.label !== undefined) return;
  const rows = isi.baris.flatMap((row) => {
    const words = label === undefined ? undefined : row.sel.get(label.id)?.isi;
    return row.id ?? (words?.jenis === 'teks' ? words.teks : []);
  });
  for (const [index, wanted] of (gambar.baris ?? []).entries())
    if (!isi.baris.some((row) => isNamed(row, wanted, label)))
      yield* missing('Baris', wanted, rows, { asal: asal.at('baris', index) });
}
