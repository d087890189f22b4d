/** What is laid out: the website, or the one page that is printed. */
export type Target = 'situs' | 'cetak';
