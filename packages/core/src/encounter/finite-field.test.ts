import { describe, expect, it } from 'vitest';
import { finiteField } from './finite-field.js';

describe('a finite field', () => {
  it.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27, 32, 64, 81, 121, 125])('of %i numbers divides by all but 0', (size) => {
    const field = finiteField(size);
    const numbers = Array.from({ length: size }, (_, at) => at);
    for (const one of numbers.slice(1)) {
      expect(new Set(numbers.map((other) => field?.multiply(one, other))).size).toBe(size);
    }
    for (const one of numbers) expect(new Set(numbers.map((other) => field?.add(one, other))).size).toBe(size);
  });

  it('distributes, so that two lines of a plane meet once', () => {
    const field = finiteField(9);
    const below = Array.from({ length: 9 }, (_, at) => at);
    for (const one of below) {
      for (const other of below) {
        for (const third of below) {
          const sum = field?.add(other, third) ?? 0;
          const parts = [field?.multiply(one, other) ?? 0, field?.multiply(one, third) ?? 0] as const;
          expect(field?.multiply(one, sum)).toBe(field?.add(...parts));
        }
      }
    }
  });

  it.each([0, 1, 6, 10, 12, 15, 100])('of %i numbers does not exist', (size) => {
    expect(finiteField(size)).toBeUndefined();
  });
});
