import type { TieStage } from '../network/tie.js';
import type { EncounterPerson, EncounterProblem } from './encounter-problem.js';

/** What the first meeting of two people is worth by what connects them; `none` are strangers. */
export const meetingValues: Readonly<Record<TieStage | 'none' | 'sameOrganisation', number>> = {
  sameOrganisation: 0,
  partnership: 1,
  cooperation: 1,
  workingRelation: 2,
  contact: 4,
  none: 10,
  wished: 12,
};

/** Added where two people of different organisations come from different sectors. */
export const otherSectorValue = 1;

const stageOrder: readonly TieStage[] = ['wished', 'contact', 'workingRelation', 'cooperation', 'partnership'];

/** What two people are to each other before the event. */
export interface Acquaintance {
  readonly bond: TieStage | 'none' | 'sameOrganisation';
  /** Worth of their first meeting; later ones are worth nothing. */
  readonly value: number;
  /** They neither share an organisation nor have a tie that is more than a wish. */
  readonly isNew: boolean;
}

const pairKey = (one: string, other: string) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

function furthestStages({ ties = [] }: EncounterProblem): ReadonlyMap<string, TieStage> {
  const stages = new Map<string, TieStage>();
  for (const { actorIds, stage } of ties) {
    const key = pairKey(...actorIds);
    const known = stages.get(key);
    if (known === undefined || stageOrder.indexOf(known) < stageOrder.indexOf(stage)) stages.set(key, stage);
  }
  return stages;
}

function sharesOne(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((each) => others.includes(each));
}

function areOfOtherSectors({ sectorIds: some = [] }: EncounterPerson, { sectorIds: others = [] }: EncounterPerson) {
  return some.length > 0 && others.length > 0 && !sharesOne(some, others);
}

/** Looks up what two people of a problem are to each other; the ties are read once. */
export function acquaintanceFinder(
  problem: EncounterProblem,
): (one: EncounterPerson, other: EncounterPerson) => Acquaintance {
  const stages = furthestStages(problem);
  const stageOf = ({ actorIds: some = [] }: EncounterPerson, { actorIds: others = [] }: EncounterPerson) => {
    const found = some.flatMap((one) => others.flatMap((other) => stages.get(pairKey(one, other)) ?? []));
    return found.reduce<TieStage | 'none'>(
      (best, each) => (best === 'none' || stageOrder.indexOf(best) < stageOrder.indexOf(each) ? each : best),
      'none',
    );
  };
  return (one, other) => {
    if (sharesOne(one.organisationKeys, other.organisationKeys)) {
      return { bond: 'sameOrganisation', value: meetingValues.sameOrganisation, isNew: false };
    }
    const bond = stages.size === 0 ? 'none' : stageOf(one, other);
    const value = meetingValues[bond] + (areOfOtherSectors(one, other) ? otherSectorValue : 0);
    return { bond, value, isNew: bond === 'none' || bond === 'wished' };
  };
}
