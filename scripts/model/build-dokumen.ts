import type { DokumenTertulis } from '../schema/dokumen.ts';
import type { DaerahTertulis } from '../schema/rujukan.ts';
import { buildCetak } from './build-cetak.ts';
import type { Dokumen, Pemeriksaan } from './dokumen.ts';
import type { Origin } from './origin.ts';

/**
 * The document with every default in place: targets and money over the whole period, F4, labels per BAB, final. Takes its id,
 * what was typed and where, and the region that it names.
 */
export function buildDokumen(id: string, written: DokumenTertulis, asal: Origin, daerah: DaerahTertulis): Dokumen {
  const { periode } = written.tahun;
  return {
    id,
    jenis: written.jenis ?? 'renstra',
    judul: written.judul,
    perangkatDaerah: {
      nama: written.perangkat_daerah.nama,
      singkat: written.perangkat_daerah.singkat ?? written.perangkat_daerah.nama,
      alamat: written.perangkat_daerah.alamat,
      kepala: written.perangkat_daerah.kepala,
      bidangUrusan: written.perangkat_daerah.bidang_urusan ?? [],
    },
    tanggal: written.tanggal,
    status: written.status ?? 'final',
    penetapan: written.penetapan,
    sebelum: written.sebelum,
    periode,
    tahunDasar: written.tahun.dasar,
    tahunTarget: written.tahun.target ?? periode,
    tahunPagu: written.tahun.pagu ?? periode,
    cetak: buildCetak(written.cetak ?? {}, written.judul),
    lampirkanData: written.lampirkan_data ?? false,
    berkasBersama: [
      `data/profil/${written.profil}.yaml`,
      `data/daerah/${written.daerah}.yaml`,
      ...(daerah.lambang === undefined ? [] : [`data/daerah/${daerah.lambang.berkas}`]),
      ...(written.nomenklatur ?? []).map((list) => `data/nomenklatur/${list}.yaml`),
    ],
    pemeriksaan: buildPemeriksaan(written, asal.at('pemeriksaan')),
    kecuali: (written.kecuali ?? []).map((item, index) => ({
      ...item,
      tahun: item.tahun,
      asal: asal.at('kecuali', index),
    })),
    asal,
  };
}

function buildPemeriksaan({ pemeriksaan, status }: DokumenTertulis, asal: Origin): Pemeriksaan {
  return {
    profil: pemeriksaan?.profil ?? status ?? 'final',
    tingkat: new Map(
      Object.entries(pemeriksaan?.tingkat ?? {}).map(([kode, tingkat]) => [
        kode,
        { tingkat, asal: asal.at('tingkat', kode) },
      ]),
    ),
  };
}
