import type { Plan } from '../../model/plan.ts';
import type { Simpul } from '../../model/program.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import { KOSONG, type Nilai } from '../../notation/nilai.ts';
import { paguButir, targetButir } from '../perubahan/banding.ts';
import { type BarisPerubahan, barisPerubahan, type Pilihan, selisihPagu, selisihTarget } from '../perubahan/baris.ts';
import { type Butir, SEBUTAN_TINGKAT, type Tingkat } from '../perubahan/butir.ts';
import { type Perubahan, perubahanOf } from '../perubahan/perubahan.ts';
import type { BarisModel, JenisBarisModel, KolomModel, SelKepala, SelModel } from '../table-model.ts';
import { jumlahNilai, nilaiAkhir, paguDokumen } from '../totals.ts';
import { labelTahun, sel, teks } from './cells.ts';
import { susunKepala, type Tajuk, tajuk } from './kepala.ts';

type Table = TabelJenis<'matriks-perubahan'>;

interface Parts {
  kolom: KolomModel[];
  kepala: SelKepala[][];
  baris: BarisModel[];
}

/** What each matriks is about: the levels that have rows, and what of them is held against each other. */
function pilihanOf(table: Table): Pilihan {
  const { tahun } = table;
  switch (table.isi) {
    case 'tujuan-sasaran':
      return { tingkat: ['tujuan', 'sasaran'], bidang: ['rumusan', 'letak'], sebutLama: false };
    case 'indikator':
      return { tingkat: ['indikator'], bidang: ['rumusan', 'satuan', 'letak', 'awal'], sebutLama: false };
    case 'target':
      return { tingkat: ['indikator', 'rincian'], bidang: ['target', 'akhir'], tahun, sebutLama: true };
    case 'program':
      return {
        tingkat: table.tingkat,
        bidang: ['rumusan', 'kode', 'letak', 'sasaran', 'pagu'],
        tahun,
        sebutLama: false,
      };
    case 'pagu':
      return { tingkat: table.tingkat, bidang: ['pagu'], tahun, sebutLama: true };
  }
}

/**
 * The matriks of an amendment: semula, menjadi, selisih. What one version does not have is blank there; totals count the
 * programs of their own version alone. Without a document before there are no rows.
 */
export function modelMatriksPerubahan(plan: Plan, table: Table): Parts {
  const perubahan = perubahanOf(plan);
  const rows = perubahan === undefined ? [] : barisPerubahan(perubahan, pilihanOf(table)).filter(isShown(table));
  switch (table.isi) {
    case 'tujuan-sasaran':
      return wordings(table, rows);
    case 'indikator':
      return indicators(table, rows);
    case 'program':
      return programs(table, rows, perubahan);
    case 'target':
    case 'pagu':
      return figures(table, rows, perubahan);
  }
}

function isShown(table: Table): (row: BarisPerubahan) => boolean {
  return ({ berubah, sebelum, setelah }) => {
    if (table.muat === 'berubah' && !berubah) return false;
    // A rincian without a target of its own has no place among the targets.
    return table.isi !== 'target' || (setelah ?? sebelum)?.indikator !== undefined;
  };
}

function wordings(table: Table, rows: readonly BarisPerubahan[]): Parts {
  return {
    kolom: columns(['no', 'uraian', 'semula', 'menjadi', 'keterangan']),
    kepala: susunKepala([
      tajuk(table, 'no', 'No'),
      tajuk(table, 'uraian', 'Uraian'),
      tajuk(table, 'semula', table.sebutan.semula),
      tajuk(table, 'menjadi', table.sebutan.menjadi),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: rows.map((row, index): BarisModel => ({
      jenis: 'data',
      sel: [
        teks(0, String(index + 1)),
        teks(1, SEBUTAN_TINGKAT[levelOf(row)]),
        words(2, row.sebelum),
        words(3, row.setelah),
        teks(4, row.keterangan),
      ],
    })),
  };
}

function indicators(table: Table, rows: readonly BarisPerubahan[]): Parts {
  const pair = (name: 'semula' | 'menjadi'): Tajuk =>
    tajuk(table, name, table.sebutan[name], {
      anak: [tajuk(table, 'indikator', 'Indikator'), tajuk(table, 'satuan', 'Satuan')],
    });
  return {
    kolom: columns([
      ...['no', 'pemilik', 'indikator-semula', 'satuan-semula', 'indikator-menjadi', 'satuan-menjadi', 'keterangan'],
    ]),
    kepala: susunKepala([
      tajuk(table, 'no', 'No'),
      tajuk(table, 'pemilik', 'Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan'),
      pair('semula'),
      pair('menjadi'),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: rows.map((row, index): BarisModel => {
      const { pemilik } = row.setelah ?? row.sebelum ?? {};
      return {
        jenis: 'data',
        sel: [
          teks(0, String(index + 1)),
          teks(1, pemilik === undefined ? undefined : [pemilik.kode, pemilik.nama].filter((part) => part).join(' ')),
          words(2, row.sebelum),
          teks(3, row.sebelum?.indikator?.satuan),
          words(4, row.setelah),
          teks(5, row.setelah?.indikator?.satuan),
          teks(6, row.keterangan),
        ],
      };
    }),
  };
}

function programs(table: Table, rows: readonly BarisPerubahan[], perubahan: Perubahan | undefined): Parts {
  const side = (name: 'semula' | 'menjadi'): Tajuk =>
    tajuk(table, name, table.sebutan[name], {
      anak: [
        tajuk(table, 'kode', 'Kode'),
        tajuk(table, 'program', 'Program, Kegiatan, Sub Kegiatan'),
        tajuk(table, 'pagu', 'Pagu (Rp)'),
      ],
    });
  const total = (butir: Butir | undefined): Nilai =>
    butir === undefined ? KOSONG : jumlahNilai(table.tahun.map((year) => paguButir(butir, year)));
  const cells = (at: number, butir: Butir | undefined): SelModel[] => [
    teks(at, butir?.kode),
    words(at + 1, butir),
    sel(at + 2, total(butir)),
  ];
  const baris = rows.map((row): BarisModel => ({
    jenis: rowKind(row),
    sel: [
      ...cells(0, row.sebelum),
      ...cells(3, row.setelah),
      sel(6, selisihPagu(total(row.sebelum), total(row.setelah))),
      teks(7, row.keterangan),
    ],
  }));
  return {
    kolom: [
      ...(['semula', 'menjadi'] as const).flatMap((name): KolomModel[] => [
        { id: `kode-${name}`, peran: 'kode' },
        { id: `program-${name}`, peran: 'teks' },
        { id: `pagu-${name}`, peran: 'rupiah', kelompok: 'pagu' },
      ]),
      { id: 'selisih', peran: 'rupiah', kelompok: 'pagu' },
      { id: 'keterangan', peran: 'teks' },
    ],
    kepala: susunKepala([
      side('semula'),
      side('menjadi'),
      tajuk(table, 'selisih', table.sebutan.selisih),
      tajuk(table, 'keterangan', 'Perubahan'),
    ]),
    baris: perubahan === undefined ? baris : [...baris, totalOfPrograms(table, perubahan)],
  };
}

function totalOfPrograms({ tahun, sebutan }: Table, { sebelum, setelah }: Perubahan): BarisModel {
  const total = (version: Plan): Nilai => jumlahNilai(tahun.map((year) => totalIn(version, year)));
  const label = (at: number, name: string): SelModel =>
    teks(at, `Jumlah ${name.toLocaleLowerCase('id')}`, { lebar: 2, kepala: true });
  return {
    jenis: 'jumlah',
    sel: [
      label(0, sebutan.semula),
      sel(2, total(sebelum)),
      label(3, sebutan.menjadi),
      sel(5, total(setelah)),
      sel(6, selisihPagu(total(sebelum), total(setelah))),
      teks(7, undefined),
    ],
  };
}

/** A column of figures: a year, or what the years make at the end. */
interface Ukuran {
  readonly id: string;
  readonly judul: string;
  readonly nilai: (butir: Butir, version: Plan) => Nilai;
  readonly jumlah: (version: Plan) => Nilai;
}

function measures(table: Table): Ukuran[] {
  const years = table.tahun.map((year, index): Ukuran => ({
    id: String(year),
    judul: labelTahun(table.labelTahun, year, index),
    nilai: (butir) => (table.isi === 'pagu' ? paguButir(butir, year) : targetButir(butir, year)),
    jumlah: (version) => totalIn(version, year),
  }));
  // One year has no sum of its own.
  if (table.isi === 'pagu' && years.length === 1) return years;
  if (table.isi === 'pagu')
    return [
      ...years,
      {
        id: 'jumlah',
        judul: table.judulKolom['jumlah']?.[0] ?? 'Jumlah',
        nilai: (butir) => jumlahNilai(table.tahun.map((year) => paguButir(butir, year))),
        jumlah: (version) => jumlahNilai(table.tahun.map((year) => totalIn(version, year))),
      },
    ];
  const akhir = ({ indikator }: Butir, { dokumen }: Plan): Nilai =>
    indikator === undefined ? KOSONG : nilaiAkhir(indikator.akhir, indikator.target, dokumen.tahunTarget);
  return [
    ...years,
    { id: 'akhir', judul: table.judulKolom['jumlah']?.[0] ?? 'Kondisi Akhir', nilai: akhir, jumlah: () => KOSONG },
  ];
}

const VERSI = ['semula', 'menjadi', 'selisih'] as const;
type Versi = (typeof VERSI)[number];

/** Targets or money year by year, the versions one below the other or side by side. */
function figures(table: Table, rows: readonly BarisPerubahan[], perubahan: Perubahan | undefined): Parts {
  const money = table.isi === 'pagu';
  const shown = measures(table);
  const labels: readonly (readonly [string, string, KolomModel['peran']])[] = money
    ? [
        ['kode', 'Kode', 'kode'],
        ['program', 'Program, Kegiatan, Sub Kegiatan', 'teks'],
      ]
    : [
        ['no', 'No', 'nomor'],
        ['indikator', 'Indikator', 'teks'],
        ['satuan', 'Satuan', 'teks'],
      ];
  const stacked = table.tataLetak === 'baris';
  const figureColumns = (id: string): KolomModel[] =>
    shown.map((measure) => ({
      id: `${id}-${measure.id}`,
      peran: money ? 'rupiah' : 'target',
      kelompok: measure.id === 'jumlah' || measure.id === 'akhir' ? `${id}-akhir` : id,
    }));
  const years = shown.map(({ judul }): Tajuk => ({ teks: [judul] }));
  const kolom: KolomModel[] = [
    ...labels.map(([id, , peran]): KolomModel => ({ id, peran })),
    ...(stacked ? [{ id: 'versi', peran: 'teks' } as const, ...figureColumns('tahun')] : VERSI.flatMap(figureColumns)),
    { id: 'keterangan', peran: 'teks' },
  ];
  const kepala = susunKepala([
    ...labels.map(([id, title]) => tajuk(table, id, title)),
    ...(stacked
      ? [tajuk(table, 'versi', 'Versi'), ...years]
      : VERSI.map((name) => tajuk(table, name, table.sebutan[name], { anak: years }))),
    tajuk(table, 'keterangan', 'Perubahan'),
  ]);
  const valuesOf = (row: BarisPerubahan): Record<Versi, Nilai[]> => {
    const of = (butir: Butir | undefined, version: Plan | undefined): Nilai[] =>
      shown.map(({ nilai }) => (butir === undefined || version === undefined ? KOSONG : nilai(butir, version)));
    return withDifference(of(row.sebelum, perubahan?.sebelum), of(row.setelah, perubahan?.setelah), money);
  };
  const body = rows.flatMap((row, index) => {
    const { kode, nama, indikator } = (row.setelah ?? row.sebelum) as Butir;
    const label = money ? [kode, nama] : [String(index + 1), nama, indikator?.satuan];
    return laidOut(table, rowKind(row), label, valuesOf(row), row.keterangan);
  });
  const total =
    perubahan === undefined || !money
      ? []
      : laidOut(
          table,
          'jumlah',
          ['', 'Jumlah pagu semua program'],
          withDifference(
            shown.map(({ jumlah }) => jumlah(perubahan.sebelum)),
            shown.map(({ jumlah }) => jumlah(perubahan.setelah)),
            money,
          ),
          '',
        );
  return { kolom, kepala, baris: [...body, ...total] };
}

function withDifference(semula: Nilai[], menjadi: Nilai[], money: boolean): Record<Versi, Nilai[]> {
  const less = money ? selisihPagu : selisihTarget;
  return { semula, menjadi, selisih: semula.map((before, index) => less(before, menjadi[index] ?? KOSONG)) };
}

/** One line, or three of which the labels cover all; the words on what changed stand on the first. */
function laidOut(
  { tataLetak, sebutan }: Table,
  jenis: JenisBarisModel,
  label: readonly (string | undefined)[],
  values: Record<Versi, Nilai[]>,
  keterangan: string,
): BarisModel[] {
  const at = label.length;
  if (tataLetak === 'kolom') {
    const cells = VERSI.flatMap((name) => values[name]).map((nilai, index) => sel(at + index, nilai));
    return [
      { jenis, sel: [...label.map((text, index) => teks(index, text)), ...cells, teks(at + cells.length, keterangan)] },
    ];
  }
  const last = at + 1 + values.semula.length;
  return VERSI.map((name, line): BarisModel => {
    const tall = line === 0 ? label.map((text, index) => teks(index, text, { tinggi: VERSI.length })) : [];
    const cells = values[name].map((nilai, index) => sel(at + 1 + index, nilai));
    const behind = line === 0 ? [teks(last, keterangan, { tinggi: VERSI.length })] : [];
    return { jenis, sel: [...tall, teks(at, sebutan[name], { kepala: true }), ...cells, ...behind] };
  });
}

function totalIn(version: Plan, year: number): Nilai {
  const rupiah = paguDokumen(version, year);
  return rupiah === undefined ? KOSONG : { jenis: 'rupiah', rupiah };
}

function levelOf({ sebelum, setelah }: BarisPerubahan): Tingkat {
  return ((setelah ?? sebelum) as Butir).tingkat;
}

function rowKind(row: BarisPerubahan): JenisBarisModel {
  const node: Simpul | undefined = (row.setelah ?? row.sebelum)?.simpul;
  return node?.jenjang ?? 'data';
}

function words(at: number, butir: Butir | undefined): SelModel {
  return butir === undefined ? teks(at, undefined) : teks(at, butir.nama, { asal: butir.asal.at('nama') });
}

function columns(ids: readonly string[]): KolomModel[] {
  return ids.map((id): KolomModel => ({ id, peran: id === 'no' ? 'nomor' : 'teks' }));
}
