import type { Plan } from '../../model/plan.ts';
import { formatTanggal } from '../../notation/format.ts';
import type { Finding, Rule } from '../finding.ts';
import { datesIn, isLater } from '../dates.ts';
import { lawsIn, lawTitle, lawYear } from '../../derive/laws.ts';
import { resolvedProse } from '../resolved-prose.ts';

/** Words after which a date tells of something done, not of something planned. */
const TELAH = /\b(?:ditetapkan|diundangkan|ditandatangani|disahkan|disepakati|dilantik)\b[^.;]{0,60}$/i;

/** Laws, acts and signatures that the document names although they are later than itself. */
export const dateOrder: Rule = {
  code: 'date-order',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Tahun dan tanggal peraturan, penetapan, dan tanda tangan dalam isi terhadap tanggal dokumen.',
  alasan:
    'Dokumen tidak dapat mengacu pada peraturan, atau memuat tanda tangan, yang baru ada sesudah dokumen itu ditetapkan.',
  contoh: {
    keliru: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-23-2041, jenis: Undang-Undang, nomor: "23", tahun: 2041, tentang: Pemerintahan Daerah }\n',
    },
    benar: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah }\n',
    },
  },
  *check({ plan }) {
    yield* listedLaws(plan);
    yield* signatures(plan);
    yield* inProse(plan);
  },
};

const HINT = 'Perbaiki tahun atau tanggal ini, atau tanggal dalam dokumen.yaml.';

function* listedLaws(plan: Plan): Generator<Finding> {
  const { tanggal } = plan.dokumen;
  for (const hukum of plan.hukum) {
    const year = lawYear(hukum);
    const date = datesIn(hukum.tanggal ?? '')[0];
    const isDated = date !== undefined && isLater(date.iso, tanggal);
    if (!isDated && (year === undefined || !isLater(String(year), tanggal))) continue;
    yield {
      message: `${lawTitle(hukum)} ${isDated ? `(${date.teks}) ` : ''}lebih baru daripada dokumen ini, ${formatTanggal(tanggal)}.`,
      hint: HINT,
      target: { asal: hukum.asal.at(isDated ? 'tanggal' : hukum.tahun === undefined ? 'nomor' : 'tahun') },
      subjek: [hukum.id],
    };
  }
}

function* signatures({ tandaTangan, dokumen }: Plan): Generator<Finding> {
  for (const { id, tanggal, asal } of tandaTangan) {
    const date = datesIn(tanggal ?? '')[0];
    if (date === undefined || !isLater(date.iso, dokumen.tanggal)) continue;
    yield {
      message: `Tanda tangan “${id}” bertanggal ${date.teks}, lebih baru daripada dokumen ini, ${formatTanggal(dokumen.tanggal)}.`,
      hint: HINT,
      target: { asal: asal.at('tanggal') },
      subjek: [id],
    };
  }
}

function* inProse(plan: Plan): Generator<Finding> {
  const { tanggal } = plan.dokumen;
  const seen = new Set<string>();
  for (const { teks, place } of resolvedProse(plan)) {
    for (const { kunci, teks: nama, tahun, index } of lawsIn(teks, plan)) {
      if (!isLater(String(tahun), tanggal) || seen.has(kunci)) continue;
      seen.add(kunci);
      yield {
        message: `${nama} lebih baru daripada dokumen ini, ${formatTanggal(tanggal)}.`,
        hint: HINT,
        target: { place: place(index, index + nama.length) },
        subjek: [kunci],
      };
    }
    for (const { iso, teks: written, index } of datesIn(teks))
      if (isLater(iso, tanggal) && TELAH.test(teks.slice(0, index)))
        yield {
          message: `Tanggal ${written} lebih baru daripada dokumen ini, ${formatTanggal(tanggal)}.`,
          hint: HINT,
          target: { place: place(index, index + written.length) },
          subjek: [iso],
        };
  }
}
