import { berlakuPada } from '../../derive/totals.ts';
import type { Seri } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { span } from '../../model/span.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';
import { declaredPagu, label, sebutan, subjekSimpul } from '../pagu-sums.ts';

const KEGIATAN = (berlaku: string): string => `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
pagu: {2026: 10.000.000, 2027: 20.000.000, 2028: 30.000.000}
kegiatan:
  - {id: lama, nama: Nomenklatur Lama, berlaku: 2026, pagu: {2026: 10.000.000}}
  - {id: baru, nama: Nomenklatur Baru, berlaku: ${berlaku}, pagu: {2028: 30.000.000}}
`;

/**
 * Money in years in which its row does not hold. Targets and money of a row outside its own validity are refused while it
 * is read; here: what was achieved or spent in such a year, a row valid beyond the one above it, whose money is then
 * counted nowhere, and money of a row none of whose children holds in that year.
 */
export const paguValidity: Rule = {
  code: 'pagu-validity',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Pagu, target, dan realisasi hanya ada pada tahun berlakunya nomenklatur, dan setiap tahun yang berpagu mempunyai baris bawahan yang berlaku.',
  alasan: 'Uang pada tahun yang nomenklaturnya tidak berlaku tidak tercetak dan tidak ikut dijumlahkan.',
  contoh: {
    keliru: { 'program/1.yaml': KEGIATAN('2028') },
    benar: { 'program/1.yaml': KEGIATAN('2027-2028').replace('{2028: 30', '{2027: 20.000.000, 2028: 30') },
  },
  *check({ plan }) {
    for (const node of susuri(plan.program)) {
      yield* outside(node, node.realisasiPagu, node.asal.at('realisasi_pagu'));
      for (const { realisasi, asal } of node.indikator) yield* outside(node, realisasi, asal.at('realisasi'));
      yield* beyondParent(node);
      yield* withoutChildren(node, plan.dokumen.tahunPagu);
    }
  },
};

function* outside(node: Simpul, seri: Seri, asal: Origin): Generator<Finding> {
  for (const [tahun, nilai] of seri) {
    if (nilai.jenis === 'kosong' || berlakuPada(node, tahun)) continue;
    yield {
      message: `Realisasi ${tahun} ${sebutan(node)} di luar masa berlaku baris ini (${span(node.berlaku ?? [])}).`,
      hint: 'Pindahkan ke baris nomenklatur yang berlaku pada tahun itu, atau perbaiki kunci berlaku.',
      target: { asal: asal.at(tahun), di: 'kunci' },
      subjek: subjekSimpul(node),
      tahun,
    };
  }
}

function* beyondParent(node: Simpul): Generator<Finding> {
  const above = node.induk;
  if (above?.berlaku === undefined || node.berlaku === undefined) return;
  const beyond = node.berlaku.filter((tahun) => !berlakuPada(above, tahun));
  if (beyond.length === 0) return;
  yield {
    message: `Masa berlaku ${sebutan(node)} (${span(node.berlaku)}) melewati masa berlaku ${sebutan(above)} di atasnya (${span(above.berlaku)}); pagunya tahun ${span(beyond)} tidak terhitung.`,
    hint: 'Perbaiki kunci berlaku pada salah satunya, atau pindahkan barisnya.',
    target: { asal: node.asal.at('berlaku') },
    related: [{ target: { asal: above.asal } }],
    subjek: subjekSimpul(node),
  };
}

function* withoutChildren(node: Simpul, years: readonly number[]): Generator<Finding> {
  const first = node.anak[0];
  if (first === undefined) return;
  for (const tahun of years) {
    const declared = declaredPagu(node, tahun) ?? 0;
    if (declared === 0 || node.anak.some((child) => berlakuPada(child, tahun))) continue;
    yield {
      message: `Pagu ${tahun} ${sebutan(node)} ${formatRupiah(declared)}, tetapi tidak satu pun dari ${node.anak.length} ${label(first)} di bawahnya berlaku pada tahun itu.`,
      hint: 'Perbaiki kunci berlaku pada baris bawahannya, atau tambahkan baris nomenklatur tahun itu.',
      target: { asal: node.asal.at('pagu', tahun) },
      related: node.anak.map((child) => ({ target: { asal: child.asal.at('berlaku') }, note: 'masa berlakunya' })),
      subjek: subjekSimpul(node),
      tahun,
    };
  }
}
