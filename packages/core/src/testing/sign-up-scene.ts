import type { GeflechtDocument } from '../document/index.js';
import { countTaken, signUpFrame } from '../sign-up/index.js';
import type { SignUp, SignUpFrame, SignUpRules, TakenPlaces } from '../sign-up/index.js';
import { buildEventDocument } from './build-document.js';
import { buildSession } from './build-event.js';
import { buildBookable, buildBooking, buildParticipant, buildSignUp, buildSignUpRules } from './build-sign-up.js';
import type { Overrides } from './plain.js';

/** The instant scenes play at unless they say otherwise. */
export const sceneAt = '2027-02-10T10:00:00+01:00';

/** How many places a scene has, and its rules. */
export interface SceneOptions {
  readonly seats?: number | undefined;
  /** Places at the workshops `one`, `two` and `three`; default two each. */
  readonly workshops?: readonly number[] | undefined;
  readonly rules?: Overrides<SignUpRules> | undefined;
  readonly document?: Overrides<GeflechtDocument> | undefined;
}

const workshopNames = ['one', 'two', 'three'] as const;

/** Frame of an event, `event-1`, with seats at `bookable-1` and three workshops one after the other. */
export function buildFrame({ seats = 10, workshops = [2, 2, 2], rules, document }: SceneOptions = {}): SignUpFrame {
  const frame = signUpFrame(
    buildEventDocument({
      signUpRules: [buildSignUpRules({ waitingList: { mode: 'automatic' }, ...rules })],
      sessions: workshopNames.map((name, index) =>
        buildSession({
          id: `session-${name}`,
          start: `2027-03-06T1${index}:00:00+01:00`,
          end: `2027-03-06T1${index}:45:00+01:00`,
        }),
      ),
      bookables: [
        buildBookable({ capacity: seats }),
        ...workshopNames.map((name, index) =>
          buildBookable({ id: name, kind: 'session', targetId: `session-${name}`, capacity: workshops[index] }),
        ),
      ],
      ...document,
    }),
  );
  return frame as SignUpFrame;
}

/** A party of a scene. */
export interface PartyOptions {
  readonly size?: number | undefined;
  /** State of everybody's seat; default as the sign-up's. */
  readonly seat?: 'requested' | 'confirmed' | 'waiting' | 'promoted' | undefined;
  /** Workshops by person: `{ p0: { one: 'confirmed' } }`. */
  readonly inside?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Hours since the first of February at which it was queued. */
  readonly queued?: number | undefined;
  readonly fields?: Overrides<SignUp> | undefined;
}

const seats = { unconfirmed: 'requested', pending: 'requested', waiting: 'waiting', promoted: 'promoted' } as const;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A party `id` of persons `p0`, `p1` and so on, in some state at the event. */
export function buildParty(id: string, status: SignUp['status'], options: PartyOptions = {}): SignUp {
  const { size = 1, queued, inside = {}, fields } = options;
  const hours = queued ?? 0;
  const seat = options.seat ?? seats[status as keyof typeof seats] ?? 'confirmed';
  const people = Array.from({ length: size }, (_, index) => `p${index}`);
  const at = `2027-02-${two(1 + Math.floor(hours / 24))}T${two(hours % 24)}:00:00+01:00`;
  const booking = (participantId: string, bookableId: string, state: string) =>
    buildBooking({
      id: `${id}-${participantId}-${bookableId}`,
      participantId,
      bookableId,
      status: state as 'confirmed',
    });
  return buildSignUp({
    id,
    status,
    revision: 1,
    participants: people.map((person) => buildParticipant({ id: person, name: `Person ${id} ${person}` })),
    bookings: people.flatMap((person) => [
      booking(person, 'bookable-1', seat),
      ...Object.entries(inside[person] ?? {}).map(([bookableId, state]) => booking(person, bookableId, state)),
    ]),
    ...(queued === undefined ? {} : { queuedAt: at }),
    log: [
      { at, by: 'party', to: 'received', cause: 'submit' },
      { at, by: 'system', from: 'received', to: status, cause: status === 'unconfirmed' ? 'askProof' : 'decide' },
    ],
    ...fields,
  });
}

/** What rules need besides the sign-up they look at. */
export function optionsOf(frame: SignUpFrame, signUps: readonly SignUp[], at = sceneAt) {
  let count = 0;
  const taken: TakenPlaces = countTaken(signUps, frame, at);
  return { frame, taken, at, newId: () => `new-${(count += 1)}` };
}

/** State of every booking of a sign-up, by person and bookable. */
export function statesOf({ bookings = [] }: SignUp): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bookings.map(({ participantId, bookableId, status }) => [`${participantId}@${bookableId}`, status]),
  );
}
