import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { YamlScalar, type YamlTree } from '../load/yaml-tree.ts';
import { splitMarks } from '../notation/note-marks.ts';
import { isNihil, readAngka, readBilangan, type Reading, readPagu, readTarget } from '../notation/read.ts';
import { GAYA, type JenisKolom, KUNCI_SEL } from '../schema/tabel/bebas.ts';
import type { GayaDaftar, IsiSel, Kolom, Sel } from './free-table.ts';
import type { Origin } from './origin.ts';

interface Context {
  readonly column: Kolom;
  readonly asal: Origin;
  readonly diagnostics: Diagnostic[];
  /** Whether a finding points at the value or at its key. */
  readonly di?: 'kunci';
}

/** One cell as typed, read by the kind of its column; undefined where nothing was filled or a finding was added. */
export function readCell(value: YamlTree, column: Kolom, asal: Origin, diagnostics: Diagnostic[]): Sel | undefined {
  const context = { column, asal, diagnostics };
  if (value instanceof YamlScalar) {
    if (value.isNull) return undefined;
    const { teks, tanda } = splitMarks(value.text.trim());
    const isi = readValue(teks, column.jenis, context);
    return isi === undefined ? undefined : { isi, lebar: 1, tinggi: 1, tanda, asal };
  }
  if (!isList(value)) return readMap(value, context);
  return { isi: { jenis: 'daftar', butir: items(value, context), gaya: 'angka' }, lebar: 1, tinggi: 1, asal };
}

// A cell written as a map: a value with its unit, words among figures, a list with its style, or a cell that spans.
function readMap(map: { readonly [key: string]: YamlTree }, context: Context): Sel | undefined {
  const { column, asal, diagnostics } = context;
  const scalar = (key: string): string | undefined => {
    const item = map[key];
    return item instanceof YamlScalar && !item.isNull ? item.text.trim() : undefined;
  };
  const strange = Object.keys(map).find((key) => !KUNCI_SEL.includes(key));
  if (strange !== undefined) {
    const message = `kunci “${strange}” tidak dikenal dalam sel.${didYouMean(strange, KUNCI_SEL)}`;
    return report({ ...context, asal: asal.at(strange), di: 'kunci' }, message, 'key-unknown');
  }
  const span = (key: string): number => Number(scalar(key) ?? 1);
  for (const key of ['lebar', 'tinggi'])
    if (!Number.isInteger(span(key)) || span(key) < 1 || span(key) > 1000)
      return report({ ...context, asal: asal.at(key) }, `${key} sel adalah bilangan bulat mulai dari 1.`);
  const gaya = scalar('gaya') ?? 'angka';
  if (!isStyle(gaya)) {
    const message = `gaya “${gaya}” tidak dikenal; pilih: ${GAYA.join(', ')}.${didYouMean(gaya, GAYA)}`;
    return report({ ...context, asal: asal.at('gaya') }, message);
  }
  const make = (isi: IsiSel, tanda: readonly string[] = []): Sel => ({
    isi,
    lebar: span('lebar'),
    tinggi: span('tinggi'),
    tanda,
    asal,
  });
  if (map['isi'] !== undefined) {
    const inner = readCell(map['isi'], column, asal.at('isi'), diagnostics);
    return make(inner?.isi ?? { jenis: 'kosong' }, inner?.tanda);
  }
  if (isList(map['daftar']))
    return make({ jenis: 'daftar', butir: items(map['daftar'], { ...context, asal: asal.at('daftar') }), gaya });
  const words = scalar('teks');
  if (words !== undefined) return make({ jenis: 'teks', teks: words });
  const amount = scalar('nilai');
  if (amount === undefined) return report(context, 'isi sel dengan isi, nilai, teks, atau daftar.');
  const jenis = column.jenis === 'teks' ? 'desimal' : column.jenis;
  const { teks, tanda } = splitMarks(amount);
  const isi = readValue(teks, jenis, { ...context, asal: asal.at('nilai') });
  const satuan = scalar('satuan');
  if (isi === undefined) return undefined;
  const takesUnit = satuan !== undefined && (isi.jenis === 'angka' || isi.jenis === 'nihil');
  return make(takesUnit ? { ...isi, satuan } : isi, tanda);
}

function readValue(text: string, jenis: JenisKolom, context: Context): IsiSel | undefined {
  const reading = readByKind(text, jenis);
  if (reading.ok) return reading.value;
  report(context, reading.message, reading.code, reading.hint ?? asText(text, jenis));
  return undefined;
}

function items(list: readonly YamlTree[], context: Context): string[] {
  return list.flatMap((item, index) => {
    if (item instanceof YamlScalar && !item.isNull) return [item.text];
    const hint = 'Isi butirnya; teks yang memuat titik dua diapit tanda kutip.';
    const at = { ...context, asal: context.asal.at(index) };
    report(at, `butir ke-${index + 1} daftar ini bukan satu teks.`, 'type-wrong', hint);
    return [];
  });
}

function report(
  { column, asal, diagnostics, di }: Context,
  words: string,
  code = 'type-wrong',
  hint?: string,
): Sel | undefined {
  diagnostics.push({
    code,
    severity: 'galat',
    message: `Kolom “${column.judul}”: ${words}`,
    place: asal.place(di),
    ...(hint === undefined ? {} : { hint }),
  });
  return undefined;
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

/** True for a YAML list. */
export function isList(value: YamlTree | undefined): value is readonly YamlTree[] {
  return Array.isArray(value);
}

function isStyle(word: string): word is GayaDaftar {
  return (GAYA as readonly string[]).includes(word);
}
