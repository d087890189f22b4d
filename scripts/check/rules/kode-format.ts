import { type Simpul, susuri } from '../../model/program.ts';
import { span } from '../../model/span.ts';
import type { Finding, Rule } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import {
  digitOf,
  digitOfList,
  hasPlaceholder,
  isCoded,
  isWellFormed,
  type SimpulBerkode,
  susunanKode,
  tingkatOf,
} from '../kode.ts';
import { label } from '../pagu-sums.ts';

/**
 * The kode of a program, kegiatan or sub kegiatan has the form of its level, the length of its list, and the digit of the
 * document's level of government. Kode with an X left in them belong to kode-placeholder.
 */
export const kodeFormat: Rule = {
  code: 'kode-format',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'Pola kode program, kegiatan, dan sub kegiatan, banyak angka menurut nomenklaturnya, serta angka tingkat pemerintahan (1 provinsi, 2 kabupaten/kota).',
  alasan:
    'Kode yang tidak menurut Permendagri 90/2019 dan pemutakhirannya tidak dapat dicari dalam SIPD dan tidak terhubung dengan anggaran.',
  contoh: {
    keliru: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { kode: 1.06.2.01, nama: Rehabilitasi Sosial Dasar }\n',
    },
    benar: {
      'program/1.yaml':
        'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\nkegiatan:\n  - { kode: 1.06.04.2.01, nama: Rehabilitasi Sosial Dasar }\n',
    },
  },
  *check({ plan }) {
    const sound: SimpulBerkode[] = [];
    for (const node of susuri(plan.program)) {
      if (!isCoded(node) || hasPlaceholder(node.kode)) continue;
      if (isWellFormed(node.jenjang, node.kode)) sound.push(node);
      else yield malformed(node);
    }
    yield* wrongLevels(sound, plan.daerah.nama);
    yield* wrongLengths(sound.filter(({ jenjang }) => jenjang === 'sub-kegiatan'));
  },
};

function malformed(node: SimpulBerkode): Finding {
  const { jenjang, kode } = node;
  // A blank, a comma or a stop too many is seen at once when it is named.
  const cleaned = kode
    .replace(/[,\s]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
  const meant = cleaned !== kode && isWellFormed(jenjang, cleaned) ? ` Maksud Anda “${cleaned}”?` : '';
  return {
    message: `“${kode}” bukan kode ${label(node)}.${meant}`,
    hint: `Susunan kode ${label(node)}: ${susunanKode(jenjang)}.`,
    target: { asal: node.asal.at('kode') },
    subjek: [node.id, kode],
  };
}

function* wrongLevels(nodes: readonly SimpulBerkode[], daerah: string): Generator<Finding> {
  const expected = /^(?:kota|kabupaten)\b/i.test(daerah)
    ? '2'
    : /^(?:provinsi|daerah)\b/i.test(daerah)
      ? '1'
      : undefined;
  if (expected === undefined) return;
  for (const node of nodes) {
    const tingkat = tingkatOf(node.kode);
    if (tingkat === undefined || tingkat === expected) continue;
    // What lies below begins with its kode, and is wrong only because of it.
    if (node.induk?.kode !== undefined && tingkatOf(node.induk.kode) === tingkat) continue;
    yield {
      message: `Angka keempat kode ${label(node)} ${node.kode} tertulis ${tingkat}; untuk ${daerah} diharapkan ${expected}.`,
      hint: 'Angka itu tingkat pemerintahan: 1 untuk provinsi, 2 untuk kabupaten/kota. Perbaiki juga kode di bawahnya.',
      target: { asal: node.asal.at('kode') },
      subjek: [node.id, node.kode],
    };
  }
}

/** Sub kegiatan of one list have kode of one length: that of the list where it is named, else that of most of them. */
function* wrongLengths(nodes: readonly SimpulBerkode[]): Generator<Finding> {
  for (const members of groupBy(nodes, listOf).values()) {
    const [sample] = members;
    const expected = digitOfList(sample?.nomenklatur) ?? mostCommonDigits(members);
    const [first, ...others] = members.filter(({ kode }) => digitOf(kode) !== expected);
    if (first === undefined) continue;
    const count = others.length === 0 ? '' : ` dan ${others.length} sub kegiatan lain`;
    const rest =
      digitOfList(sample?.nomenklatur) === undefined
        ? `${members.length - others.length - 1} sub kegiatan lainnya ${expected} angka`
        : `${sample?.nomenklatur ?? ''} memakai ${expected} angka`;
    yield {
      message: `Kode sub kegiatan ${first.kode}${count} berakhir ${digitOf(first.kode)} angka; ${rest}.`,
      hint:
        'Pakailah satu nomenklatur: 2 angka sampai Kepmendagri 050-5889/2021, 4 angka sejak Kepmendagri 900.1.15.5-1317/2023. ' +
        'Bila dokumen memuat keduanya, tulis nomenklatur atau berlaku pada barisnya.',
      target: { asal: first.asal.at('kode') },
      related: others.map((node) => ({ target: { asal: node.asal.at('kode') } })),
      subjek: [first, ...others].flatMap(({ id, kode }) => [id, kode]),
    };
  }
}

// Rows of another nomenclature stand side by side in an amended plan; their years tell them apart where nothing else does.
function listOf({ nomenklatur, berlaku }: Simpul): string {
  return nomenklatur ?? span(berlaku ?? []);
}

function mostCommonDigits(nodes: readonly SimpulBerkode[]): number {
  const four = nodes.filter(({ kode }) => digitOf(kode) === 4).length;
  return four * 2 > nodes.length ? 4 : 2;
}
