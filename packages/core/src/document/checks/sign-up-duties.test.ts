import { describe, expect, it } from 'vitest';
import { buildEvent, buildEventDocument, buildSignUpRules } from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('sign-up duties', () => {
  const events = [buildEvent()];

  it('are a warning while controller and privacy notice are missing', () => {
    expect(findingsOf(buildEventDocument({ events }))).toEqual([
      'events.0.controller controller-missing?',
      'events.0.privacyNotice privacy-notice-missing?',
    ]);
  });

  it('do not arise without a sign-up or with one elsewhere', () => {
    expect(findingsOf(buildEventDocument({ events, signUpRules: [] }))).toEqual([]);
    const elsewhere = [buildSignUpRules({ externalUrl: 'https://anmeldung.example' })];
    expect(findingsOf(buildEventDocument({ events, signUpRules: elsewhere }))).toEqual([]);
  });
});
