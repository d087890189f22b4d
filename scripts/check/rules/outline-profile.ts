import type { Rule } from '../finding.ts';

/** The chapters and sub-chapters of the official outline must be there, in its order; additions are allowed. */
export const outlineProfile: Rule = {
  code: 'outline-profile',
  kelompok: 'sistematika',
  severity: 'galat',
  memeriksa:
    'Bab, subbab, bagian depan, dan lampiran terhadap sistematika dalam profil: ada, dikenal, dan pada urutannya.',
  alasan: 'Sistematika Renstra ditetapkan peraturan; subbab boleh ditambah, tidak boleh dikurangi.',
  contoh: {
    keliru: {
      'naskah/4-ringkasan/0-pembuka.md': 'Bab yang tidak ada dalam sistematika.\n',
    },
    benar: {
      'naskah/3-penutup/0-pembuka.md': 'Demikian rencana ini disusun.\n',
    },
  },
  *check({ plan, outline }) {
    const { profil, dokumen } = plan;
    const folder = `content/${dokumen.id}`;
    const at = (file: string) => ({ place: { file, line: 1, column: 1, endColumn: 2 } });
    const order = profil.bab.map((bab) => bab.id);
    const inOrder = longestRun(outline.bab.map((bab) => order.indexOf(bab.id)).filter((position) => position !== -1));
    for (const bab of outline.bab) {
      const place = { place: (bab.pembuka ?? bab.subbab[0]?.naskah)?.place ?? at(folder).place };
      const position = order.indexOf(bab.id);
      if (position === -1)
        yield {
          message: `Bab “${bab.judul}” tidak ada dalam sistematika ${profil.nama}.`,
          hint: `Nama folder bab yang dikenal: ${order.join(', ')}.`,
          target: place,
          subjek: [bab.id],
        };
      else if (!inOrder.includes(position))
        yield {
          message: `Bab “${bab.judul}” tidak pada urutannya dalam sistematika ${profil.nama}.`,
          hint: 'Ubah angka di depan nama folder bab.',
          target: place,
          subjek: [bab.id],
        };
    }
    for (const [index, bab] of profil.bab.entries()) {
      const written = outline.bab.find((item) => item.id === bab.id);
      if (written === undefined) {
        yield {
          message: `Bab “${bab.judul}” belum ada.`,
          hint: `Buat ${folder}/${index + 1}-${bab.id}/0-pembuka.md.`,
          target: at(folder),
          subjek: [bab.id],
        };
        continue;
      }
      for (const [n, subbab] of (bab.subbab ?? []).entries()) {
        const ids = written.subbab.map((item) => item.id);
        const parts = subbab.dapat_dipecah ?? [];
        if (ids.includes(subbab.id) || (parts.length > 0 && parts.every((id) => ids.includes(id)))) continue;
        yield {
          message: `Subbab “${subbab.judul}” belum ada dalam BAB ${written.romawi}.`,
          hint: `Buat ${folder}/${written.urut}-${bab.id}/${n + 1}-${subbab.id}.md.`,
          target: at(folder),
          subjek: [subbab.id],
        };
      }
    }
    for (const part of profil.depan ?? [])
      if (part.wajib === true && !outline.depan.some((item) => item.id === part.id))
        yield {
          message: `Bagian depan “${part.judul}” belum ada.`,
          hint: `Buat ${folder}/0-depan/${part.id}.md.`,
          target: at(folder),
          subjek: [part.id],
        };
    for (const { id, naskah } of outline.lampiran)
      if (id === 'pembuka')
        yield {
          message: 'Folder lampiran tidak mempunyai pembuka: setiap berkasnya satu lampiran.',
          hint: 'Ganti nama berkas ini menurut isinya, misalnya 1-rencana-aksi.md.',
          target: { place: naskah.place },
          subjek: [id],
        };
    for (const [n, part] of (profil.lampiran ?? []).entries())
      if (part.wajib === true && !outline.lampiran.some((item) => item.id === part.id))
        yield {
          message: `Lampiran “${part.judul}” belum ada.`,
          hint: `Buat ${folder}/${profil.bab.length + 1}-lampiran/${n + 1}-${part.id}.md.`,
          target: at(folder),
          subjek: [part.id],
        };
  },
};

/**
 * The longest ascending run of positions, not necessarily neighbours. What is not in it is out of place: so the fewest
 * chapters are blamed, and one that stands too early is named itself, not all those behind it.
 */
function longestRun(positions: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const position of positions) {
    const best = runs
      .filter((run) => (run.at(-1) as number) < position)
      .reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    runs.push([...best, position]);
  }
  return runs.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
}
