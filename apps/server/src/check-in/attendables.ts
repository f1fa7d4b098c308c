import type { CheckInList } from '@geflecht/core/contract';
import type { SignUpFrame } from '@geflecht/core/sign-up';

/** Something that can be attended. */
export type Attendable = CheckInList['attendables'][number];

/** Id of what can be attended; unique together with its kind. */
export function idOfAttended(of: Attendable['of']): string {
  if ('sessionId' in of) return of.sessionId;
  return 'dayId' in of ? of.dayId : of.eventId;
}

/** What can be attended: the event, its days where it has several, and its sessions that take place. */
export function attendablesOf({ event, sessions }: SignUpFrame): readonly Attendable[] {
  const days = event.days ?? [];
  const ofDays = days.map(({ id, date, label }) => ({ of: { dayId: id }, title: label ?? date, start: date }));
  const planned = [...sessions.values()]
    .filter(({ status }) => status !== 'cancelled')
    .map(({ id, title, start }) => ({ of: { sessionId: id }, title, start }));
  const inOrder = planned.toSorted((one, other) => ((one.start ?? '~') < (other.start ?? '~') ? -1 : 1));
  const whole = { of: { eventId: event.id }, title: event.title, start: event.start };
  return [whole, ...(days.length < 2 ? [] : ofDays), ...inOrder];
}
