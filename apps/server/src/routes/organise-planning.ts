import { organisingPaths } from '@geflecht/core/contract';
import type { SeatingPlanAnswer } from '@geflecht/core/contract';
import type { SeatingPlan } from '@geflecht/core/encounter';
import { allocationRequestSchema, seatingRequestSchema } from '@geflecht/core/schema';
import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { allocatePlaces as allocate } from '../organiser/allocate-places.js';
import { organised } from '../organiser/organised-event.js';
import { planSeating as plan } from '../organiser/plan-seating.js';
import { teamAnswer } from './organise-sign-ups.js';
import type { Operation, Services } from './services.js';

/** Shares places out among ranked wishes. */
export function allocatePlaces(services: Services): Operation {
  return organised(services, async (event) => {
    const request = await readRequest(event.context, allocationRequestSchema);
    if (request instanceof Response) return request;
    return teamAnswer(event, await allocate(event, request), organisingPaths.allocations(event.eventId));
  });
}

/** Seats people at the tables of a session. */
export function planSeating(services: Services): Operation {
  return organised(services, async (event) => {
    const request = await readRequest(event.context, seatingRequestSchema);
    if (request instanceof Response) return request;
    const path = organisingPaths.seatingPlan(event.eventId, request.sessionId);
    return teamAnswer(event, await plan(event, request), path);
  });
}

/** Who sits where in a session. */
export function readSeatingPlan(services: Services): Operation {
  return organised(services, async ({ context, eventId, frame }) => {
    const sessionId = context.req.param('sessionId') ?? '';
    const stored = await services.store.organising.seatingPlans.find(eventId, sessionId);
    if (stored === undefined) return problemResponse('not-found');
    const { seats, seed, sessionId: of } = JSON.parse(stored.json) as SeatingPlan;
    const answer: SeatingPlanAnswer = {
      eventId: frame.event.id,
      sessionId: of,
      revision: stored.revision,
      seed,
      seats,
    };
    return freshJson(context, answer);
  });
}
