import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { YamlScalar, type YamlTree } from '../load/yaml-tree.ts';
import { type Nilai } from '../notation/nilai.ts';
import { readAngka, readBilangan, type Reading, readPagu, readTarget, isNihil } from '../notation/read.ts';
import type { JenisKolom, KolomTertulis, TabelBebasTertulis } from '../schema/tabel.ts';
import { freeTableFaults } from './free-table-faults.ts';
import type { Origin } from './origin.ts';

/** A leaf column of a free table. */
export interface Kolom {
  readonly id: string;
  readonly judul: string;
  readonly jenis: JenisKolom;
  readonly rata: 'kiri' | 'tengah' | 'kanan' | undefined;
  readonly lebar: 'sempit' | 'sedang' | 'lebar' | undefined;
  readonly terdiriAtas: readonly string[];
  readonly asal: Origin;
}

/** A heading: a leaf column, or a group with headings below it. */
export type Judul = { readonly kolom: Kolom } | { readonly judul: string; readonly anak: readonly Judul[] };

const GAYA = ['angka', 'huruf', 'strip'] as const;
export type GayaDaftar = (typeof GAYA)[number];

/** What a cell holds: a value of the field, a list, or a tick. */
export type IsiSel =
  | Nilai
  | { readonly jenis: 'daftar'; readonly butir: readonly string[]; readonly gaya: GayaDaftar }
  | { readonly jenis: 'centang' };

export interface Sel {
  readonly isi: IsiSel;
  readonly lebar: number;
  readonly tinggi: number;
  readonly asal: Origin;
}

export const JENIS_BARIS = ['data', 'kelompok', 'anak', 'subjumlah', 'jumlah'] as const;
export type JenisBaris = (typeof JENIS_BARIS)[number];

export interface Baris {
  readonly id: string | undefined;
  readonly jenis: JenisBaris;
  readonly label: string | undefined;
  /** By column id; a column that is not there was not filled. */
  readonly sel: ReadonlyMap<string, Sel>;
  readonly asal: Origin;
}

export interface TabelBebas {
  readonly judul: readonly Judul[];
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
}

const RESERVED = ['id', 'jenis', 'label'];

/** Reads the columns and rows of a free table, each cell by the kind of its column. Adds findings to `diagnostics`. */
export function buildFreeTable(written: TabelBebasTertulis, asal: Origin, diagnostics: Diagnostic[]): TabelBebas {
  const kolom: Kolom[] = [];
  const headings = (columns: readonly KolomTertulis[], origin: Origin): Judul[] =>
    columns.map((column, index): Judul => {
      const here = origin.at(index);
      if (column.kolom !== undefined) return { judul: column.judul, anak: headings(column.kolom, here.at('kolom')) };
      const leaf: Kolom = {
        id: column.id ?? slug(column.judul),
        judul: column.judul,
        jenis: column.jenis ?? 'teks',
        rata: column.rata,
        lebar: column.lebar,
        terdiriAtas: column.terdiri_atas ?? [],
        asal: here,
      };
      if (kolom.some((other) => other.id === leaf.id) || RESERVED.includes(leaf.id))
        diagnostics.push({
          code: 'id-duplicate',
          severity: 'galat',
          message: `Id kolom “${leaf.id}” sudah dipakai${RESERVED.includes(leaf.id) ? ' untuk keperluan baris' : ''}.`,
          hint: 'Beri kolom ini id lain.',
          place: here.place('kunci'),
        });
      kolom.push(leaf);
      return { kolom: leaf };
    });
  const judul = headings(written.kolom, asal.at('kolom'));
  const baris = written.baris.map((row, index) => readRow(row, asal.at('baris', index), kolom, diagnostics));
  const table = { judul, kolom, baris };
  freeTableFaults(table, asal, diagnostics);
  return table;
}

function readRow(written: YamlTree, asal: Origin, kolom: readonly Kolom[], diagnostics: Diagnostic[]): Baris {
  const wrong = (what: string, place = asal.place()): void => {
    diagnostics.push({
      code: 'type-wrong',
      severity: 'galat',
      message: `${what}.`,
      hint: 'Tulis baris sebagai {kolom: isi}, misalnya {nama: Mobil, jumlah: 5}.',
      place,
    });
  };
  if (written instanceof YamlScalar || isList(written)) wrong('Baris tabel diharapkan peta (kunci: nilai)');
  const row = written instanceof YamlScalar || isList(written) ? {} : written;
  const text = (key: string): string | undefined => {
    const value = row[key];
    if (value !== undefined && !(value instanceof YamlScalar))
      wrong(`Kunci “${key}” pada baris tabel diharapkan satu nilai`, asal.at(key).place());
    return value instanceof YamlScalar && !value.isNull ? value.text : undefined;
  };
  const jenis = text('jenis') ?? 'data';
  if (!(JENIS_BARIS as readonly string[]).includes(jenis))
    diagnostics.push({
      code: 'type-wrong',
      severity: 'galat',
      message: `Jenis baris “${jenis}” tidak dikenal; pilih: ${JENIS_BARIS.join(', ')}.${didYouMean(jenis, JENIS_BARIS)}`,
      place: asal.at('jenis').place(),
    });
  const sel = new Map<string, Sel>();
  for (const [key, value] of Object.entries(row)) {
    if (RESERVED.includes(key)) continue;
    const column = kolom.find((candidate) => candidate.id === key);
    if (column === undefined) {
      const known = kolom.map((candidate) => candidate.id);
      diagnostics.push({
        code: 'key-unknown',
        severity: 'galat',
        message: `Tabel ini tidak mempunyai kolom “${key}”.${didYouMean(key, known)}`,
        hint: asal.at(key).hintOfBareKey() ?? `Kolom yang ada: ${known.join(', ')}.`,
        place: asal.at(key).place('kunci'),
      });
      continue;
    }
    const cell = readCell(value, column, asal.at(key), diagnostics);
    if (cell !== undefined) sel.set(key, cell);
  }
  return { id: text('id'), jenis: jenis as JenisBaris, label: text('label'), sel, asal };
}

function readCell(value: YamlTree, column: Kolom, asal: Origin, diagnostics: Diagnostic[]): Sel | undefined {
  const report = (message: string, code = 'type-wrong', hint?: string): undefined => {
    diagnostics.push({
      code,
      severity: 'galat',
      message: `Kolom “${column.judul}”: ${message}`,
      place: asal.place(),
      ...(hint === undefined ? {} : { hint }),
    });
    return undefined;
  };
  const make = (isi: IsiSel, lebar = 1, tinggi = 1): Sel => ({ isi, lebar, tinggi, asal });
  const items = (list: readonly YamlTree[], from: Origin): string[] =>
    list.flatMap((item, index) => {
      if (item instanceof YamlScalar && !item.isNull) return [item.text];
      diagnostics.push({
        code: 'type-wrong',
        severity: 'galat',
        message: `Kolom “${column.judul}”: butir ke-${index + 1} daftar ini bukan satu teks.`,
        hint: 'Isi butirnya; teks yang memuat titik dua diapit tanda kutip.',
        place: from.at(index).place(),
      });
      return [];
    });

  if (value instanceof YamlScalar) {
    if (value.isNull) return undefined;
    const reading = readByKind(value.text.trim(), column.jenis);
    return reading.ok
      ? make(reading.value)
      : report(reading.message, reading.code, reading.hint ?? asText(value.text, column.jenis));
  }
  if (isList(value)) return make({ jenis: 'daftar', butir: items(value, asal), gaya: 'angka' });

  const known = ['isi', 'lebar', 'tinggi', 'nilai', 'satuan', 'teks', 'daftar', 'gaya'];
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined)
    return report(`kunci “${strange}” tidak dikenal dalam sel.${didYouMean(strange, known)}`, 'key-unknown');
  const scalar = (key: string): string | undefined => {
    const item = value[key];
    return item instanceof YamlScalar && !item.isNull ? item.text.trim() : undefined;
  };
  const spans = [Number(scalar('lebar') ?? 1), Number(scalar('tinggi') ?? 1)] as const;
  if (spans.some((span) => !Number.isInteger(span) || span < 1 || span > 1000))
    return report('lebar dan tinggi sel adalah bilangan bulat mulai dari 1.');
  if (value['isi'] !== undefined) {
    const inner = readCell(value['isi'], column, asal.at('isi'), diagnostics);
    return make(inner?.isi ?? { jenis: 'kosong' }, ...spans);
  }
  const gaya = scalar('gaya') ?? 'angka';
  if (!isStyle(gaya))
    return report(`gaya “${gaya}” tidak dikenal; pilih: ${GAYA.join(', ')}.${didYouMean(gaya, GAYA)}`);
  if (isList(value['daftar']))
    return make({ jenis: 'daftar', butir: items(value['daftar'], asal.at('daftar')), gaya }, ...spans);
  const words = scalar('teks');
  if (words !== undefined) return make({ jenis: 'teks', teks: words }, ...spans);
  const amount = scalar('nilai');
  if (amount === undefined) return report('isi sel dengan isi, nilai, teks, atau daftar.');
  const reading = readByKind(amount, column.jenis === 'teks' ? 'desimal' : column.jenis);
  if (!reading.ok) return report(reading.message, reading.code, reading.hint);
  const satuan = scalar('satuan');
  const isi = reading.value;
  return make(
    satuan !== undefined && (isi.jenis === 'angka' || isi.jenis === 'nihil') ? { ...isi, satuan } : isi,
    ...spans,
  );
}

function readByKind(text: string, jenis: JenisKolom): Reading<IsiSel> {
  if (isNihil(text)) return { ok: true, value: { jenis: 'nihil' } };
  if (/^NA$/.test(text)) return { ok: true, value: { jenis: 'tidak-berlaku' } };
  switch (jenis) {
    case 'teks':
    case 'nomor':
      return { ok: true, value: { jenis: 'teks', teks: text } };
    case 'bilangan': {
      const reading = readBilangan(text);
      return reading.ok ? { ok: true, value: { jenis: 'angka', angka: reading.value, desimal: 0 } } : reading;
    }
    case 'desimal':
      return readAngka(text);
    case 'persen':
      return readTarget(text);
    case 'rupiah':
      return readPagu(text);
    case 'centang':
      if (/^(?:ya|v|√|✓)$/i.test(text)) return { ok: true, value: { jenis: 'centang' } };
      if (/^(?:tidak)$/i.test(text)) return { ok: true, value: { jenis: 'kosong' } };
      return { ok: false, code: 'type-wrong', message: `“${text}” bukan tanda centang; tulis ya atau kosongkan.` };
  }
}

// Words among figures are meant now and then: "menunggu verifikasi" where a number would stand.
function asText(text: string, jenis: JenisKolom): string | undefined {
  return jenis === 'centang' ? undefined : `Perbaiki angkanya; bila memang teks, tulis {teks: "${text.trim()}"}.`;
}

function isList(value: YamlTree | undefined): value is readonly YamlTree[] {
  return Array.isArray(value);
}

function isStyle(word: string): word is GayaDaftar {
  return (GAYA as readonly string[]).includes(word);
}

/** A readable id from a text: small letters and digits joined by dashes. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
