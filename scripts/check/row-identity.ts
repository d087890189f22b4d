import type { Seri } from '../model/indikator.ts';
import type { Simpul } from '../model/program.ts';
import { angkaDari, type Nilai } from '../notation/nilai.ts';
import type { Pemilik } from './indicators.ts';
import { kataBaku } from './wording.ts';

/**
 * Everything by which a row is told from another: level, name, place, years of validity, indicator served, and all figures.
 * Two rows with the same are one row typed twice. Undefined where it has no figure to compare.
 */
export function tandaBaris({
  aras,
  nama,
  indikator,
  simpul,
}: Pick<Pemilik, 'aras' | 'nama' | 'indikator' | 'simpul'>): string | undefined {
  const money = simpul?.pagu ?? new Map<number, Nilai>();
  if (![money, ...indikator.map(({ target }) => target)].some(hasFigure)) return undefined;
  return JSON.stringify([
    aras,
    kataBaku(nama),
    simpul?.lokasi ?? null,
    simpul?.berlaku ?? null,
    served(simpul),
    figures(money),
    indikator.map((item) => [kataBaku(item.nama), item.satuan ?? null, figures(item.target), figures(item.pagu)]),
  ]);
}

// A kegiatan split over two indicators of its program may give both the same.
function served(node: Simpul | undefined): string | null {
  return node === undefined ? null : (node.untukIndikator ?? served(node.induk));
}

function hasFigure(seri: Seri): boolean {
  return [...seri.values()].some((nilai) => (angkaDari(nilai) ?? 0) !== 0 || nilai.jenis === 'teks');
}

// How many decimals were typed makes no difference; the order of the years neither.
function figures(seri: Seri): unknown[] {
  return [...seri]
    .filter(([, nilai]) => nilai.jenis !== 'kosong')
    .sort(([a], [b]) => a - b)
    .map(([tahun, nilai]) => [tahun, angkaDari(nilai) ?? (nilai.jenis === 'teks' ? nilai.teks : nilai.jenis)]);
}
