import type { Varian } from '../../model/indikator.ts';
import type { Origin } from '../../model/origin.ts';
import { type Plan, semuaIndikator } from '../../model/plan.ts';
import { susuri } from '../../model/program.ts';
import { kataBaku } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const arah = (lain: string): string =>
  [
    'visi: Kota Contoh yang Sejahtera',
    'misi: [{ id: misi-1, nama: Contoh Sejahtera }]',
    'tujuan:',
    '  - id: tujuan-1',
    '    nama: Terwujudnya kesejahteraan sosial warga kota',
    `    di_tabel: { pendanaan: { nama: ${lain} } }`,
    '    sasaran: [{ id: sasaran-1, nama: Meningkatnya penanganan PPKS }]',
    '',
  ].join('\n');

/**
 * One thing, one wording: the wording that a table prints instead of a node's own, and cells of free tables that repeat the
 * name of a node but for the form of its first word (Terwujudnya, Mewujudkan). Letter case and punctuation are no difference.
 */
export const textVariant: Rule = {
  code: 'text-variant',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Tujuan, sasaran, program, dan indikator yang sama berbunyi sama di semua tabel.',
  alasan: 'Bunyi yang berlainan membuat pembaca mengira ada dua tujuan atau dua indikator.',
  contoh: {
    keliru: { 'arah.yaml': arah('Mewujudkan kesejahteraan sosial warga kota') },
    benar: { 'arah.yaml': arah('TERWUJUDNYA KESEJAHTERAAN SOSIAL WARGA KOTA') },
  },
  *check({ plan }) {
    for (const item of named(plan))
      for (const [tabel, { nama }] of item.diTabel)
        if (nama !== undefined && kataBaku(nama) !== kataBaku(item.nama))
          yield {
            message: `Tabel “${tabel}” mencetak “${nama}”, sedangkan bunyinya di tempat lain “${item.nama}”.`,
            hint: 'Samakan bunyinya, lalu hapus nama di bawah di_tabel.',
            target: { asal: item.asal.at('di_tabel', tabel, 'nama') },
            related: [{ target: { asal: item.asal.at('nama') } }],
            subjek: [item.id, tabel],
          };
    yield* inFreeTables(plan);
  },
};

interface Named {
  readonly id: string;
  readonly nama: string;
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

function* named(plan: Plan): Generator<Named> {
  for (const tujuan of plan.arah.tujuan) {
    yield tujuan;
    yield* tujuan.sasaran;
  }
  yield* susuri(plan.program);
  for (const { indikator } of semuaIndikator(plan)) yield indikator;
}

/** A text of the direction of the plan, and where it was typed. */
interface Bunyi {
  readonly id: string;
  readonly teks: string;
  readonly asal: Origin;
}

function* inFreeTables(plan: Plan): Generator<Finding> {
  const texts = [...directionTexts(plan)];
  const exact = new Set(texts.map(({ teks }) => kataBaku(teks)));
  const byTail = new Map(texts.flatMap((item) => tailKey(item.teks).map((key): [string, Bunyi] => [key, item])));
  if (byTail.size === 0) return;
  for (const tabel of plan.tabel) {
    if (tabel.jenis !== 'bebas') continue;
    for (const baris of tabel.isi.baris)
      for (const { isi, asal } of baris.sel.values()) {
        const cells = isi.jenis === 'teks' ? [isi.teks] : isi.jenis === 'daftar' ? isi.butir : [];
        for (const cell of cells) {
          if (exact.has(kataBaku(cell))) continue;
          const meant = tailKey(cell).flatMap((key) => byTail.get(key) ?? [])[0];
          if (meant === undefined) continue;
          yield {
            message: `“${cell}” berbunyi “${meant.teks}” dalam arah.yaml.`,
            hint: 'Samakan bunyinya.',
            target: { asal },
            related: [{ target: { asal: meant.asal } }],
            subjek: [tabel.id, meant.id, ...(baris.id === undefined ? [] : [`${tabel.id}/${baris.id}`])],
          };
        }
      }
  }
}

function* directionTexts({ arah }: Plan): Generator<Bunyi> {
  for (const { id, nama, uraian, asal } of arah.misi) {
    yield { id, teks: nama, asal: asal.at('nama') };
    if (uraian !== undefined) yield { id, teks: uraian, asal: asal.at('uraian') };
  }
  for (const tujuan of [...arah.rpjmd, ...arah.tujuan])
    for (const { id, nama, asal } of [tujuan, ...tujuan.sasaran]) yield { id, teks: nama, asal: asal.at('nama') };
  for (const tujuan of arah.tujuan) {
    for (const { id, strategi, asal } of [tujuan, ...tujuan.sasaran])
      for (const [index, { nama, kebijakan }] of strategi.entries()) {
        yield { id, teks: nama, asal: asal.at('strategi', index, 'nama') };
        for (const policy of kebijakan) yield { id, teks: policy.nama, asal: policy.asal };
      }
    for (const { nama, asal } of tujuan.kebijakan) yield { id: tujuan.id, teks: nama, asal };
  }
}

/** Shorter texts may well differ in their first word on purpose. */
const FEWEST_WORDS = 5;

// The root of the first word and all words after it; nothing for a text too short to be known by them.
function tailKey(text: string): string[] {
  const [first = '', ...rest] = kataBaku(text).split(' ');
  return rest.length + 1 < FEWEST_WORDS ? [] : [[akar(first), ...rest].join(' ')];
}

// Prefixes and suffixes of the forms in which a tujuan begins: mewujudkan, terwujudnya, perwujudan.
function akar(word: string): string {
  const bare = word
    .replace(/^(?:(?:me|pe)(?:ng|ny|n|m|r)?|ter|ber|di)/, '')
    .replace(/(?:kannya|annya|kan|nya|an|i)$/, '');
  return bare.length < 3 ? word : bare;
}
