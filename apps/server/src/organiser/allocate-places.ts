import { allocate, allocationProblem, applyAllocation, tellOutcome } from '@geflecht/core/allocation';
import type { Allocation } from '@geflecht/core/allocation';
import type { AllocationAnswer, AllocationRequest } from '@geflecht/core/contract';
import type { SignUp } from '@geflecht/core/sign-up';
import { pickText } from '@geflecht/core/text';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';
import { answerOnce } from './answer-once.js';
import type { TeamOutcome } from './answer-once.js';
import { settleTools } from './organised-event.js';
import type { OrganisedEvent } from './organised-event.js';

function sharedOut(
  signUps: readonly SignUp[],
  { seed, choiceGroupIds, fixed }: AllocationRequest,
  event: OrganisedEvent,
) {
  const { eventId, frame, at } = event;
  const problem = allocationProblem({ frame, signUps, at, seed: seed ?? eventId, choiceGroupIds, fixed });
  return allocate(problem);
}

function titleFinder({ frame }: OrganisedEvent, locale: string): (bookableId: string) => string {
  return (bookableId) => {
    const bookable = frame.bookables.get(bookableId);
    const title = bookable?.title ?? frame.sessions.get(bookable?.targetId ?? '')?.title;
    return (title === undefined ? undefined : pickText(title, [locale])?.value) ?? bookableId;
  };
}

function answerOf(
  allocation: Allocation,
  {
    event,
    request,
    changed,
  }: { readonly event: OrganisedEvent; readonly request: AllocationRequest; readonly changed: number },
): AllocationAnswer {
  const { isTrial = false, locale = 'de' } = request;
  const titleOf = titleFinder(event, locale);
  const outcomes = allocation.outcomes.map((outcome) => ({
    ...outcome,
    sentences: tellOutcome(outcome, { locale, titleOf }),
  }));
  return { eventId: event.frame.event.id, isTrial, ...allocation, outcomes, changed } as unknown as AllocationAnswer;
}

/** Shares places out among ranked wishes as far as a trial goes: nothing is stored, and nobody waits for it. */
async function tryAllocation(
  event: OrganisedEvent,
  request: AllocationRequest,
): Promise<TeamOutcome<AllocationAnswer>> {
  const signUps = await event.services.store.signUps.list(event.eventId);
  const receipt = answerOf(sharedOut(signUps, request, event), { event, request, changed: 0 });
  return { ok: true, receipt };
}

/**
 * Shares places out among ranked wishes and stores who got what, with the mails that tell it; everything is read and written
 * in one transaction, so that nothing changes in between.
 */
export function allocatePlaces(
  event: OrganisedEvent,
  request: AllocationRequest,
): Promise<TeamOutcome<AllocationAnswer>> {
  const { eventId, frame, at, services } = event;
  if (request.isTrial === true) return tryAllocation(event, request);
  const ask = { operation: 'allocatePlaces', submitKey: request.submitKey, body: request };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const signUps = await tx.list();
        const allocation = sharedOut(signUps, request, event);
        const changed = applyAllocation(signUps, allocation, { frame, at });
        await settleSignUps(tx, changed, settleTools(event));
        return { ok: true, receipt: answerOf(allocation, { event, request, changed: changed.length }) };
      },
    }),
  );
}
