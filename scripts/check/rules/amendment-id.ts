import { type Butir, SEBUTAN_TINGKAT, type Tingkat } from '../../derive/perubahan/butir.ts';
import { namaPengganti } from '../../derive/perubahan/pasangkan.ts';
import { type Pasangan, type Perubahan, perubahanOf, tingkatOf } from '../../derive/perubahan/perubahan.ts';
import type { Finding, Rule } from '../finding.ts';
import { addTo } from '../group-by.ts';
import { kataBaku } from '../wording.ts';
import { DOKUMEN_PERUBAHAN } from './contoh-perubahan.ts';

const program = (lines: string): string => `${lines}nama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\n`;

/**
 * An amendment is tied to the document before by ids. What is new under its id and reads as something that is gone, or bears
 * its kode, is most likely the same thing under another id; an amendment that shares no id at all amends another document.
 */
export const amendmentId: Rule = {
  code: 'amendment-id',
  kelompok: 'kelengkapan',
  severity: 'galat',
  rancangan: 'peringatan',
  memeriksa:
    'Id dalam dokumen perubahan terhadap dokumen sebelumnya: yang baru, padahal berbunyi atau berkode sama dengan yang hilang.',
  alasan: 'Id mengikat kedua dokumen; tanpa itu satu hal terhitung dihapus dan sekaligus baru.',
  contoh: {
    keliru: { 'dokumen.yaml': DOKUMEN_PERUBAHAN, 'program/1.yaml': program('kode: 1.06.05\n') },
    benar: { 'dokumen.yaml': DOKUMEN_PERUBAHAN, 'program/1.yaml': program('kode: 1.06.05\npengganti: 1.06.04\n') },
    acuan: { lama: { 'program/1.yaml': program('kode: 1.06.04\n') } },
  },
  *check({ plan }) {
    const perubahan = perubahanOf(plan);
    if (perubahan === undefined) return;
    const alike = [...renamed(perubahan)];
    yield* alike;
    if (alike.length === 0) yield* nothingShared(perubahan);
  },
};

/** Policies are known by their words alone. */
const WITHOUT_ID: readonly Tingkat[] = ['kebijakan'];

/** Every agency of a region has these, mostly under the same ids: they tie no document to another. */
const OF_REGION: readonly Tingkat[] = ['visi', 'misi'];

function* renamed({ sebelum, pasangan }: Perubahan): Generator<Finding> {
  const gone = pasangan.flatMap((pair) =>
    pair.status === 'dihapus' && pair.digantikanOleh.length === 0 ? [pair.sebelum] : [],
  );
  const added = pasangan.flatMap((pair) =>
    pair.status === 'baru' && pair.menggantikan.length === 0 ? [pair.setelah] : [],
  );
  const told = new Set<Butir>();
  for (const { key, what } of KEYS) {
    const before = grouped(gone, key);
    for (const [name, [now, second]] of grouped(added, key)) {
      const [old, another] = before.get(name) ?? [];
      // What stands several times on a level is not known by its name.
      if (now === undefined || old === undefined || second !== undefined || another !== undefined || told.has(now))
        continue;
      told.add(now);
      const level = SEBUTAN_TINGKAT[now.tingkat];
      yield {
        message: `${level} “${now.id}” tidak ada dalam dokumen “${sebelum.dokumen.id}”; di sana ${level.toLocaleLowerCase('id')} “${old.id}” ${what} sama.`,
        hint: `Bila memang sama, ${sameId(old)}; bila menggantikannya, tulis pengganti: ${namaPengganti(old)[0]}.`,
        target: { asal: now.asal.at('nama') },
        related: [{ target: { asal: old.asal.at('nama') } }],
        subjek: [now.id],
      };
    }
  }
}

const KEYS: readonly { readonly key: (item: Butir) => string | undefined; readonly what: string }[] = [
  { key: ({ kode }) => kode, what: 'berkode' },
  { key: ({ nama }) => (nama === '' ? undefined : kataBaku(nama)), what: 'berbunyi' },
];

// An id that was made of a name cannot be typed.
function sameId({ id }: Butir): string {
  return id.includes('#') ? 'beri keduanya id yang sama' : `tulis id: ${id}`;
}

function grouped(items: readonly Butir[], key: (item: Butir) => string | undefined): Map<string, Butir[]> {
  const groups = new Map<string, Butir[]>();
  for (const item of items) {
    const name = key(item);
    if (name !== undefined && !WITHOUT_ID.includes(item.tingkat)) addTo(groups, `${item.tingkat} ${name}`, item);
  }
  return groups;
}

function* nothingShared({ sebelum, setelah, pasangan }: Perubahan): Generator<Finding> {
  const own = pasangan.filter((pair) => !OF_REGION.includes(tingkatOf(pair)));
  const count = (status: Pasangan['status']): number => own.filter((pair) => pair.status === status).length;
  const old = own.find((pair) => pair.status === 'dihapus');
  if (old?.sebelum === undefined || count('baru') === 0 || count('tetap') + count('diubah') > 0) return;
  yield {
    message: `Tidak satu pun id dokumen ini ada dalam dokumen “${sebelum.dokumen.id}”.`,
    hint: 'Pakai id yang sama untuk hal yang sama, atau perbaiki kunci sebelum.',
    target: { asal: setelah.dokumen.asal.at('sebelum') },
    related: [{ target: { asal: old.sebelum.asal } }],
    subjek: ['sebelum'],
  };
}
