import { ketentuanDalam, pasalDalam, type Peraturan } from '../../model/peraturan.ts';
import type { Finding, Rule } from '../finding.ts';

/** What a regulation needs before it can be enacted or published. */
export const perwaliPart: Rule = {
  code: 'perwali-part',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'mati',
  memeriksa:
    'Nomor, tanggal, pengundangan, Berita Daerah, pengesahan salinan, dan ketentuan mulai berlaku dalam perwali.yaml.',
  alasan: 'Peraturan yang ditetapkan memuat semuanya; tanpa pengundangan dalam Berita Daerah peraturan belum mengikat.',
  contoh: {
    keliru: contoh('Renstra menjadi pedoman.'),
    benar: contoh('Peraturan ini mulai berlaku pada tanggal diundangkan.'),
  },
  *check({ plan: { peraturan } }) {
    if (peraturan === undefined || peraturan.bentuk === 'rancangan') return;
    for (const { what, key, hint } of missing(peraturan))
      yield {
        message: `Peraturan ini belum memuat ${what}.`,
        hint,
        target: { asal: peraturan.asal.at(key), di: 'kunci' },
        subjek: ['perwali'],
      };
    yield* force(peraturan);
  },
};

function contoh(pasal: string) {
  return {
    'perwali.yaml': `bentuk: asli\nnomor: "7"\ntahun: 2025\ntentang: Rencana Strategis Perangkat Daerah\nmenimbang: [bahwa perlu;]\nmengingat: []\npasal: [${pasal}]\nditetapkan: { di: Contoh, tanggal: 2025-09-24, pejabat: wali-kota }\ndiundangkan: { di: Contoh, tanggal: 2025-09-24, pejabat: sekda }\nberita_daerah: { nomor: "7" }\n`,
  };
}

function* missing({ bentuk, nomor, ditetapkan, diundangkan, beritaDaerah, salinan }: Peraturan): Generator<{
  readonly what: string;
  readonly key: string;
  readonly hint: string;
}> {
  const dates = 'Tulis tanggal: tahun-bulan-hari.';
  if (nomor === undefined) yield { what: 'nomor', key: 'tahun', hint: 'Tulis nomor: "48".' };
  if (ditetapkan.tanggal === undefined && ditetapkan.tertulis === undefined)
    yield { what: 'tanggal penetapan', key: 'ditetapkan', hint: dates };
  if (diundangkan === undefined)
    yield { what: 'pengundangan', key: 'ditetapkan', hint: 'Tulis diundangkan: di, tanggal, dan pejabat.' };
  else if (diundangkan.tanggal === undefined && diundangkan.tertulis === undefined)
    yield { what: 'tanggal pengundangan', key: 'diundangkan', hint: dates };
  if (diundangkan !== undefined && beritaDaerah === undefined)
    yield { what: 'baris Berita Daerah', key: 'diundangkan', hint: 'Tulis berita_daerah: nomor.' };
  if (bentuk === 'salinan' && salinan === undefined)
    yield { what: 'pengesahan salinan', key: 'ditetapkan', hint: 'Tulis salinan: pejabat yang mengesahkannya.' };
}

/** An amending regulation has its Pasal II in any case. */
function* force(peraturan: Peraturan): Generator<Finding> {
  if (peraturan.perubahan !== undefined) return;
  for (const article of pasalDalam(peraturan))
    for (const { teks } of ketentuanDalam(article)) if (/\bberlaku\b/i.test(teks ?? '')) return;
  yield {
    message: 'Tidak ada pasal yang menyatakan kapan peraturan ini mulai berlaku.',
    hint: 'Tambahkan pasal penutup: Peraturan ini mulai berlaku pada tanggal diundangkan.',
    target: { asal: peraturan.asal.at(peraturan.bab.length > 0 ? 'bab' : 'pasal'), di: 'kunci' },
    subjek: ['perwali'],
  };
}
