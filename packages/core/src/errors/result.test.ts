import { describe, expect, expectTypeOf, it } from 'vitest';
import { refuse, succeed } from './result.js';
import type { Result } from './result.js';

const half = (number: number): Result<number, 'odd'> =>
  number % 2 === 0 ? succeed(number / 2) : refuse('odd', { number });

describe('Result', () => {
  it('carries the value of a success', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
  });

  it('carries code and subject of a refusal', () => {
    expect(half(3)).toEqual({ ok: false, code: 'odd', about: { number: 3 } });
  });

  it('has no subject where none is given', () => {
    expect(refuse('odd')).toEqual({ ok: false, code: 'odd' });
  });

  it('gives its value only to those who looked at ok', () => {
    const result = half(4);
    expectTypeOf(result).not.toHaveProperty('value');
    if (result.ok) expectTypeOf(result.value).toBeNumber();
    else expectTypeOf(result.code).toEqualTypeOf<'odd'>();
    expect(result.ok).toBe(true);
  });
});
