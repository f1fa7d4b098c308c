import { managingPaths } from '@geflecht/core/contract';
import { buildConsentText, buildEventDocument, buildQuestion } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';

it('keeps needs that a party states later, with the consent it gives for them', async () => {
  const needs = buildConsentText({ id: 'needs', purpose: 'needs', compulsory: false });
  const server = await openHarness({
    documents: [
      buildEventDocument({
        questions: [buildQuestion({ id: 'food', group: 'needs' })],
        consentTexts: [buildConsentText(), needs],
      }),
    ],
  });
  const { signUpId } = await readReceipt(await server.signUp());
  const action = {
    do: 'change',
    answers: [{ questionId: 'food', value: 'ohne Nüsse' }],
    consents: [{ textId: 'needs', textVersion: '1' }],
  };
  const body = { submitKey: 'own-change-needs', revision: 1, action };
  const response = await server.postTo(managingPaths.ownSignUp(), body, server.manageHeaders(signUpId));
  expect(await response.json()).toMatchObject({
    needsAnswers: [{ questionId: 'food', value: 'ohne Nüsse', consent: { purpose: 'needs', channel: 'form' } }],
  });
  await server.close();
});
