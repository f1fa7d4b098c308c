import type { EncounterFigures } from './encounter-figures.js';
import type { EncounterPerson, EncounterProblem } from './encounter-problem.js';
import type { EncounterPlan } from './plan-encounters.js';

/** What a team should know before it uses a plan; the data say whom it is about. */
export type PlanWarning =
  /** An organisation sends more people than there are tables, so that some share one in every round. */
  | {
      readonly code: 'organisation-crowds';
      readonly organisation: string;
      readonly people: number;
      readonly tables: number;
    }
  /** More rounds than tables, or tables too small for all to change: people come to a table again. */
  | { readonly code: 'revisits'; readonly visits: number; readonly isByRounds: boolean }
  /** Sizes of tables differ by more than one, for capacities or groups that stay together. */
  | { readonly code: 'uneven-tables'; readonly least: number; readonly most: number }
  /** Tables at which nobody stays. */
  | { readonly code: 'tables-without-host'; readonly partIds: readonly string[] }
  /** People who meet nobody new. */
  | { readonly code: 'meets-nobody-new'; readonly personIds: readonly string[] }
  /** People about whom nothing is known that tells whom they work with. */
  | { readonly code: 'origin-unknown'; readonly people: number };

type Warning<Code extends PlanWarning['code']> = Extract<PlanWarning, { readonly code: Code }>;

function crowds({ people, tables }: EncounterProblem): readonly Warning<'organisation-crowds'>[] {
  const byKey = new Map<string, EncounterPerson[]>();
  for (const person of people) {
    const [key] = person.organisationKeys ?? [];
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return [...byKey.values()]
    .filter(({ length }) => length > tables.length)
    .map((group) => ({
      code: 'organisation-crowds',
      organisation: group.find(({ organisation }) => organisation !== undefined)?.organisation ?? '',
      people: group.length,
      tables: tables.length,
    }));
}

function ofFigures({ rounds, tables }: EncounterProblem, figures: EncounterFigures): readonly PlanWarning[] {
  const { revisits, tableSize } = figures;
  const isUneven = tableSize.most - tableSize.least > 1;
  return [
    ...(revisits > 0
      ? [{ code: 'revisits', visits: revisits, isByRounds: rounds.length > tables.length } as const]
      : []),
    ...(isUneven ? [{ code: 'uneven-tables', ...tableSize } as const] : []),
  ];
}

function ofPeople({ people, tables }: EncounterProblem, { meetsNobodyNew }: EncounterPlan): readonly PlanWarning[] {
  const hosted = new Set(people.map(({ hostOf }) => hostOf));
  const partIds = tables.filter(({ partId, hasHost }) => hasHost !== true && !hosted.has(partId));
  const unknown = people.filter(({ organisationKeys = [] }) => organisationKeys.length === 0).length;
  return [
    ...(partIds.length > 0
      ? [{ code: 'tables-without-host', partIds: partIds.map(({ partId }) => partId) } as const]
      : []),
    ...(meetsNobodyNew.length > 0 ? [{ code: 'meets-nobody-new', personIds: meetsNobodyNew } as const] : []),
    ...(unknown > 0 ? [{ code: 'origin-unknown', people: unknown } as const] : []),
  ];
}

/** Looks for what a team should know before it uses a plan. For the team alone: it names people and organisations. */
export function planWarnings(problem: EncounterProblem, plan: EncounterPlan): readonly PlanWarning[] {
  return [...crowds(problem), ...ofFigures(problem, plan.figures), ...ofPeople(problem, plan)];
}
