import { describe, expect, it } from 'vitest';
import { deferWide } from '../../scripts/render/defer-wide.ts';
import type { BlockView } from '../../scripts/render/views.ts';

const prose = (html: string): BlockView => ({ jenis: 'prosa', html });
const table = (id: string, mendatar: boolean) => ({ jenis: 'tabel', id, mendatar }) as unknown as BlockView;
const names = (blocks: readonly BlockView[]): string[] =>
  blocks.map((block) => (block.jenis === 'prosa' ? block.html : 'id' in block ? block.id : block.jenis));

describe('deferWide', () => {
  it('lets the prose behind a wide table go before it', () => {
    expect(names(deferWide([prose('a'), table('lebar', true), prose('b'), prose('c')]))).toEqual([
      'a',
      'b',
      'c',
      'lebar',
    ]);
  });

  it('never lets a table pass another, so that numbers stay in order', () => {
    const blocks = [table('4.2', true), prose('a'), table('4.3', true), prose('b'), table('4.4', false), prose('c')];
    expect(names(deferWide(blocks))).toEqual(['a', 'b', '4.2', '4.3', '4.4', 'c']);
  });

  it('keeps a signature behind the table it closes', () => {
    expect(names(deferWide([table('x', true), { jenis: 'ttd' } as BlockView]))).toEqual(['x', 'ttd']);
  });
});
