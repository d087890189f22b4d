import type { Bab, Outline } from '../../derive/outline.ts';
import { sebutanVersi } from '../../derive/perubahan/versi.ts';
import { deriveReport, type Report } from '../../derive/report.ts';
import type { Naskah } from '../../load/prose.ts';
import type { Cetak } from '../../model/cetak.ts';
import { formatBulat } from '../../notation/format.ts';
import { pageSetup } from '../page-setup.ts';
import { compareBlocks, wholly } from './compare-blocks.ts';
import { proseTexts, type TextBlock } from './prose-blocks.ts';
import type { Potong, RedlineBlockView, RedlinePartView, RedlineSectionView, RedlineView } from './views.ts';

/** A part of a document with the texts below its heading. */
interface Part {
  readonly kunci: string;
  readonly judul: string;
  readonly teks: readonly {
    readonly id: string;
    readonly judul: string | undefined;
    readonly blok: readonly TextBlock[];
  }[];
}

/** Margins of a redline's pages in mm, whatever the document's own are. */
const TEPI: Cetak['tepi'] = { atas: 20, bawah: 22, luar: 20, dalam: 25 };

const MADE = new WeakMap<Report, RedlineView>();

/**
 * The redline of an amending document against the one before it: what is removed and what is new in the prose, as it is
 * printed. Parts that are as they were are named, not printed. Undefined for a document that amends none. Compared once.
 */
export function renderRedline(report: Report): RedlineView | undefined {
  const { sebelum } = report.plan;
  if (sebelum === undefined) return undefined;
  const known = MADE.get(report) ?? compare(deriveReport(sebelum), report);
  MADE.set(report, known);
  return known;
}

/** File name of a redline's page on the website. */
export const REDLINE_PAGE = 'redline.html';

function compare(before: Report, after: Report): RedlineView {
  const { dokumen } = after.plan;
  const bagian = inOrder(partsOf(before), partsOf(after), ({ kunci }) => kunci).map(([old, now], index) =>
    comparePart(old, now, `bagian-${index + 1}`),
  );
  const { kertas, isi } = pageSetup({ ...dokumen.cetak, tepi: TEPI, jilid: 'kiri' });
  return {
    id: dokumen.id,
    judul: dokumen.judul,
    penyusun: dokumen.perangkatDaerah.nama,
    tanggal: dokumen.tanggal,
    versi: [
      { label: 'Semula', nilai: sebutanVersi(before.plan) },
      { label: 'Menjadi', nilai: sebutanVersi(after.plan) },
    ],
    ringkasan: summary(bagian),
    bagian,
    pdf: `redline-${dokumen.id}.pdf`,
    kertas: {
      lebar: `${kertas.lebarMm}mm`,
      tinggi: `${kertas.tinggiMm}mm`,
      tepi: [TEPI.atas, TEPI.luar, TEPI.bawah, TEPI.dalam].map((side) => `${side}mm`).join(' '),
      isi,
    },
    kaki: ['Perbandingan naskah', dokumen.perangkatDaerah.nama].join(' - '),
  };
}

function partsOf(report: Report): Part[] {
  const { outline } = report;
  const text = (naskah: Naskah, judul: string | undefined): Part['teks'][number] => ({
    id: naskah.id,
    judul,
    blok: proseTexts(naskah, report),
  });
  const chapter = ({ id, romawi, judul, pembuka, subbab }: Bab): Part => ({
    kunci: `bab/${id}`,
    judul: `BAB ${romawi} ${judul}`,
    teks: [
      ...(pembuka === undefined ? [] : [text(pembuka, undefined)]),
      ...subbab.map((sub) => text(sub.naskah, `${sub.nomor} ${sub.judul}`)),
    ],
  });
  return [
    ...outline.depan.map(({ id, judul, naskah }) => ({ kunci: `depan/${id}`, judul, teks: [text(naskah, undefined)] })),
    ...outline.bab.map(chapter),
    ...attachments(outline).map(({ id, judul, naskah }) => ({
      kunci: `lampiran/${id}`,
      judul,
      teks: [text(naskah, undefined)],
    })),
  ];
}

function attachments({ lampiran }: Outline): { id: string; judul: string; naskah: Naskah }[] {
  return lampiran.map(({ id, urut, judul, naskah }) => ({ id, judul: `Lampiran ${urut} ${judul}`, naskah }));
}

/** Pairs by a key in the order of the second list; what only the first has stands behind what it stood behind. */
function inOrder<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): (readonly [T | undefined, T | undefined])[] {
  const old = new Map(before.map((item) => [keyOf(item), item] as const));
  const kept = new Set(after.map(keyOf));
  const removedBehind = new Map<string | undefined, T[]>();
  let last: string | undefined;
  for (const item of before) {
    if (kept.has(keyOf(item))) last = keyOf(item);
    else removedBehind.set(last, [...(removedBehind.get(last) ?? []), item]);
  }
  const removed = (key: string | undefined): [T, undefined][] =>
    (removedBehind.get(key) ?? []).map((item) => [item, undefined]);
  return [
    ...removed(undefined),
    ...after.flatMap((item) => [[old.get(keyOf(item)), item] as const, ...removed(keyOf(item))]),
  ];
}

const SAMA = 'Tidak berubah.';
const BARU = 'Seluruhnya baru.';
const HILANG = 'Dihapus seluruhnya.';

function comparePart(before: Part | undefined, after: Part | undefined, jangkar: string): RedlinePartView {
  const { judul } = (after ?? before) as Part;
  const subbab = inOrder(before?.teks ?? [], after?.teks ?? [], ({ id }) => id).map(([old, now]) =>
    compareSection(old, now),
  );
  const word = ownWord(before, after);
  if (word !== undefined) return { jangkar, judul, keterangan: word, subbab: subbab.map(withoutWord) };
  if (subbab.every(({ keterangan }) => keterangan === SAMA)) return { jangkar, judul, keterangan: SAMA, subbab: [] };
  // What stands directly below the heading of a part has none of its own that could be named.
  return { jangkar, judul, subbab: subbab.filter(({ judul: own, blok }) => own !== undefined || blok.length > 0) };
}

function compareSection(
  before: Part['teks'][number] | undefined,
  after: Part['teks'][number] | undefined,
): RedlineSectionView {
  const judul = (after ?? before)?.judul;
  const named = judul === undefined ? {} : { judul };
  const own = ownWord(before, after);
  if (before === undefined || after === undefined)
    return {
      ...named,
      ...(own === undefined ? {} : { keterangan: own }),
      blok: wholly((after ?? before)?.blok ?? [], after === undefined ? 'hapus' : 'sisip'),
    };
  const blok = compareBlocks(before.blok, after.blok);
  return blok.every(isUnchanged) ? { ...named, keterangan: SAMA, blok: [] } : { ...named, blok };
}

function ownWord(before: unknown, after: unknown): string | undefined {
  if (before === undefined) return BARU;
  return after === undefined ? HILANG : undefined;
}

// Said once, for the whole part.
function withoutWord({ judul, blok }: RedlineSectionView): RedlineSectionView {
  return judul === undefined ? { blok } : { judul, blok };
}

function isUnchanged({ potong }: RedlineBlockView): boolean {
  return potong.every(({ jenis }) => jenis === 'sama');
}

function summary(bagian: readonly RedlinePartView[]): RedlineView['ringkasan'] {
  const pieces = bagian.flatMap(({ subbab }) => subbab.flatMap(({ blok }) => blok.flatMap(({ potong }) => potong)));
  const words = (jenis: Potong['jenis']): string =>
    formatBulat(
      pieces
        .filter((piece) => piece.jenis === jenis)
        .reduce((count, { teks }) => count + (teks.match(/[\p{L}\p{N}]+(?:[.,][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0),
    );
  const parts = (keterangan: string | undefined): string =>
    formatBulat(bagian.filter((part) => part.keterangan === keterangan).length);
  return [
    { label: 'Kata yang disisipkan', nilai: words('sisip') },
    { label: 'Kata yang dihapus', nilai: words('hapus') },
    { label: 'Bagian yang berubah', nilai: parts(undefined) },
    { label: 'Bagian yang baru', nilai: parts(BARU) },
    { label: 'Bagian yang dihapus', nilai: parts(HILANG) },
    { label: 'Bagian yang tidak berubah', nilai: parts(SAMA) },
  ];
}
