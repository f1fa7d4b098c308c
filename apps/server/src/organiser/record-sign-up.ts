import type { RecordedSignUp, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Issue } from '@geflecht/core/document';
import { enterByTeam, receiptOf } from '@geflecht/core/sign-up';
import { idMaker, settleSignUps } from '../sign-up/settle-sign-ups.js';
import { answerOnce, refused } from './answer-once.js';
import type { TeamOutcome } from './answer-once.js';
import { settleTools } from './organised-event.js';
import type { OrganisedEvent } from './organised-event.js';

/** Stands where a party has no address; `.invalid` never has a mail server (RFC 6761). */
const missingAddress = 'ohne-adresse@fehlt.invalid';

function asRequest({ channel: _channel, contact, ...asked }: RecordedSignUp): SignUpRequest {
  return { ...asked, contact: { ...contact, mail: contact.mail ?? missingAddress } };
}

function refusalOf(code: 'invalid' | 'full' | 'closed', about: Readonly<Record<string, unknown>> = {}) {
  const issues = about['issues'] as readonly Issue[] | undefined;
  const bookableIds = about['bookableIds'] as readonly string[] | undefined;
  return refused({ code, issues, bookableIds });
}

/** Writes a sign-up down that came on the phone, by mail, on paper or at the desk. */
export function recordSignUp(event: OrganisedEvent, recorded: RecordedSignUp): Promise<TeamOutcome<SignUpReceipt>> {
  const { eventId, frame, at, services } = event;
  const { channel, submitKey } = recorded;
  const ask = { operation: 'recordSignUp', submitKey, body: recorded };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const taken = await tx.taken(Date.parse(at));
        const newId = idMaker(services.newId);
        // Keys of two devices may be equal; the sign-up's own has to be one of its kind.
        const request = { ...asRequest(recorded), submitKey: `team_${services.newId()}` };
        const entered = enterByTeam(request, { frame, taken, at, channel, newId });
        if (!entered.ok) return refusalOf(entered.code, entered.about);
        await settleSignUps(tx, entered.value, settleTools(event));
        return { ok: true, receipt: receiptOf(entered.value) };
      },
    }),
  );
}
