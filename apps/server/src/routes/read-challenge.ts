import { freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import type { Operation, Services } from './services.js';

/** Answers with sums for a machine that wants to send a form, where this server asks for them. */
export function readChallenge({ challenges, guard }: Services): Operation {
  return async (context) => {
    if (challenges === undefined) return problemResponse('not-found');
    return (await guard.count(context, 'challenges')) ?? freshJson(context, await challenges.make());
  };
}
