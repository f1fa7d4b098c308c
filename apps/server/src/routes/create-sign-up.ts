import { paths } from '@geflecht/core/contract';
import type { Problem, SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import { signUpRequestSchema } from '@geflecht/core/schema';
import { waitingPosition } from '@geflecht/core/sign-up';
import type { SignUpFrame } from '@geflecht/core/sign-up';
import { createdJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { answeredBefore, submitSignUp } from '../sign-up/submit-sign-up.js';
import type { SubmitOutcome } from '../sign-up/submit-sign-up.js';
import { checkTrace, otherWays, withoutTrace } from '../spam/form-trace.js';
import type { Operation, Services } from './services.js';

/** A receipt with where the party stands in the queues it waits in; what is kept to be repeated has no such places. */
async function withWaiting(
  receipt: SignUpReceipt,
  frame: SignUpFrame,
  { store, clock }: Services,
): Promise<SignUpReceipt> {
  if (!receipt.bookings.some(({ status }) => status === 'waiting')) return receipt;
  const at = clock.now();
  const signUps = await store.signUps.waiting(receipt.eventId, Date.parse(at));
  const own = new Set<string>([
    receipt.signUpId,
    ...signUps.flatMap(({ id, splitFrom }) => (splitFrom === receipt.signUpId ? id : [])),
  ]);
  const places = [...own].flatMap((signUpId) => waitingPosition(signUps, { signUpId, frame, at }));
  return {
    ...receipt,
    waiting: places.map(({ bookableId, position, parties }) => ({ bookableId, position, parties })),
  };
}

/** Whether a code was tried that opens nothing. */
function isWrongCode({ code }: SignUpRequest, { issues = [] }: Pick<Problem, 'issues'>): boolean {
  return code !== undefined && issues.some(({ path }) => path[0] === 'code');
}

/** Signs a party up; answers only once the sign-up is stored. */
export function createSignUp(services: Services): Operation {
  const { store, clock, newId, secret, source, disclosed, guard, challenges, publicUrl = '' } = services;
  const tools = { signUps: store.signUps, mails: store.mails, clock, newId, secret };
  return async (context) => {
    const eventId = context.req.param('eventId') ?? '';
    const refusal = await guard.count(context, 'signUps');
    if (refusal !== undefined) return refusal;
    const body = await readRequest(context, signUpRequestSchema);
    if (body instanceof Response) return body;
    // The event as it is once all of the request is there: it may have been called off meanwhile.
    const asked = { kind: 'event', id: eventId } as const;
    const seen = (await disclosed.read(asked, context.get('caller').viewer, clock.now()))?.frame;
    const frame = (await source.read(asked))?.frame;
    if (seen === undefined || frame === undefined) return problemResponse('not-found');
    const { request, trace } = withoutTrace(body);
    // Whoever guessed too often is not told any more what is right either.
    const guessed = request.code === undefined ? undefined : await guard.check(context, 'guesses');
    if (guessed !== undefined) return guessed;
    const issues = await checkTrace(trace, { submitKey: request.submitKey, challenges });
    const earlier = issues.length > 0 ? await answeredBefore(request, eventId, store.signUps) : undefined;
    if (issues.length > 0 && earlier === undefined) {
      return problemResponse('invalid', { issues, detail: otherWays(seen) });
    }
    const outcome: SubmitOutcome =
      earlier === undefined ? await submitSignUp({ request, frame, seen }, tools) : { ok: true, receipt: earlier };
    if (!outcome.ok) {
      const { code, ...details } = outcome.refusal;
      if (isWrongCode(request, details)) await guard.count(context, 'guesses');
      return problemResponse(code, details);
    }
    const location = `${publicUrl}${paths.signUps(eventId)}/${outcome.receipt.signUpId}`;
    return createdJson(context, await withWaiting(outcome.receipt, frame, services), location);
  };
}
