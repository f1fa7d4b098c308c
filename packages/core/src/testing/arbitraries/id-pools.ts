import fc from 'fast-check';
import type { CollectionName } from '../../document/entities.js';
import * as ids from '../../schema/id.js';
import { periodSchema } from '../../time/instant.js';
import type { Replacements } from './arbitrary-of.js';
import type { AnySchema } from './definition.js';
import { arbitraryDay, arbitraryId } from './string-arbitrary.js';

type Pooled = CollectionName | 'areas';

/** The ids a generated document has in each of its collections. */
export type IdPools = Readonly<Partial<Record<Pooled, readonly string[]>>>;

const schemas: Readonly<Partial<Record<Pooled, AnySchema>>> = {
  areas: ids.areaIdSchema,
  events: ids.eventIdSchema,
  venues: ids.venueIdSchema,
  rooms: ids.roomIdSchema,
  tracks: ids.trackIdSchema,
  sessions: ids.sessionIdSchema,
  contributors: ids.contributorIdSchema,
  materials: ids.materialIdSchema,
  fundingNotices: ids.fundingNoticeIdSchema,
  mediaItems: ids.mediaItemIdSchema,
  checklists: ids.checklistIdSchema,
  eventSeries: ids.eventSeriesIdSchema,
  projects: ids.projectIdSchema,
  fundingProgrammes: ids.fundingProgrammeIdSchema,
  networks: ids.networkIdSchema,
  actors: ids.actorIdSchema,
  goals: ids.goalIdSchema,
  ties: ids.tieIdSchema,
  bookables: ids.bookableIdSchema,
  questions: ids.questionIdSchema,
  consentTexts: ids.consentTextIdSchema,
  signUps: ids.signUpIdSchema,
};

/** Pools of one to three ids for each collection, of exactly one for those named in `single`. */
export function arbitraryPools(names: readonly Pooled[], single: readonly Pooled[]): fc.Arbitrary<IdPools> {
  const pool = (name: Pooled) =>
    fc.uniqueArray(arbitraryId(), { minLength: 1, maxLength: single.includes(name) ? 1 : 3 });
  return fc.record(Object.fromEntries(names.map((name) => [name, pool(name)])));
}

function arbitraryPeriod(): fc.Arbitrary<unknown> {
  const days = fc.tuple(arbitraryDay(), arbitraryDay()).map((pair) => pair.toSorted());
  return days.chain(([since, until]) => fc.constantFrom({}, { since }, { until }, { since, until }));
}

/** Generators that draw ids from the pools and let no period end before it starts. */
export function drawnFrom(pools: IdPools): Replacements {
  const drawn = Object.entries(pools).flatMap(([name, pool]) => {
    const schema = schemas[name as Pooled];
    return schema === undefined ? [] : [[schema, fc.constantFrom(...pool)] as const];
  });
  return new Map<AnySchema, fc.Arbitrary<unknown>>([...drawn, [periodSchema, arbitraryPeriod()]]);
}
