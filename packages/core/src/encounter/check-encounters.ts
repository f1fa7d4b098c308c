/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { refuse, succeed } from '../errors/result.js';
import type { Refusal, Result } from '../errors/result.js';
import { checkChoices } from './check-choices.js';
import { encounterGround, headsIn, sizeFrames } from './encounter-field.js';
import type { EncounterGround } from './encounter-field.js';
import { pairsIn } from './pairs-in.js';
import type { EncounterProblem, EncounterRefusalCode } from './encounter-problem.js';

type Check = Refusal<EncounterRefusalCode> | undefined;

function repeated<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}

function checkIds({ rounds, tables, people }: EncounterProblem): Check {
  if (rounds.length === 0) return refuse('no-rounds');
  if (tables.length === 0) return refuse('no-tables');
  if (people.length === 0) return refuse('no-people');
  const twice = {
    rounds: repeated(rounds),
    partIds: repeated(tables.map(({ partId }) => partId)),
    personIds: repeated(people.map(({ personId }) => personId)),
  };
  return Object.values(twice).some(({ length }) => length > 0) ? refuse('id-duplicate', twice) : undefined;
}

function checkMentions({ rounds, tables, people, together = [], apart = [], choices = [] }: EncounterProblem): Check {
  const partIds = new Set(tables.map(({ partId }) => partId));
  const ids = new Set(people.map(({ personId }) => personId));
  const named = [...together.flat(), ...apart.flat(), ...choices.map(({ personId }) => personId)];
  const places = [...people.map(({ hostOf }) => hostOf), ...choices.map(({ partId }) => partId)];
  const unknown = {
    personIds: named.filter((id) => !ids.has(id)),
    partIds: places.filter((id) => id !== undefined && !partIds.has(id)),
    rounds: choices.flatMap(({ round }) => (round === undefined || rounds.includes(round) ? [] : [round])),
  };
  return Object.values(unknown).some(({ length }) => length > 0) ? refuse('id-unknown', unknown) : undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

function checkPlaces(problem: EncounterProblem, field: EncounterGround): Check {
  const places = sum(problem.tables.map(({ capacity = Infinity }) => capacity));
  const needed = sum(problem.tables.map(({ minimum = 0 }) => minimum));
  for (const [at, round] of field.rounds.entries()) {
    const people = headsIn(field, at);
    if (people > places) return refuse('too-few-places', { round, people, places });
    if (people < needed) return refuse('too-few-people', { round, people, needed });
  }
  const crossed = problem.tables.filter(({ minimum = 0, capacity = Infinity }) => minimum > capacity);
  if (crossed.length > 0) return refuse('too-few-places', { partIds: crossed.map(({ partId }) => partId) });
  return undefined;
}

const idsOf = ({ people }: EncounterGround, persons: Iterable<number>) =>
  [...persons].map((person) => people[person]!.personId);

/** A group has one table at a time, and that table is large enough. */
function checkGroups(problem: EncounterProblem, field: EncounterGround): Check {
  const { most } = sizeFrames(problem, field).limits;
  const tables = field.partIds.length;
  for (const [unit, members] of field.units.entries()) {
    const hosted = new Set([...members].flatMap((person) => field.people[person]!.hostOf ?? []));
    if (hosted.size > 1) {
      return refuse('group-divided', { personIds: idsOf(field, members), partIds: [...hosted] });
    }
    for (const [at, round] of field.rounds.entries()) {
      const heads = field.present[at * field.units.length + unit]!.length;
      const table = field.hosted[unit]!;
      const spots = most.subarray(at * tables, (at + 1) * tables);
      const room = table < 0 ? Math.max(...spots) : spots[table]!;
      if (heads > room) return refuse('group-too-large', { personIds: idsOf(field, members), round, room });
    }
  }
  return undefined;
}

function apartPairs({ apart = [] }: EncounterProblem): readonly (readonly [string, string])[] {
  return apart.flatMap((group) => [...pairsIn(group)]);
}

/** Who stays apart is no group, hosts no table together, and finds enough tables. */
function checkApart(problem: EncounterProblem, field: EncounterGround): Check {
  const numberOf = new Map(field.people.map(({ personId }, person) => [personId, person]));
  for (const pair of apartPairs(problem)) {
    const [first, second] = pair.map((id) => field.unitOf[numberOf.get(id)!]!);
    if (first === second) return refuse('apart-and-together', { personIds: pair });
    for (const [at, round] of field.rounds.entries()) {
      const start = at * field.units.length;
      const areThere = [first!, second!].every((unit) => field.present[start + unit]!.length > 0);
      const table = field.fixed[start + first!]!;
      if (!areThere || table < 0 || table !== field.fixed[start + second!]) continue;
      return refuse('apart-at-one-table', { personIds: pair, partIds: [field.partIds[table]!], round });
    }
  }
  return checkApartGroups(problem, field, numberOf);
}

function checkApartGroups(
  { apart = [], tables }: EncounterProblem,
  field: EncounterGround,
  numberOf: ReadonlyMap<string, number>,
): Check {
  for (const group of apart) {
    for (const [at, round] of field.rounds.entries()) {
      const personIds = [...new Set(group)].filter((id) => {
        const person = numberOf.get(id)!;
        return field.present[at * field.units.length + field.unitOf[person]!]!.includes(person);
      });
      if (personIds.length > tables.length) return refuse('apart-too-many', { personIds, round });
    }
  }
  return undefined;
}

/**
 * Looks for constraints that no plan can keep. What passes may still turn out to be impossible when seats are searched,
 * which then is refused as `no-plan-found`.
 * @returns the first refusal, with the ids of the people and tables it is about
 */
export function checkEncounters(problem: EncounterProblem): Result<EncounterProblem, EncounterRefusalCode> {
  const early = checkIds(problem) ?? checkMentions(problem);
  if (early !== undefined) return early;
  const field = encounterGround(problem);
  const refusal =
    checkPlaces(problem, field) ??
    checkGroups(problem, field) ??
    checkChoices(problem, field) ??
    checkApart(problem, field);
  return refusal ?? succeed(problem);
}
