import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { epochToInstant, instantToEpoch } from '../time/instant-epoch.js';
import { isDay } from '../time/day.js';
import { startOfDay } from '../time/start-of-day.js';
import { sessionOfBookable } from './session-of-bookable.js';
import type { SignUpFrame } from './sign-up-frame.js';

const millisecondsPerHour = 3_600_000;

/** When what a bookable stands for begins and ends, in milliseconds since 1970; absent where nothing is scheduled. */
export function spanOfBookable(
  bookableId: string,
  frame: SignUpFrame,
): { readonly start?: number; readonly end?: number } {
  const { event, timeZone } = frame;
  const { start, end } = sessionOfBookable(bookableId, frame) ?? event;
  if (start === undefined) return {};
  const begins = instantToEpoch(isDay(start) ? startOfDay(start, timeZone) : start);
  return { start: begins, end: instantToEpoch(deadlineInstant(end ?? start, timeZone)) };
}

/**
 * Until when an offered place has to be answered: the rules' hours from now, but not later than what is offered begins.
 * @returns undefined where the rules give no time to think and places are confirmed straight away
 */
export function offerDeadline(bookableIds: readonly string[], frame: SignUpFrame, at: Instant): Instant | undefined {
  const hours = frame.rules?.waitingList?.answerWithinHours ?? 0;
  if (hours <= 0) return undefined;
  const now = instantToEpoch(at);
  const starts = bookableIds.flatMap((id) => spanOfBookable(id, frame).start ?? []).filter((start) => start > now);
  return epochToInstant(Math.min(now + hours * millisecondsPerHour, ...starts), frame.timeZone);
}
