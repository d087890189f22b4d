import type { Naskah } from '../load/prose.ts';
import type { Plan } from '../model/plan.ts';
import { roman } from './roman.ts';

/** A numbered heading inside a sub-chapter. */
interface TajukBernomor {
  readonly nomor: string;
  readonly judul: string;
  readonly jangkar: string;
}

export interface Subbab {
  readonly id: string;
  readonly nomor: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly naskah: Naskah;
  readonly tajuk: readonly TajukBernomor[];
}

export interface Bab {
  readonly id: string;
  readonly urut: number;
  readonly romawi: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly pembuka: Naskah | undefined;
  readonly subbab: readonly Subbab[];
}

/** An attachment behind the last chapter. */
export interface Lampiran {
  readonly id: string;
  readonly urut: number;
  readonly judul: string;
  readonly jangkar: string;
  readonly naskah: Naskah;
}

interface BagianDepan {
  readonly id: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly naskah: Naskah;
}

/** Where a table or figure stands, and the number it has there. */
export interface Penempatan {
  readonly id: string;
  /** `2.3`, or `L.1` in an attachment. */
  readonly nomor: string;
  readonly jangkar: string;
  /** Anchor of the chapter or attachment it stands in. */
  readonly bagian: string;
}

/** The one tree that all numbers, contents and cross-references come from. */
export interface Outline {
  readonly depan: readonly BagianDepan[];
  readonly bab: readonly Bab[];
  readonly lampiran: readonly Lampiran[];
  readonly tabel: ReadonlyMap<string, Penempatan>;
  readonly gambar: ReadonlyMap<string, Penempatan>;
}

/** Folders of prose that are no chapter. */
const BUKAN_BAB = ['depan', 'lampiran'];

/** Numbers chapters, sub-chapters, headings, attachments, tables and figures by their order in the prose. */
export function deriveOutline(plan: Plan): Outline {
  const depan: BagianDepan[] = plan.naskah
    .filter((naskah) => naskah.bagian === 'depan')
    .map((naskah) => ({
      id: naskah.id,
      judul: naskah.judul ?? plan.profil.depan?.find((part) => part.id === naskah.id)?.judul ?? fromId(naskah.id),
      jangkar: naskah.id,
      naskah,
    }));
  const ids = [...new Set(plan.naskah.map(({ bagian }) => bagian).filter((bagian) => !BUKAN_BAB.includes(bagian)))];
  const bab = ids.map((id, index) => deriveBab(plan, id, index + 1));
  const lampiran = deriveLampiran(plan);
  const parts = [...bab.map(partOfBab), ...lampiran.map(partOfLampiran)];
  return { depan, bab, lampiran, tabel: place(parts, 'tabel'), gambar: place(parts, 'gambar') };
}

function deriveLampiran({ naskah, profil }: Plan): Lampiran[] {
  return naskah
    .filter(({ bagian }) => bagian === 'lampiran')
    .map((part, index) => ({
      id: part.id,
      urut: index + 1,
      judul: part.judul ?? profil.lampiran?.find(({ id }) => id === part.id)?.judul ?? fromId(part.id),
      jangkar: `lampiran-${index + 1}`,
      naskah: part,
    }));
}

function deriveBab(plan: Plan, id: string, urut: number): Bab {
  const parts = plan.naskah.filter((naskah) => naskah.bagian === id);
  const profil = plan.profil.bab.find((bab) => bab.id === id);
  const pembuka = parts.find((naskah) => naskah.id === 'pembuka');
  const subbab = parts
    .filter((naskah) => naskah !== pembuka)
    .map((naskah, index): Subbab => {
      const nomor = `${urut}.${index + 1}`;
      const jangkar = `${id}-${naskah.id}`;
      return {
        id: naskah.id,
        nomor,
        judul: naskah.judul ?? profil?.subbab?.find((sub) => sub.id === naskah.id)?.judul ?? fromId(naskah.id),
        jangkar,
        naskah,
        tajuk: naskah.tajuk
          .filter((tajuk) => tajuk.tingkat === 2)
          .map((tajuk, n) => ({ nomor: `${nomor}.${n + 1}`, judul: tajuk.teks, jangkar: `${jangkar}-${n + 1}` })),
      };
    });
  return {
    id,
    urut,
    romawi: roman(urut),
    judul: pembuka?.judul ?? profil?.judul ?? fromId(id),
    jangkar: `bab-${urut}`,
    pembuka,
    subbab,
  };
}

/** A part of the document in which tables and figures are numbered: those with one prefix are counted together. */
interface NumberedPart {
  readonly jangkar: string;
  readonly awalan: string;
  readonly naskah: readonly Naskah[];
}

function partOfBab({ jangkar, urut, pembuka, subbab }: Bab): NumberedPart {
  const naskah = subbab.map((sub) => sub.naskah);
  return { jangkar, awalan: String(urut), naskah: pembuka === undefined ? naskah : [pembuka, ...naskah] };
}

// Attachments are short, often a single table: they are counted as one, L.1, L.2, ..., as their pages are.
function partOfLampiran({ jangkar, naskah }: Lampiran): NumberedPart {
  return { jangkar, awalan: 'L', naskah: [naskah] };
}

function place(parts: readonly NumberedPart[], kind: 'tabel' | 'gambar'): Map<string, Penempatan> {
  const placed = new Map<string, Penempatan>();
  const counts = new Map<string, number>();
  for (const { jangkar, awalan, naskah } of parts)
    for (const { direktif } of naskah)
      for (const { nama, kata } of direktif) {
        const id = kata[0];
        if (nama !== kind || id === undefined || placed.has(id)) continue;
        const count = (counts.get(awalan) ?? 0) + 1;
        counts.set(awalan, count);
        placed.set(id, { id, nomor: `${awalan}.${count}`, jangkar: `${kind}-${id}`, bagian: jangkar });
      }
  return placed;
}

// A part that neither the profile nor its front matter names still gets a readable title.
function fromId(id: string): string {
  return id.replace(/-/g, ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
