import type { Plan } from '../../model/plan.ts';
import type { Rule } from '../finding.ts';
import { lawKey, lawTitle } from '../../derive/laws.ts';

/** One law listed more than once, however its kind or number is written. */
export const legalDuplicate: Rule = {
  code: 'legal-duplicate',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Peraturan yang tercantum dua kali dalam hukum.yaml, menurut jenis, nomor, dan tahunnya.',
  alasan: 'Landasan hukum yang sama disebut satu kali; yang kedua hampir selalu sisa salinan.',
  contoh: {
    keliru: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-11-2009, jenis: Undang-Undang, nomor: "11", tahun: 2009, tentang: Kesejahteraan Sosial }\n  - { id: uu-kesos, jenis: UU, nomor: "11", tahun: 2009, tentang: Kesejahteraan Sosial }\n',
    },
    benar: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-11-2009, jenis: Undang-Undang, nomor: "11", tahun: 2009, tentang: Kesejahteraan Sosial }\n',
    },
  },
  *check({ plan }) {
    const first = new Map<string, Plan['hukum'][number]>();
    for (const hukum of plan.hukum) {
      const kunci = lawKey(hukum, plan);
      if (kunci === undefined) continue;
      const earlier = first.get(kunci);
      if (earlier === undefined) {
        first.set(kunci, hukum);
        continue;
      }
      yield {
        message: `${lawTitle(hukum)} sudah tercantum sebagai “${earlier.id}”.`,
        hint: 'Hapus salah satunya, atau perbaiki nomor dan tahunnya bila yang dimaksud peraturan lain.',
        target: { asal: hukum.asal.at('nomor') },
        related: [{ target: { asal: earlier.asal.at('nomor') } }],
        subjek: [hukum.id, earlier.id],
      };
    }
  },
};
