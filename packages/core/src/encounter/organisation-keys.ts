import type { Text } from '../text/text.js';
import type { EncounterPerson } from './encounter-problem.js';
import { spelt } from './spelt.js';

/** What seating reads of an actor. */
export interface EncounterActor {
  readonly id: string;
  readonly kind?: string | undefined;
  readonly name?: Text | undefined;
  readonly shortName?: Text | undefined;
  readonly partOf?: string | undefined;
  readonly sectorIds?: readonly string[] | undefined;
}

/** What seating reads of a participant. */
export interface PersonSource {
  readonly organisation?: string | undefined;
  readonly actorId?: string | undefined;
  readonly sectorId?: string | undefined;
}

type Origin = Pick<EncounterPerson, 'organisationKeys' | 'organisation' | 'actorIds' | 'sectorIds'>;

function namesOf(name: Text | undefined): readonly string[] {
  if (name === undefined) return [];
  return typeof name === 'string' ? [name] : Object.values(name).filter((each) => each !== undefined);
}

/** From an actor up to the top of what it is part of; rings are cut. */
function lineOf(actorId: string, actors: ReadonlyMap<string, EncounterActor>): readonly EncounterActor[] {
  const line: EncounterActor[] = [];
  let next = actors.get(actorId);
  while (next !== undefined && !line.includes(next)) {
    line.push(next);
    next = next.partOf === undefined ? undefined : actors.get(next.partOf);
  }
  return line;
}

/**
 * Where people come from: the organisation they named, their actor, and what that is part of up to the top; ties are those
 * of the actor and, for a person in a role, of the home organisation. Names are compared without case and extra blanks.
 */
export function originFinder(actors: readonly EncounterActor[]): (person: PersonSource) => Origin {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return ({ organisation, actorId, sectorId }) => {
    const line = actorId === undefined ? [] : lineOf(actorId, byId);
    const [own, home] = line;
    const houses = own?.kind === 'person' ? line.slice(1) : line;
    const names = houses.flatMap(({ name, shortName }) => [...namesOf(name), ...namesOf(shortName)]);
    const isStranger = actorId !== undefined && own === undefined;
    const keys = [
      ...houses.map(({ id }) => `id:${id}`),
      ...(isStranger ? [`id:${actorId}`] : []),
      ...[...names, organisation ?? ''].map(spelt).flatMap((name) => (name === '' ? [] : [`name:${name}`])),
    ];
    const sectorIds = [own?.sectorIds, home?.sectorIds].find((each) => each !== undefined && each.length > 0);
    return {
      organisationKeys: [...new Set(keys)],
      organisation: organisation ?? namesOf(houses[0]?.name)[0],
      actorIds: [...(actorId === undefined ? [] : [actorId]), ...homeOf(own)],
      sectorIds: sectorId === undefined ? sectorIds : [sectorId],
    };
  };
}

function homeOf(actor: EncounterActor | undefined): readonly string[] {
  return actor?.kind === 'person' && actor.partOf !== undefined ? [actor.partOf] : [];
}
