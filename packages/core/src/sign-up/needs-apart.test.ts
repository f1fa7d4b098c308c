import { expect, it } from 'vitest';
import { buildEventDocument, buildQuestion, buildSignUp } from '../testing/index.js';
import { splitNeeds } from './needs-apart.js';
import { signUpFrame } from './sign-up-frame.js';

it('keeps needs with the consent that holds, not with one taken back before', () => {
  const frame = signUpFrame(buildEventDocument({ questions: [buildQuestion({ id: 'food', group: 'needs' })] }));
  const given = { purpose: 'needs', textId: 'needs', textVersion: '1', locale: 'de', channel: 'form' } as const;
  const signUp = buildSignUp({
    answers: [{ questionId: 'food', value: 'ohne Nüsse' }],
    consents: [
      { ...given, at: '2027-02-01T10:00:00Z', withdrawnAt: '2027-02-02T10:00:00Z' },
      { ...given, at: '2027-02-03T10:00:00Z' },
    ],
  });
  const { needs } = splitNeeds(signUp, frame!);
  expect(needs.map(({ consent }) => consent?.at)).toEqual(['2027-02-03T10:00:00Z']);
});
