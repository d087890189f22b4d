import { span } from '../../model/span.ts';
import { angkaDari, KOSONG, type Nilai, uangDari } from '../../notation/nilai.ts';
import type { Bidang, Perbedaan } from './banding.ts';
import type { Butir, Tingkat } from './butir.ts';
import { kini, type Pasangan, type Perubahan, tingkatOf } from './perubahan.ts';

/** A line of a matriks: a thing before and after; where one thing has just taken the place of another, these two. */
export interface BarisPerubahan {
  readonly sebelum: Butir | undefined;
  readonly setelah: Butir | undefined;
  /** What it stands below, as that is called now; where that is gone, as it was. */
  readonly pemilik: Butir | undefined;
  /** What happens to it, in words. */
  readonly keterangan: string;
  readonly berubah: boolean;
}

/** What the lines of a matriks are about. */
export interface Pilihan {
  readonly tingkat: readonly Tingkat[];
  /** Differences that count; a thing that differs in nothing else is here as it was. */
  readonly bidang: readonly Bidang[];
  /** Years whose differences count; without them, those of every year. */
  readonly tahun?: readonly number[];
  /** Where the table does not show what was replaced, the words name it. */
  readonly sebutLama: boolean;
}

/**
 * The lines of an amendment in order. One thing that takes the place of one other stands on one line with it; where several
 * were put together or one was split up, each keeps its own line, and the words say which belong together.
 */
export function barisPerubahan(perubahan: Perubahan, pilihan: Pilihan): BarisPerubahan[] {
  const { pasangan } = perubahan;
  const nowOf = kini(perubahan);
  const swapped = new Map(pasangan.flatMap((pair) => swapOf(pair, pasangan)));
  const gone = new Set(swapped.values());
  return pasangan.flatMap((whole): BarisPerubahan[] => {
    if (!pilihan.tingkat.includes(tingkatOf(whole))) return [];
    if (whole.status === 'dihapus' && gone.has(whole.sebelum)) return [];
    const pair = narrowed(whole, pilihan);
    const old = pair.status === 'baru' ? swapped.get(pair.setelah) : pair.sebelum;
    const swap = pair.status === 'baru' && old !== undefined;
    const keterangan = swap ? (pilihan.sebutLama ? `Menggantikan ${sebutan(old)}` : 'Diganti') : uraian(pair);
    const owner = (whole.setelah ?? whole.sebelum).pemilik;
    const pemilik = owner === undefined ? undefined : nowOf(owner);
    return [{ sebelum: old, setelah: pair.setelah, pemilik, keterangan, berubah: pair.status !== 'tetap' }];
  });
}

function narrowed(pair: Pasangan, { bidang, tahun }: Pilihan): Pasangan {
  if (pair.status !== 'diubah') return pair;
  const perbedaan = pair.perbedaan.flatMap((item): Perbedaan[] => {
    if (!bidang.includes(item.bidang)) return [];
    if (tahun === undefined || item.tahun.length === 0) return [item];
    const years = item.tahun.filter((year) => tahun.includes(year));
    return years.length === 0 ? [] : [{ ...item, tahun: years }];
  });
  return { ...pair, status: perbedaan.length + pair.menggantikan.length === 0 ? 'tetap' : 'diubah', perbedaan };
}

// One for one, and both on one level.
function swapOf(pair: Pasangan, pasangan: readonly Pasangan[]): [Butir, Butir][] {
  if (pair.status !== 'baru') return [];
  const [old, another] = pair.menggantikan;
  if (old?.tingkat !== pair.setelah.tingkat || another !== undefined) return [];
  const removed = pasangan.find((item) => item.status === 'dihapus' && item.sebelum === old);
  return removed?.status === 'dihapus' && removed.digantikanOleh.length === 1 ? [[pair.setelah, old]] : [];
}

const SEBUTAN: Readonly<Record<Bidang, string>> = {
  rumusan: 'rumusan',
  kode: 'kode',
  letak: 'letak',
  sasaran: 'sasaran',
  satuan: 'satuan',
  awal: 'kondisi awal',
  target: 'target',
  akhir: 'kondisi akhir',
  pagu: 'pagu',
};

/** What an amendment does to one thing, in a few words: `Diubah: rumusan, target 2027-2028`. */
export function uraian(pair: Pasangan): string {
  switch (pair.status) {
    case 'tetap':
      return 'Tetap';
    case 'dihapus':
      return ['Dihapus', ...withNames('digantikan oleh', pair.digantikanOleh)].join('; ');
    case 'baru':
      return ['Baru', ...withNames('menggantikan', pair.menggantikan)].join('; ');
    case 'diubah': {
      const changed = pair.perbedaan.map(sebut).join(', ');
      const first = changed === '' ? [] : [`Diubah: ${changed}`];
      return [...first, ...withNames('menggantikan juga', pair.menggantikan)].join('; ');
    }
  }
}

function sebut({ bidang, tahun }: Perbedaan): string {
  return tahun.length === 0 ? SEBUTAN[bidang] : `${SEBUTAN[bidang]} ${span(tahun)}`;
}

function sebutan({ kode, nama }: Butir): string {
  return kode ?? `“${nama}”`;
}

function withNames(words: string, items: readonly Butir[]): string[] {
  return items.length === 0 ? [] : [`${words} ${items.map(sebutan).join(', ')}`];
}

/**
 * Money after less money before. What one version does not have, or declares nil, counts 0 against the other; where neither
 * has any, the cell is blank.
 */
export function selisihPagu(sebelum: Nilai, setelah: Nilai): Nilai {
  const [before, after] = [uangDari(sebelum), uangDari(setelah)];
  if (before === undefined && after === undefined) return KOSONG;
  return { jenis: 'rupiah', rupiah: (after ?? 0) - (before ?? 0) };
}

/**
 * Target after less target before, with as many decimals as either. Blank where one is missing or no number, and where
 * their units differ: such targets have no difference.
 */
export function selisihTarget(sebelum: Nilai, setelah: Nilai): Nilai {
  const [before, after] = [angkaDari(sebelum), angkaDari(setelah)];
  if (before === undefined || after === undefined || sebelum.jenis !== 'angka' || setelah.jenis !== 'angka')
    return KOSONG;
  if (sebelum.satuan !== setelah.satuan) return KOSONG;
  const desimal = Math.max(sebelum.desimal, setelah.desimal);
  const scale = 10 ** desimal;
  const angka = (Math.round(after * scale) - Math.round(before * scale)) / scale;
  return { jenis: 'angka', angka, desimal, ...(setelah.persen === true ? { persen: true } : {}) };
}
