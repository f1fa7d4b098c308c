import type { Bookable, Booking, BookingStatus, Participant, SignUpStatus } from '@geflecht/core/sign-up';
import { comparableName } from '../records/comparable-name.js';
import type { ListContext } from './list-context.js';
import type { NamedCell, PersonRow } from './person-row.js';

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^erst|first|primary/i, 1],
  [/^zweit|second/i, 2],
  [/^dritt|third/i, 3],
  [/^viert|fourth/i, 4],
];
const tick = /^(?:x|ja|yes|true|1|✓|✔)$/i;
const noChoice = /^(?:-|–|nein|no|keine?r?|0|false|egal|kein workshop)$/i;

const statusesOf: Readonly<Record<SignUpStatus, BookingStatus>> = {
  received: 'requested',
  unconfirmed: 'requested',
  pending: 'requested',
  confirmed: 'confirmed',
  waiting: 'waiting',
  promoted: 'promoted',
  declined: 'declined',
  expired: 'cancelled',
  cancelled: 'cancelled',
};

/** The rank a heading gives to a choice: `2. Wahl`, `Erstwunsch`, `Wunsch 3`. */
export function rankOf(heading: string): number | undefined {
  const [, before, after] =
    /(\d)\.?\s*(?:wahl|wunsch|prio|choice)|(?:wahl|wunsch|prio\p{L}*|choice)\s*(\d)/iu.exec(heading) ?? [];
  const number = before ?? after;
  return number === undefined ? ordinals.find(([shape]) => shape.test(heading))?.[1] : Number(number);
}

/** One choice of a person: what it is of, and its rank. */
interface Choice {
  readonly bookable: Bookable;
  readonly rank?: number | undefined;
}

function choicesIn({ heading, cell }: NamedCell, { matcher }: ListContext): readonly Choice[] | undefined {
  if (matcher === undefined) return undefined;
  const whole = matcher.match(cell);
  const rank = rankOf(heading);
  if (whole !== undefined) return [{ bookable: whole, rank }];
  const parts = cell.split(/\s*(?:\r?\n|;|\|)\s*/).map((part) => matcher.match(part));
  const found = parts.filter((part) => part !== undefined);
  return found.length === parts.length ? found.map((bookable) => ({ bookable, rank })) : undefined;
}

/** What became of a person's choices, and the cells that nobody could match. */
export interface MatchedChoices {
  readonly bookings: readonly Booking[];
  readonly unmatched: readonly NamedCell[];
  /** Other cells that turned out to be ticks below the title of a session. */
  readonly ticked: readonly NamedCell[];
}

/** Matches the choices of one person to what the document has places for; without a document all stay unmatched. */
export function choicesOf(
  row: PersonRow,
  context: ListContext,
  person: { readonly id: Participant['id']; readonly status: SignUpStatus },
): MatchedChoices {
  const { matcher, eventBookable, findings } = context;
  const unmatched: NamedCell[] = [];
  const chosen = row.values('choice').flatMap((choice): readonly Choice[] => {
    if (noChoice.test(choice.cell)) return [];
    const found = choicesIn(choice, context);
    if (found !== undefined) return found;
    unmatched.push(choice);
    findings.report(matcher === undefined ? 'choice-kept' : 'choice-unmatched', row.at, choice.cell);
    return [];
  });
  const ticked = row.others.filter(({ heading, cell }) => tick.test(cell) && matcher?.match(heading) !== undefined);
  const byTick = ticked.flatMap(({ heading }) => matcher?.match(heading) ?? []).map((bookable) => ({ bookable }));
  const implied = eventBookable === undefined ? [] : [{ bookable: eventBookable }];
  const status = statusesOf[person.status];
  const byBookable = new Map([...implied, ...chosen, ...byTick].map((choice: Choice) => [choice.bookable.id, choice]));
  const bookings = [...byBookable.values()].map(({ bookable, rank }, index) => ({
    id: `${person.id}-${index + 1}` as Booking['id'],
    participantId: person.id,
    bookableId: bookable.id,
    ...(rank === undefined ? {} : { rank }),
    // Ranked wishes wait for the allocation.
    status: rank !== undefined && status === 'confirmed' ? ('requested' as const) : status,
  }));
  return { bookings, unmatched, ticked };
}

/** Whether a heading is the label of a question the document asks. */
export function askedBy({ asked }: ListContext, heading: string) {
  return asked.get(comparableName(heading));
}
