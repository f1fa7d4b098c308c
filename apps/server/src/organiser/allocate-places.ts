import { setImmediate as nextTurn } from 'node:timers/promises';
import { allocate, allocationProblem, applyAllocation, tellOutcome } from '@geflecht/core/allocation';
import type { Allocation } from '@geflecht/core/allocation';
import type { AllocationAnswer, AllocationRequest } from '@geflecht/core/contract';
import type { SignUp } from '@geflecht/core/sign-up';
import { pickText } from '@geflecht/core/text';
import { settleSignUps } from '../sign-up/settle-sign-ups.js';
import { answerOnce, refused } from './answer-once.js';
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

/** What is to be stored, and the sign-ups as they were when it was found. */
interface Proposed {
  readonly mark: string;
  readonly changed: readonly SignUp[];
  readonly receipt: AllocationAnswer;
}

/** Another text where any sign-up was added, changed or removed. */
function markOf(signUps: readonly SignUp[]): string {
  return JSON.stringify(signUps.map(({ id, revision = 1 }) => [id, revision]));
}

/**
 * Shares places out on what is read outside of any transaction, so that no other process waits for it to write. It is one
 * slice of this process: some hundredths of a second for an event of usual size, two tenths for thousands of wishes.
 */
async function proposed(event: OrganisedEvent, request: AllocationRequest): Promise<Proposed> {
  const { eventId, frame, at, services } = event;
  const signUps = await services.store.signUps.list(eventId);
  await nextTurn();
  const allocation = sharedOut(signUps, request, event);
  const changed = request.isTrial === true ? [] : applyAllocation(signUps, allocation, { frame, at });
  const receipt = answerOf(allocation, { event, request, changed: changed.length });
  return { mark: markOf(signUps), changed, receipt };
}

/** Stores what was found as long as every sign-up is as it was then. */
function stored(
  { mark, changed, receipt }: Proposed,
  { event, request }: { readonly event: OrganisedEvent; readonly request: AllocationRequest },
): Promise<TeamOutcome<AllocationAnswer>> {
  const ask = { operation: 'allocatePlaces', submitKey: request.submitKey, body: request };
  return event.services.store.signUps.change(event.eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        if (markOf(await tx.list()) !== mark) return refused({ code: 'revision-conflict' });
        await settleSignUps(tx, changed, settleTools(event));
        return { ok: true, receipt };
      },
    }),
  );
}

/** So often it is shared out anew for those who signed up meanwhile. */
const mostTries = 3;

/**
 * Shares places out among ranked wishes and stores who got what, with the mails that tell it, unless it is a trial. Whoever
 * signs up or changes something meanwhile has it shared out anew, a few times; then it is refused as `revision-conflict`.
 */
export async function allocatePlaces(
  event: OrganisedEvent,
  request: AllocationRequest,
): Promise<TeamOutcome<AllocationAnswer>> {
  for (let tries = 1; ; tries += 1) {
    const proposal = await proposed(event, request);
    if (request.isTrial === true) return { ok: true, receipt: proposal.receipt };
    const outcome = await stored(proposal, { event, request });
    const isStale = !outcome.ok && outcome.refusal.code === 'revision-conflict';
    if (!isStale || tries === mostTries) return outcome;
  }
}
