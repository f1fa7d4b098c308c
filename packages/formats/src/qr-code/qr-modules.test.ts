import { describe, expect, it } from 'vitest';
import { qrModules } from './qr-modules.js';

/** A finder pattern as ISO/IEC 18004 draws it. */
const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

const drawn = (address: string) =>
  (qrModules(address) ?? []).map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''));

describe('modules of a QR code', () => {
  it('are a square of a size that the standard knows', () => {
    const rows = drawn('https://netztag.example/');
    expect((rows.length - 17) % 4).toBe(0);
    expect(rows.every(({ length }) => length === rows.length)).toBe(true);
  });

  it('have three corners to be found by', () => {
    const rows = drawn('https://netztag.example/');
    const [top, bottom] = [rows.slice(0, 7), rows.slice(-7)];
    expect(top.map((row) => row.slice(0, 7))).toEqual(finder);
    expect(top.map((row) => row.slice(-7))).toEqual(finder);
    expect(bottom.map((row) => row.slice(0, 7))).toEqual(finder);
  });

  it('hold letters beyond ASCII as browsers send them', () => {
    expect(drawn('https://müller.example/straße')).toEqual(drawn('https://xn--mller-kva.example/stra%C3%9Fe'));
  });

  it('are nothing where the address is too long', () => {
    expect(qrModules(`https://netztag.example/${'a'.repeat(3000)}`)).toBeUndefined();
  });
});
