import { derivePeraturan } from '../../derive/peraturan/derive-peraturan.ts';
import { lawKey, lawsIn } from '../../derive/laws.ts';
import { regionalActOf } from '../../derive/peraturan/region-words.ts';
import type { LampiranPeraturan, Peraturan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import { span } from '../../model/span.ts';
import { formatTanggal } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';
import { rangesIn } from '../year-ranges.ts';

/**
 * A regulation and the documents that it puts into force name one another: number, year, period, agency and region are the
 * same on both; and its own dates follow one another.
 */
export const perwaliMatch: Rule = {
  code: 'perwali-match',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'Nomor, tahun, periode, dan Perangkat Daerah dalam perwali.yaml terhadap dokumen yang menjadi lampirannya, dan urutan tanggalnya sendiri.',
  alasan: 'Lampiran yang menyebut peraturan lain, atau periode lain daripada judul peraturannya, tidak sah ditetapkan.',
  contoh: {
    keliru: contoh('2026-2029'),
    benar: contoh('2026-2028'),
  },
  *check({ plan }) {
    const { peraturan } = plan;
    if (peraturan === undefined) return;
    yield* ownDates(peraturan);
    for (const lampiran of peraturan.lampiran) {
      const attached = lampiran.id === plan.dokumen.id ? plan : lampiran.plan;
      if (attached !== undefined) yield* attachment(peraturan, lampiran, attached, plan);
    }
  },
};

function contoh(periode: string) {
  return {
    'perwali.yaml': `nomor: "7"\ntahun: 2025\ntentang: Rencana Strategis Perangkat Daerah Tahun ${periode}\nmenimbang: [bahwa perlu;]\nmengingat: []\npasal: [Peraturan ini mulai berlaku pada tanggal diundangkan.]\nditetapkan: { di: Contoh, tanggal: 2025-09-24, pejabat: wali-kota }\n`,
  };
}

function* ownDates({ tahun, ditetapkan, diundangkan, beritaDaerah, asal }: Peraturan): Generator<Finding> {
  const { tanggal } = ditetapkan;
  if (tanggal !== undefined && Number(tanggal.slice(0, 4)) !== tahun)
    yield {
      message: `Peraturan bertahun ${tahun}, sedangkan ditetapkan ${formatTanggal(tanggal)}.`,
      hint: 'Peraturan dinomori pada tahun penetapannya; perbaiki tahun atau tanggalnya.',
      target: { asal: asal.at('tahun') },
      related: [{ target: { asal: ditetapkan.asal.at('tanggal') } }],
      subjek: ['perwali'],
    };
  const promulgated = diundangkan?.tanggal;
  if (diundangkan !== undefined && promulgated !== undefined && tanggal !== undefined && promulgated < tanggal)
    yield {
      message: `Diundangkan ${formatTanggal(promulgated)}, sebelum ditetapkan ${formatTanggal(tanggal)}.`,
      hint: 'Peraturan diundangkan pada hari penetapannya atau sesudahnya.',
      target: { asal: diundangkan.asal.at('tanggal') },
      related: [{ target: { asal: ditetapkan.asal.at('tanggal') } }],
      subjek: ['perwali'],
    };
  if (diundangkan !== undefined && promulgated !== undefined && beritaDaerah?.tahun !== undefined)
    if (beritaDaerah.tahun !== Number(promulgated.slice(0, 4)))
      yield {
        message: `Berita Daerah bertahun ${beritaDaerah.tahun}, sedangkan diundangkan ${formatTanggal(promulgated)}.`,
        hint: 'Tahun Berita Daerah adalah tahun pengundangan.',
        target: { asal: beritaDaerah.asal.at('tahun') },
        related: [{ target: { asal: diundangkan.asal.at('tanggal') } }],
        subjek: ['perwali'],
      };
}

function* attachment(peraturan: Peraturan, lampiran: LampiranPeraturan, plan: Plan, own: Plan): Generator<Finding> {
  const { dokumen, daerah } = plan;
  const subjek = ['perwali', dokumen.id];
  const { asal } = peraturan;
  const number = lawKey({ jenis: regionalActOf(own.daerah), nomor: peraturan.nomor, tahun: peraturan.tahun }, own);
  const [named] = lawsIn(dokumen.penetapan ?? '', plan);
  if (number !== undefined && named !== undefined && named.kunci !== number)
    yield {
      message: `Dokumen ${dokumen.id} menyebut “${named.teks}” sebagai penetapannya, sedangkan peraturan ini Nomor ${peraturan.nomor ?? ''} Tahun ${peraturan.tahun}.`,
      hint: 'Samakan penetapan dalam dokumen.yaml dengan nomor dan tahun dalam perwali.yaml.',
      target: { asal: asal.at('nomor') },
      related: [{ target: { asal: dokumen.asal.at('penetapan') } }],
      subjek,
    };
  const { tentang } = derivePeraturan(peraturan, own);
  const title = { asal: peraturan.tentang === undefined ? asal.at('perubahan', 'atas') : asal.at('tentang') };
  const ranges = rangesIn(tentang);
  const [first, last] = [Math.min(...dokumen.periode), Math.max(...dokumen.periode)];
  if (ranges.length > 0 && !ranges.some(({ awal, akhir }) => awal === first && akhir === last))
    yield {
      message: `Judul peraturan menyebut ${ranges.map(({ teks }) => teks).join(', ')}, sedangkan periode dokumen ${dokumen.id} ${span(dokumen.periode)}.`,
      hint: 'Perbaiki judul peraturan, atau tahun: periode dalam dokumen.yaml.',
      target: title,
      related: [{ target: { asal: dokumen.asal.at('tahun', 'periode') } }],
      subjek,
    };
  const { nama, singkat } = dokumen.perangkatDaerah;
  const words = tentang.toLowerCase();
  if (!/perangkat daerah/.test(words) && ![nama, singkat].some((name) => words.includes(name.toLowerCase())))
    yield {
      message: `Judul peraturan tidak menyebut ${nama}, yang dokumennya menjadi lampiran.`,
      hint: 'Sebut Perangkat Daerahnya dalam judul, atau pakai “Rencana Strategis Perangkat Daerah”.',
      target: title,
      related: [{ target: { asal: dokumen.asal.at('perangkat_daerah', 'nama') } }],
      subjek,
    };
  if (daerah.nama !== own.daerah.nama)
    yield {
      message: `Lampiran “${dokumen.id}” milik ${daerah.nama}, sedangkan peraturan ini milik ${own.daerah.nama}.`,
      hint: 'Lampiran peraturan hanya dokumen daerah yang sama.',
      target: { asal: lampiran.asal },
      related: [{ target: { asal: dokumen.asal.at('daerah') } }],
      subjek,
    };
  const { tanggal } = peraturan.ditetapkan;
  if (plan === own && tanggal !== undefined && tanggal !== dokumen.tanggal)
    yield {
      message: `Peraturan ditetapkan ${formatTanggal(tanggal)}, sedangkan tanggal dokumen ${formatTanggal(dokumen.tanggal)}.`,
      hint: 'Samakan tanggal dalam dokumen.yaml dengan tanggal penetapannya.',
      target: { asal: peraturan.ditetapkan.asal.at('tanggal') },
      related: [{ target: { asal: dokumen.asal.at('tanggal') } }],
      subjek,
    };
}
