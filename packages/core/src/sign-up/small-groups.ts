/** Persons who are sure to come, and persons who may. */
interface Persons {
  readonly certain: number;
  readonly open: number;
}

/** How many gave one of the answers to a question. */
export interface AnswerGroup {
  /** Persons, not what they add up to. */
  readonly given: Persons;
}

const smallestGroup = 4;
const columns = ['certain', 'open'] as const;

function isSmall(persons: number): boolean {
  return persons > 0 && persons < smallestGroup;
}

function personsIn(groups: readonly AnswerGroup[], column: keyof Persons): number {
  return groups.reduce((sum, { given }) => sum + given[column], 0);
}

const allIn = (groups: readonly AnswerGroup[]) => personsIn(groups, 'certain') + personsIn(groups, 'open');

/** What else has to go, since what is hidden follows from the number of all who answered and from what is shown. */
function givenAway<Group extends AnswerGroup>(hidden: readonly Group[], shown: readonly Group[]): Group | undefined {
  if (hidden.length === 0) return undefined;
  const column = columns.find((each) => isSmall(personsIn(hidden, each)));
  // As many persons as groups: one each.
  if (column === undefined && allIn(hidden) > hidden.length) return undefined;
  const bySize = shown.toSorted((one, other) => allIn([one]) - allIn([other]));
  return bySize.find(({ given }) => column !== undefined && given[column] > 0) ?? bySize[0];
}

/** With so many others that nothing is given away any more. */
function withOthers<Group extends AnswerGroup>(
  hidden: ReadonlySet<Group>,
  groups: readonly Group[],
): ReadonlySet<Group> {
  const shown = groups.filter((group) => !hidden.has(group));
  const next = givenAway([...hidden], shown);
  return next === undefined ? hidden : withOthers(new Set([...hidden, next]), groups);
}

/**
 * The groups of a question that are kept back, so that nobody learns of fewer than four persons, neither of the sure nor of
 * the open ones, not even whoever knows how many answered (complementary suppression: Cox 1980).
 * @param isWhole whether each person gives one answer only, so that the groups add up to all who answered
 */
export function smallGroups<Group extends AnswerGroup>(groups: readonly Group[], isWhole: boolean): ReadonlySet<Group> {
  const small = groups.filter(({ given }) => columns.some((column) => isSmall(given[column])));
  return isWhole ? withOthers(new Set(small), groups) : new Set(small);
}
