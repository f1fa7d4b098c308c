import type { Booking, SignUp } from '@geflecht/core/sign-up';
import { liveBookings } from '@geflecht/core/sign-up';
import type { SignUpChange } from './mail-facts.js';

const keyOf = ({ participantId, bookableId }: Booking) => JSON.stringify([participantId, bookableId]);

type BookingChange = Extract<SignUpChange, { readonly kind: 'booking' }>;

function told({ participantId, bookableId }: Booking, to: BookingChange['to']): BookingChange {
  return { kind: 'booking', participantId, bookableId, to };
}

/** What is at stake: bookings that may still lead to a place or are one, and those that just ceased to. */
function bookingChanges(before: SignUp, after: SignUp): readonly SignUpChange[] {
  const [was, is] = [before, after].map((signUp) => new Map(liveBookings(signUp).map((each) => [keyOf(each), each])));
  const ended = new Map((after.bookings ?? []).map((each) => [each.id as string, each.status]));
  const gone = [...(was ?? [])].filter(([key]) => is?.has(key) !== true).map(([, booking]) => booking);
  const news = [...(is ?? [])]
    .filter(([key, { status, rank }]) => was?.get(key)?.status !== status || was.get(key)?.rank !== rank)
    .map(([, booking]) => booking);
  return [
    ...news.map((booking) => told(booking, booking.status)),
    ...gone.map((booking) => told(booking, ended.get(booking.id) === 'declined' ? 'declined' : 'removed')),
  ];
}

function personChanges(before: SignUp, after: SignUp): readonly SignUpChange[] {
  const earlier = new Map(before.participants.map((person) => [person.id as string, person]));
  return after.participants.flatMap((person): readonly SignUpChange[] => {
    const known = earlier.get(person.id);
    const isGone = person.leftAt !== undefined && known?.leftAt === undefined;
    if (isGone && person.replacedBy !== undefined) {
      return [{ kind: 'replaced', participantId: person.id, by: person.replacedBy }];
    }
    if (isGone) return [{ kind: 'left', participantId: person.id }];
    const isSubstitute = after.participants.some(({ replacedBy }) => replacedBy === person.id);
    return known === undefined && !isSubstitute ? [{ kind: 'joined', participantId: person.id }] : [];
  });
}

function consentChanges(before: SignUp, after: SignUp): readonly SignUpChange[] {
  const live = (before.consents ?? []).filter(({ withdrawnAt }) => withdrawnAt === undefined);
  return live.flatMap(({ textId, purpose }): readonly SignUpChange[] => {
    const now = after.consents?.find((consent) => consent.textId === textId);
    return now?.withdrawnAt === undefined ? [] : [{ kind: 'consentWithdrawn', purpose }];
  });
}

const compared = ['contact', 'answers', 'feeClass', 'invoice'] as const;
const fields = { contact: 'contact', answers: 'answers', feeClass: 'feeClassId', invoice: 'invoice' } as const;

/** What is other than before in a sign-up, as far as its party wants to know. Bookings of who left or was replaced go with them. */
export function whatChanged(before: SignUp, after: SignUp): readonly SignUpChange[] {
  const persons = personChanges(before, after);
  const moved = new Set(
    persons.flatMap((change) => {
      if (change.kind === 'replaced') return [change.participantId, change.by];
      return change.kind === 'left' ? [change.participantId] : [];
    }),
  );
  const stated = compared.filter(
    (kind) => JSON.stringify(before[fields[kind]] ?? null) !== JSON.stringify(after[fields[kind]] ?? null),
  );
  return [
    ...persons,
    ...bookingChanges(before, after).filter((change) => change.kind !== 'booking' || !moved.has(change.participantId)),
    ...stated.map((kind) => ({ kind })),
    ...consentChanges(before, after),
  ];
}
