import type { SignUpFrame } from '@geflecht/core/sign-up';
import { deadlineInstant, instantToEpoch } from '@geflecht/core/time';

/** Groups of fields that go at a date of their own, and the days after the event's end unless the rules say otherwise. */
export const retentionDays = {
  /** Telephone numbers: needed until the day is over. */
  phone: 30,
  /** Ages of children, for the childcare of the day. */
  ages: 30,
  /** Mails that were sent, with their addresses. */
  mails: 30,
  /** Organisation and function of participants; sectors stay for counts. */
  organisations: 180,
  /** Addresses of invoices; whoever has to keep them by tax law keeps them in the accounts. */
  invoice: 180,
  /** Names, addresses, consents and everything else but counts. */
  normal: 180,
} as const;

/** A group of fields with a date of its own. */
export type RetentionGroup = keyof typeof retentionDays | 'needs' | 'answers' | 'left';

/** What goes when. */
export interface RetentionRule {
  readonly group: RetentionGroup;
  /** With `needs` and `answers`. */
  readonly questionId?: string | undefined;
  /** Milliseconds since 1970 from which it is to be gone. */
  readonly from: number;
}

const millisecondsPerDay = 86_400_000;

/** First moment after the event, in milliseconds since 1970; undefined where the event names no day. */
function endOf({ event, timeZone }: SignUpFrame): number | undefined {
  const last = event.end ?? event.start;
  return last === undefined ? undefined : instantToEpoch(deadlineInstant(last, timeZone));
}

/**
 * What is erased when: answers by the day their question states, the other groups by the event's rules. Days count from
 * the end of the event in its own zone. Nothing outlives the sign-ups themselves. Who left does so a day later, at any time.
 * @returns only those who left where the event has no day yet
 */
export function retentionRules(frame: SignUpFrame): readonly RetentionRule[] {
  const end = endOf(frame);
  const left = { group: 'left', from: 0 } as const;
  if (end === undefined) return [left];
  const stated = new Map((frame.rules?.retention ?? []).map(({ group, deleteAfterDays }) => [group, deleteAfterDays]));
  const daysOf = (group: keyof typeof retentionDays) => stated.get(group) ?? retentionDays[group];
  const longest = daysOf('normal');
  const from = (days: number) => end + Math.min(days, longest) * millisecondsPerDay;
  const groups = Object.keys(retentionDays) as readonly (keyof typeof retentionDays)[];
  return [
    left,
    ...frame.questions.map(({ id, group, deleteAfterDays }) =>
      group === 'needs'
        ? { group, questionId: id, from: from(Math.min(deleteAfterDays, stated.get('needs') ?? Infinity)) }
        : { group: 'answers' as const, questionId: id, from: from(deleteAfterDays) },
    ),
    ...groups.map((group) => ({ group, from: from(daysOf(group)) })),
  ];
}
