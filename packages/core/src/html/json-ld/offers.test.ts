import { describe, expect, it } from 'vitest';
import { readPrice } from './offers.js';

describe('prices', () => {
  it.each([
    ['5 €', '5', 'EUR'],
    ['EUR 5,50', '5.50', 'EUR'],
    ['12.50 CHF', '12.50', 'CHF'],
    ['7,00 Euro', '7.00', 'EUR'],
    ['kostenfrei', '0', 'EUR'],
  ])('are read from „%s“', (words, price, priceCurrency) => {
    expect(readPrice(words)).toEqual({ price, priceCurrency });
  });

  it.each(['nach Selbsteinschätzung', '5', 'ab fünf Euro'])('are left as words: „%s“', (words) => {
    expect(readPrice(words)).toBeUndefined();
  });
});
