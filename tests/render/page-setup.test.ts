import { describe, expect, it } from 'vitest';
import { buildCetak } from '../../scripts/model/build-cetak.ts';
import { pageSetup } from '../../scripts/render/page-setup.ts';
import { paperView } from '../../scripts/render/paper-view.ts';
import type { CetakTertulis } from '../../scripts/schema/cetak.ts';

const cetak = (written: CetakTertulis) => buildCetak(written, 'Renstra Dinas Contoh');
const setup = (written: CetakTertulis) => pageSetup(cetak(written));

describe('pageSetup', () => {
  it('is F4 with the margins of a Renstra where nothing is written', () => {
    expect(setup({})).toEqual({
      kertas: { lebarMm: 210, tinggiMm: 330 },
      tepi: {
        tegak: { atas: 27, kanan: 22, bawah: 24, kiri: 30 },
        mendatar: { atas: 22, kanan: 15, bawah: 18, kiri: 15 },
      },
      tepiKiri: undefined,
      isi: { tegak: { lebarMm: 158, tinggiMm: 279 }, mendatar: { lebarMm: 300, tinggiMm: 170 } },
    });
  });

  it.each([
    ['f4-215', { tegak: { lebarMm: 163, tinggiMm: 279 }, mendatar: { lebarMm: 300, tinggiMm: 175 } }],
    ['a4', { tegak: { lebarMm: 158, tinggiMm: 246 }, mendatar: { lebarMm: 267, tinggiMm: 170 } }],
  ] as const)('knows the room on %s', (kertas, isi) => {
    expect(setup({ kertas }).isi).toEqual(isi);
  });

  it('has the margins of a regulation in the preset perwali', () => {
    const { tepi, isi } = setup({ preset: 'perwali' });
    expect(tepi.tegak).toEqual({ atas: 25, kanan: 25, bawah: 25, kiri: 30 });
    expect(isi.tegak).toEqual({ lebarMm: 155, tinggiMm: 280 });
  });

  it('takes one margin from the document and the others from the preset', () => {
    expect(setup({ preset: 'perwali', tepi: { dalam: 40 } }).tepi.tegak).toEqual({
      atas: 25,
      kanan: 25,
      bawah: 25,
      kiri: 40,
    });
  });

  it('gives a wide sheet the same edges of the paper, turned by a quarter', () => {
    const { tepi, isi } = setup({ tepi: { atas: 40, bawah: 35, luar: 25, dalam: 45 } });
    expect(tepi.mendatar).toEqual({ atas: 37, kanan: 28, bawah: 21, kiri: 26 });
    expect(isi.mendatar).toEqual({ lebarMm: 276, tinggiMm: 152 });
  });

  it('leaves a wide sheet 15 mm at every edge', () => {
    expect(setup({ tepi: { atas: 15, bawah: 15, luar: 15, dalam: 15 } }).tepi.mendatar).toEqual({
      atas: 15,
      kanan: 15,
      bawah: 15,
      kiri: 15,
    });
  });

  it('changes the bound edge on left-hand pages that are printed on both sides, and no room', () => {
    const both = setup({ jilid: 'bolak-balik', tepi: { dalam: 40 } });
    expect(both.tepi).toEqual(setup({ tepi: { dalam: 40 } }).tepi);
    expect(both.tepiKiri).toEqual({
      tegak: { atas: 27, kanan: 40, bawah: 24, kiri: 22 },
      mendatar: { atas: 18, kanan: 15, bawah: 32, kiri: 15 },
    });
    expect(both.isi).toEqual(setup({ tepi: { dalam: 40 } }).isi);
  });
});

describe('paperView', () => {
  it('writes lengths as CSS has them', () => {
    const view = paperView(cetak({ tepi: { luar: 22.5 }, jilid: 'bolak-balik', huruf: { ukuran: 12.5 } }));
    expect(view.tepi).toEqual({ tegak: '27mm 22.5mm 24mm 30mm', mendatar: '22mm 15mm 18.5mm 15mm' });
    expect(view.tepiKiri).toEqual({ tegak: '27mm 30mm 24mm 22.5mm', mendatar: '18.5mm 15mm 22mm 15mm' });
    expect([view.lebar, view.tinggi, view.lebarBersama, view.tinggiBersama]).toEqual([
      '210mm',
      '330mm',
      '157.5mm',
      '169.5mm',
    ]);
    expect(view.huruf).toEqual({ keluarga: 'source-serif', ukuran: '12.5pt' });
  });

  it('names the family that has to be installed', () => {
    expect(paperView(cetak({ huruf: { keluarga: 'bookman-terpasang' } })).huruf).toEqual({
      keluarga: 'bookman-terpasang',
      ukuran: '11.5pt',
      terpasang: 'Bookman Old Style',
    });
  });
});

describe('buildCetak', () => {
  it('sets a regulation in Bonum of 12 pt, unless the document says otherwise', () => {
    expect(cetak({ preset: 'perwali' }).huruf).toEqual({ keluarga: 'bonum', ukuran: 12 });
    expect(cetak({ preset: 'perwali', huruf: { ukuran: 11 } }).huruf).toEqual({ keluarga: 'bonum', ukuran: 11 });
  });

  it.each([
    [undefined, 'Renstra Dinas Contoh'],
    [true, 'Renstra Dinas Contoh'],
    [false, undefined],
    ['Lampiran Peraturan Wali Kota', 'Lampiran Peraturan Wali Kota'],
  ])('heads the pages for kepala_halaman %s with %s', (kepala_halaman, expected) => {
    expect(cetak({ kepala_halaman }).kepalaHalaman).toBe(expected);
  });

  it.each([
    ['halaman-baru', 'per-bab'],
    ['halaman-kanan', 'per-bab'],
    ['menyambung', 'menerus'],
  ] as const)('numbers the pages of chapters that begin %s %s', (bab_mulai, nomor) => {
    expect(cetak({ bab_mulai }).nomorHalaman).toBe(nomor);
  });
});
