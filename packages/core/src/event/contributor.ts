import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorRefSchema,
  consentRecordSchema,
  imageSchema,
  linkSchema,
  listOf,
  optionalRichText,
  optionalText,
} from '../schema/building-blocks.js';
import {
  actorIdSchema,
  contributorIdSchema,
  fundingNoticeIdSchema,
  materialIdSchema,
  sessionIdSchema,
  termSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';

const core = fieldGroup(
  { audience: 'public' },
  {
    id: contributorIdSchema,
    name: textSchema,
    affiliation: z.optional(actorRefSchema),
    function: optionalText,
    bio: optionalRichText,
    photo: z.optional(imageSchema),
    links: listOf(linkSchema),
    actorId: z.optional(actorIdSchema),
  },
);

const reach = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  { mail: z.optional(z.string()), consents: listOf(consentRecordSchema) },
);

/** Person acting in sessions; one per event, in many sessions. */
export const contributorEntity = defineEntity({
  name: 'contributor',
  plural: 'contributors',
  groups: { core, reach },
});

const item = fieldGroup(
  { audience: 'public' },
  {
    id: materialIdSchema,
    kind: termSchema,
    title: textSchema,
    href: z.string(),
    bytes: z.optional(z.int().check(z.nonnegative())),
    mime: z.optional(z.string()),
    language: z.optional(localeTagSchema),
    status: z.optional(z.enum(['draft', 'tested', 'established'])),
    accessible: z.optional(z.enum(['yes', 'no', 'unknown'])),
    sessionId: z.optional(sessionIdSchema),
  },
);

/** File or link to hand on. */
export const materialEntity = defineEntity({
  name: 'material',
  plural: 'materials',
  groups: { item },
});

const notice = fieldGroup(
  { audience: 'public', mayBeNarrowed: false },
  {
    id: fundingNoticeIdSchema,
    wording: textSchema,
    /** In the prescribed order. */
    funders: z.array(openObject({ ref: actorRefSchema, logo: z.optional(z.string()), alt: optionalText })),
    link: z.optional(z.string()),
  },
);

/** Prescribed wording and logos; it can be placed, not hidden. */
export const fundingNoticeEntity = defineEntity({
  name: 'fundingNotice',
  plural: 'fundingNotices',
  groups: { notice },
});

/** Person acting in sessions. */
export type Contributor = RecordOf<typeof contributorEntity>;
/** File or link to hand on. */
export type Material = RecordOf<typeof materialEntity>;
/** Prescribed wording and logos. */
export type FundingNotice = RecordOf<typeof fundingNoticeEntity>;
