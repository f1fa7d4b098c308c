import { managingPaths } from '@geflecht/core/contract';
import { buildEventDocument, buildQuestion, buildSignUpRules } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { openHarness, readReceipt } from '../server-harness.js';

it('lets somebody come instead who answers what everybody has to answer', async () => {
  const server = await openHarness({
    documents: [
      buildEventDocument({
        signUpRules: [buildSignUpRules({ substitutes: 'anyone' })],
        questions: [buildQuestion({ id: 'field', per: 'participant', required: true })],
      }),
    ],
  });
  const answers = [{ questionId: 'field', participantId: 'participant-1', value: 'Kita' }];
  const { signUpId } = await readReceipt(await server.signUp({ answers }));
  const by = { id: 'participant-2', kind: 'adult', name: 'Bo Muster' };
  const replace = (submitKey: string, more: object) =>
    server.postTo(
      managingPaths.ownSignUp(),
      { submitKey, revision: 1, action: { do: 'replace', participantId: 'participant-1', by, ...more } },
      server.manageHeaders(signUpId),
    );
  expect((await replace('own-replace-1', {})).status).toBe(400);
  const own = [{ questionId: 'field', participantId: 'participant-2', value: 'Schule' }];
  expect(await (await replace('own-replace-2', { answers: own })).json()).toMatchObject({ signUp: { answers: own } });
  await server.close();
});
