import { indikatorPerangkatDaerah, susuri } from '../../model/plan.ts';
import type { Origin } from '../../model/origin.ts';
import type { Finding, Rule } from '../finding.ts';

/** Two things with one id: nobody could say which is meant. A repeated kode without own ids ends here too. */
export const idDuplicate: Rule = {
  code: 'id-duplicate',
  severity: 'galat',
  alasan: 'Id mengikat data, naskah, tabel, dan pengecualian; id yang sama untuk dua hal membuat rujukan tidak pasti.',
  *check({ plan }) {
    const { arah } = plan;
    yield* repeated(
      [...arah.tujuan.flatMap((tujuan) => [tujuan, ...tujuan.sasaran]), ...susuri(plan.program)].map(
        ({ id, asal }) => ({ id, asal }),
      ),
    );
    yield* repeated([...indikatorPerangkatDaerah(plan)].map(({ indikator: { id, asal } }) => ({ id, asal })));
    yield* repeated(plan.hukum.map(({ id, asal }) => ({ id, asal })));
  },
};

function* repeated(items: readonly { id: string; asal: Origin }[]): Generator<Finding> {
  const first = new Map<string, Origin>();
  for (const { id, asal } of items) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, asal);
      continue;
    }
    yield {
      message: `Id “${id.replace('#', ' › ')}” dipakai dua kali.`,
      hint: 'Beri masing-masing kunci id yang berbeda; bila kodenya memang sama, tambahkan pula untuk_indikator.',
      target: { asal },
      related: [{ target: { asal: before }, note: 'dipakai pertama kali di sini' }],
      subjek: [id],
    };
  }
}
