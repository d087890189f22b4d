/** Folders of what is made, below the project's folder. */
export const SITE = '_site';
export const PDF = '_pdf';
/** Of the Laporan Pemeriksaan, where no other is named. */
export const LAPORAN = '_laporan';
/** Of documents in the form of another outline. */
export const BENTUK = '_bentuk';
