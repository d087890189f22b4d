import { didYouMean } from '../diagnostics/suggest.ts';
import type { Plan } from '../model/plan.ts';
import { span } from '../model/span.ts';
import { angkaDari, type Nilai } from '../notation/nilai.ts';
import { counted, countedBelow } from './counts.ts';
import { lookupOf, rowWithId } from './lookup.ts';
import { yearValue } from './value-tahunan.ts';
import { nilaiPerubahan } from './perubahan/nilai.ts';
import { nilaiAkhir, paguAkhirSimpul, paguDokumen, paguSimpul, sum } from './totals.ts';

/** A value that prose asked for, or the sentence that says why there is none. */
export type ValueReading =
  | { readonly ok: true; readonly nilai: Nilai; readonly satuan?: string | undefined }
  | { readonly ok: false; readonly message: string };

/** The values prose can ask for, and how many words may follow each. */
const WORDS_AFTER = {
  pd: 1,
  daerah: 0,
  provinsi: 0,
  periode: 0,
  tahun: 1,
  visi: 0,
  misi: 1,
  jumlah: 2,
  pagu: 2,
  target: 2,
  awal: 1,
  akhir: 1,
  tabel: 3,
  perubahan: 3,
  tahunan: 2,
  evaluasi: 2,
} as const;
const ROOTS = Object.keys(WORDS_AFTER);

const READINGS = new WeakMap<Plan, Map<string, ValueReading>>();

/**
 * The value behind the words of a `[[nilai: …]]` directive, such as `pagu 1.06.04 2023`. Looked up once for a plan: the
 * same value stands in many places, and several rules and both renderings ask for it.
 */
export function resolveValue(plan: Plan, kata: readonly string[]): ValueReading {
  const readings = READINGS.get(plan) ?? new Map<string, ValueReading>();
  READINGS.set(plan, readings);
  const key = kata.join(' ');
  const reading = readings.get(key) ?? readValue(plan, kata);
  readings.set(key, reading);
  return reading;
}

function readValue(plan: Plan, kata: readonly string[]): ValueReading {
  const [root = '', ...rest] = kata;
  const { dokumen, daerah, arah } = plan;
  const most = own(WORDS_AFTER, root);
  if (most !== undefined && rest.length > most)
    return wrong(`Kata “${rest.slice(most).join(' ')}” berlebih dalam nilai “${kata.join(' ')}”.`);
  switch (root) {
    case 'pd':
      if (rest[0] !== undefined && rest[0] !== 'singkat')
        return wrong(`Nilai “pd ${rest[0]}” tidak dikenal: tulis pd atau pd singkat.`);
      return words(rest[0] === 'singkat' ? dokumen.perangkatDaerah.singkat : dokumen.perangkatDaerah.nama);
    case 'daerah':
      return words(daerah.nama);
    case 'provinsi':
      return words(daerah.provinsi);
    case 'periode':
      return words(span(dokumen.periode));
    case 'tahun': {
      const years = { awal: dokumen.periode[0], akhir: dokumen.periode.at(-1), dasar: dokumen.tahunDasar };
      const year = own(years, rest[0] ?? '');
      return year === undefined ? wrong('Tulis tahun awal, tahun akhir, atau tahun dasar.') : words(String(year));
    }
    case 'visi':
      return words(arah.visi);
    case 'misi': {
      const misi = arah.misi[Number(rest[0]) - 1] ?? arah.misi.find((item) => item.id === rest[0]);
      return misi === undefined
        ? wrong(`Misi “${rest.join(' ')}” tidak ada; dokumen ini memuat ${arah.misi.length} misi.`)
        : words(misi.nama);
    }
    case 'jumlah':
      return count(plan, rest);
    case 'pagu':
      return money(plan, rest);
    case 'target':
    case 'awal':
    case 'akhir':
      return indicator(plan, root, rest);
    case 'tabel':
      return cell(plan, rest);
    case 'perubahan':
      return nilaiPerubahan(plan, rest);
    case 'tahunan':
    case 'evaluasi':
      return yearValue(plan, root, rest);
    default:
      return wrong(`Nilai “${root}” tidak dikenal.${didYouMean(root, ROOTS)}`);
  }
}

function count(plan: Plan, [what = '', id]: readonly string[]): ValueReading {
  const all = counted(plan);
  const items = own(all, what);
  if (items === undefined)
    return wrong(`Tidak ada yang dihitung dengan nama “${what}”.${didYouMean(what, Object.keys(all))}`);
  if (id === undefined) return number(items.length);
  const { pemilik } = lookupOf(plan);
  const owner = pemilik.find(id);
  if (owner === undefined)
    return wrong(`Tidak ada tujuan, sasaran, program, atau kegiatan “${id}”.${didYouMean(id, pemilik.names)}`);
  const below = countedBelow(plan, owner);
  const found = own(below, what);
  return found === undefined
    ? wrong(`Di bawah “${id}” tidak dihitung ${what}; yang dihitung: ${Object.keys(below).join(', ')}.`)
    : number(found.length);
}

/** What stands under a word that was typed; not what every object has, such as `constructor`. */
function own<T>(things: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(things, word) ? things[word] : undefined;
}

function number(angka: number): ValueReading {
  return { ok: true, nilai: { jenis: 'angka', angka, desimal: 0 } };
}

function money(plan: Plan, rest: readonly string[]): ValueReading {
  const years = plan.dokumen.tahunPagu;
  const rupiah = (value: number | undefined, what: string): ValueReading =>
    value === undefined ? wrong(`Pagu ${what} belum diisi.`) : { ok: true, nilai: { jenis: 'rupiah', rupiah: value } };
  const [first = '', second] = rest;
  if (second === undefined) {
    if (first === 'total') return rupiah(sum(years.map((year) => paguDokumen(plan, year))), 'total');
    if (years.includes(Number(first))) return rupiah(paguDokumen(plan, Number(first)), first);
    return wrong(`“pagu ${first}” tidak dikenal: tulis pagu total, pagu <tahun>, atau pagu <kode> <tahun>.`);
  }
  const { simpul } = lookupOf(plan);
  const node = simpul.find(first);
  if (node === undefined) return wrong(`Tidak ada program atau kegiatan “${first}”.${didYouMean(first, simpul.ids)}`);
  if (second === 'akhir') return rupiah(angkaDari(paguAkhirSimpul(node, years)), `${first} pada akhir periode`);
  if (!years.includes(Number(second))) return wrong(`Tahun “${second}” di luar tahun pagu (${span(years)}).`);
  return rupiah(paguSimpul(node, Number(second)), `${first} tahun ${second}`);
}

function indicator(plan: Plan, what: 'target' | 'awal' | 'akhir', rest: readonly string[]): ValueReading {
  const [id = '', year = ''] = rest;
  const all = lookupOf(plan).indikator;
  const indikator = all.find(id);
  if (indikator === undefined) return wrong(`Tidak ada indikator “${id}”.${didYouMean(id, all.ids)}`);
  const { satuan } = indikator;
  if (what === 'awal') return { ok: true, nilai: indikator.awal.nilai, satuan };
  if (what === 'akhir')
    return { ok: true, nilai: nilaiAkhir(indikator.akhir, indikator.target, plan.dokumen.tahunTarget), satuan };
  if (year === '') return wrong(`Sebutkan tahunnya: target ${id} ${plan.dokumen.tahunTarget[0] ?? ''}.`);
  const nilai = indikator.target.get(Number(year));
  return nilai === undefined
    ? wrong(`Indikator “${id}” tidak mempunyai target tahun “${year}”.`)
    : { ok: true, nilai, satuan };
}

function cell(plan: Plan, rest: readonly string[]): ValueReading {
  const [id = '', rowId = '', columnId = ''] = rest;
  const all = lookupOf(plan).tabel;
  const tabel = all.find(id);
  if (tabel !== undefined && tabel.jenis !== 'bebas')
    return wrong(`Tabel “${id}” diturunkan dari data rencana; [[nilai: tabel …]] hanya membaca tabel bebas.`);
  if (tabel === undefined) return wrong(`Tidak ada tabel “${id}”.${didYouMean(id, all.ids)}`);
  const row = rowWithId(tabel.isi, rowId);
  if (row === undefined) {
    const ids = tabel.isi.baris.flatMap((item) => item.id ?? []);
    return wrong(`Tabel “${id}” tidak mempunyai baris “${rowId}”.${didYouMean(rowId, ids)}`);
  }
  const found = row.sel.get(columnId)?.isi;
  if (found === undefined || found.jenis === 'daftar' || found.jenis === 'centang') {
    const columns = tabel.isi.kolom.map((column) => column.id).filter((column) => column !== columnId);
    return wrong(
      `Baris “${rowId}” tabel “${id}” tidak berisi nilai di kolom “${columnId}”.${didYouMean(columnId, columns)}`,
    );
  }
  // In prose the unit is part of the sentence, so it is not repeated here.
  return {
    ok: true,
    nilai:
      found.jenis === 'angka'
        ? { jenis: 'angka', angka: found.angka, desimal: found.desimal, persen: found.persen ?? false }
        : found,
  };
}

function words(text: string): ValueReading {
  return { ok: true, nilai: { jenis: 'teks', teks: text } };
}

function wrong(message: string): ValueReading {
  return { ok: false, message };
}
