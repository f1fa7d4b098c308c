import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SeatingPlanAnswer, SeatingRequest } from '@geflecht/core/contract';
import { describePlan, encounterProblem, personKey, planEncountersWork, seatingPlanOf } from '@geflecht/core/encounter';
import type { EncounterProblem, EncounterRecords, PlannedEncounters } from '@geflecht/core/encounter';
import { latestNotes } from '../check-in/presence-of.js';
import { answerOnce, refused } from './answer-once.js';
import type { TeamOutcome } from './answer-once.js';
import type { OrganisedEvent } from './organised-event.js';

interface Person {
  readonly signUpId: string;
  readonly participantId: string;
}

const keyOf = ({ signUpId, participantId }: Person): string => personKey(signUpId, participantId);

/** The network of the event as the caller may read it; ties that are not disclosed to it do not count. */
async function networkOf({ frame, viewer, at, services }: OrganisedEvent): Promise<EncounterRecords['network']> {
  const { networkId } = frame.event;
  if (networkId === undefined) return undefined;
  const read = await services.disclosed.read({ kind: 'network', id: networkId }, viewer, at);
  return read === undefined ? undefined : { actors: read.document.actors ?? [], ties: read.document.ties ?? [] };
}

async function recordsOf(event: OrganisedEvent, request: SeatingRequest): Promise<EncounterRecords> {
  const { eventId, frame, document, services } = event;
  const { sessionId, together, apart, choices, hosts, children, revisits } = request;
  const notes = latestNotes(await services.store.organising.attendances.list(eventId));
  const attendance = notes.filter(({ of }) => !('sessionId' in of) || of.sessionId === sessionId);
  return {
    frame,
    sessionId,
    signUps: await services.store.signUps.list(eventId),
    contributors: document.contributors,
    network: await networkOf(event),
    attendance,
    together: together?.map((group) => group.map(keyOf)),
    apart: apart?.map((group) => group.map(keyOf)),
    choices: choices?.map(({ partId, round, ...person }) => ({ personId: keyOf(person), partId, round })),
    hosts: hosts?.map(({ partId, ...person }) => ({ personId: keyOf(person), partId })),
    children,
    revisits,
  };
}

/** Plans in slices of some milliseconds, between which the server answers others; stops with whoever asked. */
async function plan(
  problem: EncounterProblem,
  { seed, steps }: SeatingRequest,
  isGone: () => boolean,
): Promise<PlannedEncounters> {
  const work = planEncountersWork(problem, { seed, steps, shouldStop: isGone });
  let step = work.next();
  while (step.done !== true) {
    await nextTurn();
    step = work.next();
  }
  return step.value;
}

/** One plan at a time: several would only take the time from each other. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = queue.then(work);
  queue = turn.catch(() => undefined);
  return turn;
}

interface Planned {
  readonly answer: SeatingPlanAnswer;
  readonly json: string;
}

async function planned(event: OrganisedEvent, request: SeatingRequest): Promise<TeamOutcome<Planned>> {
  const { context, eventId, frame, services } = event;
  const problem = encounterProblem(await recordsOf(event, request));
  if (!problem.ok) return refused({ code: 'invalid', detail: problem.code });
  const isGone = () => context.req.raw.signal.aborted;
  const made = await inTurn(() => plan(problem.value, request, isGone));
  if (isGone()) return refused({ code: 'overloaded' });
  if (!made.ok) return refused({ code: 'invalid', detail: made.code });
  const { sentences, warnings: told } = describePlan(problem.value, made.value, request.locale);
  const warnings = told.map(({ code, text, ...about }) => ({ code, text, about }));
  const { seats, seed, ...record } = seatingPlanOf(problem.value, made.value, {
    id: `sp_${services.newId()}`,
    eventId,
  });
  const { figures, steps } = made.value;
  const answer = {
    eventId: frame.event.id,
    sessionId: request.sessionId,
    seed,
    steps,
    seats,
    figures,
    sentences,
    warnings,
  };
  return { ok: true, receipt: { answer, json: JSON.stringify({ ...record, seats, seed }) } };
}

/** Seats people at the tables of a session and stores the plan, unless it is a trial. */
export async function planSeating(
  event: OrganisedEvent,
  request: SeatingRequest,
): Promise<TeamOutcome<SeatingPlanAnswer>> {
  const { eventId, services } = event;
  const { sessionId, submitKey } = request;
  const made = await planned(event, request);
  if (!made.ok) return made;
  const { answer, json } = made.receipt;
  if (request.isTrial === true) return { ok: true, receipt: answer };
  const ask = { operation: 'planSeating', submitKey, body: request };
  return services.store.signUps.change(eventId, (tx) =>
    answerOnce(tx, ask, {
      event,
      work: async () => {
        const revision = await services.store.organising.seatingPlans.put(tx, eventId, { sessionId, json });
        return { ok: true, receipt: { ...answer, revision } };
      },
    }),
  );
}
