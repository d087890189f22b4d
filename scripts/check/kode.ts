import type { Simpul } from '../model/program.ts';

/** Levels that have a kode of their own. */
type JenjangBerkode = 'program' | 'kegiatan' | 'sub-kegiatan';

/**
 * The form of a kode: urusan, bidang and program, then the level of government and the kegiatan, then the sub kegiatan in
 * two or four digits (Lampiran Permendagri 90/2019; four since Kepmendagri 900.1.15.5-1317/2023).
 */
const BENTUK: Readonly<Record<JenjangBerkode, { readonly pola: RegExp; readonly susunan: string }>> = {
  program: { pola: /^\d\.\d\d\.\d\d$/, susunan: 'U.BB.PP, misalnya 1.06.04' },
  kegiatan: { pola: /^\d\.\d\d\.\d\d\.\d\.\d\d$/, susunan: 'U.BB.PP.K.KK, misalnya 1.06.04.2.01' },
  'sub-kegiatan': {
    pola: /^\d\.\d\d\.\d\d\.\d\.\d\d\.(?:\d\d|\d{4})$/,
    susunan: 'U.BB.PP.K.KK.SS, misalnya 1.06.04.2.01.03, atau dengan empat angka terakhir: 1.06.04.2.01.0003',
  },
};

/** Digits of a sub kegiatan by the list that the kode is taken from, as `nomenklatur` names it. */
const DAFTAR: readonly { readonly pola: RegExp; readonly digit: 2 | 4 }[] = [
  { pola: /\b90\s*\/\s*2019|nomor 90 tahun 2019|050[-–]3708|050[-–]5889/i, digit: 2 },
  { pola: /900\.1(?:\.15\.5)?[-–](?:1317|3406|2850|861)\b/i, digit: 4 },
];

/** Lists before Permendagri 90/2019: other codes, and no sub kegiatan. */
const DAFTAR_LAMA = /\b13\s*\/\s*2006|nomor 13 tahun 2006/i;

/** A row that has a kode to be held against the national form. */
export interface SimpulBerkode extends Simpul {
  readonly jenjang: JenjangBerkode;
  readonly kode: string;
}

/** True where a row has a kode of the lists since Permendagri 90/2019, whatever is wrong with it. */
export function isCoded(node: Simpul): node is SimpulBerkode {
  return node.kode !== undefined && node.jenjang !== 'rincian' && !isOldList(node);
}

/** True for a row whose `nomenklatur` names a list before Permendagri 90/2019. */
export function isOldList({ nomenklatur }: Simpul): boolean {
  return nomenklatur !== undefined && DAFTAR_LAMA.test(nomenklatur);
}

/** How the kode of a level is made up, with an example, for a hint. */
export function susunanKode(jenjang: JenjangBerkode): string {
  return BENTUK[jenjang].susunan;
}

/** True where the kode has the form of its level; four digits and two are both right here. */
export function isWellFormed(jenjang: JenjangBerkode, kode: string): boolean {
  return BENTUK[jenjang].pola.test(kode);
}

/** True where X stands for the bidang urusan, as in the master lists: `X.XX.01`. */
export function hasPlaceholder(kode: string): boolean {
  return /x/i.test(kode);
}

/** Digits that the list named in `nomenklatur` gives a sub kegiatan; undefined where it names none that is known. */
export function digitOfList(nomenklatur: string | undefined): 2 | 4 | undefined {
  return nomenklatur === undefined ? undefined : DAFTAR.find(({ pola }) => pola.test(nomenklatur))?.digit;
}

/** Digits of the last part of a well-formed kode of a sub kegiatan. */
export function digitOf(kode: string): number {
  return kode.length - kode.lastIndexOf('.') - 1;
}

/** Urusan and bidang: `1.06` of `1.06.04.2.01`. */
export function bidangOf(kode: string): string {
  return kode.split('.').slice(0, 2).join('.');
}

/** The digit for the level of government in a kode of a kegiatan or below: 1 province, 2 kabupaten or kota. */
export function tingkatOf(kode: string): string | undefined {
  return kode.split('.')[3];
}
