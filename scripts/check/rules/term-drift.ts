import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Finding, Rule } from '../finding.ts';
import { resolvedProse, type Bacaan } from '../resolved-prose.ts';
import { ISTILAH, type Istilah } from '../terms.ts';

/** Places of the less used word that a finding shows. */
const SHOWN = 12;

/** Two words for one thing in the prose. Titles of laws keep the word of their time, and so do quotations. */
export const termDrift: Rule = {
  code: 'term-drift',
  kelompok: 'substansi',
  severity: 'info',
  memeriksa:
    'Istilah yang berganti-ganti untuk hal yang sama dalam naskah: Perangkat Daerah/SKPD/OPD, Wali Kota/Walikota, dan sejenisnya.',
  alasan: 'Satu hal yang disebut dengan dua istilah terbaca sebagai dua hal.',
  contoh: {
    keliru: {
      'naskah/3-penutup/0-pembuka.md': 'Setiap Perangkat Daerah menyusun Renja. Kepala SKPD mengendalikannya.\n',
    },
    benar: {
      'naskah/3-penutup/0-pembuka.md':
        'Setiap Perangkat Daerah menyusun Renja. Kepala Perangkat Daerah mengendalikannya.\n',
    },
  },
  *check({ plan }) {
    const prose = resolvedProse(plan);
    for (const istilah of ISTILAH) yield* drift(istilah, prose);
  },
};

function* drift({ baku, lain, sumber }: Istilah, prose: readonly Bacaan[]): Generator<Finding> {
  const used = [baku, ...lain]
    .map((word) => ({ word, places: placesOf(word, prose) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  if (used.length < 2) return;
  const places = used.slice(1).flatMap((item) => item.places);
  const [first, ...others] = places as [Place, ...Place[]];
  yield {
    message: `Istilah untuk hal yang sama bercampur: ${used.map(({ word, places: at }) => `“${word}” ${at.length} kali`).join(', ')}.`,
    hint: `Pakailah satu istilah; ${sumber} memakai “${baku}”.`,
    target: { place: first },
    related: others.slice(0, SHOWN).map((place) => ({ target: { place } })),
    subjek: used.map(({ word }) => word),
  };
}

function placesOf(word: string, prose: readonly Bacaan[]): Place[] {
  // Capitals tell an abbreviation from a word, which may begin a sentence.
  const isShort = /\p{Lu}{2}/u.test(word);
  const pattern = new RegExp(word, isShort ? 'g' : 'gi');
  return prose.flatMap(({ teks, kalimat, place }) =>
    [...teks.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      if (IN_WORD.test(teks.slice(Math.max(0, index - 1), index)) || IN_WORD.test(teks.charAt(index + found.length)))
        return [];
      const quoted = kalimat.kutipan.some(([from, to]) => from <= index && index < to);
      return quoted || isInLawTitle(teks, index) ? [] : [place(index, index + found.length)];
    }),
  );
}

const IN_WORD = /[\p{L}-]/u;

/** `Peraturan Walikota Medan Nomor 1 …` and what stands behind `Nomor … tentang`. */
function isInLawTitle(teks: string, index: number): boolean {
  return (
    /(?:Peraturan|Keputusan)\s+$/.test(teks.slice(0, index)) ||
    /\bNomor\b[^.;]*\btentang\b[^.;]*$/i.test(teks.slice(0, index))
  );
}
