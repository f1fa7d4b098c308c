import fc from 'fast-check';
import {
  admit,
  changeOwnSignUp,
  countTaken,
  decideByTeam,
  lapse,
  liveBookings,
  membersOf,
  promote,
  receiveSignUp,
  signUpFrame,
} from '../sign-up/index.js';
import type { OwnAction, SignUp, SignUpFrame } from '../sign-up/index.js';
import { buildEventDocument } from './build-document.js';
import { buildSession } from './build-event.js';
import { buildBookable, buildChoiceGroup, buildSignUpRequest, buildSignUpRules } from './build-sign-up.js';

const inside = ['one', 'two', 'three'] as const;

/** Ids of what stands for being at the event at all: on site, and in some histories online. */
export const seatIds: readonly string[] = ['bookable-1', 'online'];

const rulesArbitrary = fc.record({
  approval: fc.constantFrom('none' as const, 'none' as const, 'holdsPlace' as const, 'selection' as const),
  doubleOptIn: fc.boolean(),
  confirmWithinHours: fc.constantFrom(2, 48),
  substitutes: fc.constant('anyone' as const),
  party: fc.constant({ modes: ['allOrNothing' as const, 'takeFewer' as const], max: 5 }),
  waitingList: fc.record({
    mode: fc.constantFrom('automatic' as const, 'automatic' as const, 'automatic' as const, 'manual' as const),
    max: fc.option(fc.nat(6), { nil: undefined }),
    answerWithinHours: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    onSilence: fc.constantFrom('requeue' as const, 'expire' as const),
    mayBeSkipped: fc.boolean(),
  }),
});

const wishesArbitrary = fc.uniqueArray(fc.tuple(fc.nat(3), fc.constantFrom(...inside)), {
  selector: ([person, id]) => `${person}${id === 'three' ? id : 'choice'}`,
  maxLength: 5,
});

const submitArbitrary = fc.record({
  do: fc.constant('submit' as const),
  size: fc.integer({ min: 1, max: 4 }),
  children: fc.nat(2),
  mode: fc.constantFrom('allOrNothing' as const, 'takeFewer' as const),
  letsPass: fc.boolean(),
  wishes: wishesArbitrary,
  /** How many of them take part online, where that is possible. */
  online: fc.nat(2),
});

/** What somebody does with the sign-up of that number, counted round. */
const deedArbitrary = fc.record({
  do: fc.constantFrom(
    ...(['confirm', 'change', 'fewer', 'join', 'replace', 'leave', 'accept', 'decline', 'cancel'] as const),
    ...(['confirm', 'accept', 'cancel', 'approve', 'refuse', 'promote'] as const),
  ),
  whose: fc.nat(30),
  which: fc.nat(3),
  isWhole: fc.boolean(),
  wishes: wishesArbitrary,
  online: fc.nat(2),
});

const stepArbitrary = fc.record({
  later: fc.nat(3),
  deed: fc.oneof({ arbitrary: submitArbitrary, weight: 2 }, { arbitrary: deedArbitrary, weight: 3 }),
});

type Step = typeof stepArbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type Submit = typeof submitArbitrary extends fc.Arbitrary<infer Value> ? Value : never;
type Deed = typeof deedArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** One step of a history: what was before the queues moved, and after. */
export interface Turn {
  readonly frame: SignUpFrame;
  readonly at: string;
  readonly step: Step;
  /** Before the step, after the deed and the passing of time, and after promotion. */
  readonly start: readonly SignUp[];
  readonly before: readonly SignUp[];
  readonly after: readonly SignUp[];
  readonly refusal?: string | undefined;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

function merged(signUps: readonly SignUp[], changed: readonly SignUp[]): readonly SignUp[] {
  const all = new Map(signUps.map((signUp) => [signUp.id as string, signUp]));
  for (const signUp of changed) all.set(signUp.id, frozen(signUp));
  return [...all.values()];
}

interface Scene {
  readonly frame: SignUpFrame;
  readonly at: string;
  readonly newId: () => string;
}

interface Deeds {
  readonly changed: readonly SignUp[];
  readonly refusal?: string | undefined;
}

/** Everybody states a way to take part where there are several. */
function seatsOf(persons: readonly { readonly id: string }[], online: number, { bookables }: SignUpFrame) {
  const isStated = bookables.has('online');
  return isStated
    ? persons.map(({ id }, index) => ({ participantId: id, bookableId: index < online ? 'online' : 'bookable-1' }))
    : [];
}

function submit(signUps: readonly SignUp[], deed: Submit, { frame, at, newId }: Scene): Deeds {
  const { size, children, mode, letsPass, wishes, online } = deed;
  const participants = Array.from({ length: size }, (_, index) => ({
    id: `p${index}`,
    kind: index > 0 && index <= children ? ('child' as const) : ('adult' as const),
  }));
  const chosen = wishes
    .filter(([person]) => person < size)
    .map(([person, bookableId]) => ({ participantId: `p${person}`, bookableId }));
  const request = buildSignUpRequest({
    participants,
    bookings: [...seatsOf(participants, online, frame), ...chosen],
    mode,
    letsPass,
  });
  const decided = admit(request, { frame, taken: countTaken(signUps, frame, at), at });
  if (!decided.ok) return { changed: [], refusal: decided.code };
  return { changed: receiveSignUp(request, decided.value, { frame, at, newId }) };
}

interface Stated {
  readonly participantId: string;
  readonly bookableId: string;
}

function state({ participantId, bookableId }: Stated): Stated {
  return { participantId, bookableId };
}

function isSeat({ bookableId }: Stated): boolean {
  return seatIds.includes(bookableId);
}

function actionOf(signUp: SignUp, deed: Deed, { frame, newId }: Scene): OwnAction {
  const { do: name, which, isWhole, wishes, online } = deed;
  const members = membersOf(signUp);
  const guest = { id: newId(), kind: 'adult' as const };
  const person = members[which % Math.max(members.length, 1)]?.id ?? '';
  const all = liveBookings(signUp);
  const replaced = new Set<string | undefined>(all.map(({ insteadOf }) => insteadOf));
  const seats = all.filter((booking) => isSeat(booking) && !replaced.has(booking.id)).map(state);
  const live = all.filter((booking) => !isSeat(booking));
  const chosen = live.filter((_, index) => index % 2 === which % 2);
  const offered = liveBookings(signUp).filter(({ status }) => status === 'promoted');
  const some = isWhole ? undefined : [offered[which % Math.max(offered.length, 1)]?.id ?? 'none'];
  const others = wishes.flatMap(([index, bookableId]) => {
    const own = members[index];
    return own === undefined ? [] : [{ participantId: own.id, bookableId }];
  });
  const actions = {
    change: { do: 'change', bookings: [...seatsOf(members, online, frame), ...others] },
    fewer: { do: 'change', bookings: [...seats, ...chosen.map(state)] },
    join: {
      do: 'change',
      participants: [guest],
      bookings: [...seats, ...seatsOf([guest], online, frame), ...live.map(state)],
    },
    replace: { do: 'replace', participantId: person, by: guest },
    leave: { do: 'leave', participantIds: [person] },
    accept: { do: 'accept', bookingIds: some },
    decline: { do: 'decline', bookingIds: some },
    cancel: { do: 'cancel', bookingIds: isWhole ? undefined : chosen.map(({ id }) => id) },
    confirm: { do: 'confirm' },
  };
  return actions[name as keyof typeof actions] as OwnAction;
}

const has = ({ bookings = [] }: SignUp, status: string) => bookings.some((booking) => booking.status === status);

/** Whose turn a deed takes: mostly somebody for whom it makes sense. */
function actorOf(signUps: readonly SignUp[], { do: name, whose }: Deed): SignUp | undefined {
  const suits = (signUp: SignUp) => {
    if (name === 'confirm') return signUp.status === 'unconfirmed';
    if (name === 'accept' || name === 'decline') return has(signUp, 'promoted');
    if (name === 'approve' || name === 'refuse') return signUp.status === 'pending';
    return name === 'promote' ? has(signUp, 'waiting') : true;
  };
  const suited = whose % 5 === 0 ? [] : signUps.filter(suits);
  const candidates = suited.length === 0 ? signUps : suited;
  return candidates[whose % Math.max(candidates.length, 1)];
}

function act(signUps: readonly SignUp[], deed: Deed, { frame, at, newId }: Scene): Deeds {
  const signUp = actorOf(signUps, deed);
  if (signUp === undefined) return { changed: [] };
  const taken = countTaken(signUps, frame, at);
  if (deed.do === 'approve' || deed.do === 'refuse' || deed.do === 'promote') {
    const decided = decideByTeam(signUp, { do: deed.do }, { frame, taken, at });
    return decided.ok ? { changed: [decided.value] } : { changed: [], refusal: decided.code };
  }
  const done = changeOwnSignUp(signUp, actionOf(signUp, deed, { frame, at, newId }), { frame, taken, at, newId });
  return done.ok ? { changed: done.value.changed } : { changed: [], refusal: done.code };
}

/** What promotion makes of sign-ups. */
export function promoted(signUps: readonly SignUp[], frame: SignUpFrame, at: string): readonly SignUp[] {
  let count = 0;
  const newId = () => `${at}-${signUps.length}-${(count += 1)}`;
  return merged(signUps, promote(signUps, { frame, taken: countTaken(signUps, frame, at), at, newId }));
}

function play(frame: SignUpFrame, steps: readonly Step[]): readonly Turn[] {
  let signUps: readonly SignUp[] = [];
  let hours = 0;
  let count = 0;
  const newId = () => `id-${(count += 1)}`;
  return steps.map((step) => {
    hours += step.later;
    const at = new Date(Date.UTC(2027, 1, 3) + hours * 3_600_000).toISOString();
    const start = signUps;
    const scene = { frame, at, newId };
    const { deed } = step;
    const { changed, refusal } = deed.do === 'submit' ? submit(start, deed, scene) : act(start, deed, scene);
    const acted = merged(start, changed);
    const before = merged(acted, lapse(acted, { frame, at }));
    signUps = promoted(before, frame, at);
    return { frame, at, step, start, before, after: signUps, refusal };
  });
}

/** Random histories of one event with few places: seats, in some online as well, a choice of two workshops, and a third session. */
export const historyArbitrary: fc.Arbitrary<readonly Turn[]> = fc
  .tuple(
    rulesArbitrary,
    fc.tuple(fc.nat(6), fc.nat(3), fc.nat(3), fc.nat(2)),
    fc.option(fc.nat(2), { freq: 3, nil: undefined }),
    fc.array(stepArbitrary, { minLength: 5, maxLength: 30 }),
  )
  .map(([rules, [seats, ...capacities], online, steps]) => {
    const document = buildEventDocument({
      signUpRules: [buildSignUpRules(rules)],
      sessions: inside.map((id) => buildSession({ id: `session-${id}` })),
      bookables: [
        buildBookable({ capacity: seats }),
        ...(online === undefined ? [] : [buildBookable({ id: 'online', capacity: online })]),
        ...inside.map((id, index) =>
          buildBookable({ id, kind: 'session', targetId: `session-${id}`, capacity: capacities[index] }),
        ),
      ],
      choiceGroups: [buildChoiceGroup({ bookableIds: ['one', 'two'] })],
    });
    const frame = signUpFrame(document);
    return frame === undefined ? [] : play(frame, steps);
  });
