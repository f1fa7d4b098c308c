import { isDay } from '../time/day.js';
import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { startOfDay } from '../time/start-of-day.js';
import type { SignUpFrame } from './sign-up-frame.js';

/** What cancelling means at an instant; fees are stated, never collected. */
export interface CancellationTerms {
  /** First instant at which cancelling is late; absent where the rules name no day. */
  readonly cancelBy?: Instant | undefined;
  readonly isLate: boolean;
  /** Share of the fee that is due, in per cent; 0 where the rules name none yet. */
  readonly percent: number;
}

/**
 * Whether cancelling is in time, and which share of the fee is due. A day in `cancelBy` counts to its end, one in
 * `cancellationFees` from its start, both in the event's zone; of several shares the one that began last counts.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function cancellationTerms({ rules, timeZone }: SignUpFrame, at: Instant): CancellationTerms {
  const now = instantToEpoch(at);
  const { cancelBy, cancellationFees = [] } = rules ?? {};
  const steps = cancellationFees
    .map(({ from, percent }) => ({ percent, from: instantToEpoch(isDay(from) ? startOfDay(from, timeZone) : from) }))
    .filter(({ from }) => from <= now)
    .toSorted((one, other) => one.from - other.from);
  const percent = steps.at(-1)?.percent ?? 0;
  if (cancelBy === undefined) return { isLate: false, percent };
  const over = deadlineInstant(cancelBy, timeZone);
  return { cancelBy: over, isLate: instantToEpoch(over) <= now, percent };
}

/** What the log states about a cancellation: whether it came before or after `cancelBy`, where the rules know that day. */
export function cancelCause({ cancelBy, isLate }: CancellationTerms): 'cancel' | 'cancelInTime' | 'cancelLate' {
  if (cancelBy === undefined) return 'cancel';
  return isLate ? 'cancelLate' : 'cancelInTime';
}
