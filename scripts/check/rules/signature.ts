import type { Plan } from '../../model/plan.ts';
import type { Rule } from '../finding.ts';
import { rangkai } from '../wording.ts';

/** Heads of regions sign without rank and NIP. */
const KEPALA_DAERAH = /^(?:(?:plt|plh|pjs?)\.?\s+|wakil\s+)*(?:wali\s?kota|bupati|gubernur)\b/i;

/** Dots, dashes or a word in brackets, where a name or number is still to come. */
const BELUM_DIISI = /^[\s._…-]*$|^\(?\s*(?:nama|jabatan|pangkat|nip|diisi|kosong)[\s.…)]*$|x{3,}/i;

/** What a signature block needs: name, office, rank and NIP of the official who signs; heads of regions have only the first two. */
export const signature: Rule = {
  code: 'signature',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa: 'Nama, jabatan, pangkat, dan NIP pejabat pada setiap blok tanda tangan.',
  alasan: 'Blok tanda tangan memuat jabatan, nama, pangkat, dan NIP; tanpa itu dokumen belum dapat ditandatangani.',
  contoh: {
    keliru: {
      'pejabat.yaml':
        'pejabat:\n  - { id: kepala, jabatan: Kepala Dinas, nama: "SITI CONTOH, M.Si" }\ntanda_tangan:\n  - { id: penutup, tempat: Kota Contoh, pejabat: kepala }\n',
      'naskah/3-penutup/0-pembuka.md': 'Demikian rencana ini disusun.\n\n[[ttd: penutup]]\n',
    },
    benar: {
      'pejabat.yaml':
        'pejabat:\n  - { id: kepala, jabatan: Kepala Dinas, nama: "SITI CONTOH, M.Si", pangkat: Pembina, nip: "19800131 200501 2 007" }\ntanda_tangan:\n  - { id: penutup, tempat: Kota Contoh, pejabat: kepala }\n',
      'naskah/3-penutup/0-pembuka.md': 'Demikian rencana ini disusun.\n\n[[ttd: penutup]]\n',
    },
  },
  *check({ plan }) {
    for (const pejabat of signing(plan)) {
      const { id, nama, jabatan, pangkat, nip, asal } = pejabat;
      const needed = { nama, jabatan, ...(KEPALA_DAERAH.test(jabatan) ? {} : { pangkat, nip }) };
      const missing = Object.entries(needed).flatMap(([key, value]) =>
        value === undefined || BELUM_DIISI.test(value) ? [key] : [],
      );
      const [first] = missing;
      if (first === undefined) continue;
      const words = rangkai(missing.map((key) => (key === 'nip' ? 'NIP' : key)));
      yield {
        message: `Blok tanda tangan “${BELUM_DIISI.test(jabatan) ? id : jabatan}” belum memuat ${words}.`,
        hint: `Isi ${words} pejabat “${id}” dalam pejabat.yaml.`,
        target: { asal: asal.at(needed[first as keyof typeof needed] === undefined ? 'nama' : first) },
        subjek: [id],
      };
    }
  },
};

/** Officials of the blocks that the prose places, each once. */
function* signing({ naskah, tandaTangan, pejabat }: Plan): Generator<Plan['pejabat'][number]> {
  const placed = new Set(
    naskah.flatMap(({ direktif }) => direktif.flatMap(({ nama, kata }) => (nama === 'ttd' ? (kata[0] ?? []) : []))),
  );
  const ids = new Set(tandaTangan.flatMap((block) => (placed.has(block.id) ? [block.pejabat] : [])));
  for (const item of pejabat) if (ids.has(item.id)) yield item;
}
