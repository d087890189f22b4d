import type { Jenjang } from '../schema/program.ts';
import type { MatriksPerubahanTertulis, SebelumSetelahTertulis } from '../schema/tabel/perubahan.ts';
import type { Origin } from './origin.ts';
import { checkYears, TAHUN_DOKUMEN } from './series.ts';
import type { Normaliser } from './normaliser.ts';
import type { BerjudulKolom } from './tabel.ts';

/** Tables that hold an amended plan against the one before. */
export type TabelPerubahan = BerjudulKolom & {
  /** `berubah`: rows that the amendment leaves as they were stand only in the totals. */
  readonly muat: 'berubah' | 'semua';
} & (
    | {
        readonly jenis: 'matriks-perubahan';
        readonly isi: MatriksPerubahanTertulis['isi'];
        readonly tahun: readonly number[];
        readonly labelTahun: string | undefined;
        readonly tingkat: readonly Jenjang[];
        readonly tataLetak: 'baris' | 'kolom';
        readonly sebutan: { readonly semula: string; readonly menjadi: string; readonly selisih: string };
      }
    | { readonly jenis: 'sebelum-setelah'; readonly isi: SebelumSetelahTertulis['isi'] }
  );

/** Takes a table of an amendment as typed; gives it with its defaults, and adds what is wrong with its years. */
export function buildTabelPerubahan(
  written: MatriksPerubahanTertulis | SebelumSetelahTertulis,
  asal: Origin,
  normaliser: Normaliser,
): TabelPerubahan {
  const judulKolom = written.judul_kolom ?? {};
  if (written.jenis === 'sebelum-setelah')
    return { jenis: written.jenis, judulKolom, muat: written.muat ?? 'semua', isi: written.isi };
  const { sebelum, diagnostics } = normaliser;
  const kind = written.isi === 'target' ? 'tahunTarget' : 'tahunPagu';
  const years = [...new Set([...normaliser[kind], ...(sebelum?.[kind] ?? [])])].sort((a, b) => a - b);
  checkYears(written.tahun ?? [], { years, from: TAHUN_DOKUMEN, asal: asal.at('tahun'), diagnostics });
  const { semula = 'Semula', menjadi = 'Menjadi', selisih = 'Selisih' } = written.sebutan ?? {};
  return {
    jenis: written.jenis,
    judulKolom,
    muat: written.muat ?? 'berubah',
    isi: written.isi,
    tahun: written.tahun ?? years,
    labelTahun: written.label_tahun,
    tingkat: written.tingkat ?? ['program', 'kegiatan', 'sub-kegiatan'],
    tataLetak: written.tata_letak ?? 'baris',
    sebutan: { semula, menjadi, selisih },
  };
}

/** The title of a table that shows one of the two versions says which; one that speaks of the amendment itself stays. */
export function judulVersi(judul: string, versi: 'sebelum' | 'setelah' | undefined): string {
  if (versi === undefined || /\bperubahan\b/i.test(judul)) return judul;
  return `${judul} ${versi === 'sebelum' ? 'Sebelum' : 'Setelah'} Perubahan`;
}
