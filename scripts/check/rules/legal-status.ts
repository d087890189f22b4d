import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule, Target } from '../finding.ts';
import { addTo } from '../group-by.ts';
import { lawKey, lawName, lawsIn } from '../../derive/laws.ts';
import { repealedBy } from '../repealed-laws.ts';
import { resolvedProse } from '../resolved-prose.ts';
import { rangesIn } from '../year-ranges.ts';

/** Where one law is named. */
interface Sebutan {
  readonly nama: string;
  readonly target: Target;
  readonly id?: string;
}

/** Laws that no longer held when the document was made, and development plans whose years were over before its period. */
export const legalStatus: Rule = {
  code: 'legal-status',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa:
    'Peraturan dalam hukum.yaml dan naskah terhadap daftar pendek peraturan yang telah dicabut, serta masa berlaku RPJMN, RPJMD, dan RPJPD yang dijadikan landasan.',
  alasan: 'Peraturan yang sudah dicabut, atau rencana yang sudah habis masanya, tidak dapat menjadi landasan Renstra.',
  contoh: {
    keliru: {
      'hukum.yaml':
        'hukum:\n  - { id: pp-41-2007, jenis: Peraturan Pemerintah, nomor: "41", tahun: 2007, tentang: Organisasi Perangkat Daerah }\n',
    },
    benar: {
      'hukum.yaml':
        'hukum:\n  - { id: pp-18-2016, jenis: Peraturan Pemerintah, nomor: "18", tahun: 2016, tentang: Perangkat Daerah }\n',
    },
  },
  *check({ plan }) {
    const year = Number(plan.dokumen.tanggal.slice(0, 4));
    for (const [kunci, [first, ...others]] of mentions(plan)) {
      const gone = first === undefined ? undefined : repealedBy(kunci, year);
      if (first === undefined || gone === undefined) continue;
      yield {
        message: `${first.nama} telah dicabut dengan ${gone.oleh}.`,
        hint: 'Ganti dengan peraturan yang berlaku. Bila disebut sebagai riwayat, katakan bahwa peraturan itu telah dicabut.',
        target: first.target,
        related: others.map(({ target }) => ({ target })),
        subjek: [kunci, ...[first, ...others].flatMap(({ id }) => id ?? [])],
      };
    }
    yield* expired(plan);
  },
};

/** A sentence that itself tells of the repeal. */
const RIWAYAT = /\b(?:dicabut|mencabut|dinyatakan tidak berlaku|tidak berlaku lagi|digantikan?|diganti)\b/i;

function mentions(plan: Plan): Map<string, Sebutan[]> {
  const found = new Map<string, Sebutan[]>();
  const add = (kunci: string, sebutan: Sebutan): void => {
    addTo(found, kunci, sebutan);
  };
  for (const hukum of plan.hukum) {
    const kunci = lawKey(hukum, plan);
    if (kunci === undefined) continue;
    add(kunci, { nama: lawName(hukum), target: { asal: hukum.asal.at('nomor') }, id: hukum.id });
  }
  for (const { teks, place } of resolvedProse(plan))
    if (!RIWAYAT.test(teks))
      for (const kutipan of lawsIn(teks, plan))
        add(kutipan.kunci, {
          nama: kutipan.teks,
          target: { place: place(kutipan.index, kutipan.index + kutipan.teks.length) },
        });
  return found;
}

/** Plans of which a law of the list is the cover, by the words in its title. */
const RENCANA = /rencana pembangunan jangka (?:menengah|panjang)/i;

function* expired(plan: Plan): Generator<Finding> {
  const start = plan.dokumen.periode[0];
  if (start === undefined) return;
  for (const { id, tentang = '', asal } of plan.hukum) {
    const [range, ...more] = RENCANA.test(tentang) ? rangesIn(tentang) : [];
    if (range === undefined || more.length > 0 || range.akhir >= start) continue;
    yield {
      message: `“${tentang}” habis masanya tahun ${range.akhir}, sebelum periode dokumen ini yang mulai ${start}.`,
      hint: 'Ganti dengan rencana yang berlaku dalam periode dokumen.',
      target: { asal: asal.at('tentang') },
      subjek: [id],
    };
  }
}
