import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  attributesSchema,
  consentRecordSchema,
  contactSchema,
  imageSchema,
  levelSchema,
  linkSchema,
  listOf,
  locationSchema,
  optionalRichText,
  optionalText,
} from '../schema/building-blocks.js';
import { actorIdSchema, areaIdSchema, networkIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';
import { daySchema } from '../time/instant.js';

/** Kinds of actor. A person is a person *in a role*; never a client or a case. */
export const actorKinds = ['organisation', 'group', 'body', 'person', 'place', 'network', 'informalGroup'] as const;

/** Kinds of body (Gremium). */
export const bodyKinds = [
  'committee',
  'roundTable',
  'workingGroup',
  'steeringGroup',
  'advisoryBoard',
  'forum',
  'other',
] as const;

const core = fieldGroup(
  { audience: (record) => (record['kind'] === 'person' ? 'members' : 'public') },
  {
    id: actorIdSchema,
    kind: z.enum(actorKinds),
    name: textSchema,
    shortName: optionalText,
    /** The first one is the main sector. */
    sectorIds: listOf(termSchema),
    level: z.optional(levelSchema),
    areaId: z.optional(areaIdSchema),
    country: z.optional(z.string()),
    partOf: z.optional(actorIdSchema),
    languages: listOf(localeTagSchema),
    targetGroups: listOf(termSchema),
    topics: listOf(termSchema),
    description: optionalRichText,
    links: listOf(linkSchema),
    logo: z.optional(imageSchema),
  },
);

const approach = fieldGroup(
  { audience: (record) => (record['kind'] === 'person' ? 'members' : 'public') },
  {
    location: z.optional(locationSchema),
    contact: z.optional(contactSchema),
    seeking: z.optional(openObject({ what: optionalText, contactAbout: optionalText })),
    multiplier: z.optional(openObject({ reach: textSchema, people: z.optional(z.int()) })),
    supporter: z.optional(z.enum(['material', 'ideell', 'both'])),
  },
);

const person = fieldGroup(
  { audience: 'coordination' },
  {
    personName: z.optional(z.string()),
    personalContact: z.optional(contactSchema),
    photo: z.optional(imageSchema),
    qualifications: listOf(
      openObject({
        name: textSchema,
        issuer: z.optional(actorRefSchema),
        on: z.optional(daySchema),
        validUntil: z.optional(daySchema),
      }),
    ),
  },
);

const publication = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  {
    consents: listOf(consentRecordSchema),
    reviewOn: z.optional(daySchema),
    attributes: attributesSchema,
  },
);

const bodySheet = fieldGroup(
  { audience: 'public' },
  {
    bodyKind: z.optional(z.enum(bodyKinds)),
    task: optionalText,
    rhythm: optionalText,
    mandate: optionalText,
    ofNetworkId: z.optional(networkIdSchema),
  },
);

/** Who can take part: organisation, group, body, person in a role, place or network. */
export const actorEntity = defineEntity({
  name: 'actor',
  plural: 'actors',
  groups: { core, approach, person, publication, bodySheet },
});

/** Who can take part: organisation, group, body, person in a role, place or network. */
export type Actor = RecordOf<typeof actorEntity>;
/** Kind of actor. */
export type ActorKind = (typeof actorKinds)[number];
