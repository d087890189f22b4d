import type { Plan } from '../../model/plan.ts';
import type { Rule } from '../finding.ts';
import { compareLaws, lawName, lawPlace, type LawPlace } from '../../derive/laws.ts';

/** A listed law with what its place in the list follows from. */
interface Peringkat extends LawPlace {
  readonly hukum: Plan['hukum'][number];
}

/**
 * Laws by their rank, within one rank by their year, within one kind and year by their number (Lampiran II UU 12/2011 on the
 * legal basis of a regulation). Laws without a year or of a kind without a rank may stand anywhere. The fewest laws
 * that would have to move are named, in one finding.
 */
export const legalOrder: Rule = {
  code: 'legal-order',
  kelompok: 'substansi',
  severity: 'info',
  memeriksa: 'Urutan hukum.yaml menurut tata urutan peraturan, lalu tahun, lalu nomor.',
  alasan:
    'Lampiran II UU 12/2011: dasar hukum disusun menurut tata urutan peraturan perundang-undangan, dan yang setingkat menurut waktu penetapannya.',
  contoh: {
    keliru: {
      'hukum.yaml':
        'hukum:\n  - { id: pp-12-2019, jenis: Peraturan Pemerintah, nomor: "12", tahun: 2019, tentang: Pengelolaan Keuangan Daerah }\n  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah }\n',
    },
    benar: {
      'hukum.yaml':
        'hukum:\n  - { id: uu-23-2014, jenis: Undang-Undang, nomor: "23", tahun: 2014, tentang: Pemerintahan Daerah }\n  - { id: pp-12-2019, jenis: Peraturan Pemerintah, nomor: "12", tahun: 2019, tentang: Pengelolaan Keuangan Daerah }\n',
    },
  },
  *check({ plan }) {
    // Where only the regulation cites a law, its place there is computed.
    const listed = plan.hukum.flatMap((hukum): Peringkat[] => {
      if (hukum.landasan === false) return [];
      const place = lawPlace(hukum, plan.daerah.nama);
      return place === undefined ? [] : [{ hukum, ...place }];
    });
    const inPlace = longestOrdered(listed);
    const misplaced = listed.filter((item) => !inPlace.has(item));
    const [first, ...others] = misplaced;
    if (first === undefined) return;
    const count = others.length === 0 ? '' : ` dan ${others.length} peraturan lain`;
    const { sebelum, sesudah } = neighbours(first, inPlace);
    const where =
      sebelum === undefined
        ? `di depan ${sesudah === undefined ? '' : lawName(sesudah.hukum)}`
        : `sesudah ${lawName(sebelum.hukum)}`;
    yield {
      message: `${lawName(first.hukum)}${count} tidak pada urutannya;${others.length === 0 ? '' : ' yang pertama'} diharapkan ${where}.`,
      hint: 'Urutkan: undang-undang, peraturan pemerintah, peraturan presiden, peraturan menteri, peraturan daerah, peraturan kepala daerah; yang setingkat menurut tahun dan nomor.',
      target: { asal: first.hukum.asal.at('id') },
      related: others.map(({ hukum }) => ({ target: { asal: hukum.asal.at('id') } })),
      subjek: ['hukum', ...misplaced.map(({ hukum }) => hukum.id)],
    };
  },
};

/** The laws in place between which a misplaced one belongs; the same law listed twice is not a place of its own. */
function neighbours(item: Peringkat, inPlace: ReadonlySet<Peringkat>): { sebelum?: Peringkat; sesudah?: Peringkat } {
  const ordered = [...inPlace];
  const sebelum = ordered.findLast((other) => compareLaws(other, item) < 0);
  const sesudah = ordered.find((other) => compareLaws(other, item) > 0);
  return { ...(sebelum && { sebelum }), ...(sesudah && { sesudah }) };
}

/**
 * The longest run in order, not necessarily neighbours, by patience sorting. Each pile keeps the law that ends the best run
 * of its length.
 */
function longestOrdered(items: readonly Peringkat[]): ReadonlySet<Peringkat> {
  const ends: Peringkat[] = [];
  const before = new Map<Peringkat, Peringkat>();
  for (const item of items) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareLaws(ends[middle] as Peringkat, item) <= 0) low = middle + 1;
      else high = middle;
    }
    const previous = ends[low - 1];
    if (previous !== undefined) before.set(item, previous);
    ends[low] = item;
  }
  const run: Peringkat[] = [];
  for (let item = ends.at(-1); item !== undefined; item = before.get(item)) run.push(item);
  return new Set(run.reverse());
}
