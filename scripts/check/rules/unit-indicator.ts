import { type IndikatorMilik, indikatorMilik, sebutPemilik, subjekIndikator, subjekPemilik } from '../indicators.ts';
import { satuanBertentangan } from '../indicator-words.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { kataBaku } from '../wording.ts';
import type { Plan } from '../../model/plan.ts';
import type { Rule } from '../finding.ts';

const program = (satuan: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: Jumlah alat bantu yang tersedia, satuan: ${satuan}, awal: 30, target: [35, 40, 45] }]`,
    '',
  ].join('\n');

/**
 * The unit of an indicator fits its wording: a count is no percentage, people are not counted in kecamatan. One unit that
 * fits three or more of a program in the same way is one finding.
 */
export const unitIndicator: Rule = {
  code: 'unit-indicator',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Satuan indikator sesuai dengan bunyinya: “Jumlah …” bukan persen, “Persentase …” bukan unit.',
  alasan: 'Bunyi dan satuan yang bertentangan membuat target tidak dapat dibaca.',
  contoh: {
    keliru: { 'program/1.yaml': program('"%"') },
    benar: { 'program/1.yaml': program('unit') },
  },
  *check({ plan }) {
    yield* sekaliPerSebab(plan, 'unit-indicator', contradictions(plan), ([first, ...others]) => ({
      message: `${others.length + 1} indikator pada ${sebutPemilik(first.item.pemilik.puncak)} bersatuan “${first.satuan}”, padahal ${first.reason}; yang pertama “${first.item.indikator.nama}”.`,
      subjek: subjekPemilik(first.item.pemilik.puncak),
    }));
  },
};

interface Bertentangan extends Serupa {
  readonly item: IndikatorMilik;
  readonly satuan: string;
  readonly reason: string;
}

function* contradictions(plan: Plan): Generator<Bertentangan> {
  for (const item of indikatorMilik(plan)) {
    const { nama, satuan, asal } = item.indikator;
    const reason = satuan === undefined ? undefined : satuanBertentangan(kataBaku(nama), satuan);
    if (satuan === undefined || reason === undefined) continue;
    yield {
      item,
      satuan,
      reason,
      sebab: JSON.stringify([item.pemilik.puncak.id, satuan, reason]),
      catatan: `indikator “${nama}”`,
      finding: {
        message: `Indikator “${nama}” bersatuan “${satuan}”, padahal ${reason}.`,
        hint: 'Perbaiki satuannya atau bunyinya.',
        target: { asal: asal.at('satuan') },
        related: [{ target: { asal: asal.at('nama') } }],
        subjek: subjekIndikator(item),
      },
    };
  }
}
