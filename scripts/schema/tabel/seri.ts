import { z } from 'zod';
import { shaped } from '../field-shape.ts';
import { id, nilaiPagu, nilaiTarget, pilihan, seri, teks, yaTidak } from '../fields.ts';
import { daftar, passOn, peta } from '../shapes.ts';
import { berjudulKolom, berpindahan, bertahun, umum } from './umum.ts';

/** T-C.23: targets beside realisation of the previous period. */
export const berkasKinerjaPelayanan = peta({
  ...umum,
  ...bertahun,
  ...berjudulKolom(['no', 'indikator', 'target', 'realisasi', 'rasio']),
  jenis: pilihan('jenis', ['kinerja-pelayanan']),
  nomor_baris: yaTidak('nomor_baris').optional(),
  rasio: yaTidak('rasio').optional(),
  baris: daftar(
    peta({
      id: id().optional(),
      indikator: teks('indikator'),
      satuan: teks('satuan').optional(),
      target: seri(nilaiTarget(), 'target').optional(),
      realisasi: seri(nilaiTarget(), 'realisasi').optional(),
    }),
    'baris',
  ),
});

/** T-C.24: budget beside realisation of the previous period. */
export const berkasAnggaranRealisasi = peta({
  ...umum,
  ...bertahun,
  ...berpindahan,
  ...berjudulKolom(['no', 'uraian', 'anggaran', 'realisasi', 'rasio']),
  jenis: pilihan('jenis', ['anggaran-realisasi']),
  nomor_baris: yaTidak('nomor_baris').optional(),
  rasio: yaTidak('rasio').optional(),
  baris: daftar(
    peta({
      id: id().optional(),
      uraian: teks('uraian'),
      anggaran: seri(bentukPagu(), 'anggaran').optional(),
      realisasi: seri(bentukPagu(), 'realisasi').optional(),
    }),
    'baris',
  ),
});

// A damaged amount of the enacted document is kept as text: {teks: "1.371.0279.220"}.
function bentukPagu() {
  return shaped(
    z.unknown().transform((input, ctx) => {
      const isMap = typeof input === 'object' && input !== null && !Array.isArray(input) && 'teks' in input;
      const result = (isMap ? nilaiTarget('Jumlah') : nilaiPagu()).safeParse(input);
      if (result.success) return result.data;
      passOn(ctx, result.error.issues, input);
      return z.NEVER;
    }),
    { kind: 'forms', forms: { skalar: nilaiPagu(), peta: nilaiTarget('Jumlah') } },
  ) as unknown as ReturnType<typeof nilaiPagu>;
}

export type KinerjaPelayananTertulis = z.output<typeof berkasKinerjaPelayanan>;
export type AnggaranRealisasiTertulis = z.output<typeof berkasAnggaranRealisasi>;
