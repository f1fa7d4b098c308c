import type { GeflechtDocument } from '../document/document.js';
import type { Event } from '../event/event.js';
import type { Room } from '../event/room.js';
import type { Session } from '../event/session.js';
import type { Bookable, ChoiceGroup } from './bookable.js';
import type { ConsentText, Question } from './question.js';
import type { SignUpRules } from './sign-up-rules.js';

/** Everything of a document that decides about sign-ups to one event, looked up once. */
export interface SignUpFrame {
  readonly event: Event;
  /** Zone in which days of windows and deadlines are read; the document's default, else UTC. */
  readonly timeZone: string;
  /** Absent: the event takes no sign-ups. */
  readonly rules?: SignUpRules | undefined;
  readonly bookables: ReadonlyMap<string, Bookable>;
  readonly choiceGroups: readonly ChoiceGroup[];
  readonly questions: readonly Question[];
  readonly consentTexts: readonly ConsentText[];
  readonly sessions: ReadonlyMap<string, Session>;
  readonly rooms: ReadonlyMap<string, Room>;
}

interface Scoped {
  readonly scope?: object | undefined;
}

/** Records without scope belong to the event when the document holds no other. */
function ofEvent<Item extends Scoped>(records: readonly Item[] | undefined, document: GeflechtDocument, id: string) {
  const isOnlyEvent = (document.events ?? []).length === 1;
  return (records ?? []).filter(({ scope }) => {
    const { eventId }: { readonly eventId?: string } = scope ?? {};
    return scope === undefined ? isOnlyEvent : eventId === id;
  });
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Gathers what decides about sign-ups to an event from a document read with `readDocument`.
 * @param eventId default: the document's first event
 * @returns undefined when the document does not hold the event
 */
export function signUpFrame(document: GeflechtDocument, eventId?: string): SignUpFrame | undefined {
  const events = document.events ?? [];
  const event = eventId === undefined ? events[0] : events.find(({ id }) => id === eventId);
  if (event === undefined) return undefined;
  return {
    event,
    timeZone: event.timeZone ?? document.defaults?.timeZone ?? 'UTC',
    rules: (document.signUpRules ?? []).find((rules) => rules.eventId === event.id),
    bookables: byId(ofEvent(document.bookables, document, event.id)),
    choiceGroups: ofEvent(document.choiceGroups, document, event.id),
    questions: ofEvent(document.questions, document, event.id),
    consentTexts: ofEvent(document.consentTexts, document, event.id),
    sessions: byId(ofEvent(document.sessions, document, event.id)),
    rooms: byId(ofEvent(document.rooms, document, event.id)),
  };
}

/** The bookables that stand for being at the event at all. */
export function eventBookables({ bookables, event }: SignUpFrame): readonly Bookable[] {
  return [...bookables.values()].filter(
    ({ kind, targetId }) => kind === 'event' && (targetId === undefined || targetId === event.id),
  );
}

/**
 * The bookable every participant books without saying so: the event itself, where exactly one
 * bookable stands for it. With several, the party states its choice.
 */
export function impliedBookable(frame: SignUpFrame): Bookable | undefined {
  const [only, ...others] = eventBookables(frame);
  return others.length === 0 ? only : undefined;
}
