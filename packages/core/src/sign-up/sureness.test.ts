import { describe, expect, it } from 'vitest';
import { ageBandOf } from './age-bands.js';
import { bookingSureness, signUpSureness } from './sureness.js';

describe('sureness', () => {
  it.each([
    ['confirmed', 'certain'],
    ['promoted', 'certain'],
    ['unconfirmed', 'open'],
    ['pending', 'open'],
    ['waiting', 'open'],
    ['cancelled', undefined],
    ['declined', undefined],
    ['expired', undefined],
  ] as const)('of a party that is %s is %s', (status, sureness) => {
    expect(signUpSureness({ status })).toBe(sureness);
  });

  it.each([
    ['confirmed', 'confirmed', 'certain'],
    ['confirmed', 'requested', 'open'],
    ['confirmed', 'waiting', 'open'],
    ['confirmed', 'declined', undefined],
    ['pending', 'confirmed', 'open'],
    ['cancelled', 'confirmed', undefined],
    ['expired', 'requested', undefined],
  ] as const)('of a party that is %s with a booking that is %s is %s', (status, booked, sureness) => {
    expect(bookingSureness({ status }, { status: booked })).toBe(sureness);
  });
});

describe('ageBandOf', () => {
  it.each([
    [0, [0, 2]],
    [2, [0, 2]],
    [3, [3, 5]],
    [17, [14, 17]],
    [18, undefined],
    [undefined, undefined],
  ])('counts an age of %s in %s', (age, band) => {
    expect(ageBandOf({ age })).toEqual(band);
  });
});
