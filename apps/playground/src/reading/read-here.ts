import { fallbackOf } from '../taking/fallback.js';
import { failureOf, readChosenFile } from './read-chosen-file.js';
import type { ReadStage } from './read-request.js';
import type { ReadingMessage, ReadingOrder } from './reading-message.js';

/** Carries out an order in the thread it was given in, and tells how it ended. */
export async function carryOut(
  order: ReadingOrder,
  onStage: (stage: ReadStage) => void,
): Promise<Exclude<ReadingMessage, { readonly told: 'awake' | 'stage' }>> {
  try {
    if (order.order === 'fallback') return { told: 'fallback', html: await fallbackOf(order.request) };
    return { told: 'outcome', outcome: await readChosenFile(order.request, onStage) };
  } catch (error) {
    return { told: 'failure', failure: failureOf(error) };
  }
}
