/** Words for one thing: the one that the law uses, and others that are still met with. */
export interface Istilah {
  readonly baku: string;
  readonly lain: readonly string[];
  /** Where the word comes from, as a hint names it. */
  readonly sumber: string;
}

/** Terms that one text should not mix. Short on purpose: only pairs that mean exactly the same. */
export const ISTILAH: readonly Istilah[] = [
  { baku: 'Perangkat Daerah', lain: ['SKPD', 'OPD'], sumber: 'Pasal 1 UU 23/2014' },
  { baku: 'Wali Kota', lain: ['Walikota'], sumber: 'UU 23/2014' },
  { baku: 'sub kegiatan', lain: ['subkegiatan', 'sub-kegiatan'], sumber: 'Permendagri 90/2019' },
  { baku: 'PPKS', lain: ['PMKS'], sumber: 'Permensos 3/2021 (pemerlu pelayanan kesejahteraan sosial)' },
  { baku: 'LKjIP', lain: ['LAKIP'], sumber: 'Perpres 29/2014 (laporan kinerja)' },
];
