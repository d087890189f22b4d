import { didYouMean } from '../../diagnostics/suggest.ts';
import type { SelKepala, SelModel, TabelModel } from '../../derive/table-model.ts';
import type { Tabel } from '../../model/tabel.ts';
import { marksIn } from '../../notation/note-marks.ts';
import type { Finding, Rule, Target } from '../finding.ts';

/** Every mark in a table leads to a note below it, and every note with a mark is called for. */
export const tableNote: Rule = {
  code: 'table-note',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Setiap tanda [^a] dalam tabel terhadap catatannya, dan setiap catatan terhadap tandanya.',
  alasan: 'Tanda tanpa catatan, atau catatan tanpa tanda, membuat pembaca mencari sesuatu yang tidak ada.',
  contoh: {
    keliru: {
      'tabel/aset.yaml':
        'judul: Aset\ncatatan: { a: Angka sementara. }\nkolom: [{ id: nama, judul: Nama }]\nbaris:\n  - { nama: "Gedung[^b]" }\n',
      'naskah/3-penutup/0-pembuka.md': '[[tabel: aset]]\n',
    },
    benar: {
      'tabel/aset.yaml':
        'judul: Aset\ncatatan: { a: Angka sementara. }\nkolom: [{ id: nama, judul: Nama }]\nbaris:\n  - { nama: "Gedung[^a]" }\n',
      'naskah/3-penutup/0-pembuka.md': '[[tabel: aset]]\n',
    },
  },
  *check({ plan, tabel }) {
    for (const item of plan.tabel) {
      const model = tabel.get(item.id);
      if (model !== undefined) yield* inTable(item, model);
    }
  },
};

function* inTable(item: Tabel, model: TabelModel): Generator<Finding> {
  const keys = item.catatan.flatMap(({ kunci }) => (kunci === undefined ? [] : [kunci]));
  const used = new Set<string>();
  const cells: readonly (SelKepala | SelModel)[] = [...model.kepala.flat(), ...model.baris.flatMap((row) => row.sel)];
  for (const cell of cells) {
    const target: Target = { asal: ('asal' in cell ? cell.asal : undefined) ?? item.asal };
    for (const mark of cell.tanda ?? []) {
      used.add(mark);
      if (!keys.includes(mark))
        yield {
          message: `Tanda catatan [^${mark}] tidak ada dalam catatan tabel “${item.id}”.${didYouMean(mark, keys)}`,
          hint: `Tulis catatan: {${mark}: …} dalam berkas tabel ini.`,
          target,
          subjek: [item.id],
        };
    }
    for (const mark of textsOf(cell).flatMap(marksIn))
      yield {
        message: `Tanda catatan [^${mark}] tercetak sebagai teks: tanda hanya dikenal di akhir isi sel.`,
        hint: 'Pindahkan ke akhir sel; dalam daftar, ke akhir butir terakhir.',
        target,
        subjek: [item.id],
      };
  }
  for (const { kunci, asal } of item.catatan)
    if (kunci !== undefined && !used.has(kunci))
      yield {
        message: `Catatan “${kunci}” tidak ditunjuk sel mana pun dalam tabel “${item.id}”.`,
        hint: `Tulis [^${kunci}] di akhir sel yang diberi catatan, atau hapus catatannya.`,
        target: { asal, di: 'kunci' },
        subjek: [item.id],
      };
}

function textsOf(cell: SelKepala | SelModel): readonly string[] {
  if (!('isi' in cell)) return [cell.teks];
  if (cell.isi.jenis === 'teks') return [cell.isi.teks];
  return cell.isi.jenis === 'daftar' ? cell.isi.butir : [];
}
