import { type Plan, semuaIndikator } from '../../model/plan.ts';
import { susuri } from '../../model/program.ts';
import type { Origin } from '../../model/origin.ts';
import type { Finding, Rule } from '../finding.ts';

const BERI_ID = 'Beri masing-masing kunci id yang berbeda; bila kodenya memang sama, tambahkan pula untuk_indikator.';

// A program without an id of its own is known by its kode, which another program of the example has.
const program = (kode: string): string => `kode: ${kode}\nnama: Program Jaminan Sosial\nsasaran: sasaran-1\n`;

/** Two things with one id: nobody could say which is meant. A repeated kode without own ids ends here too. */
export const idDuplicate: Rule = {
  code: 'id-duplicate',
  kelompok: 'sistematika',
  severity: 'galat',
  memeriksa: 'Tidak ada dua tujuan, baris program, indikator, tabel, gambar, pejabat, atau naskah yang ber-id sama.',
  alasan: 'Id mengikat data, naskah, tabel, dan pengecualian; id yang sama untuk dua hal membuat rujukan tidak pasti.',
  contoh: {
    keliru: { 'program/2.yaml': program('1.06.04') },
    benar: { 'program/2.yaml': program('1.06.05') },
  },
  *check({ plan }) {
    const { arah } = plan;
    yield* repeated(
      [...arah.tujuan.flatMap((tujuan) => [tujuan, ...tujuan.sasaran]), ...susuri(plan.program)].map(
        ({ id, asal }) => ({ id, asal }),
      ),
    );
    yield* repeated([...semuaIndikator(plan)].map(({ indikator }) => indikator));
    yield* repeated(arah.misi);
    yield* repeated(arah.nspk);
    yield* repeated(arah.kebijakanRpjmd);
    yield* repeated(arah.rpjmd.flatMap((tujuan) => [tujuan, ...tujuan.sasaran]));
    for (const items of [plan.hukum, plan.pejabat, plan.tandaTangan]) yield* repeated(items);
    for (const items of [plan.tabel, plan.gambar]) yield* repeated(items, 'Ganti nama salah satu berkas.');
    yield* proseTwice(plan);
  },
};

function* repeated(items: readonly { id: string; asal: Origin }[], hint = BERI_ID): Generator<Finding> {
  const first = new Map<string, Origin>();
  for (const { id, asal } of items) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, asal);
      continue;
    }
    yield {
      message: `Id “${id.replace('#', ' › ')}” dipakai dua kali.`,
      hint,
      target: { asal },
      related: [{ target: { asal: before }, note: 'dipakai pertama kali di sini' }],
      subjek: [id],
    };
  }
}

// Two files of one chapter whose names differ only in the leading number would share one anchor.
function* proseTwice({ naskah }: Plan): Generator<Finding> {
  const first = new Map<string, (typeof naskah)[number]>();
  for (const part of naskah) {
    const key = `${part.bagian}/${part.id}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, part);
      continue;
    }
    yield {
      message: `Bab “${part.bagian}” memuat dua naskah “${part.id}”.`,
      hint: 'Ganti nama salah satu berkas; angka di depannya hanya mengatur urutan.',
      target: { place: part.place },
      related: [{ target: { place: before.place } }],
      subjek: [part.id],
    };
  }
}
