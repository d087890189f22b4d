import type { Plan } from '../../../model/plan.ts';
import { KOSONG, type Nilai } from '../../../notation/nilai.ts';
import { paguButir } from '../../perubahan/banding.ts';
import { type BarisPerubahan, selisihPagu } from '../../perubahan/baris.ts';
import type { Butir } from '../../perubahan/butir.ts';
import type { Perubahan } from '../../perubahan/perubahan.ts';
import type { BarisModel, KolomModel, SelModel } from '../../table-model.ts';
import { jumlahNilai } from '../../totals.ts';
import { sel, teks } from '../cells.ts';
import { susunKepala, type Tajuk, tajuk } from '../kepala.ts';
import { type Parts, rowKind, type Table, totalIn, words } from './bagian.ts';

/** Programs and below with their kode and the money of all years, the versions side by side; the totals of either last. */
export function programs(table: Table, rows: readonly BarisPerubahan[], perubahan: Perubahan | undefined): Parts {
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
