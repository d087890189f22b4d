import type { Indikator } from '../../model/indikator.ts';
import { indikatorPerangkatDaerah, type Plan, semuaIndikator } from '../../model/plan.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { kataBaku, rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const iku = (...nama: readonly string[]): Record<string, string> => ({
  'tabel/iku.yaml': [
    'judul: Indikator Kinerja Utama',
    'kolom: [{ id: no, judul: No, jenis: nomor }, { id: indikator, judul: Indikator Kinerja }]',
    'baris:',
    ...nama.map((text) => `  - { indikator: ${text} }`),
    '',
  ].join('\n'),
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: iku]]\n\n[[tabel: pendanaan]]\n',
});

/** A table of the IKU holds just the indicators that are marked `iku: ya`. */
export const ikuSet: Rule = {
  code: 'iku-set',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa: 'Tabel IKU memuat tepat indikator yang bertanda iku.',
  alasan: 'IKU yang tercetak harus sama dengan yang diperjanjikan dan yang dijabarkan dalam tabel lain.',
  contoh: {
    keliru: iku('Persentase PPKS yang ditangani', 'Persentase PSKS yang aktif'),
    benar: iku('Persentase PPKS yang ditangani'),
  },
  *check({ plan }) {
    const flagged = [...indikatorPerangkatDaerah(plan)].map(({ indikator }) => indikator).filter((item) => item.iku);
    for (const tabel of plan.tabel) {
      if (tabel.jenis === 'indikator-kinerja' && tabel.saring === 'iku') yield* drawn(tabel, flagged, plan);
      if (tabel.jenis === 'bebas' && JUDUL_IKU.test(tabel.judul)) yield* typed(tabel, flagged);
    }
  },
};

const JUDUL_IKU = /\b(?:indikator kinerja utama|IKU)\b/i;

// Such a table is drawn from the marks; only those on indicators of the RPJMD do not reach it.
function* drawn(tabel: TabelJenis<'indikator-kinerja'>, flagged: readonly Indikator[], plan: Plan): Generator<Finding> {
  // A program file that could not be read may well hold them.
  if (flagged.length === 0 && !plan.takTerbaca.includes('program'))
    yield {
      message: `Tabel “${tabel.id}” kosong: tidak ada indikator Perangkat Daerah yang bertanda iku.`,
      hint: 'Tulis iku: ya pada indikatornya.',
      target: { asal: tabel.asal.at('saring') },
      subjek: [tabel.id],
    };
  const own = new Set(flagged);
  for (const { indikator, pemilik } of semuaIndikator(plan))
    if (indikator.iku && !own.has(indikator))
      yield {
        message: `Indikator RPJMD “${indikator.nama}” bertanda iku, tetapi tabel “${tabel.id}” hanya memuat indikator Perangkat Daerah.`,
        hint: 'Hapus tandanya, atau tulis indikatornya pada tujuan atau sasaran Perangkat Daerah.',
        target: { asal: indikator.asal.at('iku') },
        subjek: [indikator.id, pemilik, tabel.id],
      };
}

/** An IKU table typed by hand: the column whose heading says indicator holds the names. */
function* typed(tabel: TabelJenis<'bebas'>, flagged: readonly Indikator[]): Generator<Finding> {
  const column = tabel.isi.kolom.find(({ judul, jenis }) => jenis === 'teks' && /indikator/i.test(judul));
  if (column === undefined) return;
  const printed = new Map(
    tabel.isi.baris.flatMap(({ sel }) => {
      const cell = sel.get(column.id);
      return cell?.isi.jenis === 'teks'
        ? [[kataBaku(cell.isi.teks), { teks: cell.isi.teks, asal: cell.asal }] as const]
        : [];
    }),
  );
  const known = new Map(flagged.flatMap((item) => namesIn(tabel.id, item).map((name) => [name, item] as const)));
  const unprinted = flagged.filter((item) => !namesIn(tabel.id, item).some((name) => printed.has(name)));
  const unmarked = [...printed].filter(([name]) => !known.has(name)).map(([, cell]) => cell);
  if (unprinted.length === 0 && unmarked.length === 0) return;
  const quoted = (names: readonly string[]): string => rangkai(names.map((name) => `“${name}”`));
  const parts = [
    ...(unprinted.length === 0 ? [] : [`tidak tercetak ${quoted(unprinted.map(({ nama }) => nama))}`]),
    ...(unmarked.length === 0 ? [] : [`tidak bertanda iku ${quoted(unmarked.map(({ teks }) => teks))}`]),
  ];
  yield {
    message: `Tabel “${tabel.id}” memuat ${printed.size} IKU, sedangkan yang bertanda iku ${flagged.length}: ${parts.join('; ')}.`,
    hint: 'Samakan tabel dengan tanda iku; atau susun tabelnya dari data dengan jenis: indikator-kinerja.',
    target: { asal: unmarked[0]?.asal ?? tabel.asal.at('baris') },
    related: [
      ...unmarked.slice(1).map(({ asal }) => ({ target: { asal } })),
      ...unprinted.map(({ asal }) => ({ target: { asal: asal.at('nama') } })),
    ],
    subjek: [tabel.id, ...unprinted.map(({ id }) => id)],
  };
}

// The canonical name, and what this table prints instead.
function namesIn(tabel: string, { nama, diTabel }: Indikator): string[] {
  return [nama, diTabel.get(tabel)?.nama ?? nama].map(kataBaku);
}
