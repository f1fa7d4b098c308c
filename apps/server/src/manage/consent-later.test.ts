import type { OwnSignUp } from '@geflecht/core/contract';
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
  const again = (revision: number, more: object) => {
    const next = { submitKey: `own-change-${revision}`, revision, action: more };
    return server.postTo(managingPaths.ownSignUp(), next, server.manageHeaders(signUpId));
  };
  expect(await (await again(2, { do: 'withdrawConsent', textId: 'needs' })).json()).toMatchObject({ needsAnswers: [] });
  expect((await again(3, { do: 'change', answers: action.answers })).status).toBe(400);
  const { needsAnswers } = (await (await again(3, action)).json()) as OwnSignUp;
  expect(needsAnswers.map(({ consent }) => consent?.withdrawnAt)).toEqual([undefined]);
  await server.close();
});
