import { type Kebijakan, kebijakanDari } from '../../model/arah.ts';
import type { Plan } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import type { BarisModel, KolomModel, Peran, SelKepala, SelModel } from '../table-model.ts';
import { butir, rentangkan, teks } from './cells.ts';
import { susunKepala, tajuk } from './kepala.ts';

type Table = TabelJenis<'arah-kebijakan'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  no: 'No.',
  nspk: 'Operasionalisasi NSPK',
  'kebijakan-rpjmd': 'Arah Kebijakan RPJMD',
  kebijakan: 'Arah Kebijakan Renstra PD',
  keterangan: 'Ket.',
};

const PERAN: Record<NamaKolom, Peran> = {
  no: 'nomor',
  nspk: 'teks',
  'kebijakan-rpjmd': 'teks',
  kebijakan: 'teks',
  keterangan: 'teks',
};

/**
 * Arah kebijakan (Inmendagri 2/2025): a row for each policy; an NSPK, and a policy of the RPJMD, that several follow one
 * upon the other stands once beside them all. Rows of one NSPK have one number.
 */
export function modelArahKebijakan(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const policies = plan.arah.tujuan
    .filter(({ id }) => table.tujuan === undefined || table.tujuan.includes(id))
    .flatMap(kebijakanDari);
  // Without an NSPK a policy stands alone.
  const groups = policies.map(({ nspk }, index) => (nspk.length === 0 ? `#${index}` : nspk.join('\0')));
  const byNspk = rentangkan(groups);
  const byRpjmd = rentangkan(policies.map(({ mendukung }, index) => [groups[index], mendukung ?? index].join('\0')));
  const numbers = byNspk.reduce<number[]>((list, { mulai }) => [...list, (list.at(-1) ?? 0) + (mulai ? 1 : 0)], []);
  const baris = policies.map((policy, index): BarisModel => {
    const cell = (name: NamaKolom, at: number): SelModel[] => {
      const span = name === 'kebijakan-rpjmd' ? byRpjmd[index] : byNspk[index];
      if (name === 'kebijakan' || name === 'keterangan') return [ownCell(policy, name, at)];
      if (span?.mulai !== true) return [];
      const rest = { tinggi: span.tinggi };
      if (name === 'no') return [teks(at, String(numbers[index]), rest)];
      const [list, ids] =
        name === 'nspk'
          ? [plan.arah.nspk, policy.nspk]
          : [plan.arah.kebijakanRpjmd, policy.mendukung === undefined ? [] : [policy.mendukung]];
      const names = list.filter(({ id }) => ids.includes(id)).map(({ nama }) => nama);
      return [butir(at, names, rest)];
    };
    return { jenis: 'data', sel: table.kolom.flatMap(cell) };
  });
  return {
    kolom: table.kolom.map((id): KolomModel => ({ id, peran: PERAN[id] })),
    kepala: susunKepala(table.kolom.map((name) => tajuk(table, name, JUDUL[name]))),
    baris,
  };
}

function ownCell(policy: Kebijakan, name: 'kebijakan' | 'keterangan', at: number): SelModel {
  return teks(at, name === 'kebijakan' ? policy.nama : policy.keterangan);
}
