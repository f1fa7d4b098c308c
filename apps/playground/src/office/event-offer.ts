import type { GeflechtDocument } from '@geflecht/core/document';
import type { Bookable, ChoiceGroup, ConsentText, Question } from '@geflecht/core/sign-up';
import type { Text } from '@geflecht/core/text';

/** Something to tick or to choose, and what it is called. */
export interface Offered {
  readonly id: string;
  readonly title: string;
}

/** Parallel things to choose from. */
export interface OfferedChoice extends Offered {
  readonly rule: ChoiceGroup['rule'];
  /** How many may be picked or ranked. */
  readonly count: number;
  readonly options: readonly Offered[];
}

/** What an event asks of those who sign up, in the order of its form. */
export interface EventOffer {
  readonly choices: readonly OfferedChoice[];
  /** What has places and stands in no choice; seats at the event itself come by themselves. */
  readonly extras: readonly Offered[];
  /** Ids of what comes with signing up. */
  readonly seats: ReadonlySet<string>;
  readonly questions: readonly Question[];
  readonly consents: readonly ConsentText[];
  readonly fees: readonly Offered[];
  /** What a party may wish where there is no place for everybody; one or none leaves nothing to ask. */
  readonly modes: readonly string[];
  /** Most persons of one party. */
  readonly most: number;
}

const usualMost = 10;
const usualRanks = 3;

/** Titles of what has places, by id of the bookable. */
export function bookableTitles(
  { bookables = [], sessions = [], events = [] }: GeflechtDocument,
  tell: (text: Text | undefined) => string,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>([...events, ...sessions].map(({ id, title }) => [id, tell(title)]));
  return new Map(bookables.map(({ id, title, targetId = '' }) => [id, tell(title) || (targets.get(targetId) ?? id)]));
}

/** Whether a place comes with signing up: the seat at an event where it has but one kind of them. */
function comesByItself({ kind }: Bookable, all: readonly Bookable[]): boolean {
  return kind === 'event' && all.filter((other) => other.kind === 'event').length === 1;
}

/** Reads what an event asks of those who sign up. */
export function eventOffer(document: GeflechtDocument, tell: (text: Text | undefined) => string): EventOffer {
  const { bookables = [], choiceGroups = [], questions = [], consentTexts = [], signUpRules = [] } = document;
  const titles = bookableTitles(document, tell);
  const offered = (id: string): Offered => ({ id, title: titles.get(id) ?? id });
  const chosen = new Set<string>(choiceGroups.flatMap(({ bookableIds }) => bookableIds));
  const [rules] = signUpRules;
  return {
    choices: choiceGroups.map(({ id, title, rule, count = rule === 'rank' ? usualRanks : 1, bookableIds }) => ({
      id,
      title: tell(title),
      rule,
      count: Math.min(count, bookableIds.length),
      options: bookableIds.map(offered),
    })),
    extras: bookables
      .filter((bookable) => !chosen.has(bookable.id) && !comesByItself(bookable, bookables))
      .map(({ id }) => offered(id)),
    seats: new Set(bookables.filter((each) => comesByItself(each, bookables)).map(({ id }) => id)),
    questions,
    consents: consentTexts,
    fees: (rules?.feeClasses ?? []).flatMap(({ id, label, price }) =>
      id === undefined ? [] : [{ id, title: `${tell(label)}: ${tell(price)}` }],
    ),
    modes: rules?.party?.modes ?? [],
    most: rules?.party?.max ?? usualMost,
  };
}
