import type { Availability, BookableAvailability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, FundingNotice } from '@geflecht/core/event';
import type { Bookable, ChoiceGroup, ConsentText, Question, SignUpFrame, SignUpRules } from '@geflecht/core/sign-up';
import { choicesAllowed, defaultPartyMax, eventBookables, signUpFrame } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import { epochToInstant, instantToEpoch } from '@geflecht/core/time';

/** One thing to choose, with its places as far as they are known. */
export interface ChoiceOption {
  readonly bookableId: string;
  readonly title: Text | undefined;
  readonly motto: Text | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly places: BookableAvailability | undefined;
}

/** Things of which a person picks one, several or ranks some. */
export interface Choice {
  readonly id: string;
  /** Absent for the ways to take part and for single extras, which the element names itself. */
  readonly title: Text | undefined;
  readonly rule: ChoiceGroup['rule'];
  readonly count: number;
  readonly isRequired: boolean;
  readonly options: readonly ChoiceOption[];
}

/** What the form asks for, and what stands around it. */
export interface FormModel {
  readonly event: Event;
  readonly timeZone: string;
  readonly opens: string | undefined;
  /** The last minute in which one can sign up. */
  readonly closes: string | undefined;
  readonly rules: SignUpRules | undefined;
  readonly partyMax: number;
  readonly asksCode: boolean;
  readonly choices: readonly Choice[];
  readonly questions: readonly Question[];
  readonly consentTexts: readonly ConsentText[];
  readonly fundingNotices: readonly FundingNotice[];
}

/** Id of the choice between several ways to take part. */
export const wayChoiceId = 'way';
/** Id of the choice of extras that stand in no group. */
export const extrasChoiceId = 'extras';

type Places = ReadonlyMap<string, BookableAvailability>;

function target(
  bookable: Bookable,
  frame: SignUpFrame,
): Partial<Pick<ChoiceOption, 'title' | 'motto' | 'start' | 'end'>> {
  const { kind, targetId = '' } = bookable;
  if (kind === 'session') return frame.sessions.get(targetId) ?? {};
  if (kind !== 'part') return {};
  for (const session of frame.sessions.values()) {
    const part = session.parts?.find(({ id }) => id === targetId);
    if (part !== undefined) return { title: part.title, motto: part.motto, start: session.start, end: session.end };
  }
  return {};
}

function option(bookable: Bookable, frame: SignUpFrame, places: Places): ChoiceOption {
  const { title, motto, start, end } = target(bookable, frame);
  const shown = bookable.title ?? title;
  return { bookableId: bookable.id, title: shown, motto, start, end, places: places.get(bookable.id) };
}

function groupChoice(group: ChoiceGroup, frame: SignUpFrame, places: Places): Choice {
  const bookables = group.bookableIds.flatMap((id) => frame.bookables.get(id) ?? []);
  return {
    id: group.id,
    title: group.title,
    rule: group.rule,
    count: Math.min(choicesAllowed(group), bookables.length),
    isRequired: group.required === true,
    options: bookables.map((bookable) => option(bookable, frame, places)),
  };
}

function wayChoice(frame: SignUpFrame, places: Places): readonly Choice[] {
  const ways = eventBookables(frame);
  if (ways.length < 2) return [];
  const options = ways.map((way) => option(way, frame, places));
  return [{ id: wayChoiceId, title: undefined, rule: 'pickOne', count: 1, isRequired: true, options }];
}

function extrasChoice(frame: SignUpFrame, places: Places): readonly Choice[] {
  const grouped = new Set<string>(frame.choiceGroups.flatMap(({ bookableIds }) => bookableIds));
  const seats = new Set(eventBookables(frame));
  const extras = [...frame.bookables.values()].filter((each) => !seats.has(each) && !grouped.has(each.id));
  if (extras.length === 0) return [];
  const options = extras.map((extra) => option(extra, frame, places));
  return [
    { id: extrasChoiceId, title: undefined, rule: 'pickUpTo', count: options.length, isRequired: false, options },
  ];
}

/** Backends state the first instant that is too late, people read the last one that is not. */
function lastMinute(closes: string | undefined, timeZone: string): string | undefined {
  return closes === undefined ? undefined : epochToInstant(instantToEpoch(closes) - 60_000, timeZone);
}

function fundingNotices(document: GeflechtDocument, event: Event): readonly FundingNotice[] {
  const notices = document.fundingNotices ?? [];
  const named = event.fundingNoticeIds;
  return named === undefined ? [] : named.flatMap((id) => notices.find((notice) => notice.id === id) ?? []);
}

/**
 * What the form of an event asks for. Places are left out until an availability is known.
 * @returns undefined when the document does not hold the event
 */
export function formModel(
  document: GeflechtDocument,
  eventId: string | undefined,
  availability: Availability | undefined,
): FormModel | undefined {
  const frame = signUpFrame(document, eventId);
  if (frame === undefined) return undefined;
  const places: Places = new Map(availability?.bookables.map((each) => [each.bookableId, each]) ?? []);
  const { rules, event } = frame;
  return {
    event,
    timeZone: frame.timeZone,
    opens: availability?.opens,
    closes: lastMinute(availability?.closes, frame.timeZone),
    rules,
    partyMax: rules?.party?.max ?? defaultPartyMax,
    asksCode: rules?.access === 'code' || rules?.access === 'invited',
    choices: [
      ...wayChoice(frame, places),
      ...frame.choiceGroups.map((group) => groupChoice(group, frame, places)),
      ...extrasChoice(frame, places),
    ],
    questions: frame.questions.filter(({ group }) => group !== 'needs'),
    consentTexts: frame.consentTexts,
    fundingNotices: fundingNotices(document, event),
  };
}
