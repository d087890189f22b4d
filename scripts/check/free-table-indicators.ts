import type { Baris, Judul, Kolom, Sel } from '../model/free-table.ts';
import type { TabelJenis } from '../model/tabel.ts';
import { kataBaku } from './wording.ts';

type Tabel = TabelJenis<'bebas'>;

/** What a column of a free table says about an indicator. */
type Guna = { readonly jenis: 'target'; readonly tahun: number } | { readonly jenis: 'awal' };

/** Words in a heading that tell of something else than targets: what was achieved, and money. */
const BUKAN_TARGET = /\b(?:realisasi|capaian|rasio|anggaran|pagu|rp|rupiah|pertumbuhan|jumlah|kategori|predikat)\b/;
const AWAL = /\b(?:kondisi awal|kondisi kinerja awal|baseline)\b/;
const TAHUN = /\b(?:19|20)\d{2}\b/g;

/**
 * The columns of a free table that hold targets of a year or the baseline, by id. A column counts where its headings, from
 * the top down, name just one year, or the baseline, and nothing that is no target.
 */
export function kolomIndikator({ isi }: Tabel): ReadonlyMap<string, Guna> {
  const found = new Map<string, Guna>();
  for (const { kolom, judul } of headings(isi.judul, '')) {
    const words = kataBaku(judul);
    if (kolom.jenis === 'rupiah' || BUKAN_TARGET.test(words)) continue;
    if (AWAL.test(words)) {
      found.set(kolom.id, { jenis: 'awal' });
      continue;
    }
    const years = kataBaku(kolom.judul).match(TAHUN) ?? [];
    if (years.length === 1) found.set(kolom.id, { jenis: 'target', tahun: Number(years[0]) });
  }
  return found;
}

function* headings(items: readonly Judul[], above: string): Generator<{ kolom: Kolom; judul: string }> {
  for (const item of items)
    if ('kolom' in item) yield { kolom: item.kolom, judul: `${above} ${item.kolom.judul}` };
    else yield* headings(item.anak, `${above} ${item.judul}`);
}

/** The cells of a row that are words, compared form first. */
export function* teksBaris(baris: Baris): Generator<{ kata: string; teks: string; sel: Sel }> {
  for (const sel of baris.sel.values())
    if (sel.isi.jenis === 'teks') yield { kata: kataBaku(sel.isi.teks), teks: sel.isi.teks, sel };
}
