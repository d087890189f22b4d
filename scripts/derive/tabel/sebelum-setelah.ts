import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { type Butir, butirOf, bunyi, sebutanPada, type Tingkat } from '../perubahan/butir.ts';
import { kini, type Pasangan, type Perubahan, perubahanOf, STATUS, tingkatOf } from '../perubahan/perubahan.ts';
import type { BarisModel, KolomModel, SelKepala, SelModel } from '../table-model.ts';
import { sel, teks } from './cells.ts';
import { susunKepala, tajuk } from './kepala.ts';

/** What stands below one thing in either version; the thing itself is undefined for what stands below nothing. */
interface Kelompok {
  readonly pemilik: Butir | undefined;
  readonly sebelum: Butir[];
  readonly setelah: Butir[];
  /** How many of them the amendment adds, removes or changes. */
  readonly jumlah: Map<Pasangan['status'], number>;
}

/**
 * Lists of either version side by side, one row for each thing that they stand below. The lists need not be equally long,
 * and item by item they are no pairs. Without a document before there are no rows.
 */
export function modelSebelumSetelah(
  plan: Plan,
  table: TabelJenis<'sebelum-setelah'>,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const perubahan = perubahanOf(plan);
  const groups = table.isi.flatMap((tingkat) =>
    (perubahan === undefined ? [] : groupsOf(perubahan, tingkat)).map((group) => ({ tingkat, group })),
  );
  const shown = groups.filter(({ group }) => table.muat === 'semua' || changes(group) !== 'Tetap');
  return {
    kolom: ['no', 'uraian', 'sebelum', 'setelah', 'keterangan'].map((id): KolomModel => ({
      id,
      peran: id === 'no' ? 'nomor' : 'teks',
    })),
    kepala: susunKepala([
      tajuk(table, 'no', 'No'),
      tajuk(table, 'uraian', 'Uraian'),
      tajuk(table, 'sebelum', 'Sebelum'),
      tajuk(table, 'setelah', 'Setelah'),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: shown.map(({ tingkat, group }, index): BarisModel => ({
      jenis: 'data',
      sel: [
        teks(0, String(index + 1)),
        teks(1, sebutanPada(tingkat, group.pemilik), { kepala: true }),
        list(2, group.sebelum),
        list(3, group.setelah),
        teks(4, changes(group)),
      ],
    })),
  };
}

function groupsOf(perubahan: Perubahan, tingkat: Tingkat): Kelompok[] {
  const { pasangan } = perubahan;
  // An owner is one thing in both versions; what a removed or replaced one held stays in a row of its own.
  const nowOf = kini(perubahan);
  const groups = new Map<Butir | undefined, Kelompok>();
  const groupOf = (butir: Butir | undefined): Kelompok => {
    const pemilik = butir === undefined ? undefined : nowOf(butir);
    const known = groups.get(pemilik) ?? { pemilik, sebelum: [], setelah: [], jumlah: new Map() };
    groups.set(pemilik, known);
    return known;
  };
  for (const pair of pasangan) {
    if (tingkatOf(pair) !== tingkat) continue;
    const { jumlah } = groupOf((pair.setelah ?? pair.sebelum).pemilik);
    jumlah.set(pair.status, (jumlah.get(pair.status) ?? 0) + 1);
  }
  // Each list in the order of its own version.
  for (const butir of butirOf(perubahan.sebelum))
    if (butir.tingkat === tingkat) groupOf(butir.pemilik).sebelum.push(butir);
  for (const butir of butirOf(perubahan.setelah))
    if (butir.tingkat === tingkat) groupOf(butir.pemilik).setelah.push(butir);
  return [...groups.values()];
}

/** `1 diubah, 1 dihapus`; `Tetap` where nothing is changed. */
function changes({ jumlah }: Kelompok): string {
  const counted = STATUS.filter((status) => status !== 'tetap' && jumlah.has(status)).map(
    (status) => `${jumlah.get(status) ?? 0} ${status}`,
  );
  return counted.length === 0 ? 'Tetap' : counted.join(', ');
}

function list(at: number, items: readonly Butir[]): SelModel {
  const texts = items.map((item) => [item.kode, bunyi(item)].filter((part) => part !== undefined).join(' '));
  if (texts.length < 2) return teks(at, texts[0]);
  return sel(at, { jenis: 'daftar', butir: texts, gaya: 'angka' });
}
