import { describe, expect, test } from 'vitest';
import { renumberNodeIds } from '../../scripts/pdf/renumber-node-ids.ts';

describe('renumberNodeIds', () => {
  test('numbers from 1 on, keeps the order, and the same name keeps the same number', () => {
    const ids = '[(node00000465) (node00000072)] [(node00000465)] (node1) (node000004651)';
    const renumbered = Buffer.from(renumberNodeIds(Buffer.from(ids))).toString();
    expect(renumbered).toBe('[(node00000002) (node00000001)] [(node00000002)] (node1) (node000004651)');
  });
});
