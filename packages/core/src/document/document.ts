import * as z from 'zod/mini';
import type { RecordOf } from '../audience/entity.js';
import { scopeSchema, sourceSchema } from '../audience/meta.js';
import type { Scope, Source } from '../audience/meta.js';
import { geoSchema, levelSchema, listOf, longestList } from '../schema/building-blocks.js';
import type { DeepReadonly } from '../schema/deep-readonly.js';
import { areaIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';
import { timeZoneSchema } from '../time/instant.js';
import { entities } from './entities.js';
import { documentFormat, documentVersion } from './format.js';

/** Most records of one kind in a document. */
export const longestCollection = 250_000;

/** Most records of all kinds in a document. */
export const longestDocument = 500_000;

/** Region of any level, such as a quarter or a municipality. */
export const areaSchema = openObject({
  id: areaIdSchema,
  name: textSchema,
  level: z.optional(levelSchema),
  parentId: z.optional(areaIdSchema),
  geo: z.optional(geoSchema),
  /** Closed lines around the region, each of three positions or more; the first one needs no repetition at the end. */
  outline: listOf(z.array(geoSchema).check(z.minLength(3), z.maxLength(longestList))),
});

/** An open list of terms with labels; documents may add their own to the shipped seeds. */
export const taxonomySchema = openObject({
  id: z.string(),
  terms: z.array(
    openObject({
      id: termSchema,
      label: textSchema,
      parent: z.optional(termSchema),
      seed: z.optional(z.boolean()),
    }),
  ),
});

/** What records of a document leave out. */
export const documentDefaultsSchema = openObject({
  scope: z.optional(scopeSchema),
  timeZone: z.optional(timeZoneSchema),
  contentLocale: z.optional(localeTagSchema),
});

/** A collection of records as documents hold them. */
export function collectionOf<Schema extends z.core.$ZodType>(schema: Schema) {
  return z.optional(z.array(schema).check(z.maxLength(longestCollection)));
}

/** Open lists of terms, as documents hold them. */
export const taxonomiesSchema = z.optional(z.array(taxonomySchema));

/** Regions, as documents hold them. */
export const areasSchema = collectionOf(areaSchema);

/** The one JSON file of a user without a server. Unknown fields survive file → model → file. */
export const documentSchema = openObject({
  format: z.literal(documentFormat),
  version: z.literal(documentVersion),
  defaults: z.optional(documentDefaultsSchema),
  /** Provenance: the files or systems the document was made from. */
  source: z.optional(z.array(sourceSchema)),
  taxonomies: taxonomiesSchema,
  areas: areasSchema,
  events: collectionOf(entities.events.schema),
  venues: collectionOf(entities.venues.schema),
  onlineAccesses: collectionOf(entities.onlineAccesses.schema),
  rooms: collectionOf(entities.rooms.schema),
  tracks: collectionOf(entities.tracks.schema),
  sessions: collectionOf(entities.sessions.schema),
  contributors: collectionOf(entities.contributors.schema),
  materials: collectionOf(entities.materials.schema),
  fundingNotices: collectionOf(entities.fundingNotices.schema),
  documentations: collectionOf(entities.documentations.schema),
  results: collectionOf(entities.results.schema),
  mediaItems: collectionOf(entities.mediaItems.schema),
  checklists: collectionOf(entities.checklists.schema),
  eventSeries: collectionOf(entities.eventSeries.schema),
  projects: collectionOf(entities.projects.schema),
  fundingProgrammes: collectionOf(entities.fundingProgrammes.schema),
  networks: collectionOf(entities.networks.schema),
  actors: collectionOf(entities.actors.schema),
  memberships: collectionOf(entities.memberships.schema),
  placements: collectionOf(entities.placements.schema),
  ties: collectionOf(entities.ties.schema),
  duties: collectionOf(entities.duties.schema),
  seats: collectionOf(entities.seats.schema),
  resources: collectionOf(entities.resources.schema),
  goals: collectionOf(entities.goals.schema),
  offers: collectionOf(entities.offers.schema),
  purposeTemplates: collectionOf(entities.purposeTemplates.schema),
  snapshots: collectionOf(entities.snapshots.schema),
  suggestions: collectionOf(entities.suggestions.schema),
  effortEntries: collectionOf(entities.effortEntries.schema),
  signUpRules: collectionOf(entities.signUpRules.schema),
  bookables: collectionOf(entities.bookables.schema),
  choiceGroups: collectionOf(entities.choiceGroups.schema),
  questions: collectionOf(entities.questions.schema),
  consentTexts: collectionOf(entities.consentTexts.schema),
  signUps: collectionOf(entities.signUps.schema),
  needsAnswers: collectionOf(entities.needsAnswers.schema),
  attendances: collectionOf(entities.attendances.schema),
  seatingPlans: collectionOf(entities.seatingPlans.schema),
});

/** The one JSON file of a user without a server, and the shape every backend answers with. */
export type GeflechtDocument = RecordOf<{ schema: typeof documentSchema }>;
/** What records of a document leave out. */
export type DocumentDefaults = DeepReadonly<z.infer<typeof documentDefaultsSchema>>;
/** Region of any level. */
export type Area = DeepReadonly<z.infer<typeof areaSchema>>;
/** An open list of terms with labels. */
export type Taxonomy = DeepReadonly<z.infer<typeof taxonomySchema>>;
export type { Scope, Source };
