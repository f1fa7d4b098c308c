import { describe, expect, it } from 'vitest';
import { asText, leftOver, readNumber, setField, withoutGaps } from './json-value.js';

describe('readNumber', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['-3', -3],
    ['1e3', 1000],
    [' 7 ', 7],
    ["1'000", 1000],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', 'viel', '1,2,3', '12 m', '0x10', 'Infinity', '1e999', '1'.repeat(50)])('%s is no number', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('asText', () => {
  it('takes texts and numbers, and nothing empty', () => {
    expect([' a ', 7, 0, '', '  ', null, NaN, {}, true].map(asText)).toEqual([
      'a',
      '7',
      '0',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('leftOver', () => {
  it('keeps what is unknown and not empty', () => {
    expect(leftOver({ a: 1, b: 2, c: '', d: [], e: null }, new Set(['a']))).toEqual({ b: 2 });
    expect(leftOver({ a: 1, c: '' }, new Set(['a']))).toBeUndefined();
  });
});

describe('withoutGaps', () => {
  it('leaves out undefined values only', () => {
    expect(withoutGaps({ a: undefined, b: null, c: 0 })).toEqual({ b: null, c: 0 });
  });
});

describe('setField', () => {
  it('takes `__proto__` for a name like any other', () => {
    const fields: Record<string, unknown> = {};
    setField(fields, '__proto__', { isAdmin: true });
    setField(fields, 'titel', 'Hof');
    expect(Object.entries(fields)).toEqual([
      ['__proto__', { isAdmin: true }],
      ['titel', 'Hof'],
    ]);
    expect('isAdmin' in fields).toBe(false);
  });
});
