import type { Simpul } from '../../model/program.ts';
import { type IndikatorMilik, indikatorMilik, sebutPemilik, subjekIndikator } from '../indicators.ts';
import { aktivitasDihitung } from '../indicator-words.ts';
import { kataBaku } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const program = (nama: string, satuan: string): string =>
  [
    'kode: 1.06.04',
    'nama: Program Rehabilitasi Sosial',
    'sasaran: sasaran-1',
    `indikator: [{ nama: ${nama}, satuan: ${satuan}, awal: 60, target: [70, 80, 90] }]`,
    '',
  ].join('\n');

/**
 * An indicator says what came of the work, not that it was done: "Jumlah rapat". On sub kegiatan, where that is
 * widespread, all of one program make one finding.
 */
export const indicatorActivity: Rule = {
  code: 'indicator-activity',
  kelompok: 'substansi',
  severity: 'info',
  memeriksa: 'Indikator tidak sekadar menghitung pekerjaan, misalnya rapat, sosialisasi, atau terlaksananya kegiatan.',
  alasan: 'Pekerjaan yang terlaksana belum menunjukkan hasilnya.',
  contoh: {
    keliru: { 'program/1.yaml': program('Jumlah rapat koordinasi rehabilitasi sosial', 'kali') },
    benar: { 'program/1.yaml': program('Persentase PPKS yang pulih fungsi sosialnya', '"%"') },
  },
  *check({ plan }) {
    const below = new Map<Simpul, IndikatorMilik[]>();
    for (const item of indikatorMilik(plan)) {
      const { indikator, pemilik } = item;
      const word = aktivitasDihitung(kataBaku(indikator.nama));
      if (word === undefined) continue;
      if (pemilik.aras !== 'sub-kegiatan' || pemilik.simpul === undefined)
        yield {
          message: `Indikator “${indikator.nama}” pada ${sebutPemilik(pemilik)} menghitung pekerjaan (${word}), bukan hasilnya.`,
          hint: 'Ukur apa yang dihasilkan pekerjaan itu.',
          target: { asal: indikator.asal.at('nama') },
          subjek: subjekIndikator(item),
        };
      else {
        const program = top(pemilik.simpul);
        const before = below.get(program);
        if (before === undefined) below.set(program, [item]);
        else before.push(item);
      }
    }
    for (const [program, items] of below) yield ofProgram(program, items);
  },
};

function ofProgram(program: Simpul, items: readonly IndikatorMilik[]): Finding {
  const [first, ...others] = items as [IndikatorMilik, ...IndikatorMilik[]];
  const what = `program ${program.kode ?? `“${program.nama}”`}`;
  return {
    message:
      others.length === 0
        ? `Indikator sub kegiatan “${first.indikator.nama}” pada ${what} menghitung pekerjaan, bukan keluarannya.`
        : `${items.length} indikator sub kegiatan pada ${what} menghitung pekerjaan, bukan keluarannya; yang pertama “${first.indikator.nama}”.`,
    hint: 'Hitung keluarannya: laporan, orang, unit, atau layanan yang dihasilkan pekerjaan itu.',
    target: { asal: first.indikator.asal.at('nama') },
    related: others.map(({ indikator }) => ({ target: { asal: indikator.asal.at('nama') } })),
    subjek: [
      ...new Set([
        program.id,
        ...(program.kode === undefined ? [] : [program.kode]),
        ...items.flatMap(subjekIndikator),
      ]),
    ],
  };
}

function top(node: Simpul): Simpul {
  return node.induk === undefined ? node : top(node.induk);
}
