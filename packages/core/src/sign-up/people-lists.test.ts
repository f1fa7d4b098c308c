import { describe, expect, it } from 'vitest';
import { buildConsent } from '../testing/index.js';
import { buildParty } from '../testing/sign-up-scene.js';
import { contactList, participantsList } from './people-lists.js';
import type { SignUp } from './sign-up.js';

const consent = (purpose: string, withdrawnAt?: string) => ({
  ...buildConsent(),
  purpose,
  textId: purpose,
  withdrawnAt,
});

function party(id: string, fields: object = {}, status: SignUp['status'] = 'confirmed'): SignUp {
  return buildParty(id, status, {
    fields: {
      contact: { name: 'Ada Beispiel', mail: 'ada@verein.example', phone: '0123' },
      participants: [
        { id: 'p0', kind: 'adult', name: 'Zoe Muster', organisation: 'Erlenbogen' },
        { id: 'p1', kind: 'adult', name: 'Ada Beispiel', function: 'Leitung' },
        { id: 'p2', kind: 'child', name: 'Kind' },
        { id: 'p3', kind: 'adult', name: 'Weg', leftAt: '2027-02-09T00:00:00+01:00' },
        { id: 'p4', kind: 'adult' },
      ],
      consents: [consent('participantsList'), consent('contactExchange')],
      ...fields,
    },
  });
}

describe('participantsList', () => {
  it('names the adults of consenting confirmed parties, in order', () => {
    expect(participantsList([party('a')])).toEqual([
      { name: 'Ada Beispiel', organisation: undefined, function: 'Leitung' },
      { name: 'Zoe Muster', organisation: 'Erlenbogen', function: undefined },
    ]);
  });

  it('names nobody without a consent to it, or after its withdrawal', () => {
    const others = [
      party('a', { consents: [consent('contactExchange')] }),
      party('b', { consents: [consent('participantsList', '2027-02-09T00:00:00+01:00')] }),
      party('c', { consents: undefined }),
      party('d', {}, 'waiting'),
      party('e', {}, 'cancelled'),
    ];
    expect(participantsList(others)).toEqual([]);
  });
});

describe('contactList', () => {
  it('gives mail and phone with whoever answers for the party', () => {
    expect(contactList([party('a')]).map(({ name, mail, phone }) => [name, mail, phone])).toEqual([
      ['Ada Beispiel', 'ada@verein.example', '0123'],
      ['Zoe Muster', undefined, undefined],
    ]);
  });

  it('gives them with the only adult, and with nobody where it is unclear', () => {
    const contact = { name: 'Büro', mail: 'buero@verein.example' };
    const only = party('a', { contact, participants: [{ id: 'p0', kind: 'adult', name: 'Zoe Muster' }] });
    expect(contactList([only])[0]?.mail).toBe('buero@verein.example');
    expect(contactList([party('a', { contact })]).some(({ mail }) => mail !== undefined)).toBe(false);
  });

  it('heeds only the consent to exchange contacts', () => {
    expect(contactList([party('a', { consents: [consent('participantsList')] })])).toEqual([]);
  });
});
