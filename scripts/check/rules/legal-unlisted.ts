import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../finding.ts';
import { lawKey, lawsIn } from '../../derive/laws.ts';
import { resolvedProse } from '../resolved-prose.ts';

/** Names written out before the rest is only counted. */
const NAMED = 4;

/** Laws that the prose names but the list of laws does not hold, in one finding: whether they belong there is one decision. */
export const legalUnlisted: Rule = {
  code: 'legal-unlisted',
  kelompok: 'substansi',
  severity: 'info',
  memeriksa: 'Peraturan yang disebut naskah dengan nomor dan tahun terhadap hukum.yaml.',
  alasan: 'Pembaca mencari peraturan yang disebut dalam naskah di subbab Landasan Hukum.',
  contoh: {
    keliru: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah }\n',
      'naskah/3-penutup/0-pembuka.md':
        'Renstra ini menjalankan Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial.\n',
    },
    benar: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-11-2009, jenis: Undang-Undang, nomor: "11", tahun: 2009, tentang: Kesejahteraan Sosial }\n',
      'naskah/3-penutup/0-pembuka.md':
        'Renstra ini menjalankan Undang-Undang Nomor 11 Tahun 2009 tentang Kesejahteraan Sosial.\n',
    },
  },
  *check({ plan }) {
    if (plan.hukum.length === 0 || plan.takTerbaca.includes('hukum')) return;
    const listed = new Set(
      plan.hukum.flatMap((hukum) => (hukum.landasan === false ? [] : (lawKey(hukum, plan) ?? []))),
    );
    const unlisted = new Map<string, { readonly nama: string; readonly place: Place }>();
    for (const { teks, place } of resolvedProse(plan))
      for (const { kunci, teks: nama, index } of lawsIn(teks, plan))
        if (!listed.has(kunci) && !unlisted.has(kunci))
          unlisted.set(kunci, { nama, place: place(index, index + nama.length) });
    const found = [...unlisted.values()];
    const [first, ...others] = found;
    if (first === undefined) return;
    const names = found.slice(0, NAMED).map(({ nama }) => nama);
    const rest = found.length > NAMED ? `, dan ${found.length - NAMED} lainnya` : '';
    yield {
      message: `${found.length} peraturan disebut dalam naskah, tetapi tidak ada dalam hukum.yaml: ${names.join(', ')}${rest}.`,
      hint: 'Tambahkan ke hukum.yaml yang menjadi landasan Renstra ini.',
      target: { place: first.place },
      related: others.map(({ nama, place }) => ({ target: { place }, note: nama })),
      subjek: ['hukum', ...unlisted.keys()],
    };
  },
};
