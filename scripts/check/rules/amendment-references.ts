import { didYouMean } from '../../diagnostics/suggest.ts';
import { butirOf } from '../../derive/perubahan/butir.ts';
import { namaPengganti } from '../../derive/perubahan/pasangkan.ts';
import { perubahanOf } from '../../derive/perubahan/perubahan.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding } from '../finding.ts';

/**
 * What refers to the document before: keys `pengganti`, and tables of either version. Told at the key and, where there is
 * one, at the document that was looked through.
 */
export function* amendmentReferences(plan: Plan): Generator<Finding> {
  const perubahan = perubahanOf(plan);
  if (perubahan === undefined) yield* withoutBefore(plan);
  for (const { butir, nama, urut } of perubahan?.takDikenal ?? []) {
    const before = perubahan?.sebelum as Plan;
    const known = butirOf(before).filter(({ tingkat }) => tingkat === butir.tingkat);
    yield {
      message: `Yang digantikan, “${nama}”, tidak ada dalam dokumen “${before.dokumen.id}”.${didYouMean(
        nama,
        known.flatMap(namaPengganti),
      )}`,
      hint: 'Tulis id atau kode sebagaimana dalam dokumen sebelumnya, atau hapus kunci pengganti.',
      target: { asal: butir.asal.at('pengganti', urut) },
      related: [{ target: { asal: known[0]?.asal ?? before.dokumen.asal } }],
      subjek: [nama, butir.id],
    };
  }
}

// A document that amends one which could not be read has been told so already.
function* withoutBefore(plan: Plan): Generator<Finding> {
  if (plan.dokumen.sebelum !== undefined) return;
  const hint = 'Tulis sebelum: <id dokumen> dalam dokumen.yaml, atau hapus yang memerlukannya.';
  for (const { pengganti, id, asal } of butirOf(plan))
    if (pengganti.length > 0)
      yield {
        message: 'Kunci pengganti menunjuk dokumen sebelumnya, tetapi dokumen ini tidak menyebut dokumen sebelumnya.',
        hint,
        target: { asal: asal.at('pengganti'), di: 'kunci' },
        subjek: [id],
      };
  for (const { id, jenis, versi, asal } of plan.tabel) {
    const comparing = jenis === 'matriks-perubahan' || jenis === 'sebelum-setelah';
    if (!comparing && versi !== 'sebelum') continue;
    yield {
      message: `Tabel “${id}” memerlukan dokumen sebelumnya, tetapi dokumen ini tidak menyebutnya.`,
      hint,
      target: { asal: asal.at(comparing ? 'jenis' : 'versi') },
      subjek: [id],
    };
  }
}
