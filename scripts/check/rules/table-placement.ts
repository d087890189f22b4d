import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Finding, Rule } from '../finding.ts';

/** Every table and figure stands in the prose exactly once: a table nobody placed is a table nobody prints. */
export const tablePlacement: Rule = {
  code: 'table-placement',
  kelompok: 'tabel wajib',
  severity: 'galat',
  memeriksa: 'Setiap tabel dan gambar ditempatkan tepat satu kali, di dalam bab atau lampiran.',
  alasan: 'Tabel yang tidak ditempatkan hilang dari dokumen; tabel yang ditempatkan dua kali mendapat dua nomor.',
  contoh: {
    keliru: {
      'naskah/2-program-pendanaan/0-pembuka.md': 'Rencana program disusun setiap tahun.\n',
    },
    benar: {
      'naskah/2-program-pendanaan/0-pembuka.md': 'Rencana program disusun setiap tahun.\n\n[[tabel: pendanaan]]\n',
    },
  },
  *check({ plan }) {
    for (const kind of ['tabel', 'gambar'] as const) {
      const places = new Map<string, Place[]>();
      for (const naskah of plan.naskah)
        for (const direktif of naskah.direktif) {
          const id = direktif.kata[0];
          if (direktif.nama !== kind || id === undefined) continue;
          if (naskah.bagian === 'depan')
            yield {
              message: `${label(kind)} “${id}” ditempatkan di bagian depan; nomornya mengikuti bab.`,
              hint: 'Pindahkan ke dalam salah satu bab atau lampiran.',
              target: { place: direktif.place },
              subjek: [id],
            };
          else places.set(id, [...(places.get(id) ?? []), direktif.place]);
        }
      for (const item of plan[kind]) {
        const found = places.get(item.id) ?? [];
        if (found.length === 0)
          yield {
            message: `${label(kind)} “${item.id}” tidak ditempatkan dalam naskah.`,
            hint: `Tulis [[${kind}: ${item.id}]] di subbab yang memuatnya, atau hapus berkasnya.`,
            target: { asal: item.asal },
            subjek: [item.id],
          };
        yield* repeated(kind, item.id, found);
      }
    }
  },
};

function* repeated(kind: 'tabel' | 'gambar', id: string, places: readonly Place[]): Generator<Finding> {
  const [first, ...others] = places;
  for (const place of others)
    yield {
      message: `${label(kind)} “${id}” ditempatkan lebih dari satu kali.`,
      hint: `Untuk menyebutnya lagi pakai [[lihat: ${kind} ${id}]].`,
      target: { place },
      related: first === undefined ? [] : [{ target: { place: first } }],
      subjek: [id],
    };
}

function label(kind: 'tabel' | 'gambar'): string {
  return kind === 'tabel' ? 'Tabel' : 'Gambar';
}
