/* oxlint-disable typescript/no-non-null-assertion -- every place read lies within its array by construction */
import { refuse } from '../errors/result.js';
import type { Refusal } from '../errors/result.js';
import { sizeFrames } from './encounter-field.js';
import type { EncounterGround } from './encounter-field.js';
import type { EncounterProblem } from './encounter-problem.js';

type Check = Refusal<'choice-conflict' | 'choice-overbooked' | 'too-few-places'> | undefined;

/** Tables of one unit: by round where it was said, else in any round. */
interface UnitChoices {
  readonly personIds: Set<string>;
  readonly inRound: Map<number, Set<string>>;
  readonly anyRound: Set<string>;
}

function choicesByUnit({ choices = [] }: EncounterProblem, field: EncounterGround): ReadonlyMap<number, UnitChoices> {
  const numberOf = new Map(field.people.map(({ personId }, person) => [personId, person]));
  const byUnit = new Map<number, UnitChoices>();
  for (const { personId, partId, round } of choices) {
    const unit = field.unitOf[numberOf.get(personId)!]!;
    const known: UnitChoices = byUnit.get(unit) ?? { personIds: new Set(), inRound: new Map(), anyRound: new Set() };
    byUnit.set(unit, known);
    known.personIds.add(personId);
    if (round === undefined) known.anyRound.add(partId);
    else known.inRound.set(round, new Set([...(known.inRound.get(round) ?? []), partId]));
  }
  return byUnit;
}

/** A unit is at one table at a time, where it hosts if it does, and has rounds enough for what it chose. */
function conflictOf(unit: number, { personIds, inRound, anyRound }: UnitChoices, field: EncounterGround): Check {
  const count = field.units.length;
  const hosted = field.partIds[field.hosted[unit]!];
  const isThere = (round: number) => field.present[field.rounds.indexOf(round) * count + unit]!.length > 0;
  const asked = [...inRound].flatMap(([round, tables]) => [...tables].map((partId) => ({ round, partId })));
  const isTorn = [...inRound.values()].some(({ size }) => size > 1) || asked.some(({ round }) => !isThere(round));
  const partIds = [...new Set([...asked.map(({ partId }) => partId), ...anyRound])];
  const isHeld = hosted !== undefined && partIds.some((partId) => partId !== hosted);
  const open = [...anyRound].filter((partId) => !asked.some((each) => each.partId === partId));
  const free = field.rounds.filter((round) => isThere(round) && !inRound.has(round)).length;
  if (!isTorn && !isHeld && (hosted !== undefined || open.length <= free)) return undefined;
  return refuse('choice-conflict', { personIds: [...personIds], partIds });
}

/** A table has places for those who must sit there in a round, and in all rounds for those who chose it. */
function overbookedTable(field: EncounterGround, most: Int32Array): Check {
  const count = field.units.length;
  const tables = field.partIds.length;
  for (let table = 0; table < tables; table++) {
    let free = 0;
    const settled = new Set<number>();
    for (const [at, round] of field.rounds.entries()) {
      const units = field.units.map((_, unit) => unit).filter((unit) => field.fixed[at * count + unit] === table);
      const seated = units.filter((unit) => field.present[at * count + unit]!.length > 0);
      const heads = seated.reduce((sum, unit) => sum + field.present[at * count + unit]!.length, 0);
      if (heads > most[at * tables + table]!) return overbooked(field, { table, units: seated, round });
      free += most[at * tables + table]! - heads;
      for (const unit of seated) settled.add(unit);
    }
    const open = field.units.map((_, unit) => unit).filter((unit) => field.wanted[unit * tables + table] === 1);
    const waiting = open.filter((unit) => !settled.has(unit));
    const needed = waiting.reduce((sum, unit) => sum + leastHeads(field, unit), 0);
    if (needed > free) return overbooked(field, { table, units: waiting });
  }
  return undefined;
}

interface Overbooked {
  readonly table: number;
  readonly units: readonly number[];
  readonly round?: number;
}

/** Fewest of a unit who are there in a round in which anybody of it is. */
function leastHeads(field: EncounterGround, unit: number): number {
  const heads = field.rounds.map((_, round) => field.present[round * field.units.length + unit]!.length);
  return Math.min(...heads.filter((each) => each > 0));
}

function overbooked(field: EncounterGround, { table, units, round }: Overbooked): Check {
  const personIds = units.flatMap((unit) => [...field.units[unit]!].map((at) => field.people[at]!.personId));
  const about = { personIds, partIds: [field.partIds[table]!] };
  return refuse('choice-overbooked', round === undefined ? about : { ...about, round });
}

/** Whether chosen tables, and those of hosts, can be had at all. */
export function checkChoices(problem: EncounterProblem, field: EncounterGround): Check {
  for (const [unit, choices] of choicesByUnit(problem, field)) {
    const conflict = conflictOf(unit, choices, field);
    if (conflict !== undefined) return conflict;
  }
  return overbookedTable(field, sizeFrames(problem, field).limits.most);
}
