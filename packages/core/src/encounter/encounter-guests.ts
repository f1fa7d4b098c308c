import type { SignUpFrame } from '../sign-up/sign-up-frame.js';
import type { Participant, SignUp } from '../sign-up/sign-up.js';
import { personKey } from './person-key.js';

/** What seating reads of an attendance. */
export interface EncounterAttendance {
  readonly signUpId: string;
  readonly participantId: string;
  readonly presence: 'present' | 'partly' | 'absent';
}

/** People of one party who are to be seated. */
export interface GuestParty {
  readonly signUpId: string;
  readonly guests: readonly Participant[];
  /** Bookables at which somebody holds a place, by participant. */
  readonly placesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What decides who is seated. */
export interface GuestsOptions {
  readonly frame: SignUpFrame;
  readonly sessionId: string;
  readonly partIds: readonly string[];
  readonly signUps: readonly SignUp[];
  readonly attendance: readonly EncounterAttendance[];
  readonly children: 'leaveOut' | 'withParty';
}

/**
 * Bookables of which one is needed: those of the session or its tables where it has places of its own, else those of the event and
 * of its day; none where neither has any.
 */
function bookablesFor({ frame, sessionId, partIds }: GuestsOptions): ReadonlySet<string> {
  const { bookables, event, sessions } = frame;
  const day = sessions.get(sessionId)?.start?.slice(0, 10);
  const all = [...bookables.values()];
  const idsWhere = (isMeant: (kind: string, targetId: string) => boolean) =>
    all.filter(({ kind, targetId = '' }) => isMeant(kind, targetId)).map(({ id }) => id);
  const own = idsWhere((kind, targetId) => kind === 'session' && targetId === sessionId);
  const tables = idsWhere((kind, targetId) => kind === 'part' && partIds.includes(targetId));
  if (own.length > 0) return new Set([...own, ...tables]);
  const days = (event.days ?? []).filter(({ date }) => date === day).map(({ id }) => id);
  const whole = idsWhere((kind) => kind === 'event');
  const ofDay = idsWhere((kind, targetId) => kind === 'day' && days.includes(targetId));
  return new Set([...whole, ...ofDay, ...(whole.length + ofDay.length > 0 ? tables : [])]);
}

function placesIn({ bookings = [] }: SignUp): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { participantId, bookableId, status } of bookings) {
    if (status !== 'confirmed') continue;
    places.set(participantId, (places.get(participantId) ?? new Set()).add(bookableId));
  }
  return places;
}

/** The people of confirmed sign-ups who take part in a session, party by party; who left, was replaced or is absent is not. */
export function guestParties(options: GuestsOptions): readonly GuestParty[] {
  const { frame, signUps, attendance, children } = options;
  const needed = bookablesFor(options);
  const absent = new Set(
    attendance
      .filter(({ presence }) => presence === 'absent')
      .map(({ signUpId, participantId }) => personKey(signUpId, participantId)),
  );
  const ofEvent = signUps.filter(({ status, eventId }) => status === 'confirmed' && eventId === frame.event.id);
  return ofEvent.map((signUp) => {
    const placesOf = placesIn(signUp);
    const isGuest = ({ id, kind, leftAt, replacedBy }: Participant) => {
      const places = [...(placesOf.get(id) ?? [])];
      if (leftAt !== undefined || replacedBy !== undefined || absent.has(personKey(signUp.id, id))) return false;
      if (kind === 'child' && children === 'leaveOut') return false;
      return needed.size === 0 || places.some((place) => needed.has(place));
    };
    return { signUpId: signUp.id, guests: signUp.participants.filter(isGuest), placesOf };
  });
}
