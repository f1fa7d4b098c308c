import type { Availability } from '@geflecht/core/contract';
import { buildSignUpRules } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { shortSignUp, withoutSignUp } from './sample-sign-ups.js';
import { signUpModel } from './sign-up-model.js';

const eventId = shortSignUp.events?.[0]?.id ?? '';

const availability = (overrides: object) =>
  ({ eventId, at: '2027-01-01T00:00:00Z', entry: 'open', bookables: [], ...overrides }) as unknown as Availability;

const entryOf = (document: Parameters<typeof signUpModel>[0], known?: Availability) =>
  signUpModel(document, undefined, known)?.entry;

describe('the entry to a sign-up', () => {
  it('is open as long as the backend does not say otherwise', () => {
    expect(entryOf(shortSignUp)).toBe('open');
    expect(entryOf(shortSignUp, availability({ entry: 'closed' }))).toBe('closed');
  });

  it('is not there without rules', () => {
    expect(entryOf(withoutSignUp)).toBe('noSignUp');
  });

  it('leads elsewhere when the rules name another address', () => {
    const signUpRules = [buildSignUpRules({ externalUrl: 'https://anmeldung.example' })];
    expect(entryOf({ ...shortSignUp, signUpRules })).toBe('elsewhere');
  });

  it('waits for a controller and a privacy notice', () => {
    const events = (shortSignUp.events ?? []).map((event) => ({ ...event, privacyNotice: undefined }));
    expect(entryOf({ ...shortSignUp, events })).toBe('notReady');
  });
});
