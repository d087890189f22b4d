import { kebijakanDari } from '../../model/arah.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding } from '../finding.ts';
import { missing } from './missing.ts';

/** References to NSPK, to policies of the RPJMD, and to sasaran by the order of a table, that do not exist. */
export function* acuanReferences({ arah, tabel }: Plan): Generator<Finding> {
  const nspk = arah.nspk.map(({ id }) => id);
  const kebijakan = arah.kebijakanRpjmd.map(({ id }) => id);
  const sasaran = arah.tujuan.flatMap((tujuan) => tujuan.sasaran.map(({ id }) => id));
  for (const tujuan of arah.tujuan) {
    for (const item of [tujuan, ...tujuan.sasaran])
      // What a sasaran inherits was typed at its tujuan.
      for (const [index, id] of (item === tujuan || item.nspk !== tujuan.nspk ? item.nspk : []).entries())
        yield* missing('NSPK', id, nspk, { asal: item.asal.at('nspk', index) });
    for (const item of kebijakanDari(tujuan)) {
      for (const [index, id] of item.nspk.entries())
        yield* missing('NSPK', id, nspk, { asal: item.asal.at('nspk', index) });
      if (item.mendukung !== undefined)
        yield* missing('Arah kebijakan RPJMD', item.mendukung, kebijakan, { asal: item.asal.at('mendukung') });
    }
  }
  for (const item of tabel)
    if (item.jenis === 'rumusan-program')
      for (const [index, id] of item.urutanSasaran.entries())
        yield* missing('Sasaran', id, sasaran, { asal: item.asal.at('urutan_sasaran', index) });
}
