import { buildConsent, buildResult } from '@geflecht/core/testing';
import { describe, expect, test } from 'vitest';
import { byKind, saidBy } from './documentation-model.js';

describe('quotations', () => {
  const quote = { text: 'Nähe hilft.', name: 'Ida', function: 'Leiterin' };

  test.each([
    ['nobody', {}, []],
    ['nobody', { attribution: 'none' as const }, []],
    ['a function', { attribution: 'role' as const }, ['Leiterin']],
    [
      'nobody by function once a consent is withdrawn',
      { attribution: 'role' as const, consent: buildConsent({ withdrawnAt: '2027-04-01T00:00:00Z' }) },
      [],
    ],
    ['nobody without a consent', { attribution: 'name' as const }, []],
    ['name and function with one', { attribution: 'name' as const, consent: buildConsent() }, ['Ida', 'Leiterin']],
    [
      'nobody once it is withdrawn',
      { attribution: 'name' as const, consent: buildConsent({ withdrawnAt: '2027-04-01T00:00:00Z' }) },
      [],
    ],
  ])('name %s', (_, own, expected) => {
    expect(saidBy({ ...quote, ...own })).toEqual(expected);
  });
});

test('results stand by kind, and as in the document within one', () => {
  const kinds = ['nextStep', 'idea', 'insight', 'idea'] as const;
  const results = kinds.map((kind, index) => buildResult({ id: `r${index}`, kind }));
  expect(byKind(results).map(({ id }) => id as string)).toEqual(['r2', 'r1', 'r3', 'r0']);
});
