import type { ArahTertulis } from '../schema/arah.ts';
import type { Arah } from './arah.ts';
import type { Varian } from './indikator.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';

/** Visi, misi, RPJMD goals, tujuan, sasaran, strategi and kebijakan with every optional part filled. */
export function buildArah(written: ArahTertulis, asal: Origin, normaliser: Normaliser): Arah {
  return {
    visi: written.visi,
    misi: written.misi.map((misi, index) => ({ ...misi, uraian: misi.uraian, asal: asal.at('misi', index) })),
    rpjmd: (written.rpjmd?.tujuan ?? []).map((tujuan, t) => {
      const here = asal.at('rpjmd', 'tujuan', t);
      return {
        id: tujuan.id,
        misi: tujuan.misi,
        nama: tujuan.nama,
        indikator: normaliser.daftarIndikator(tujuan.indikator, here, tujuan.id),
        asal: here,
        sasaran: (tujuan.sasaran ?? []).map((sasaran, s) => ({
          id: sasaran.id,
          nama: sasaran.nama,
          indikator: normaliser.daftarIndikator(sasaran.indikator, here.at('sasaran', s), sasaran.id),
          asal: here.at('sasaran', s),
        })),
      };
    }),
    tujuan: written.tujuan.map((tujuan, t) => {
      const here = asal.at('tujuan', t);
      return {
        id: tujuan.id,
        nama: tujuan.nama,
        mendukung: tujuan.mendukung,
        indikator: normaliser.daftarIndikator(tujuan.indikator, here, tujuan.id),
        diTabel: wording(tujuan.di_tabel),
        asal: here,
        sasaran: (tujuan.sasaran ?? []).map((sasaran, s) => {
          const below = here.at('sasaran', s);
          return {
            id: sasaran.id,
            nama: sasaran.nama,
            mendukung: sasaran.mendukung ?? tujuan.mendukung,
            indikator: normaliser.daftarIndikator(sasaran.indikator, below, sasaran.id),
            strategi: (sasaran.strategi ?? []).map((item) => ({
              id: item.id,
              nama: item.nama,
              kebijakan: item.kebijakan ?? [],
            })),
            diTabel: wording(sasaran.di_tabel),
            asal: below,
          };
        }),
      };
    }),
  };
}

/** `di_tabel` of a node: only the wording differs. */
export function wording(written: Record<string, { nama: string }> | undefined): Map<string, Varian> {
  return new Map(Object.entries(written ?? {}));
}
