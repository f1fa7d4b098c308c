import { isDay } from '../time/day.js';
import { deadlineInstant } from '../time/deadline-instant.js';
import type { Instant } from '../time/instant.js';
import { instantToEpoch } from '../time/instant-epoch.js';
import { startOfDay } from '../time/start-of-day.js';
import { eventBookables } from './sign-up-frame.js';
import type { SignUpFrame } from './sign-up-frame.js';
import type { SignUpWindow } from './sign-up-rules.js';

/** Whether somebody without a place could sign up, and the instants at which that changes. */
export interface Entry {
  readonly entry: 'open' | 'notYet' | 'closed';
  /** When it opens or has opened. */
  readonly opens?: Instant | undefined;
  /** First instant at which it is closed. */
  readonly closes?: Instant | undefined;
}

/** First and last moment of a window; `closes` is the first instant that is too late. */
export type WindowSpan = Pick<Entry, 'opens' | 'closes'>;

function spanOf(window: SignUpWindow, frame: SignUpFrame): WindowSpan {
  const { opens } = window;
  const closes = window.closes ?? frame.event.end ?? frame.event.start;
  return {
    ...(opens === undefined ? {} : { opens: isDay(opens) ? startOfDay(opens, frame.timeZone) : opens }),
    ...(closes === undefined ? {} : { closes: deadlineInstant(closes, frame.timeZone) }),
  };
}

/** Days of a zone take longer to read than all else that admission asks; a frame and its windows never change. */
const known = new WeakMap<SignUpFrame, Map<SignUpWindow, WindowSpan>>();

/**
 * The instants of a window. A day in `opens` means its start, one in `closes` its end, both in the
 * event's zone. Without `closes` the window ends with the event.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function windowSpan(window: SignUpWindow, frame: SignUpFrame): WindowSpan {
  const spans = known.get(frame) ?? new Map<SignUpWindow, WindowSpan>();
  const span = spans.get(window) ?? spanOf(window, frame);
  known.set(frame, spans.set(window, span));
  return span;
}

function stateOf({ opens, closes }: WindowSpan, at: number): Entry['entry'] {
  if (closes !== undefined && instantToEpoch(closes) <= at) return 'closed';
  return opens !== undefined && instantToEpoch(opens) > at ? 'notYet' : 'open';
}

/** The one window of rules that state none. */
export const alwaysOpen: SignUpWindow = { id: 'always' };

/** Windows of the rules that strangers may use; rules without windows are open until the event ends. */
function publicWindows({ rules }: SignUpFrame): readonly SignUpWindow[] {
  if (rules === undefined) return [];
  const windows = rules.windows.length === 0 ? [alwaysOpen] : rules.windows;
  return windows.filter((window) => window.for !== 'confirmed');
}

function givesEntry(window: SignUpWindow, frame: SignUpFrame): boolean {
  const seats = eventBookables(frame);
  const { asks = [] } = window;
  return asks.length === 0 || seats.length === 0 || seats.some(({ id }) => asks.includes(id));
}

function earliest(spans: readonly WindowSpan[]): WindowSpan | undefined {
  const start = ({ opens }: WindowSpan) => (opens === undefined ? 0 : instantToEpoch(opens));
  return spans.toSorted((one, other) => start(one) - start(other))[0];
}

/**
 * Whether the windows let somebody without a place in at an instant. Only a published event takes
 * sign-ups; of several windows the one open now counts, else the next, else the last.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function windowEntryAt(frame: SignUpFrame, at: Instant): Entry {
  const now = instantToEpoch(at);
  const windows = publicWindows(frame).filter((window) => givesEntry(window, frame));
  if (windows.length === 0 || (frame.event.status ?? 'published') !== 'published') return { entry: 'closed' };
  const spans = windows.map((window) => windowSpan(window, frame));
  for (const entry of ['open', 'notYet'] as const) {
    const span = earliest(spans.filter((each) => stateOf(each, now) === entry));
    if (span !== undefined) return { entry, ...span };
  }
  return { entry: 'closed', ...spans.at(-1) };
}

/** Before people give their data they are told who answers for them, what becomes of them and what they agree to. */
function isReady({ event, consentTexts }: SignUpFrame): boolean {
  return event.controller !== undefined && event.privacyNotice !== undefined && consentTexts.length > 0;
}

/**
 * Whether somebody without a place could sign up at an instant: never before the event names its `controller` and its
 * `privacyNotice` and has consent texts, whatever its windows say. The team, which asks people itself, is not bound by it.
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function entryAt(frame: SignUpFrame, at: Instant): Entry {
  return isReady(frame) ? windowEntryAt(frame, at) : { entry: 'closed' };
}

/** What the open windows ask for. */
export interface Asked {
  /** Whether this bookable can be chosen now. */
  readonly bookable: (bookableId: string) => boolean;
  /** Whether this choice group is to be decided now. */
  readonly choiceGroup: (choiceGroupId: string) => boolean;
  /** Whether this question is asked now. */
  readonly question: (questionId: string) => boolean;
}

/** What windows ask for. Ids that no window of the rules lists are asked in every one. */
export function askedIn(open: readonly SignUpWindow[], frame: SignUpFrame): Asked {
  const listed = new Set((frame.rules?.windows ?? []).flatMap(({ asks }) => asks ?? []));
  const openIds = new Set(open.flatMap(({ asks }) => asks ?? []));
  const asksAll = open.some(({ asks = [] }) => asks.length === 0);
  const isAsked = (id: string) => asksAll || openIds.has(id) || !listed.has(id);
  const groupsOf = (id: string) =>
    frame.choiceGroups.filter(({ bookableIds }) => bookableIds.some((each) => each === id));
  const bookable = (id: string) => {
    const groups = groupsOf(id);
    if (listed.has(id) || groups.length === 0) return isAsked(id);
    return groups.some((group) => isAsked(group.id));
  };
  return { bookable, choiceGroup: isAsked, question: isAsked };
}

/** Whether a window is open at an instant. */
export function isOpenAt(window: SignUpWindow, frame: SignUpFrame, at: Instant): boolean {
  return stateOf(windowSpan(window, frame), instantToEpoch(at)) === 'open';
}

/**
 * What a party without a place is asked for. Ids that no window lists are asked in every one.
 * @param at default: any time, so all windows open to everyone count
 * @throws DomainError `time-invalid`, `time-zone-unknown`
 */
export function askedAt(frame: SignUpFrame, at?: Instant): Asked {
  const windows = publicWindows(frame);
  return askedIn(at === undefined ? windows : windows.filter((window) => isOpenAt(window, frame, at)), frame);
}
