import type { SignUpDecisionReceipt, SignUpDecisionRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { decideByTeam, receiptOf, requestIssue } from '@geflecht/core/sign-up';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';
import { answerOnce, refused } from './answer-once.js';
import type { TeamOutcome, TeamRefusal } from './answer-once.js';
import { settleTools } from './organised-event.js';
import type { OrganisedEvent } from './organised-event.js';

const unknown: readonly Issue[] = [requestIssue({ path: ['action'], code: 'participant-unknown' })];

function refusalOf(code: 'transition-refused' | 'full' | 'unknown', about: Readonly<Record<string, unknown>> = {}) {
  if (code === 'unknown') return refused({ code: 'invalid', issues: unknown });
  const bookableIds = about['bookableIds'] as TeamRefusal['bookableIds'];
  return refused({ code, ...(bookableIds === undefined ? {} : { bookableIds }) });
}

/** Approves, refuses, promotes or cancels a sign-up as a team decided; whoever moves up by it does so at once. */
export function decideSignUp(
  event: OrganisedEvent,
  signUpId: string,
  request: SignUpDecisionRequest,
): Promise<TeamOutcome<SignUpDecisionReceipt>> {
  const { eventId, frame, at, services } = event;
  const ask = { operation: 'decideSignUp', submitKey: request.submitKey, body: [signUpId, request] };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const signUp = await tx.find(signUpId);
        if (signUp === undefined) return refused({ code: 'not-found' });
        if ((signUp.revision ?? 1) !== request.revision) return refused({ code: 'revision-conflict' });
        const taken = await tx.taken(Date.parse(at));
        const decided = decideByTeam(signUp, request.action, { frame, taken, at });
        if (!decided.ok) return refusalOf(decided.code, decided.about);
        const settled = await settleSignUps(tx, [decided.value], settleTools(event));
        const after = settled.find(({ id }) => id === decided.value.id) ?? decided.value;
        const promoted = settled.map(({ id }) => id).filter((id) => id !== after.id);
        return { ok: true, receipt: { ...receiptOf([after]), revision: after.revision ?? 1, promoted } };
      },
    }),
  );
}
