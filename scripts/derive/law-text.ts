import type { Plan } from '../model/plan.ts';
import { lawKind, lawName, lawRank, lawTitle, lawYear } from './laws.ts';

type Hukum = Plan['hukum'][number];

/** What the words of a law are made from: the list it is in, for those that changed it, and the region. */
type ListOfLaws = Pick<Plan, 'hukum' | 'daerah'>;

/** The laws of `[[daftar: hukum]]` as they are cited, in the order of the file. */
export function listedLaws(plan: ListOfLaws): string[] {
  return plan.hukum.filter(({ landasan }) => landasan !== false).map((law) => citedLaw(law, plan));
}

/**
 * A law as a legal basis cites it: kind, number, year, title, gazette in brackets, and by which laws it was changed. Where
 * several changed it only the last is named. An id of a law that is not in the list is passed over; the checker names it.
 */
export function citedLaw(law: Hukum, plan: ListOfLaws): string {
  const changes = (law.diubah_dengan ?? []).flatMap((id) => plan.hukum.find((other) => other.id === id) ?? []);
  const last = changes.at(-1);
  if (last === undefined) return published(law, plan);
  const times = changes.length === 1 ? 'diubah' : 'diubah beberapa kali terakhir';
  return `${published(law, plan)}, sebagaimana telah ${times} dengan ${published(last, plan)}`;
}

/** A law with its title and the gazette it stands in, without those that changed it. */
export function published(law: Hukum, plan: ListOfLaws): string {
  const { tentang } = law;
  return [
    lawName(law),
    law.tanggal === undefined ? undefined : `Tanggal ${law.tanggal}`,
    tentang === undefined ? undefined : `tentang ${tentang}`,
    law.lembaran === undefined ? undefined : `(${gazette(law, plan)})`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A law as prose names it: with its title, or by number and year alone. */
export function namedLaw(law: Hukum, short: boolean): string {
  return short ? lawName(law) : lawTitle(law);
}

/** `Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587`. */
export function gazette(law: Hukum, plan: ListOfLaws): string {
  const { lembaran } = law;
  if (lembaran === undefined) return '';
  if ('tertulis' in lembaran) return lembaran.tertulis;
  const name = lembaran.nama ?? gazetteName(law, plan);
  const year = lembaran.tahun ?? lawYear(law);
  const supplement = lembaran.tambahan === undefined ? '' : `, Tambahan ${name} Nomor ${lembaran.tambahan}`;
  return `${name}${year === undefined ? '' : ` Tahun ${year}`} Nomor ${lembaran.nomor}${supplement}`;
}

/** The gazette of every rank of `lawRank`: acts of the state, of its bodies, of the province, of the region. */
const LEMBARAN = [
  ...Array.from({ length: 5 }, () => 'Lembaran Negara Republik Indonesia'),
  'Berita Negara Republik Indonesia',
  'Lembaran Daerah {provinsi}',
  'Berita Daerah {provinsi}',
  'Lembaran Daerah {daerah}',
  'Berita Daerah {daerah}',
];

function gazetteName({ jenis }: Hukum, { daerah }: ListOfLaws): string {
  const name = LEMBARAN[lawRank(lawKind(jenis, daerah.nama)) ?? 0] ?? '';
  return name.replace('{provinsi}', daerah.provinsi).replace('{daerah}', daerah.nama);
}
