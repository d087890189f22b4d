import { describe, expect, it } from 'vitest';
import type { SimpulPohon, TingkatPohon } from '../../../scripts/derive/gambar/pohon-kinerja.ts';
import type { UnitTertulis } from '../../../scripts/schema/rujukan.ts';
import { orgChart } from '../../../scripts/render/figures/org-chart.ts';
import { performanceTree } from '../../../scripts/render/figures/performance-tree.ts';
import type { Draw } from '../../../scripts/render/figures/place-drawing.ts';
import type { Drawing } from '../../../scripts/render/figures/svg.ts';
import { layoutTree, type TreeItem } from '../../../scripts/render/figures/tree-layout.ts';
import { textWidth } from '../../../scripts/render/text-width.ts';
import { dice } from '../../helpers/mutate.ts';
import { labels, overlaps, rects, texts } from './svg-reader.ts';

const ROOM = { lebar: 445, tinggi: 700 };

function drawn(draw: Draw, size = 8, room = ROOM): Drawing {
  const drawing = draw(room, size);
  if (drawing === undefined) throw new Error('does not fit');
  return drawing;
}

/** Labels that no box of the drawing holds whole. */
function escaped({ isi }: Drawing): string[] {
  const boxes = rects(isi);
  return labels(isi)
    .filter(({ text, x, y, size, bold, anchor }) => {
      const width = textWidth(text, bold) * size;
      const left = anchor === 'middle' ? x - width / 2 : x;
      return !boxes.some(
        (box) =>
          left >= box.x &&
          left + width <= box.x + box.width &&
          y - 0.7 * size >= box.y &&
          y + 0.2 * size <= box.y + box.height,
      );
    })
    .map(({ text }) => text);
}

/** A tree that the numbers of `random` make: up to four levels, names and indicators of every length. */
function randomTree(random: () => number, level = 0): TreeItem {
  const words = (count: number): string =>
    Array.from({ length: count }, () => 'Peningkatan'.slice(0, 2 + Math.floor(random() * 9))).join(' ');
  const children = level === 3 ? 0 : Math.floor(random() * 4);
  return {
    paragraphs:
      random() < 0.1
        ? []
        : [
            { text: words(1 + Math.floor(random() * 12)), bold: true },
            { text: words(3), bullet: true },
          ],
    style: '',
    children: Array.from({ length: children }, () => randomTree(random, level + 1)),
  };
}

describe('layoutTree', () => {
  it('lets no box touch another, whatever the tree', () => {
    const random = dice(7);
    for (let round = 0; round < 60; round += 1) {
      const roots = [randomTree(random), randomTree(random)];
      for (const stackFrom of [1, 2, 3, 4]) {
        const layout = layoutTree(roots, { size: 8, stackFrom, width: 90, grow: 2.6 });
        expect(overlaps(layout.boxes)).toEqual([]);
        expect(Math.min(...layout.boxes.map(({ x }) => x))).toBeGreaterThan(-1e-6);
        for (const box of layout.boxes) {
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 1e-6);
        }
      }
    }
  });

  it('stands every level on one line and a box in the middle above its own', () => {
    const leaf = (text: string): TreeItem => ({ paragraphs: [{ text }], style: '', children: [] });
    const root = {
      ...leaf('Akar'),
      children: [leaf('Satu'), leaf('Dua yang namanya lebih panjang sekali'), leaf('Tiga')],
    };
    const { boxes } = layoutTree([root], { size: 8, stackFrom: 9, width: 60, grow: 1 });
    const [top, ...below] = boxes;
    expect(new Set(below.map(({ y }) => y)).size).toBe(1);
    expect((top?.x ?? 0) + 30).toBeCloseTo((below[1]?.x ?? 0) + 30, 5);
    expect(below.map(({ x }) => Number(x.toFixed(1)))).toEqual([0, 68.8, 137.6]);
  });
});

const unit = (nama: string, more: Partial<UnitTertulis> = {}): UnitTertulis => ({
  id: nama.toLowerCase(),
  nama,
  ...more,
});

describe('orgChart', () => {
  const agency = unit('Kepala Dinas', {
    bawahan: [
      unit('Sekretariat', {
        jenis: 'staf',
        bawahan: [unit('Sub Bagian <Umum> & Keuangan'), unit('Sub Bagian Program')],
      }),
      unit('Kelompok Jabatan Fungsional', { jenis: 'fungsional' }),
      unit('Bidang Rehabilitasi Sosial', { bawahan: [unit('Seksi Anak'), unit('Seksi Lanjut Usia')] }),
      unit('Bidang Pemberdayaan Sosial', { jenis: 'lini', bawahan: [unit('Seksi Kelembagaan')] }),
      unit('Bidang Perlindungan'),
    ],
  });
  const drawing = drawn(orgChart(agency));
  const boxOf = (name: string) => {
    const line = labels(drawing.isi).find(({ text }) => text.startsWith(name));
    return rects(drawing.isi).find(
      (box) =>
        line !== undefined &&
        line.x > box.x &&
        line.x < box.x + box.width &&
        line.y > box.y &&
        line.y < box.y + box.height,
    );
  };

  it('shows every unit once, as text that can be read and copied', () => {
    expect(rects(drawing.isi)).toHaveLength(11);
    expect(texts(drawing.isi).join(' ')).toContain('Sub Bagian <Umum> & Keuangan');
  });

  it('keeps boxes apart and every word inside its box', () => {
    expect(overlaps(rects(drawing.isi))).toEqual([]);
    expect(escaped(drawing)).toEqual(['garis komando', 'garis koordinasi']);
  });

  it('has staff units to the right of the line of command, functional posts to its left, both above the line units', () => {
    const [head, staff, functional, line] = ['Kepala', 'Sekretariat', 'Kelompok', 'Bidang Rehab'].map(boxOf);
    const trunk = (head?.x ?? 0) + (head?.width ?? 0) / 2;
    expect(staff?.x ?? 0).toBeGreaterThan(trunk);
    expect((functional?.x ?? 0) + (functional?.width ?? 0)).toBeLessThan(trunk);
    expect(staff?.y ?? 0).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
    expect(line?.y ?? 0).toBeGreaterThan(boxOf('Sub Bagian Program')?.y ?? 0);
  });

  it('links functional posts with a broken line, and says what it means', () => {
    expect(drawing.isi.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(texts(drawing.isi).slice(-2)).toEqual(['garis komando', 'garis koordinasi']);
    const plain = drawn(orgChart(unit('Kepala', { bawahan: [unit('Bidang')] })));
    expect(plain.isi).not.toContain('dasharray');
    expect(texts(plain.isi)).toEqual(['Kepala', 'Bidang']);
  });

  it('draws an agency of its head alone, and one with staff only', () => {
    expect(texts(drawn(orgChart(unit('Kepala'))).isi)).toEqual(['Kepala']);
    const staffed = drawn(orgChart(unit('Kepala', { bawahan: [unit('Sekretariat', { jenis: 'staf' })] })));
    expect(texts(staffed.isi)).toEqual(['Kepala', 'Sekretariat']);
    expect(overlaps(rects(staffed.isi))).toEqual([]);
  });

  it('does not fit where there is no room', () => {
    expect(orgChart(agency)({ lebar: 120, tinggi: 700 }, 8)).toBeUndefined();
    expect(orgChart(agency)({ lebar: 445, tinggi: 60 }, 8)).toBeUndefined();
  });
});

describe('performanceTree', () => {
  const node = (
    tingkat: TingkatPohon,
    nama: string,
    anak: SimpulPohon[] = [],
    indikator: string[] = [],
  ): SimpulPohon => ({
    tingkat,
    label: nama === '' ? '' : tingkat,
    nama,
    indikator,
    anak,
  });
  const roots = [
    node('tujuan', 'Meningkatnya kesejahteraan', [
      node('sasaran', 'Meningkatnya penanganan', [
        node('program', 'Program Rehabilitasi', [], ['Persentase direhabilitasi', 'Jumlah panti']),
        node('program', 'Program Pemberdayaan'),
      ]),
    ]),
    node('tujuan', '', [node('sasaran', '', [node('program', 'Program Penunjang')])]),
  ];

  it('shows level, name and indicators of every node, each inside its box', () => {
    const drawing = drawn(performanceTree(roots));
    expect(rects(drawing.isi)).toHaveLength(5);
    expect(escaped(drawing)).toEqual([]);
    expect(overlaps(rects(drawing.isi))).toEqual([]);
    const words = texts(drawing.isi).join(' ');
    for (const part of [
      'Meningkatnya kesejahteraan',
      '• Persentase direhabilitasi • Jumlah panti',
      'Program Penunjang',
    ])
      expect(words).toContain(part);
  });

  it('keeps what has no sasaran on the level of its kind, without a line from nowhere', () => {
    const { isi } = drawn(performanceTree(roots));
    const programs = labels(isi).filter(({ text }) => text === 'program');
    expect(new Set(programs.map(({ y }) => y)).size).toBe(1);
    expect(drawn(performanceTree([roots[1] as SimpulPohon])).isi).not.toContain('<path');
  });

  it('stacks the lowest level where it has no room side by side', () => {
    const wide = [
      node(
        'sasaran',
        'Sasaran',
        Array.from({ length: 12 }, (_, index) => node('program', `Program ${index} Penanganan`)),
      ),
    ];
    const { isi } = drawn(performanceTree(wide), 8, { lebar: 200, tinggi: 700 });
    expect(new Set(rects(isi, '#fff').map(({ x }) => x)).size).toBe(1);
    expect(performanceTree(wide)({ lebar: 200, tinggi: 100 }, 8)).toBeUndefined();
  });

  it('draws no line from nowhere where what has no sasaran is stacked, only those below its own boxes', () => {
    const sub = node('sub-kegiatan', 'Penyediaan Alat Bantu');
    const lone = [
      node('tujuan', '', [node('sasaran', '', [node('program', 'Program A'), node('program', 'Program B', [sub])])]),
    ];
    const narrow = drawn(performanceTree(lone), 8, { lebar: 90, tinggi: 700 }).isi;
    expect(new Set(rects(narrow).map(({ x }) => x)).size).toBe(2);
    // One down the left side of Program B, one across to its sub kegiatan.
    expect(narrow.match(/<path/g)).toHaveLength(2);
  });

  it('draws nothing of nothing', () => {
    expect(performanceTree([])(ROOM, 8)).toBeUndefined();
  });
});
