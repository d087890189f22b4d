import { span } from '../../model/span.ts';
import type { BerkasContoh, Rule } from '../finding.ts';

const TABEL = (tahun: string): BerkasContoh => ({
  'tabel/kinerja.yaml': `jenis: kinerja-pelayanan
judul: Pencapaian Kinerja Pelayanan
tahun: ${tahun}
baris:
  - {indikator: Persentase PPKS yang ditangani, target: {2025: 70%}, realisasi: {2025: 72%}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: kinerja]]\n\n[[tabel: pendanaan]]\n',
});

const LIMA = 5;

/** T-C.23 and T-C.24 look back on the five years before the first year of the period (Permendagri 86/2017). */
export const historyWindow: Rule = {
  code: 'history-window',
  kelompok: 'konsistensi angka',
  untuk: ['renstra'],
  severity: 'peringatan',
  memeriksa:
    'Tabel kinerja-pelayanan (T-C.23) dan anggaran-realisasi (T-C.24) memuat lima tahun sebelum periode Renstra.',
  alasan: 'Gambaran pelayanan menilai satu periode penuh sebelum rencana ini.',
  contoh: { keliru: TABEL('2022-2025'), benar: TABEL('2021-2025') },
  *check({ plan }) {
    const first = plan.dokumen.periode[0];
    if (first === undefined) return;
    const expected = Array.from({ length: LIMA }, (_, index) => first - LIMA + index);
    for (const tabel of plan.tabel) {
      if (tabel.jenis !== 'kinerja-pelayanan' && tabel.jenis !== 'anggaran-realisasi') continue;
      const missing = expected.filter((year) => !tabel.tahun.includes(year));
      const extra = tabel.tahun.filter((year) => !expected.includes(year));
      if (missing.length + extra.length === 0) continue;
      const words = [
        ...(missing.length === 0 ? [] : [`tanpa ${missing.join(', ')}`]),
        ...(extra.length === 0 ? [] : [`dengan ${extra.join(', ')}`]),
      ].join(' dan ');
      yield {
        message: `Tabel “${tabel.id}” memuat tahun ${span(tabel.tahun)}, ${words}; lima tahun sebelum periode ${span(plan.dokumen.periode)} ialah ${span(expected)}.`,
        hint: `Tulis tahun: ${span(expected)} dan lengkapi barisnya; tahun tanpa data ditulis NA.`,
        target: { asal: tabel.asal.at('tahun') },
        subjek: [tabel.id],
      };
    }
  },
};
