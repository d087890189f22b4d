import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule } from '../finding.ts';
import { addTo } from '../group-by.ts';

/**
 * Every table and figure stands in the prose exactly once: a table nobody placed is a table nobody prints. A free table
 * marked `untuk_gambar` is the other way round: it stands nowhere, and a diagram draws its figures.
 */
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
          else addTo(places, id, direktif.place);
        }
      for (const item of plan[kind]) {
        if (isForFigures(item)) continue;
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
    yield* forFigures(plan);
  },
};

function isForFigures(item: Plan['tabel'][number] | Plan['gambar'][number]): boolean {
  return item.jenis === 'bebas' && item.untukGambar;
}

/** Tables for figures alone: placed or referred to all the same, though they have no number, or drawn by no figure. */
function* forFigures({ tabel, gambar, naskah }: Plan): Generator<Finding> {
  const drawn = new Map(gambar.flatMap((item) => (item.jenis === 'diagram' ? [[item.tabel, item.id] as const] : [])));
  const directives = naskah.flatMap((part) => part.direktif);
  for (const { id, asal } of tabel.filter(isForFigures)) {
    const figure = drawn.get(id);
    if (figure === undefined)
      yield {
        message: `Tabel “${id}” bertanda untuk_gambar, tetapi tidak ada diagram yang menggambarnya.`,
        hint: `Hapus untuk_gambar lalu tulis [[tabel: ${id}]] dalam naskah, atau buat diagramnya.`,
        target: { asal: asal.at('untuk_gambar') },
        subjek: [id],
      };
    for (const { nama, kata, place } of directives) {
      const isPlaced = nama === 'tabel' && kata[0] === id;
      if (!isPlaced && !(nama === 'lihat' && kata[0] === 'tabel' && kata[1] === id)) continue;
      yield {
        message: `Tabel “${id}” bertanda untuk_gambar: tidak ditempatkan dalam naskah dan tidak bernomor.`,
        hint: `Pakailah [[${isPlaced ? 'gambar:' : 'lihat: gambar'} ${figure ?? 'id'}]], atau hapus untuk_gambar dari tabelnya.`,
        target: { place },
        subjek: [id],
      };
    }
  }
}

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
