import { describe, expect, it } from 'vitest';
import { buildFrame } from '../testing/sign-up-scene.js';
import { cancelCause, cancellationTerms } from './cancellation-terms.js';

const frame = buildFrame({
  rules: {
    cancelBy: '2027-02-20',
    cancellationFees: [
      { from: '2027-02-15', percent: 50 },
      { from: '2027-03-01T12:00:00+01:00', percent: 100 },
      { from: '2027-02-01', percent: 10 },
    ],
  },
});

describe('cancellationTerms', () => {
  it.each([
    ['2027-01-31T23:59:59+01:00', 0, false],
    ['2027-02-01T00:00:00+01:00', 10, false],
    ['2027-02-14T23:59:59+01:00', 10, false],
    ['2027-02-15T00:00:00+01:00', 50, false],
    ['2027-02-20T23:59:59+01:00', 50, false],
    ['2027-02-21T00:00:00+01:00', 50, true],
    ['2027-03-01T12:00:00+01:00', 100, true],
  ])('at %s: %s per cent, late: %s', (at, percent, isLate) => {
    expect(cancellationTerms(frame, at)).toEqual({ percent, isLate, cancelBy: '2027-02-21T00:00:00+01:00' });
  });

  it('costs nothing and is never late where the rules say nothing', () => {
    const terms = cancellationTerms(buildFrame(), '2027-03-05T10:00:00+01:00');
    expect(terms).toEqual({ percent: 0, isLate: false });
    expect(cancelCause(terms)).toBe('cancel');
  });
});
