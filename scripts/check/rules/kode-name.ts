import type { Plan } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';
import { bidangOf, isCoded, type SimpulBerkode } from '../kode.ts';
import { label } from '../pagu-sums.ts';
import { kataBaku } from '../wording.ts';

type Daftar = Plan['nomenklatur'][number];

const CONTOH = (nama: string): BerkasContoh => ({
  'dokumen.yaml': `judul: Rencana Strategis Dinas Contoh Kota Contoh Tahun 2026-2028
profil: ringkas
daerah: kota-contoh
nomenklatur: contoh
perangkat_daerah: { nama: Dinas Contoh Kota Contoh }
tanggal: 2025-09-24
tahun: { periode: 2026-2028, dasar: 2025 }
`,
  'nomenklatur/contoh.yaml': `nama: Daftar Contoh
sumber: Keputusan Menteri Dalam Negeri
kode: { 1.06.04: Program Rehabilitasi Sosial, 1.06.04.2.01: Rehabilitasi Sosial Dasar bagi Anak Terlantar }
`,
  'program/1.yaml': `kode: 1.06.04
nama: Program Rehabilitasi Sosial
sasaran: sasaran-1
kegiatan:
  - { kode: 1.06.04.2.01, nama: ${nama} }
`,
});

/**
 * Names of program, kegiatan and sub kegiatan as the national list has them, where the document names the list
 * (`nomenklatur` in dokumen.yaml). A row that names its own list is held against that one only. Capitals, signs and the
 * word "Program" in front make no difference. Kode that the list lacks are left alone: a list may hold only what an agency uses.
 */
export const kodeName: Rule = {
  code: 'kode-name',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Nama program, kegiatan, dan sub kegiatan terhadap daftar nomenklatur yang disebut dalam dokumen.yaml.',
  alasan: 'Nama yang dipendekkan atau diubah tidak dapat dipadankan dengan Renja, SIPD, dan anggaran.',
  contoh: { keliru: CONTOH('Rehabilitasi Anak'), benar: CONTOH('Rehabilitasi Sosial Dasar Bagi Anak Terlantar') },
  *check({ plan }) {
    if (plan.nomenklatur.length === 0) return;
    for (const node of susuri(plan.program)) if (isCoded(node)) yield* inList(node, plan.nomenklatur);
  },
};

function* inList(node: SimpulBerkode, lists: readonly Daftar[]): Generator<Finding> {
  for (const daftar of listsOf(node, lists)) {
    const entry = entryOf(node.kode, daftar);
    if (entry === undefined) continue;
    if (comparable(entry.nama) !== comparable(node.nama))
      yield {
        message: `Nama ${label(node)} ${node.kode} “${node.nama}”; dalam ${daftar.nama} “${entry.nama}”.`,
        hint: 'Pakailah nama dalam daftar itu, atau perbaiki kodenya.',
        target: { asal: node.asal.at('nama') },
        related: [{ target: { asal: daftar.asal.at('kode', entry.kode) } }],
        subjek: [node.id, node.kode],
      };
    return;
  }
}

/** The list that a row names by its id or name; any of them where it names none of these. */
function listsOf({ nomenklatur }: Simpul, lists: readonly Daftar[]): readonly Daftar[] {
  const own = lists.filter(({ id, nama }) => nomenklatur === id || nomenklatur === nama);
  return own.length > 0 ? own : lists;
}

/** The entry of a kode; national lists write X.XX for the bidang urusan of the programs that every agency has. */
function entryOf(kode: string, { kode: names }: Daftar): { kode: string; nama: string } | undefined {
  const general = `X.XX${kode.slice(bidangOf(kode).length)}`;
  const found = [kode, general].find((candidate) => Object.hasOwn(names, candidate));
  return found === undefined ? undefined : { kode: found, nama: names[found] ?? '' };
}

function comparable(nama: string): string {
  return kataBaku(nama).replace(/^(?:program|kegiatan|sub ?kegiatan) /, '');
}
