/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { encounterBound } from './encounter-bound.js';
import type { EncounterBound } from './encounter-bound.js';
import type { EncounterField, SizeFrames } from './encounter-field.js';
import type { EncounterProblem } from './encounter-problem.js';
import { acquaintanceFinder } from './meeting-value.js';
import { pairsIn } from './pairs-in.js';
import type { PlannedPlace } from './planned-place.js';

/** How good a plan is, in numbers only. */
export interface EncounterFigures {
  /** Pairs who do not work together yet and meet at a table. */
  readonly newPairs: number;
  /** No plan with these tables, rounds and constraints has more of them. */
  readonly newPairsAtMost: number;
  /** `newPairs` of `newPairsAtMost`, 0 to 1; 1 where none are possible. */
  readonly share: number;
  /** Worth of all first meetings by `meetingValues`. */
  readonly value: number;
  readonly valueAtMost: number;
  /** Meetings after the first one of a pair; those who stay together on purpose are left out. */
  readonly repeats: number;
  /** Pairs of one organisation or with a tie who share a table; those who stay together on purpose are left out. */
  readonly acquaintedPairs: number;
  /** Visits to a table somebody was at before; hosts are left out. */
  readonly revisits: number;
  /** New people met per person. */
  readonly perPerson: { readonly least: number; readonly median: number };
  /** People at the smallest and the largest table of any round. */
  readonly tableSize: { readonly least: number; readonly most: number };
}

interface Meeting {
  times: number;
  readonly pair: readonly [number, number];
}

/** Everything a bound and figures are computed from. */
export interface Judging {
  readonly problem: EncounterProblem;
  readonly field: EncounterField;
  readonly sizes: SizeFrames;
}

function tablesOf(places: readonly PlannedPlace[]): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, string[]>();
  for (const { round, partId, personId } of places) {
    const key = `${round}\n${partId}`;
    const known = tables.get(key);
    if (known === undefined) tables.set(key, [personId]);
    else known.push(personId);
  }
  return tables;
}

function countMeetings(places: readonly PlannedPlace[], { people }: EncounterField): readonly Meeting[] {
  const numberOf = new Map(people.map(({ personId }, person) => [personId, person]));
  const meetings = new Map<number, Meeting>();
  for (const ids of tablesOf(places).values()) {
    const persons = ids.map((id) => numberOf.get(id)!).toSorted((one, other) => one - other);
    for (const pair of pairsIn(persons)) {
      const key = pair[0] * people.length + pair[1];
      const known = meetings.get(key);
      if (known === undefined) meetings.set(key, { times: 1, pair });
      else known.times++;
    }
  }
  return [...meetings.values()];
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length === 0 ? 0 : (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

function countRevisits(places: readonly PlannedPlace[], { people }: EncounterField): number {
  const hosts = new Set(people.flatMap(({ hostOf, personId }) => (hostOf === undefined ? [] : personId)));
  const guests = places.filter(({ personId }) => !hosts.has(personId));
  return guests.length - new Set(guests.map(({ personId, partId }) => `${personId}\n${partId}`)).size;
}

/** Worth of the pairs that share a table in any case, because they stay together. */
export function unitsWorth({ problem, field }: Judging): EncounterBound {
  const acquaintance = acquaintanceFinder(problem);
  const sum = { value: 0, newPairs: 0 };
  for (const [unit, members] of field.units.entries()) {
    const shares = (one: number, other: number) =>
      field.rounds.some((_, round) => {
        const there = field.present[round * field.units.length + unit]!;
        return there.includes(one) && there.includes(other);
      });
    for (const [one, other] of pairsIn(members)) {
      if (!shares(one, other)) continue;
      const { value, isNew } = acquaintance(field.people[one]!, field.people[other]!);
      sum.value += value;
      sum.newPairs += Number(isNew);
    }
  }
  return sum;
}

/** The bound for a problem in numbers, with tables of these sizes. */
export function boundOf(judging: Judging): EncounterBound {
  return encounterBound(judging.field, judging.sizes.level, unitsWorth(judging));
}

/** What seats come to: figures, and who meets nobody new. */
export interface SeatsJudged {
  readonly figures: EncounterFigures;
  readonly meetsNobodyNew: readonly string[];
}

/** Counts what a plan brings about, from its seats alone and not from what the search kept. */
export function judgeSeats(places: readonly PlannedPlace[], judging: Judging, bound: EncounterBound): SeatsJudged {
  const { problem, field } = judging;
  const acquaintance = acquaintanceFinder(problem);
  const metBy = new Int32Array(field.people.length);
  const sum = { newPairs: 0, value: 0, repeats: 0, acquaintedPairs: 0 };
  for (const { times, pair } of countMeetings(places, field)) {
    const [one, other] = pair;
    const { value, isNew } = acquaintance(field.people[one]!, field.people[other]!);
    const isUnit = field.unitOf[one] === field.unitOf[other];
    sum.value += value;
    sum.newPairs += Number(isNew);
    sum.repeats += isUnit ? 0 : times - 1;
    sum.acquaintedPairs += Number(!isNew && !isUnit);
    if (isNew) for (const person of pair) metBy[person]!++;
  }
  const sizes = [...tablesOf(places).values()].map(({ length }) => length);
  const seated = new Set(places.map(({ personId }) => personId));
  const met = [...metBy].filter((_, person) => seated.has(field.people[person]!.personId));
  const figures = {
    ...sum,
    newPairsAtMost: bound.newPairs,
    share: bound.newPairs === 0 ? 1 : sum.newPairs / bound.newPairs,
    valueAtMost: bound.value,
    revisits: countRevisits(places, field),
    perPerson: { least: met.length === 0 ? 0 : Math.min(...met), median: median(met) },
    tableSize: { least: sizes.length === 0 ? 0 : Math.min(...sizes), most: Math.max(0, ...sizes) },
  };
  const lonely = field.people.filter(({ personId }, person) => seated.has(personId) && metBy[person] === 0);
  return { figures, meetsNobodyNew: lonely.map(({ personId }) => personId) };
}
