import type { ReadFailure } from '../reading/read-outcome.js';
import { failureAdvice, unexpectedFailure, usualAdvice } from './data/failure-advice.js';
import type { FailureAdvice } from './data/failure-advice.js';

/** Where in the file reading ended, as a sentence of its own, or nothing. */
function placeOf({ line, column }: ReadFailure): string {
  if (line === undefined) return '';
  return column === undefined
    ? ` Weiter ging es nicht in Zeile ${line}.`
    : ` Weiter ging es nicht in Zeile ${line}, Zeichen ${column}.`;
}

/** A failure in words that say what to do; codes nobody knows yet are told in the reader's own. */
export function failureWords(failure: ReadFailure): FailureAdvice {
  const known = failureAdvice[failure.code];
  if (known === undefined) {
    return failure.message === '' ? unexpectedFailure : { finding: failure.message, advice: usualAdvice };
  }
  return { finding: `${known.finding}${placeOf(failure)}`, advice: known.advice };
}
