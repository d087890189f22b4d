import { describe, expect, it } from 'vitest';
import type { DataBatang } from '../../../scripts/derive/gambar/batang.ts';
import type { DataGaris } from '../../../scripts/derive/gambar/garis.ts';
import { KOSONG, type Nilai } from '../../../scripts/notation/nilai.ts';
import { barChart } from '../../../scripts/render/figures/bar-chart.ts';
import { chartScale } from '../../../scripts/render/figures/chart-scale.ts';
import { columnChart } from '../../../scripts/render/figures/column-chart.ts';
import { filledRect } from '../../../scripts/render/figures/fills.ts';
import { lineChart } from '../../../scripts/render/figures/line-chart.ts';
import { labels, overlaps, rects, texts } from './svg-reader.ts';

const ROOM = { lebar: 445, tinggi: 600 };
const angka = (value: number, desimal = 0) => ({ jenis: 'angka' as const, angka: value, desimal });
const rupiah = (value: number): Nilai => ({ jenis: 'rupiah', rupiah: value });

const pagu: DataBatang = {
  judulKelompok: 'Program',
  seri: ['2026', '2027'],
  kelompok: [
    { label: 'Rehabilitasi Sosial', nilai: [rupiah(4_284_966_460), KOSONG] },
    { label: 'Pemberdayaan', nilai: [rupiah(8_569_932_920), rupiah(0)] },
  ],
};

describe('chartScale', () => {
  it('counts money in the largest unit that it reaches, with Indonesian notation', () => {
    const scale = chartScale([rupiah(80_291_000_000), rupiah(3_790_000_000)], undefined, true);
    expect(scale.unit).toBe('miliar rupiah');
    expect(scale.ticks.map(({ text }) => text)).toEqual(['0', '20', '40', '60', '80', '100']);
    expect(scale.write(rupiah(80_291_000_000))).toBe('80,29');
    expect(chartScale([rupiah(250_000_000)], undefined, true).unit).toBe('juta rupiah');
    expect(chartScale([rupiah(900)], undefined, true).write(rupiah(900))).toBe('900');
  });

  it('begins at 0 for bars, and for lines unless all lie close to one another', () => {
    const values = [angka(96), angka(98)];
    expect(chartScale(values, '%', true).domain[0]).toBe(0);
    expect(chartScale(values, '%', false).domain[0]).toBe(95);
    expect(chartScale([angka(10), angka(98)], '%', false).domain[0]).toBe(0);
    expect(chartScale([angka(100), angka(100)], '%', false).domain).toEqual([0, 100]);
  });

  it('has a length even where every value is 0, and marks with the decimals they need', () => {
    expect(chartScale([angka(0)], undefined, true).domain).toEqual([0, 1]);
    expect(chartScale([angka(0.4, 1)], undefined, true).ticks.map(({ text }) => text)).toEqual([
      '0,0',
      '0,1',
      '0,2',
      '0,3',
      '0,4',
    ]);
  });

  it('goes below 0 where a value does', () => {
    expect(chartScale([angka(-3), angka(5)], undefined, true).domain[0]).toBe(-4);
  });
});

describe('barChart', () => {
  const isi = barChart(pagu)(ROOM, 9)?.isi ?? '';

  it('names every bar and prints its value beside it; what was not filled has none', () => {
    expect(texts(isi)).toEqual([
      ...['0', '2', '4', '6', '8', '10', 'Dalam miliar rupiah'],
      ...['Rehabilitasi Sosial', '2026', '4,28', '2027'],
      ...['Pemberdayaan', '2026', '8,57', '2027', '0,00'],
    ]);
  });

  it('draws the bars in proportion', () => {
    const bars = rects(isi, '#5b7286');
    expect(bars).toHaveLength(3);
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(2, 2);
    expect(bars[2]?.width).toBe(0.5);
    expect(overlaps(bars)).toEqual([]);
  });

  it('tells series that are no years apart by their ground', () => {
    const staff: DataBatang = {
      judulKelompok: 'Golongan',
      seri: ['L', 'P'],
      kelompok: [{ label: 'III/a', nilai: [angka(1), angka(2)] }],
    };
    expect(barChart(staff)(ROOM, 9)?.isi).toContain('fill="#fff" stroke="#48525b"');
  });

  it('does not fit where there are too many bars, or no room for them beside their names', () => {
    expect(barChart(pagu)({ lebar: 445, tinggi: 40 }, 9)).toBeUndefined();
    expect(barChart(pagu)({ lebar: 110, tinggi: 600 }, 9)).toBeUndefined();
  });
});

describe('columnChart', () => {
  const staff: DataBatang = {
    judulKelompok: 'Golongan',
    seri: ['Laki-laki', 'Perempuan'],
    kelompok: [
      { label: 'III/a Penata Muda', nilai: [angka(4), angka(2)] },
      { label: 'III/b', nilai: [{ jenis: 'nihil' }, KOSONG] },
    ],
  };

  it('has a key, values on its bars and names below them', () => {
    const isi = columnChart(staff)(ROOM, 9)?.isi ?? '';
    expect(texts(isi)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      'Laki-laki',
      'Perempuan',
      '4',
      '2',
      'III/a Penata Muda',
      '–',
      'III/b',
    ]);
    const [key, , first, second] = rects(isi);
    expect(key?.height).toBeCloseTo(7.65, 2);
    expect((first?.height ?? 0) / (second?.height ?? 1)).toBeCloseTo(2, 2);
    expect(overlaps(rects(isi))).toEqual([]);
  });

  it('does not fit where names or values have no room', () => {
    expect(columnChart(staff)({ lebar: 60, tinggi: 600 }, 9)).toBeUndefined();
    const many = {
      ...staff,
      kelompok: Array.from({ length: 60 }, () => ({ label: 'a', nilai: [angka(12_345), angka(1)] })),
    };
    expect(columnChart(many)(ROOM, 9)).toBeUndefined();
  });
});

describe('filledRect', () => {
  it('hatches with lines inside the rectangle', () => {
    const path = /<path d="([^"]+)"/.exec(filledRect(10, 20, 12, 6, 1))?.[1] ?? '';
    const points = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points.length).toBe(10);
    for (const [x, y] of points) {
      expect(x >= 10 && x <= 22).toBe(true);
      expect(y >= 20 && y <= 26).toBe(true);
    }
  });
});

describe('lineChart', () => {
  const titik = (from: number, ...values: number[]) =>
    values.map((value, index) => ({ tahun: from + index, nilai: angka(value), awal: from + index === 2025 }));
  const data: DataGaris = {
    tahun: [2025, 2026, 2027],
    tahunAwal: [2025],
    satuan: '%',
    garis: [
      { nama: 'PPKS yang ditangani', jenis: 'target', titik: titik(2025, 70, 75, 80) },
      { nama: 'PPKS yang ditangani', jenis: 'realisasi', titik: titik(2026, 76) },
      { nama: 'PPKS yang mandiri', jenis: 'target', titik: titik(2025, 10, 20, 30) },
    ],
  };
  const isi = lineChart(data)(ROOM, 9)?.isi ?? '';

  it('prints years, the baseline, every value, and the name of every line', () => {
    const all = texts(isi);
    for (const text of ['2025', 'awal', '2026', '2027', '70%', '75%', '80%', '76%', '10%', '20%', '30%'])
      expect(all.filter((one) => one === text)).toHaveLength(1);
    expect(all.join(' ')).toContain('PPKS yang ditangani (target)');
    expect(all.join(' ')).toContain('PPKS yang ditangani (realisasi)');
    expect(all.join(' ')).toContain('PPKS yang mandiri (target)');
  });

  it('tells indicators apart by stroke and mark, and what was achieved by full marks', () => {
    expect(isi.match(/stroke-dasharray="5 2.5"/g)).toHaveLength(2);
    // Two baselines, one achieved value, and the sample of the achieved line.
    expect(isi.match(/fill="#15191d" stroke/g)).toHaveLength(4);
  });

  it('keeps the values of one year apart', () => {
    const close: DataGaris = {
      ...data,
      garis: data.garis.map((garis) => ({ ...garis, titik: titik(2026, 50 + garis.nama.length / 10) })),
    };
    const values = labels(lineChart(close)(ROOM, 9)?.isi ?? '').filter(
      ({ text }) => text.endsWith('%') && text !== 'Dalam %',
    );
    const levels = values.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of levels.entries())
      if (index > 0) expect(y - (levels[index - 1] as number)).toBeGreaterThan(9);
  });

  it('leaves a gap where a year has no number', () => {
    const gap = titik(2026, 1, 2, 3).filter(({ tahun }) => tahun !== 2027);
    const broken: DataGaris = {
      tahun: [2026, 2027, 2028],
      tahunAwal: [],
      satuan: 'orang',
      garis: [{ nama: 'Orang', jenis: 'target', titik: gap }],
    };
    const path = /<path d="(M[^"]+)" fill="none" stroke="#48525b"/.exec(lineChart(broken)(ROOM, 9)?.isi ?? '')?.[1];
    expect(path?.match(/M/g)).toHaveLength(2);
  });

  it('draws neither nothing nor more lines than can be told apart', () => {
    expect(lineChart({ ...data, garis: [] })(ROOM, 9)).toBeUndefined();
    const many = Array.from({ length: 7 }, (_, index) => ({
      nama: `Indikator ${index}`,
      jenis: 'target' as const,
      titik: titik(2026, index),
    }));
    expect(lineChart({ ...data, garis: many })(ROOM, 9)).toBeUndefined();
    expect(lineChart({ ...data, garis: many.slice(1) })(ROOM, 9)).toBeDefined();
  });
});
