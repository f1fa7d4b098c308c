import type { ProblemCode } from '../problem.js';

/** Refusals that anything stored for a team may meet. */
export const writingProblems: readonly ProblemCode[] = [
  'invalid',
  'unauthorised',
  'forbidden',
  'not-found',
  'submit-key-reused',
  'too-large',
  'unsupported-media-type',
  'overloaded',
];
