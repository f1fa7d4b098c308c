import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedItems, splitItems } from './listed-cell.js';

describe('a cell of several texts', () => {
  it.each([
    [['a', 'b'], 'a|b'],
    [['a|b', 'c'], String.raw`a\|b|c`],
    [['a\\', 'b\\'], String.raw`a\\|b\\`],
    [[String.raw`C:\x`], String.raw`C:\x`],
  ])('%j stands as %s and comes back', (items, cell) => {
    expect(joinedItems(items)).toBe(cell);
    expect(splitItems(cell)).toEqual(items);
  });

  it('of another hand keeps backslashes and loses empty texts', () => {
    expect(splitItems(String.raw` a\b || C:\ `.trim())).toEqual([String.raw`a\b`, 'C:\\']);
  });

  it('comes back whatever the texts hold', () => {
    const unit = fc.constantFrom('a', ' ', '|', '\\', ';', '"');
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 6 })), (items) => {
        const shown = items.map((item) => item.trim()).filter((item) => item !== '');
        expect(splitItems(joinedItems(items))).toEqual(shown);
        expect(splitItems(joinedItems(items).trim())).toEqual(shown);
      }),
    );
  });
});
