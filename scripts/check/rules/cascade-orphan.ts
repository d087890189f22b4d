import type { Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { sebutPemilik, subjekPemilik } from '../indicators.ts';
import { awalBesar } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const ARAH = 'visi: Kota Contoh yang Sejahtera\nmisi: [{ id: misi-1, nama: Contoh Sejahtera }]\n';
const PUNCAK = `${ARAH}tujuan:\n  - id: tujuan-1\n    nama: Meningkatnya kesejahteraan sosial\n    sasaran:\n`;
const SASARAN_1 = '      - { id: sasaran-1, nama: Meningkatnya penanganan PPKS }\n';

/**
 * The chain from tujuan down to sub kegiatan has no loose end. A level that no node of the document reaches is not asked
 * for: older plans know no sub kegiatan. Source: the cascade that SAKIP evaluations go through.
 */
export const cascadeOrphan: Rule = {
  code: 'cascade-orphan',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa:
    'Setiap tujuan mempunyai sasaran, setiap sasaran program, setiap program sasaran yang didukungnya, dan setiap program dan kegiatan bawahan.',
  alasan:
    'Kinerja yang tidak dijabarkan tidak akan tercapai, dan uang tanpa sasaran tidak dapat dipertanggungjawabkan.',
  contoh: {
    keliru: { 'arah.yaml': `${PUNCAK}${SASARAN_1}      - { id: sasaran-2, nama: Meningkatnya peran PSKS }\n` },
    benar: { 'arah.yaml': `${PUNCAK}${SASARAN_1}` },
  },
  *check({ plan }) {
    yield* inDirection(plan);
    yield* inPrograms(plan);
  },
};

function* inDirection(plan: Plan): Generator<Finding> {
  const served = new Set([...susuri(plan.program)].flatMap((node) => node.sasaran));
  for (const tujuan of plan.arah.tujuan) {
    if (tujuan.sasaran.length === 0)
      yield {
        message: `Tujuan “${tujuan.nama}” tidak mempunyai sasaran.`,
        hint: 'Tulis sasarannya di bawah tujuan ini, atau hapus tujuannya.',
        target: { asal: tujuan.asal },
        subjek: [tujuan.id],
      };
    // A program file that could not be read may well serve it.
    if (plan.takTerbaca.includes('program')) continue;
    for (const sasaran of tujuan.sasaran)
      if (!served.has(sasaran.id))
        yield {
          message: `Sasaran “${sasaran.nama}” tidak didukung program mana pun.`,
          hint: `Tulis sasaran: ${sasaran.id} pada program yang mendukungnya, atau hapus sasarannya.`,
          target: { asal: sasaran.asal },
          subjek: [sasaran.id],
        };
  }
}

/** The level below, for those that must be broken down. */
const BAWAHAN = { program: 'kegiatan', kegiatan: 'sub kegiatan' } as const;

function* inPrograms({ arah, program }: Plan): Generator<Finding> {
  const nodes = [...susuri(program)];
  const reached = new Set(nodes.filter((node) => node.anak.length > 0).map((node) => node.jenjang));
  const hasSasaran = arah.tujuan.some((tujuan) => tujuan.sasaran.length > 0);
  for (const node of nodes) {
    const what = sebutPemilik({ ...node, aras: node.jenjang });
    if (node.jenjang === 'program' && hasSasaran && ![...susuri([node])].some(({ sasaran }) => sasaran.length > 0))
      yield loose(
        node,
        `${awalBesar(what)} tidak mendukung sasaran mana pun.`,
        'Tulis kunci sasaran dengan id sasaran yang didukungnya.',
      );
    if (node.jenjang !== 'program' && node.jenjang !== 'kegiatan') continue;
    const below = BAWAHAN[node.jenjang];
    if (node.anak.length === 0 && reached.has(node.jenjang))
      yield loose(
        node,
        `${awalBesar(what)} tidak mempunyai ${below}.`,
        `Tulis ${below} di bawahnya, atau hapus baris ini.`,
      );
  }
}

function loose(node: Simpul, message: string, hint: string): Finding {
  return { message, hint, target: { asal: node.asal.at('nama') }, subjek: subjekPemilik(node) };
}
