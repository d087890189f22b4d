import type { Nilai } from '../../notation/nilai.ts';
import { skalaIndikator, ukuran } from '../grades.ts';
import { ARAS_HASIL, type IndikatorMilik, indikatorMilik, sebutIndikator, subjekIndikator } from '../indicators.ts';
import { satuanPersen, tampilNilai } from '../units.ts';
import { rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (target: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    `  - { nama: Persentase PPKS yang pulih, satuan: "%", polaritas: naik, awal: 75, target: ${target} }`,
    '',
  ].join('\n');

/**
 * The yearly targets of an indicator go the way its polarity says. Where none is declared, a result that first rises and
 * then falls, or the reverse, is against every polarity; yearly counts of products may do so.
 */
export const targetPolarity: Rule = {
  code: 'target-polarity',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa: 'Target dari tahun ke tahun bergerak menurut polaritasnya: naik, turun, atau tetap.',
  alasan: 'Target yang mundur berarti merencanakan kinerja yang memburuk.',
  contoh: {
    keliru: { 'program/1.yaml': program('[80, 85, 82]') },
    benar: { 'program/1.yaml': program('[80, 85, 87]') },
  },
  *check({ plan }) {
    for (const item of indikatorMilik(plan)) yield* ofIndicator(item);
  },
};

interface Step {
  readonly tahun: number;
  readonly nilai: Nilai;
  readonly sebelum: number;
  readonly nilaiSebelum: Nilai;
  readonly arah: number;
}

function* ofIndicator(item: IndikatorMilik): Generator<Finding> {
  const { indikator } = item;
  const { polaritas, satuan } = indikator;
  const moves = steps(item);
  const wrong =
    polaritas === undefined
      ? reversals(item, moves)
      : moves.filter(({ arah }) => polaritas === 'tetap' || (polaritas === 'naik' ? arah < 0 : arah > 0));
  const [first, ...others] = wrong;
  if (first === undefined) return;
  const tell = ({ tahun, nilai, sebelum, nilaiSebelum, arah }: Step): string =>
    `${tahun} ${tampilNilai(nilai, satuan)}, ${arah < 0 ? 'lebih rendah' : 'lebih tinggi'} daripada ${sebelum} (${tampilNilai(nilaiSebelum, satuan)})`;
  const too = others.length === 0 ? '' : ` Demikian pula ${rangkai(others.map(({ tahun }) => String(tahun)))}.`;
  const why =
    polaritas === undefined
      ? `padahal sebelumnya ${first.arah < 0 ? 'naik' : 'turun'}: ke arah mana pun yang baik, targetnya pernah mundur`
      : `padahal polaritasnya ${polaritas}`;
  yield {
    message: `Target ${sebutIndikator(item)} ${tell(first)}, ${why}.${too}`,
    hint:
      polaritas === undefined ? 'Periksa angkanya, lalu tulis polaritas.' : 'Perbaiki targetnya, atau polaritasnya.',
    target: { asal: indikator.asal.at('target', first.tahun) },
    related: [
      { target: { asal: indikator.asal.at('target', first.sebelum) } },
      ...others.map(({ tahun }) => ({ target: { asal: indikator.asal.at('target', tahun) } })),
    ],
    subjek: subjekIndikator(item),
    ...(others.length === 0 ? { tahun: first.tahun } : {}),
  };
}

/** Every change from one filled year to the next. */
function steps({ indikator }: IndikatorMilik): Step[] {
  const scale = skalaIndikator(indikator);
  const filled = [...indikator.target]
    .sort(([a], [b]) => a - b)
    .flatMap(([tahun, nilai]) => {
      const size = ukuran(nilai, scale);
      return size === undefined ? [] : [{ tahun, nilai, size }];
    });
  return filled.flatMap(({ tahun, nilai, size }, index) => {
    const before = filled[index - 1];
    if (before === undefined || before.size === size) return [];
    return [{ tahun, nilai, sebelum: before.tahun, nilaiSebelum: before.nilai, arah: size - before.size }];
  });
}

// The first step back of a measure of results; what is counted anew every year may go up and down.
function reversals({ indikator, pemilik }: IndikatorMilik, moves: readonly Step[]): Step[] {
  const result = ARAS_HASIL.includes(pemilik.aras) || satuanPersen(indikator.satuan);
  if (!result || indikator.akhir.cara === 'jumlah') return [];
  const [first] = moves;
  const back = moves.find(({ arah }) => first !== undefined && Math.sign(arah) !== Math.sign(first.arah));
  return back === undefined ? [] : [back];
}
