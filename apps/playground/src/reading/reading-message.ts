import type { ReadFailure, ReadOutcome } from './read-outcome.js';
import type { ReadRequest, ReadStage } from './read-request.js';
import type { FallbackRequest } from '../taking/fallback.js';

/** What is asked of the thread that reads. */
export type ReadingOrder =
  | { readonly order: 'read'; readonly request: ReadRequest }
  | { readonly order: 'fallback'; readonly request: FallbackRequest };

/** What the thread that reads has to tell. */
export type ReadingMessage =
  | { readonly told: 'awake' }
  | { readonly told: 'stage'; readonly stage: ReadStage }
  | { readonly told: 'outcome'; readonly outcome: ReadOutcome }
  | { readonly told: 'fallback'; readonly html: string }
  | { readonly told: 'failure'; readonly failure: ReadFailure };
