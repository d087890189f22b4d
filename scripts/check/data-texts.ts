import { bidangUrusan, type Sasaran, type SasaranRpjmd } from '../model/arah.ts';
import type { Indikator } from '../model/indikator.ts';
import type { Origin } from '../model/origin.ts';
import type { Plan } from '../model/plan.ts';
import { susuri } from '../model/program.ts';
import type { Tabel } from '../model/tabel.ts';

/** A text typed in YAML, with whose it is. */
export interface TeksData {
  readonly teks: string;
  readonly asal: Origin;
  /** Ids of what it belongs to, as a waiver may name them. */
  readonly subjek: readonly string[];
}

/** Names and words of vision, missions, tujuan, sasaran, strategi, kebijakan, program and below, and of their indicators. */
export function* planTexts({ arah, program, dokumen }: Plan): Generator<TeksData> {
  yield text(arah.visi, arah.asal.at('visi'), ['visi']);
  for (const { id, nama, uraian, asal } of arah.misi) {
    yield text(nama, asal.at('nama'), [id]);
    yield* optional(uraian, asal.at('uraian'), [id]);
  }
  for (const { id, nama, asal } of [...arah.nspk, ...arah.kebijakanRpjmd]) yield text(nama, asal.at('nama'), [id]);
  for (const tujuan of arah.rpjmd) for (const node of [tujuan, ...tujuan.sasaran]) yield* goal(node);
  for (const tujuan of arah.tujuan) {
    yield* goal(tujuan);
    yield* results(tujuan, [tujuan.id]);
    yield* strategies(tujuan);
    for (const kebijakan of tujuan.kebijakan) yield text(kebijakan.nama, kebijakan.asal, [tujuan.id]);
    for (const sasaran of tujuan.sasaran) {
      yield* goal(sasaran);
      yield* results(sasaran, [sasaran.id]);
      yield* strategies(sasaran);
    }
  }
  for (const bidang of bidangUrusan(arah)) yield* goal(bidang);
  for (const node of susuri(program)) {
    const ids = [node.id, ...(node.kode === undefined ? [] : [node.kode])];
    yield text(node.nama, node.asal.at('nama'), ids);
    yield* optional(node.lokasi, node.asal.at('lokasi'), ids);
    yield* optional(node.keterangan, node.asal.at('keterangan'), ids);
    yield* results(node, ids);
    for (const indikator of node.indikator) yield* ofIndicator(indikator, ids);
  }
  yield text(dokumen.judul, dokumen.asal.at('judul'), ['judul']);
}

function* goal({ id, nama, asal, indikator }: Omit<SasaranRpjmd, 'nomor'>): Generator<TeksData> {
  yield text(nama, asal.at('nama'), [id]);
  for (const item of indikator) yield* ofIndicator(item, [id]);
}

function* results(
  { outcome, output, asal }: { outcome: string | undefined; output: string | undefined; asal: Origin },
  owner: readonly string[],
): Generator<TeksData> {
  yield* optional(outcome, asal.at('outcome'), owner);
  yield* optional(output, asal.at('output'), owner);
}

function* strategies({ id, strategi, asal }: Sasaran): Generator<TeksData> {
  for (const [index, item] of strategi.entries()) {
    const here = asal.at('strategi', index);
    yield text(item.nama, here.at('nama'), [item.id ?? id]);
    for (const kebijakan of item.kebijakan) yield text(kebijakan.nama, kebijakan.asal, [item.id ?? id]);
  }
}

function* ofIndicator(
  { id, nama, penjelasan, keterangan, asal }: Indikator,
  owner: readonly string[],
): Generator<TeksData> {
  // The fourth level carries a target without an indicator of its own.
  if (nama === '') return;
  yield text(nama, asal.at('nama'), [id, ...owner]);
  yield* optional(penjelasan, asal.at('penjelasan'), [id, ...owner]);
  yield* optional(keterangan, asal.at('keterangan'), [id, ...owner]);
}

/** Title, source and notes of a table, headings and cells of a free one, and the rows that a table declares itself. */
export function* tableTexts(tabel: Tabel): Generator<TeksData> {
  const { id, asal } = tabel;
  yield text(tabel.judul, asal.at('judul'), [id]);
  yield* optional(tabel.sumber, asal.at('sumber'), [id]);
  for (const catatan of tabel.catatan) yield text(catatan.teks, catatan.asal, [id]);
  if (tabel.jenis === 'kinerja-pelayanan')
    for (const row of tabel.baris) yield text(row.uraian, row.asal.at('indikator'), [id]);
  if (tabel.jenis === 'anggaran-realisasi')
    for (const row of tabel.baris) yield text(row.uraian, row.asal.at('uraian'), [id]);
  if (tabel.jenis === 'usg')
    for (const row of tabel.baris) {
      const ids = [id, ...(row.id === undefined ? [] : [`${id}/${row.id}`])];
      yield text(row.masalah, row.asal.at('masalah'), ids);
      yield* optional(row.fakta, row.asal.at('fakta'), ids);
    }
  if (tabel.jenis !== 'bebas') return;
  for (const kolom of tabel.isi.kolom) yield text(kolom.judul, kolom.asal.at('judul'), [id]);
  for (const baris of tabel.isi.baris) {
    yield* optional(baris.label, baris.asal.at('label'), [id]);
    for (const { isi, asal: cell } of baris.sel.values()) {
      if (isi.jenis === 'teks') yield text(isi.teks, cell, [id]);
      if (isi.jenis === 'daftar') for (const butir of isi.butir) yield text(butir, cell, [id]);
    }
  }
}

/** Titles, sources and descriptions of the figures. */
export function* figureTexts({ gambar }: Plan): Generator<TeksData> {
  for (const { id, judul, keterangan, sumber, asal } of gambar) {
    yield text(judul, asal.at('judul'), [id]);
    yield text(keterangan, asal.at('keterangan'), [id]);
    yield* optional(sumber, asal.at('sumber'), [id]);
  }
}

function text(teks: string, asal: Origin, subjek: readonly string[]): TeksData {
  return { teks, asal, subjek };
}

function* optional(teks: string | undefined, asal: Origin, subjek: readonly string[]): Generator<TeksData> {
  if (teks !== undefined) yield text(teks, asal, subjek);
}
