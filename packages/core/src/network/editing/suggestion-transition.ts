import { refuse, succeed } from '../../errors/index.js';
import type { Result } from '../../errors/index.js';
import type { SuggestionStatus } from '../suggestion.js';

/** What can happen to a suggestion. */
export type SuggestionTrigger = 'accept' | 'reject' | 'withdraw' | 'changeTarget';

const outcomes = {
  accept: 'accepted',
  reject: 'rejected',
  withdraw: 'withdrawn',
  changeTarget: 'superseded',
} as const satisfies Record<SuggestionTrigger, SuggestionStatus>;

/**
 * What becomes of a suggestion; all but `open` are final.
 * @returns refused with `transition-refused` for a suggestion that is not open
 */
export function transitionSuggestion(
  status: SuggestionStatus | undefined,
  on: SuggestionTrigger,
): Result<SuggestionStatus, 'transition-refused'> {
  return (status ?? 'open') === 'open' ? succeed(outcomes[on]) : refuse('transition-refused', { from: status, on });
}
