import type { Participant, SignUp, SignUpFrame } from '@geflecht/core/sign-up';
import { eventBookables } from '@geflecht/core/sign-up';
import type { ServerSecret } from '../keys/server-secret.js';
import { checkInCode } from './check-in-code.js';

/** Somebody who has a place and did not leave. */
export interface Attendee {
  readonly signUpId: SignUp['id'];
  readonly person: Participant;
  /** Own name, else that of the contact with a number. */
  readonly name: string;
  /** On the badge; opens nothing. */
  readonly code: string;
  /** Ids of sessions and days this person has places at, where places are given there. */
  readonly attends: readonly string[];
}

function nameOf({ name }: Participant, index: number, { contact, participants }: SignUp): string {
  if (name !== undefined && name.trim() !== '') return name;
  return participants.length === 1 ? contact.name : `${contact.name} (${index + 1})`;
}

function attendsOf(person: Participant, { bookings = [] }: SignUp, frame: SignUpFrame): readonly string[] {
  const sure = bookings.filter(({ participantId, status }) => participantId === person.id && status === 'confirmed');
  const booked = sure.flatMap(({ bookableId }) => frame.bookables.get(bookableId)?.targetId ?? []);
  const parts = [...frame.sessions.values()].filter((session) =>
    (session.parts ?? []).some((part) => booked.includes(part.id)),
  );
  const own = [...booked, ...parts.map((session) => session.id)].filter((target) => target !== frame.event.id);
  return [...new Set<string>(own)];
}

/** Whether somebody of a confirmed party has a place at the event, where places there are booked at all. */
function hasPlace({ id }: Participant, { bookings = [] }: SignUp, frame: SignUpFrame): boolean {
  const seats = new Set<string>(eventBookables(frame).map((bookable) => bookable.id));
  const own = bookings.filter(({ participantId, bookableId }) => participantId === id && seats.has(bookableId));
  return own.length === 0 || own.some(({ status }) => status === 'confirmed');
}

/** Everybody who has a place, by name as a reader of German sorts them. */
export function attendeesOf(signUps: readonly SignUp[], frame: SignUpFrame, secret: ServerSecret): readonly Attendee[] {
  const eventId = frame.event.id;
  const collator = new Intl.Collator('de');
  const all = signUps
    .filter(({ status }) => status === 'confirmed')
    .flatMap((signUp) =>
      signUp.participants.flatMap((person, index): readonly Attendee[] => {
        if (person.leftAt !== undefined || !hasPlace(person, signUp, frame)) return [];
        const signUpId = signUp.id;
        const code = checkInCode(secret, { eventId, signUpId, participantId: person.id });
        const attends = attendsOf(person, signUp, frame);
        return [{ signUpId, person, name: nameOf(person, index, signUp), code, attends }];
      }),
    );
  return all.toSorted((one, other) => collator.compare(one.name, other.name));
}
