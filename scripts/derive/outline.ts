import type { Naskah, Plan } from '../model/plan.ts';
import { roman } from './roman.ts';

/** A numbered heading inside a sub-chapter. */
export interface TajukBernomor {
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

export interface BagianDepan {
  readonly id: string;
  readonly judul: string;
  readonly jangkar: string;
  readonly naskah: Naskah;
}

/** Where a table or figure stands, and the number it has there. */
export interface Penempatan {
  readonly id: string;
  /** `2.3` */
  readonly nomor: string;
  readonly jangkar: string;
  /** The chapter it stands in. */
  readonly bab: Bab;
}

/** The one tree that all numbers, contents and cross-references come from. */
export interface Outline {
  readonly depan: readonly BagianDepan[];
  readonly bab: readonly Bab[];
  readonly tabel: ReadonlyMap<string, Penempatan>;
  readonly gambar: ReadonlyMap<string, Penempatan>;
}

/** Numbers chapters, sub-chapters, headings, tables and figures by their order in the prose. */
export function deriveOutline(plan: Plan): Outline {
  const depan: BagianDepan[] = plan.naskah
    .filter((naskah) => naskah.bagian === 'depan')
    .map((naskah) => ({
      id: naskah.id,
      judul: naskah.judul ?? plan.profil.depan?.find((part) => part.id === naskah.id)?.judul ?? fromId(naskah.id),
      jangkar: naskah.id,
      naskah,
    }));
  const ids = [...new Set(plan.naskah.map((naskah) => naskah.bagian).filter((bagian) => bagian !== 'depan'))];
  const bab = ids.map((id, index) => deriveBab(plan, id, index + 1));
  return { depan, bab, tabel: place(bab, 'tabel'), gambar: place(bab, 'gambar') };
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

function place(bab: readonly Bab[], kind: 'tabel' | 'gambar'): Map<string, Penempatan> {
  const placed = new Map<string, Penempatan>();
  for (const chapter of bab) {
    let count = 0;
    for (const naskah of [chapter.pembuka, ...chapter.subbab.map((sub) => sub.naskah)]) {
      for (const direktif of naskah?.direktif ?? []) {
        const id = direktif.kata[0];
        if (direktif.nama !== kind || id === undefined || placed.has(id)) continue;
        count += 1;
        placed.set(id, { id, nomor: `${chapter.urut}.${count}`, jangkar: `${kind}-${id}`, bab: chapter });
      }
    }
  }
  return placed;
}

// A part that neither the profile nor its front matter names still gets a readable title.
function fromId(id: string): string {
  return id.replace(/-/g, ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
