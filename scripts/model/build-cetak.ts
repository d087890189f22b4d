import type { CetakTertulis } from '../schema/cetak.ts';
import type { Cetak } from './cetak.ts';

/** What each preset stands for: `perwali` is the look of an enacted regulation, type and margins of one size. */
const PRESETS = {
  renstra: { tepi: { atas: 27, bawah: 24, luar: 22, dalam: 30 }, keluarga: 'source-serif', ukuran: 11.5 },
  perwali: { tepi: { atas: 25, bawah: 25, luar: 25, dalam: 30 }, keluarga: 'bonum', ukuran: 12 },
} as const;

/**
 * The page set-up as written, with every default in place. A key that is written wins over its preset, one by one.
 * Takes what stands under `cetak` and the plan's title, which heads the pages unless other words are given.
 */
export function buildCetak(written: CetakTertulis, judul: string): Cetak {
  const preset = PRESETS[written.preset ?? 'renstra'];
  const babMulai = written.bab_mulai ?? 'halaman-baru';
  const kepala = written.kepala_halaman ?? true;
  return {
    kertas: written.kertas ?? 'f4',
    // Chapters that run on cannot count their own pages: two of them may share one.
    nomorHalaman: written.nomor_halaman ?? (babMulai === 'menyambung' ? 'menerus' : 'per-bab'),
    tepi: {
      atas: written.tepi?.atas ?? preset.tepi.atas,
      bawah: written.tepi?.bawah ?? preset.tepi.bawah,
      luar: written.tepi?.luar ?? preset.tepi.luar,
      dalam: written.tepi?.dalam ?? preset.tepi.dalam,
    },
    jilid: written.jilid ?? 'kiri',
    huruf: {
      keluarga: written.huruf?.keluarga ?? preset.keluarga,
      ukuran: written.huruf?.ukuran ?? preset.ukuran,
    },
    kepalaHalaman: kepala === true ? judul : kepala === false ? undefined : kepala,
    babMulai,
  };
}
