import { expect, it } from 'vitest';
import { confirmationRate } from './confirmation-rate.js';

const said = (...written: readonly string[]) => written.map((one) => ({ byId: one.charAt(0), aboutId: one.charAt(1) }));

it('is the share of named pairs that both sides name', () => {
  expect(confirmationRate(said('ab', 'ba', 'ac', 'bc', 'ab', 'aa'))).toEqual({
    byBoth: 1,
    byOne: 2,
    contradicted: 0,
    share: 1 / 3,
  });
});

it('tells a missing answer from one that leaves the tie out', () => {
  expect(confirmationRate(said('ab', 'ac', 'ca', 'cb'))).toMatchObject({ byBoth: 1, byOne: 2, contradicted: 0 });
  expect(confirmationRate(said('ab'), ['a', 'b'])).toMatchObject({ byOne: 1, contradicted: 1 });
});

it('is undefined when nobody says anything', () => {
  expect(confirmationRate([]).share).toBeNaN();
});
