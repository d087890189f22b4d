import { sum } from '../../derive/totals.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Rule } from '../finding.ts';
import {
  amount,
  asalPagu,
  childrenIn,
  declaredPagu,
  gap,
  label,
  sebutan,
  subjekSimpul,
  tempatPagu,
} from '../pagu-sums.ts';

const DUA_TINGKAT = (pagu: number): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: ${pagu}.000.000}
kegiatan:
  - kode: 1.06.04.2.01
    nama: Rehabilitasi Sosial Dasar
    pagu: {2026: 100.000.000}
    sub_kegiatan:
      - {kode: 1.06.04.2.01.03, nama: Penyediaan Alat Bantu, pagu: {2026: 70.000.000}}
      - {kode: 1.06.04.2.01.05, nama: Penyediaan Permakanan, pagu: {2026: 30.000.000}}
`;

/**
 * Money that a total holds twice: that of two levels added together, or that of a row which serves several sasaran and is
 * printed under each. What is found here is not reported again as a wrong sum.
 */
export const paguDouble: Rule = {
  code: 'pagu-double',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Pagu tidak memuat uang yang sama dua kali: kegiatan beserta sub kegiatannya, atau baris yang tercetak di bawah beberapa sasaran.',
  alasan: 'Uang yang dihitung dua kali membuat kebutuhan dana tampak lebih besar daripada yang direncanakan.',
  contoh: {
    keliru: { 'program/1.yaml': DUA_TINGKAT(200) },
    benar: { 'program/1.yaml': DUA_TINGKAT(100) },
  },
  *check({ plan }) {
    for (const tahun of plan.dokumen.tahunPagu)
      for (const node of susuri(plan.program)) {
        const ganda = hitunganGanda(node, tahun);
        if (ganda === undefined) continue;
        const declared = declaredPagu(node, tahun) as number;
        const single = declared - ganda.lebih;
        yield {
          message: `Pagu ${tahun} ${sebutan(node)} ${formatRupiah(declared)}; seharusnya ${formatRupiah(single)} (selisih ${formatRupiah(ganda.lebih)}): ${ganda.sebab}.`,
          hint: `Hitung setiap uang satu kali: tulis ${formatRupiah(single)}.`,
          target: { asal: asalPagu(node, tahun) },
          related: tempatPagu(ganda.dijumlahkan, tahun),
          subjek: subjekSimpul(node),
          tahun,
        };
      }
  },
};

interface Ganda {
  /** What was counted once too often. */
  readonly lebih: number;
  readonly sebab: string;
  readonly dijumlahkan: readonly Simpul[];
}

/** How a node's declared money comes of counting twice in a year; undefined where it does not. */
export function hitunganGanda(node: Simpul, tahun: number): Ganda | undefined {
  const lebih = gap(node, tahun);
  if (lebih === undefined || lebih <= 0) return undefined;
  const children = childrenIn(node, tahun);
  return twoLevels(children, tahun, lebih) ?? severalSasaran(children, tahun, lebih);
}

function twoLevels(children: readonly Simpul[], tahun: number, lebih: number): Ganda | undefined {
  const levels = [label(children[0] as Simpul)];
  const dijumlahkan = [...children];
  let total = 0;
  let level = children.flatMap((child) => childrenIn(child, tahun));
  while (level.length > 0 && total < lebih) {
    total += sum(level.map((node) => amount(node, tahun))) ?? 0;
    levels.push(label(level[0] as Simpul));
    dijumlahkan.push(...level);
    if (total === lebih)
      return { lebih, dijumlahkan, sebab: `jumlah ${levels.join(' dan ')} dijumlahkan bersama, padahal uangnya sama` };
    level = level.flatMap((node) => childrenIn(node, tahun));
  }
  return undefined;
}

function severalSasaran(children: readonly Simpul[], tahun: number, lebih: number): Ganda | undefined {
  const shared = children.filter((child) => child.sasaran.length > 1);
  const again = sum(shared.map((child) => (amount(child, tahun) ?? 0) * (child.sasaran.length - 1)));
  if (again !== lebih) return undefined;
  const names = shared.map((child) => `${sebutan(child)} melayani ${child.sasaran.length} sasaran`);
  return { lebih, dijumlahkan: children, sebab: `${names.join(', ')} dan dihitung sekali untuk setiap sasaran` };
}
