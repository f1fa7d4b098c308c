import { describe, expect, it } from 'vitest';
import { buildActor, buildNetworkDocument } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('persons', () => {
  const consent = {
    purpose: 'networkMap',
    textId: 'consent-1',
    textVersion: '1',
    locale: 'de',
    at: '2026-01-01T00:00:00Z',
    channel: 'form',
  };
  const open = { kind: 'person' as const, visibility: [{ group: 'core', audience: 'public' as const }] };
  const withPerson = (fields: object) =>
    buildNetworkDocument({ actors: [buildActor({ ...open, ...fields }), buildActor({ id: 'actor-2' })] });

  it.each([
    ['consent', { reviewOn: '2028-01-01' }],
    ['a live consent', { reviewOn: '2028-01-01', consents: [{ ...consent, withdrawnAt: '2026-02-01T00:00:00Z' }] }],
    ['a review date', { consents: [consent] }],
  ])('are not opened to everybody without %s', (_what, fields) => {
    expect(findingsOf(withPerson(fields))).toEqual(['actors.0.visibility.0 person-without-consent']);
  });

  it('are opened with both', () => {
    expect(findingsOf(withPerson({ reviewOn: '2028-01-01', consents: [consent] }))).toEqual([]);
  });

  it('are the only ones to need them', () => {
    expect(findingsOf(withPerson({ kind: 'group' }))).toEqual([]);
  });
});
