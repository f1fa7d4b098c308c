import type { Availability, BookableAvailability } from '@geflecht/core/contract';
import type { GeflechtDocument } from '@geflecht/core/document';
import type { Event, FundingNotice, Session } from '@geflecht/core/event';
import type { Bookable, ChoiceGroup, ConsentText, Question, SignUpFrame, SignUpRules } from '@geflecht/core/sign-up';
import { choicesAllowed, defaultPartyMax, eventBookables, impliedBookable, signUpFrame } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';
import { askedNow } from './asked-now.js';

/** One thing to choose, with its places as far as they are known. */
export interface ChoiceOption {
  readonly bookableId: string;
  readonly title: Text | undefined;
  readonly motto: Text | undefined;
  /** The session it is, or belongs to; absent for what is none, such as meals. */
  readonly session: Session | undefined;
  /** Whether it is there for children only. */
  readonly isForChildren: boolean;
  readonly ages: Bookable['ages'];
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
  /** Ids of what stands for being at the event, where there is but one way. */
  readonly seats: readonly string[];
  /** Places at the event itself, as far as they are known. */
  readonly places: BookableAvailability | undefined;
  readonly questions: readonly Question[];
  /** Sensitive questions, asked apart and never kept on the device. */
  readonly needs: readonly Question[];
  readonly consentTexts: readonly ConsentText[];
  readonly fundingNotices: readonly FundingNotice[];
}

/** Id of the choice between several ways to take part. */
export const wayChoiceId = 'way';
/** Id of the choice of extras that stand in no group. */
export const extrasChoiceId = 'extras';

type Places = ReadonlyMap<string, BookableAvailability>;

function sessionOf({ kind, targetId = '' }: Bookable, { sessions }: SignUpFrame): Session | undefined {
  if (kind === 'session') return sessions.get(targetId);
  if (kind !== 'part') return undefined;
  return [...sessions.values()].find(({ parts = [] }) => parts.some(({ id }) => id === targetId));
}

/** Nothing can be chosen of what is called off or not yet offered. */
function isOffered(bookable: Bookable, frame: SignUpFrame): boolean {
  const { status } = sessionOf(bookable, frame) ?? {};
  return status !== 'cancelled' && status !== 'draft';
}

function option(bookable: Bookable, frame: SignUpFrame, places: Places): ChoiceOption {
  const { ages, id, kind, targetId } = bookable;
  const session = sessionOf(bookable, frame);
  const part = kind === 'part' ? session?.parts?.find((each) => each.id === targetId) : undefined;
  return {
    bookableId: id,
    title: bookable.title ?? (part ?? session)?.title,
    motto: part?.motto ?? session?.motto,
    session,
    isForChildren: kind === 'childcare',
    ages,
    places: places.get(id),
  };
}

function groupChoice(group: ChoiceGroup, frame: SignUpFrame, places: Places): Choice {
  const bookables = group.bookableIds
    .flatMap((id) => frame.bookables.get(id) ?? [])
    .filter((each) => isOffered(each, frame));
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

function extrasChoice(frame: SignUpFrame, places: Places, isAsked: (id: string) => boolean): readonly Choice[] {
  const grouped = new Set<string>(frame.choiceGroups.flatMap(({ bookableIds }) => bookableIds));
  const seats = new Set(eventBookables(frame));
  const extras = [...frame.bookables.values()].filter(
    (each) => !seats.has(each) && !grouped.has(each.id) && isAsked(each.id) && isOffered(each, frame),
  );
  if (extras.length === 0) return [];
  const options = extras.map((extra) => option(extra, frame, places));
  return [
    { id: extrasChoiceId, title: undefined, rule: 'pickUpTo', count: options.length, isRequired: false, options },
  ];
}

/** Backends state the first instant that is too late, people read the last one that is not. */
function lastMinute(closes: string | undefined): string | undefined {
  return closes === undefined ? undefined : new Date(Date.parse(closes) - 60_000).toISOString();
}

function fundingNotices(document: GeflechtDocument, event: Event): readonly FundingNotice[] {
  const notices = document.fundingNotices ?? [];
  const named = event.fundingNoticeIds;
  return named === undefined ? [] : named.flatMap((id) => notices.find((notice) => notice.id === id) ?? []);
}

/** What is known of an event's sign-up beside its document. */
export interface KnownPlaces extends Partial<Availability> {
  /** Whether the form is for somebody who has signed up, and may be asked for things that others are not. */
  readonly isOwn?: boolean;
}

/**
 * What the form of an event asks for. Places are left out until an availability is known.
 * @returns undefined when the document does not hold the event
 */
export function formModel(
  document: GeflechtDocument,
  eventId: string | undefined,
  known: KnownPlaces | undefined,
): FormModel | undefined {
  const frame = signUpFrame(document, eventId);
  if (frame === undefined) return undefined;
  const places: Places = new Map(known?.bookables?.map((each) => [each.bookableId, each]) ?? []);
  const { rules, event } = frame;
  const isAsked = known?.isOwn ? () => true : askedNow(frame, known?.at);
  const questions = frame.questions.filter(({ id }) => isAsked(id));
  return {
    event,
    timeZone: frame.timeZone,
    opens: known?.opens,
    closes: lastMinute(known?.closes),
    rules,
    partyMax: rules?.party?.max ?? defaultPartyMax,
    asksCode: rules?.access === 'code' || rules?.access === 'invited',
    choices: [
      ...wayChoice(frame, places),
      ...frame.choiceGroups.filter(({ id }) => isAsked(id)).map((group) => groupChoice(group, frame, places)),
      ...extrasChoice(frame, places, isAsked),
    ],
    seats: eventBookables(frame).map(({ id }) => id),
    places: places.get(impliedBookable(frame)?.id ?? ''),
    questions: questions.filter(({ group }) => group !== 'needs'),
    needs: questions.filter(({ group }) => group === 'needs'),
    consentTexts: frame.consentTexts,
    fundingNotices: fundingNotices(document, event),
  };
}
