import type { Ketentuan } from '../../model/peraturan.ts';
import type { BentukTanda, GayaButir } from '../../notation/list-marker.ts';
import type { JenisRincian } from '../../schema/perwali.ts';

/** Provisions below one, with the way in which they are counted. */
export interface RincianBernomor {
  readonly gaya: GayaButir;
  readonly bentuk: BentukTanda;
  readonly butir: readonly KetentuanBernomor[];
}

/** A provision with the markers of everything below it. */
export interface KetentuanBernomor {
  readonly teks: string | undefined;
  readonly rincian: RincianBernomor | undefined;
  readonly uraian: Ketentuan['uraian'];
  readonly penutup: string | undefined;
}

/**
 * What stands around the count of the first, second and third list of one kind within another (Lampiran II UU 12/2011: huruf
 * `a.`, angka `1.`, then `a)`, `1)`).
 */
const BENTUK: readonly BentukTanda[] = ['titik', 'kurung', 'dua-kurung'];

/** Chooses the markers of all lists in a provision. */
export function countProvisions(ketentuan: Ketentuan): KetentuanBernomor {
  return count(ketentuan, []);
}

function count({ teks, rincian, uraian, penutup }: Ketentuan, above: readonly JenisRincian[]): KetentuanBernomor {
  return {
    teks,
    rincian: rincian && {
      ...markerOf(rincian.jenis, above),
      butir: rincian.butir.map((butir) => count(butir, [...above, rincian.jenis])),
    },
    uraian,
    penutup,
  };
}

function markerOf(jenis: JenisRincian, above: readonly JenisRincian[]): Pick<RincianBernomor, 'gaya' | 'bentuk'> {
  if (jenis === 'ayat') return { gaya: 'angka', bentuk: 'dua-kurung' };
  const depth = above.filter((kind) => kind === jenis).length;
  return { gaya: jenis, bentuk: BENTUK[Math.min(depth, BENTUK.length - 1)] ?? 'titik' };
}
