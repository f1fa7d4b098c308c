import type { Route } from '../route.js';
import {
  allocationAnswerSchema,
  allocationRequestSchema,
  seatingPlanAnswerSchema,
  seatingRequestSchema,
} from './planning-wire.js';
import { writingProblems } from '../writing-problems.js';

const event = '/v1/events/{eventId}';

/** Routes for sharing places out and for seating people. */
export const planningRoutes: readonly Route[] = [
  {
    operation: 'allocatePlaces',
    method: 'POST',
    path: `${event}/allocations`,
    summary: 'Share places out among ranked wishes, exactly and with reasons; a trial stores nothing',
    access: 'scope:signUps.write',
    input: allocationRequestSchema,
    output: allocationAnswerSchema,
    status: 201,
    problems: writingProblems,
  },
  {
    operation: 'planSeating',
    method: 'POST',
    path: `${event}/seating-plans`,
    summary: 'Seat people at tables, so that as many as possible meet who do not work together yet',
    access: 'scope:signUps.write',
    input: seatingRequestSchema,
    output: seatingPlanAnswerSchema,
    status: 201,
    problems: writingProblems,
  },
  {
    operation: 'readSeatingPlan',
    method: 'GET',
    path: `${event}/seating-plans/{sessionId}`,
    summary: 'Who sits where in a session',
    access: 'scope:signUps.read',
    output: seatingPlanAnswerSchema,
    status: 200,
    problems: ['unauthorised', 'forbidden', 'not-found'],
  },
];
