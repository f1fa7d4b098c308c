import { describe, expect, it } from 'vitest';
import { buildActor, seenBy } from '../testing/index.js';

const member = { memberOf: ['network-1'] };

describe('persons', () => {
  const person = { kind: 'person' as const, personName: 'Ada Beispiel' };
  const consent = {
    purpose: 'networkMap',
    textId: 'consent-1',
    textVersion: '1',
    locale: 'de',
    at: '2026-01-01T00:00:00Z',
    channel: 'form',
  };
  const visibility = [
    { group: 'core', audience: 'public' as const },
    { group: 'person', audience: 'public' as const },
  ];

  it('are for members unless a rule opens them', () => {
    expect(seenBy('actors', buildActor(person))).toBeUndefined();
    expect(seenBy('actors', buildActor(person), { viewer: member })).toBeDefined();
  });

  it('are public with a live consent and a review ahead', () => {
    const open = buildActor({ ...person, visibility, consents: [consent], reviewOn: '2027-03-01' });
    expect(seenBy('actors', open)).toMatchObject({ personName: 'Ada Beispiel' });
  });

  it.each([
    ['without consent', { reviewOn: '2028-01-01' }],
    [
      'with a withdrawn consent',
      { reviewOn: '2028-01-01', consents: [{ ...consent, withdrawnAt: '2027-02-01T00:00:00Z' }] },
    ],
    ['without a review date', { consents: [consent] }],
    ['with a review date that has passed', { consents: [consent], reviewOn: '2027-02-28' }],
  ])('are not public %s', (_case, publication) => {
    const closed = buildActor({ ...person, visibility, ...publication });
    expect(seenBy('actors', closed)).toBeUndefined();
    expect(seenBy('actors', closed, { viewer: member })).toMatchObject({ id: 'actor-1' });
    expect(seenBy('actors', closed, { viewer: member })).not.toHaveProperty('personName');
  });
});
