import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { SignUpRules } from './sign-up-rules.js';

/** A class of fee as the rules state it. */
export type FeeClass = NonNullable<SignUpRules['feeClasses']>[number];

/** A class of fee and whether it can be chosen at an instant. */
export interface FeeClassShown {
  readonly feeClass: FeeClass;
  /** First instant at which it can no longer be chosen; absent where it always can. */
  readonly validUntil?: Instant | undefined;
  readonly isOpen: boolean;
}

/**
 * The classes of fee with how long each can be chosen, in the order of the rules. A day in `until` counts to its end, in
 * the event's zone. Fees are stated, not collected.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function feeClassesAt({ rules, timeZone }: SignUpFrame, at: Instant): readonly FeeClassShown[] {
  return (rules?.feeClasses ?? []).map((feeClass) => {
    if (feeClass.until === undefined) return { feeClass, isOpen: true };
    const validUntil = deadlineInstant(feeClass.until, timeZone);
    return { feeClass, validUntil, isOpen: instantToEpoch(validUntil) > instantToEpoch(at) };
  });
}

/** Whether a class of fee exists and can be chosen at an instant. */
export function isFeeClassOpen(feeClassId: string, frame: SignUpFrame, at: Instant): boolean {
  return feeClassesAt(frame, at).some(({ feeClass, isOpen }) => feeClass.id === feeClassId && isOpen);
}
