import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import { type IndikatorMilik, indikatorMilik, subjekIndikator } from '../indicators.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { kataBaku, rangkai } from '../wording.ts';
import type { Rule } from '../finding.ts';

const program = (...kartu: readonly string[]): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    'indikator:',
    '  - nama: Persentase PPKS yang direhabilitasi',
    '    ikk: ya',
    ...kartu.map((line) => `    ${line}`),
    '',
  ].join('\n');
const ARAH = [
  'visi: Kota Contoh yang Sejahtera',
  'misi: [{ id: misi-1, nama: Contoh Sejahtera }]',
  'tujuan:',
  '  - id: tujuan-1',
  '    nama: Meningkatnya kesejahteraan sosial',
  '    sasaran: [{ id: sasaran-1, nama: Meningkatnya penanganan PPKS }]',
  '',
].join('\n');
const FORMULA = 'formula: { pembilang: PPKS yang direhabilitasi, penyebut: Semua PPKS, kali: 100% }';

/** What the card of an indicator says, by the key that says it. */
const KARTU: readonly { readonly what: string; readonly key: string; readonly lacks: (item: Indikator) => boolean }[] =
  [
    { what: 'definisi', key: 'penjelasan', lacks: ({ penjelasan }) => penjelasan === undefined },
    { what: 'formula', key: 'formula', lacks: lacksFormula },
    { what: 'sumber data', key: 'sumber_data', lacks: ({ sumberData }) => sumberData === undefined },
    { what: 'polaritas', key: 'polaritas', lacks: ({ polaritas }) => polaritas === undefined },
  ];

/**
 * IKU and IKK have a complete card: definition, formula, source and polarity. A plain count needs no formula. Three or more
 * of a kind that lack the same are one finding.
 */
export const indicatorCard: Rule = {
  code: 'indicator-card',
  kelompok: 'kelengkapan',
  severity: 'info',
  memeriksa: 'Setiap IKU dan IKK mempunyai definisi, formula, sumber data, dan polaritas.',
  alasan: 'Tanpa kartu indikator dua orang dapat menghitung capaian yang berbeda.',
  contoh: {
    keliru: { 'arah.yaml': ARAH, 'program/1.yaml': program(FORMULA, 'polaritas: naik') },
    benar: {
      'arah.yaml': ARAH,
      'program/1.yaml': program(
        'penjelasan: Bagian PPKS yang pulih fungsi sosialnya',
        FORMULA,
        'sumber_data: Bidang Rehabilitasi Sosial',
        'polaritas: naik',
      ),
    },
  },
  *check({ plan }) {
    yield* sekaliPerSebab(plan, 'indicator-card', gapsOfCards(plan), ([first, ...others]) => ({
      message: `${others.length + 1} ${first.jenis} belum mempunyai ${first.what}; yang pertama “${first.item.indikator.nama}”.`,
      subjek: [plan.dokumen.id],
    }));
  },
};

function lacksFormula({ formula, nama }: Indikator): boolean {
  return formula === undefined && !/^(?:jumlah|banyaknya) /.test(kataBaku(nama));
}

interface KartuKurang extends Serupa {
  readonly item: IndikatorMilik;
  readonly jenis: 'IKU' | 'IKK';
  readonly what: string;
}

function* gapsOfCards(plan: Plan): Generator<KartuKurang> {
  for (const item of indikatorMilik(plan)) {
    const { indikator } = item;
    if (!indikator.iku && !indikator.ikk) continue;
    const gaps = KARTU.filter(({ lacks }) => lacks(indikator));
    if (gaps.length === 0) continue;
    const jenis = indikator.iku ? 'IKU' : 'IKK';
    const what = rangkai(gaps.map((gap) => gap.what));
    yield {
      item,
      jenis,
      what,
      sebab: `${jenis} ${what}`,
      catatan: `“${indikator.nama}”`,
      finding: {
        message: `${jenis} “${indikator.nama}” belum mempunyai ${what}.`,
        hint: `Isi kunci ${rangkai(gaps.map(({ key }) => key))}.`,
        target: { asal: indikator.asal.at('nama') },
        subjek: subjekIndikator(item),
      },
    };
  }
}
