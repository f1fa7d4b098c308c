import { describe, expect, it } from 'vitest';
import { buildConsent, buildConsentText, buildQuestion } from '../testing/index.js';
import { buildFrame, buildParty, optionsOf, sceneAt as at } from '../testing/sign-up-scene.js';
import { changeOwnSignUp } from './change-own-sign-up.js';
import type { OwnAction } from './own-action.js';
import type { SignUp } from './sign-up.js';
import { withdrawalEffect } from './withdraw-consent.js';

const purposes = ['participation', 'participantsList', 'needs', 'mailing'] as const;
const frame = buildFrame({
  document: {
    consentTexts: purposes.map((purpose) =>
      buildConsentText({ id: purpose, purpose, compulsory: purpose === 'participation' }),
    ),
  },
});
const party = buildParty('a', 'confirmed', {
  fields: { consents: [...purposes, 'terms'].map((purpose) => ({ ...buildConsent(), purpose, textId: purpose })) },
});

function withdraw(textId: string, signUp: SignUp = party) {
  return changeOwnSignUp(signUp, { do: 'withdrawConsent', textId } as OwnAction, optionsOf(frame, [signUp]));
}

describe('withdrawing a consent', () => {
  it.each([
    ['mailing', 'none'],
    ['participantsList', 'leavesLists'],
    ['needs', 'erasesNeeds'],
    ['participation', 'cancelsSignUp'],
    ['terms', 'cancelsSignUp'],
  ])('of %s: %s', (textId, effect) => {
    expect(withdrawalEffect(party, textId, frame)).toBe(effect);
    const done = withdraw(textId);
    expect(done).toMatchObject({ ok: true, value: { withdrawal: effect } });
    const signUp = done.ok ? done.value.signUp : party;
    expect(signUp.consents?.filter(({ withdrawnAt }) => withdrawnAt === at).map((each) => each.textId)).toEqual([
      textId,
    ]);
    expect(signUp.status).toBe(effect === 'cancelsSignUp' ? 'cancelled' : 'confirmed');
    expect(signUp.log.map(({ cause }) => cause)).toContain('withdrawConsent');
  });

  it('takes the answers with it that rest on it', () => {
    const answers = ['question-1', 'question-2'].map((questionId) => ({ questionId, value: 'x' }));
    const signUp = buildParty('a', 'confirmed', { fields: { consents: party.consents, answers } });
    const questions = [buildQuestion({ group: 'needs' }), buildQuestion({ id: 'question-2' })];
    const asking = { ...frame, questions };
    const action = { do: 'withdrawConsent', textId: 'needs' } as OwnAction;
    const done = changeOwnSignUp(signUp, action, optionsOf(asking, [signUp]));
    expect(done.ok && done.value.signUp.answers?.map(({ questionId }) => questionId)).toEqual(['question-2']);
  });

  it('is possible once, also after the sign-up is over, and only of what was given', () => {
    const over = { ...party, status: 'cancelled' as const };
    expect(withdraw('participation', over)).toMatchObject({ ok: true, value: { withdrawal: 'none' } });
    const done = withdraw('mailing');
    expect(done.ok && withdraw('mailing', done.value.signUp)).toMatchObject({ code: 'unknown' });
    expect(withdraw('photo')).toMatchObject({ code: 'unknown' });
  });
});
