import { describe, expect, test } from 'vitest';
import { excerpt } from '../../scripts/diagnostics/excerpt.ts';

const at = (line: number, column: number, endColumn: number) => ({ file: 'a.yaml', line, column, endColumn });
const LONG = Array.from({ length: 30 }, (_, i) => `kata${String(i).padStart(2, '0')}`).join(' ');

test('baris sumber dengan tanda di bawah tempatnya; lebar nomor baris ikut', () => {
  expect(excerpt('satu\ndua tiga', at(2, 5, 9))).toBe('  2 | dua tiga\n    |     ^^^^');
  const text = `${'\n'.repeat(99)}nama: x`;
  expect(excerpt(text, at(100, 7, 8))).toBe('  100 | nama: x\n      |       ^');
});

test('akhir baris Windows tidak ikut tercetak', () => {
  expect(excerpt('satu\r\ndua\r\n', at(1, 1, 9))).toBe('  1 | satu\n    | ^^^^');
});

test('Tab tercetak sebagai spasi agar tandanya tetap sejajar', () => {
  expect(excerpt('\ta: x', at(1, 5, 6))).toBe('  1 |  a: x\n    |     ^');
});

test('baris yang tidak ada tidak dikutip; tempat di ujung baris tetap bertanda', () => {
  expect(excerpt('satu', at(7, 1, 2))).toBe('');
  expect(excerpt('satu', at(1, 5, 6))).toBe('  1 | satu\n    |     ^');
});

describe('baris panjang dipotong di sekitar tempatnya', () => {
  const parts = (column: number, endColumn: number): [string, string] => {
    const [line = '', carets = ''] = excerpt(LONG, at(1, column, endColumn)).split('\n');
    return [line.slice('  1 | '.length), carets.slice('    | '.length)];
  };

  test('di awal: sisanya dipotong di kanan', () => {
    const [line, carets] = parts(1, 7);
    expect(line).toBe(`${LONG.slice(0, 100)}…`);
    expect(carets).toBe('^^^^^^');
  });

  test('di tengah: dipotong di kiri dan kanan, tanda tetap di bawah katanya', () => {
    const [line, carets] = parts(71, 77);
    expect(line).toBe(`…${LONG.slice(50, 150)}…`);
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('kata10');
  });

  test('di akhir: dipotong di kiri saja', () => {
    const [line, carets] = parts(LONG.length - 5, LONG.length + 1);
    expect(line).toBe(`…${LONG.slice(-100)}`);
    expect(line.slice(carets.indexOf('^'), carets.length)).toBe('kata29');
  });

  test('tempat yang lebih panjang daripada kutipannya tidak melewati tepinya', () => {
    const [line, carets] = parts(1, LONG.length + 1);
    expect(carets.length).toBe(100);
    expect(line.length).toBe(101);
  });
});
