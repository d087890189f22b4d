import type { ArahTertulis, KebijakanTertulis } from '../schema/arah.ts';
import type { Arah, Kebijakan, Strategi } from './arah.ts';
import type { Varian } from './indikator.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import { slug } from './slug.ts';

/** Visi, misi, RPJMD goals, tujuan, sasaran, strategi and kebijakan with every optional part filled. */
export function buildArah(written: ArahTertulis, asal: Origin, normaliser: Normaliser): Arah {
  return {
    visi: written.visi,
    misi: written.misi.map((misi, index) => ({
      id: misi.id,
      nama: misi.nama,
      uraian: misi.uraian,
      pengganti: misi.pengganti ?? [],
      asal: asal.at('misi', index),
    })),
    nspk: (written.nspk ?? []).map((item, index) => ({ ...item, asal: asal.at('nspk', index) })),
    kebijakanRpjmd: (written.rpjmd?.kebijakan ?? []).map((item, index) => ({
      ...item,
      asal: asal.at('rpjmd', 'kebijakan', index),
    })),
    rpjmd: (written.rpjmd?.tujuan ?? []).map((tujuan, t) => {
      const here = asal.at('rpjmd', 'tujuan', t);
      return {
        id: tujuan.id,
        nomor: tujuan.nomor,
        misi: tujuan.misi,
        nama: tujuan.nama,
        indikator: normaliser.daftarIndikator(tujuan.indikator, here, tujuan.id),
        asal: here,
        sasaran: (tujuan.sasaran ?? []).map((sasaran, s) => ({
          id: sasaran.id,
          nomor: sasaran.nomor,
          nama: sasaran.nama,
          indikator: normaliser.daftarIndikator(sasaran.indikator, here.at('sasaran', s), sasaran.id),
          asal: here.at('sasaran', s),
        })),
      };
    }),
    tujuan: written.tujuan.map((tujuan, t) => {
      const here = asal.at('tujuan', t);
      const nspk = tujuan.nspk ?? [];
      return {
        id: tujuan.id,
        nama: tujuan.nama,
        mendukung: tujuan.mendukung,
        nspk,
        outcome: tujuan.outcome,
        output: tujuan.output,
        indikator: normaliser.daftarIndikator(tujuan.indikator, here, tujuan.id),
        strategi: buildStrategi(tujuan.strategi, here),
        kebijakan: buildKebijakan(tujuan.kebijakan, here),
        pengganti: tujuan.pengganti ?? [],
        diTabel: wording(tujuan.di_tabel),
        asal: here,
        sasaran: (tujuan.sasaran ?? []).map((sasaran, s) => {
          const below = here.at('sasaran', s);
          return {
            id: sasaran.id,
            nama: sasaran.nama,
            mendukung: sasaran.mendukung ?? tujuan.mendukung,
            nspk: sasaran.nspk ?? nspk,
            outcome: sasaran.outcome,
            output: sasaran.output,
            indikator: normaliser.daftarIndikator(sasaran.indikator, below, sasaran.id),
            strategi: buildStrategi(sasaran.strategi, below),
            pengganti: sasaran.pengganti ?? [],
            diTabel: wording(sasaran.di_tabel),
            asal: below,
          };
        }),
      };
    }),
    aspek: (written.aspek ?? []).map((aspek, a) => ({
      nama: aspek.nama,
      urusan: aspek.urusan.map((urusan, u) => ({
        nomor: urusan.nomor,
        nama: urusan.nama,
        bidang: urusan.bidang.map((bidang, b) => {
          const here = asal.at('aspek', a, 'urusan', u, 'bidang', b);
          const id = bidang.id ?? `bidang-${slug(bidang.nama)}`;
          const indikator = normaliser.daftarIndikator(bidang.indikator, here, id);
          return {
            id,
            nomor: bidang.nomor,
            nama: bidang.nama,
            pagu: normaliser.pagu(bidang.pagu, here.at('pagu')),
            paguAkhir: normaliser.paguAkhir(bidang.pagu_akhir),
            indikator,
            asal: here,
          };
        }),
      })),
    })),
    asal,
  };
}

type StrategiTertulis = ArahTertulis['tujuan'][number]['strategi'];

function buildStrategi(written: StrategiTertulis, owner: Origin): Strategi[] {
  return (written ?? []).map(({ id, nama, kebijakan, pengganti }, index) => ({
    id,
    nama,
    kebijakan: buildKebijakan(kebijakan, owner.at('strategi', index)),
    pengganti: pengganti ?? [],
  }));
}

function buildKebijakan(written: KebijakanTertulis[] | undefined, owner: Origin): Kebijakan[] {
  return (written ?? []).map((item, index) => ({
    nama: item.nama,
    nspk: item.nspk ?? [],
    mendukung: item.mendukung,
    keterangan: item.keterangan,
    pengganti: item.pengganti ?? [],
    asal: owner.at('kebijakan', index),
  }));
}

/** `di_tabel` of a node: only the wording differs. */
export function wording(written: Record<string, { nama: string }> | undefined): Map<string, Varian> {
  return new Map(Object.entries(written ?? {}));
}
