import { type Butir, butirOf, SEBUTAN_TINGKAT } from '../../derive/perubahan/butir.ts';
import { dihapusBernama, yangDihapus } from '../../derive/perubahan/dihapus.ts';
import type { Plan } from '../../model/plan.ts';
import type { Tabel } from '../../model/tabel.ts';
import { figureTexts, planTexts, tableTexts } from '../data-texts.ts';
import type { Finding, Rule, Target } from '../finding.ts';
import { NameIndex } from '../prosa/names.ts';
import { wordsOf } from '../prosa/words.ts';
import { resolvedProse } from '../resolved-prose.ts';
import { kataBaku, rangkai } from '../wording.ts';
import { DOKUMEN_PERUBAHAN } from './contoh-perubahan.ts';

const latar = 'naskah/1-pendahuluan/1-latar-belakang.md';

/**
 * What the amendment removed and the document still speaks of: by its words or its kode in the prose, in tables and in the
 * texts of the data, and by its id in directives. A sentence that itself tells of the removal is history.
 */
export const removedUsed: Rule = {
  code: 'removed-used',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'Naskah, tabel, dan gambar dokumen perubahan tidak lagi menyebut misi, tujuan, sasaran, indikator, strategi, program, atau kegiatan yang dihapusnya.',
  alasan: 'Hal yang sudah dihapus tetapi masih disebut membuat dokumen perubahan bertentangan dengan dirinya sendiri.',
  contoh: {
    keliru: {
      'dokumen.yaml': DOKUMEN_PERUBAHAN,
      [latar]: 'Program Bantuan Beras Kelurahan diteruskan setiap tahun.\n',
    },
    benar: {
      'dokumen.yaml': DOKUMEN_PERUBAHAN,
      [latar]: 'Program Bantuan Beras Kelurahan dihapus dengan perubahan ini.\n',
    },
    acuan: { lama: { 'program/2.yaml': 'kode: 1.06.05\nnama: Program Bantuan Beras Kelurahan\nsasaran: sasaran-1\n' } },
  },
  *check({ plan }) {
    if (yangDihapus(plan).length === 0) return;
    yield* inTexts(plan);
    yield* inDirectives(plan);
  },
};

/** A sentence that tells of the removal. */
const RIWAYAT =
  /\b(?:dihapus(?:kan)?|menghapus(?:kan)?|penghapusan|dihilangkan|tidak lagi|semula|sebelumnya|sebelum perubahan|digantikan?|diganti|menggantikan|pengganti|dialihkan|dilebur|digabung(?:kan)?)\b/i;

/** Names of fewer words stand in sentences that mean something else. */
const LEAST_WORDS = 3;

function* inTexts(plan: Plan): Generator<Finding> {
  const index = namesIn(plan);
  const find = function* (teks: string, at: (awal: number, akhir: number) => Target, subjek: readonly string[]) {
    if (RIWAYAT.test(teks)) return;
    for (const { pemilik, awal, akhir } of index.find(wordsOf(teks))) {
      const [removed] = pemilik;
      if (removed === undefined || removed === STILL_THERE) continue;
      yield findingOf(plan, removed, at(awal, akhir), subjek);
    }
  };
  for (const { teks, place, kalimat } of resolvedProse(plan)) {
    const { id, bagian } = kalimat.naskah;
    yield* find(teks, (awal, akhir) => ({ place: place(awal, akhir) }), [id, `${bagian}/${id}`]);
  }
  for (const { teks, asal, subjek } of [
    ...planTexts(plan),
    ...plan.tabel.flatMap((tabel) => (isHistory(tabel) ? [] : [...tableTexts(tabel)])),
    ...figureTexts(plan),
  ])
    yield* find(teks, () => ({ asal }), subjek);
}

/** Tables of the previous period tell of what there was then. */
function isHistory({ jenis }: Tabel): boolean {
  return jenis === 'kinerja-pelayanan' || jenis === 'anggaran-realisasi';
}

const STILL_THERE = 'masih-ada';

/** Names and kode of what was removed; those of what is still there stand among them, since the longer name counts. */
function namesIn(plan: Plan): NameIndex<Butir | typeof STILL_THERE> {
  const index = new NameIndex<Butir | typeof STILL_THERE>();
  const present = new Set<string>();
  for (const butir of butirOf(plan)) {
    const { kode } = butir;
    for (const words of sayings(butir)) {
      index.add(words, STILL_THERE);
      present.add(kataBaku(words));
    }
    if (kode !== undefined) index.add(kode, STILL_THERE, 1);
    present.add(kode ?? '');
  }
  for (const { sebelum } of yangDihapus(plan)) {
    for (const words of sayings(sebelum)) if (!present.has(kataBaku(words))) index.add(words, sebelum, LEAST_WORDS);
    if (sebelum.kode !== undefined && !present.has(sebelum.kode)) index.add(sebelum.kode, sebelum, 1);
  }
  return index;
}

/** Words that a thing is known by: its name, and the wording of a misi. */
function sayings({ nama, uraian }: Butir): string[] {
  return uraian === undefined ? [nama] : [nama, uraian];
}

function* inDirectives(plan: Plan): Generator<Finding> {
  for (const { direktif, id, bagian } of plan.naskah)
    for (const { nama, kata, place } of direktif) {
      if (nama !== 'nilai') continue;
      const [removed] = kata.flatMap((word) => dihapusBernama(plan, word) ?? []);
      if (removed !== undefined) yield findingOf(plan, removed, { place }, [id, `${bagian}/${id}`]);
    }
}

function findingOf(plan: Plan, removed: Butir, target: Target, subjek: readonly string[]): Finding {
  const { tingkat, id, kode, nama, asal } = removed;
  const instead = yangDihapus(plan).find(({ sebelum }) => sebelum === removed)?.digantikanOleh ?? [];
  const by = rangkai(
    instead.map((item) => [item.kode, `“${item.nama}”`].filter((part) => part !== undefined).join(' ')),
  );
  return {
    message: `${SEBUTAN_TINGKAT[tingkat]} ${[kode, `“${nama}”`].filter((part) => part !== undefined).join(' ')} sudah dihapus dengan perubahan ini${by === '' ? '' : ` dan digantikan oleh ${by}`}.`,
    hint: 'Hapus atau ganti sebutan ini. Bila disebut sebagai riwayat, katakan bahwa hal itu dihapus.',
    target,
    related: [{ target: { asal: asal.at('nama') } }],
    subjek: [id, ...(kode === undefined ? [] : [kode]), ...subjek],
  };
}
