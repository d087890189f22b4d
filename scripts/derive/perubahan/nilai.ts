import { didYouMean } from '../../diagnostics/suggest.ts';
import type { Plan } from '../../model/plan.ts';
import { span } from '../../model/span.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { paguDokumen, sum } from '../totals.ts';
import { tahunBersama } from './banding.ts';
import { TINGKAT } from './butir.ts';
import { jumlahPerubahan, type Perubahan, perubahanOf, STATUS } from './perubahan.ts';

/** A value of the amendment, or the sentence that says why there is none. */
type Reading = { readonly ok: true; readonly nilai: Nilai } | { readonly ok: false; readonly message: string };

const PAGU = ['semula', 'menjadi', 'selisih', 'besaran', 'arah'] as const;

/**
 * The value behind `[[nilai: perubahan …]]`. Takes the words after `perubahan`: a level and a status for how many there are
 * (without the status, all that are not as they were); `pagu`, what of it, and perhaps a year; `sebelum` or `penetapan` of
 * the document before.
 */
export function nilaiPerubahan(plan: Plan, kata: readonly string[]): Reading {
  const perubahan = perubahanOf(plan);
  if (perubahan === undefined)
    return wrong('[[nilai: perubahan …]] hanya untuk dokumen yang menyebut dokumen sebelumnya dengan kunci sebelum.');
  const [first = '', second, third] = kata;
  const { dokumen } = perubahan.sebelum;
  switch (first) {
    case 'sebelum':
      return words(dokumen.judul);
    case 'penetapan':
      return dokumen.penetapan === undefined
        ? wrong(`Dokumen “${dokumen.id}” tidak menyebut penetapannya.`)
        : words(dokumen.penetapan);
    case 'pagu':
      return money(perubahan, second, third);
    default:
      return count(perubahan, first, second);
  }
}

function count(perubahan: Perubahan, first: string, second: string | undefined): Reading {
  const tingkat = TINGKAT.find((name) => name === first);
  if (tingkat === undefined)
    return wrong(
      `Perubahan “${first}” tidak dikenal.${didYouMean(first, [...TINGKAT, 'pagu', 'sebelum', 'penetapan'])}`,
    );
  const status = STATUS.find((name) => name === second);
  if (second !== undefined && status === undefined)
    return wrong(`“perubahan ${first} ${second}” tidak dikenal: sesudah ${first} ditulis ${STATUS.join(', ')}.`);
  const counted = status === undefined ? STATUS.filter((name) => name !== 'tetap') : [status];
  const angka = counted.reduce((total, name) => total + jumlahPerubahan(perubahan, tingkat, name), 0);
  return { ok: true, nilai: { jenis: 'angka', angka, desimal: 0 } };
}

function money({ sebelum, setelah }: Perubahan, second: string | undefined, third: string | undefined): Reading {
  const what = PAGU.find((name) => name === second);
  if (what === undefined) return wrong(`Sesudah “perubahan pagu” ditulis ${PAGU.join(', ')}.`);
  const all = tahunBersama(sebelum.dokumen.tahunPagu, setelah.dokumen.tahunPagu);
  if (third !== undefined && !all.includes(Number(third)))
    return wrong(`Tahun “${third}” di luar tahun pagu (${span(all)}).`);
  const years = third === undefined ? all : [Number(third)];
  const total = (version: Plan): number => sum(years.map((year) => paguDokumen(version, year))) ?? 0;
  const [semula, menjadi] = [total(sebelum), total(setelah)];
  const selisih = menjadi - semula;
  switch (what) {
    case 'arah':
      return words(selisih === 0 ? 'tetap' : selisih > 0 ? 'bertambah' : 'berkurang');
    case 'besaran':
      return rupiah(Math.abs(selisih));
    default:
      return rupiah({ semula, menjadi, selisih }[what]);
  }
}

function rupiah(value: number): Reading {
  return { ok: true, nilai: { jenis: 'rupiah', rupiah: value } };
}

function words(text: string): Reading {
  return { ok: true, nilai: { jenis: 'teks', teks: text } };
}

function wrong(message: string): Reading {
  return { ok: false, message };
}
