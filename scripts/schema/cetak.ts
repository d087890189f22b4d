import { z } from 'zod';
import { TEXT_FAMILIES } from '../notation/printable.ts';
import type { Reading } from '../notation/read.ts';
import { pilihan, skalar } from './fields.ts';
import { peta } from './shapes.ts';
import { textOrNumber, whole } from './written.ts';

/** Smallest and largest margin in mm: room for page numbers and for every printer, and for text. */
const TEPI = { least: 15, most: 50 };
/** Smallest and largest type of prose in pt. */
const UKURAN = { least: 9, most: 14 };

const decimal = (text: string): number => Number(text.replace(',', '.'));

/** A margin: millimetres, with or without the unit, or centimetres with theirs. Gives mm. */
const tepi = (what: string): z.ZodType<number> =>
  skalar(
    what,
    (text): Reading<number> => {
      const match = /^(\d+(?:[.,]\d+)?)\s*(mm|cm)?$/i.exec(text);
      if (match === null)
        return {
          ok: false,
          code: 'type-wrong',
          message: `${what} “${text}” tidak terbaca sebagai lebar dalam milimeter.`,
          hint: 'Tulis misalnya 25.',
        };
      const number = decimal(match[1] as string);
      const mm = match[2]?.toLowerCase() === 'cm' ? number * 10 : number;
      if (mm >= TEPI.least && mm <= TEPI.most) return { ok: true, value: mm };
      // “3” is what a rule of “3 cm” becomes where the unit is overlooked.
      const isCm = match[2] === undefined && mm * 10 >= TEPI.least && mm * 10 <= TEPI.most;
      return {
        ok: false,
        code: 'type-wrong',
        message: `${what} ${text} di luar batas ${TEPI.least} sampai ${TEPI.most} mm.`,
        ...(isCm ? { hint: `Tepi ditulis dalam milimeter: ${mm * 10} untuk ${text} cm.` } : {}),
      };
    },
    textOrNumber(whole('\\d+(?:[.,]\\d+)?\\s*(?:mm|cm)?'), TEPI.least, TEPI.most),
  );

const ukuran = skalar(
  'ukuran huruf',
  (text): Reading<number> => {
    const match = /^(\d+(?:[.,]\d+)?)\s*(?:pt)?$/i.exec(text);
    if (match === null)
      return {
        ok: false,
        code: 'type-wrong',
        message: `ukuran huruf “${text}” tidak terbaca sebagai angka.`,
        hint: 'Tulis misalnya 12.',
      };
    const pt = decimal(match[1] as string);
    return pt >= UKURAN.least && pt <= UKURAN.most
      ? { ok: true, value: pt }
      : {
          ok: false,
          code: 'type-wrong',
          message: `ukuran huruf ${text} di luar batas ${UKURAN.least} sampai ${UKURAN.most} pt.`,
        };
  },
  textOrNumber(whole('\\d+(?:[.,]\\d+)?\\s*(?:pt)?'), UKURAN.least, UKURAN.most),
);

/** `ya`, `tidak`, or the words that stand there. */
const kepalaHalaman = skalar('kepala_halaman', (text): Reading<boolean | string> => {
  if (/^(?:ya|true)$/i.test(text)) return { ok: true, value: true };
  return { ok: true, value: /^(?:tidak|false)$/i.test(text) ? false : text };
});

/** `cetak` of dokumen.yaml: the page set-up. Every key may be left out; the model knows what then holds. */
export const cetak = peta({
  preset: pilihan('preset', ['renstra', 'perwali']).optional(),
  kertas: pilihan('kertas', ['f4', 'f4-215', 'a4']).optional(),
  tepi: peta({
    atas: tepi('tepi atas').optional(),
    bawah: tepi('tepi bawah').optional(),
    luar: tepi('tepi luar').optional(),
    dalam: tepi('tepi dalam').optional(),
  }).optional(),
  jilid: pilihan('jilid', ['kiri', 'bolak-balik']).optional(),
  huruf: peta({
    keluarga: pilihan('keluarga huruf', TEXT_FAMILIES).optional(),
    ukuran: ukuran.optional(),
  }).optional(),
  kepala_halaman: kepalaHalaman.optional(),
  nomor_halaman: pilihan('nomor_halaman', ['per-bab', 'per-bab-menerus', 'menerus', 'polos']).optional(),
  bab_mulai: pilihan('bab_mulai', ['halaman-baru', 'halaman-kanan', 'menyambung']).optional(),
}).transform((written, ctx) => {
  if (written.bab_mulai !== 'menyambung' || !written.nomor_halaman?.startsWith('per-bab')) return written;
  ctx.issues.push({
    code: 'custom',
    message: `Nomor ${written.nomor_halaman} tidak dapat dipakai bila bab menyambung: satu halaman dapat memuat dua bab.`,
    input: written,
    path: ['nomor_halaman'],
    params: {
      code: 'print-conflict',
      hint: 'Pakai nomor_halaman: menerus atau polos, atau bab_mulai: halaman-baru.',
    },
  });
  return z.NEVER;
});

export type CetakTertulis = z.output<typeof cetak>;
