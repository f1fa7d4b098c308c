import type { ProblemCode } from './problem.js';

/** Refusals that whatever is stored with a key may meet. */
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
