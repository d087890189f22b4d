import type { Words } from './words.ts';

/** Chapters of the profile Permendagri 86/2017: folder, title, and the sub-chapters with their titles. */
export const CHAPTERS = [
  {
    id: 'pendahuluan',
    title: 'Pendahuluan',
    subs: { 'latar-belakang': 'Latar Belakang', 'landasan-hukum': 'Landasan Hukum', sistematika: 'Sistematika' },
  },
  {
    id: 'gambaran-pelayanan',
    title: 'Gambaran Pelayanan Perangkat Daerah',
    subs: { struktur: 'Tugas dan Struktur Organisasi', 'sumber-daya': 'Sumber Daya', kinerja: 'Kinerja Pelayanan' },
  },
  {
    id: 'permasalahan',
    title: 'Permasalahan dan Isu Strategis',
    subs: { identifikasi: 'Identifikasi Permasalahan', telaahan: 'Telaahan Visi dan Misi', isu: 'Isu Strategis' },
  },
  { id: 'tujuan-sasaran', title: 'Tujuan dan Sasaran', subs: { jangka: 'Tujuan dan Sasaran Jangka Menengah' } },
  { id: 'strategi', title: 'Strategi dan Arah Kebijakan', subs: { arah: 'Strategi dan Kebijakan' } },
  {
    id: 'pendanaan',
    title: 'Rencana Program dan Kegiatan serta Pendanaan',
    subs: { program: 'Program dan Pendanaan' },
  },
  { id: 'bidang-urusan', title: 'Kinerja Penyelenggaraan Bidang Urusan', subs: { indikator: 'Indikator Kinerja' } },
  { id: 'penutup', title: 'Penutup', subs: { kaidah: 'Kaidah Pelaksanaan' } },
] as const;

/** The profile file that these chapters follow. */
export function profileYaml(): string {
  const chapters = CHAPTERS.map(({ id, title, subs }) => {
    const entries = Object.entries(subs).map(([sub, name]) => `      - {id: ${sub}, judul: ${name}}\n`);
    return `  - id: ${id}\n    judul: ${title}\n    subbab:\n${entries.join('')}`;
  });
  return `nama: Delapan bab\nsumber: Profil dokumen besar\nbab:\n${chapters.join('')}`;
}

const SENTENCES = 7;
const PARAGRAPHS_PER_HEADING = 4;

/**
 * The prose of one sub-chapter: so many paragraphs under numbered headings, with a list now and then; every block handed
 * over (a table with the sentence that names it) stands between two of them, evenly spread.
 */
export function proseOf(paragraphs: number, blocks: readonly string[], words: Words): string {
  const parts: string[] = [];
  const total = Math.max(paragraphs, blocks.length);
  let placed = 0;
  for (let at = 0; at < total; at += 1) {
    if (at % PARAGRAPHS_PER_HEADING === 0) parts.push(`## ${words.service()} tahap ${at / PARAGRAPHS_PER_HEADING + 1}`);
    if (at < paragraphs) parts.push(words.paragraph(SENTENCES));
    if (at < paragraphs && at % PARAGRAPHS_PER_HEADING === 2)
      parts.push([1, 2, 3].map((item) => `${item}. ${words.sentence()}`).join('\n'));
    const due = Math.round(((at + 1) * blocks.length) / total);
    for (; placed < due; placed += 1) parts.push(blocks[placed] as string);
  }
  return `${parts.join('\n\n')}\n`;
}
