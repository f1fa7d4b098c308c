import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, consentRecordSchema, listOf, optionalText } from '../schema/building-blocks.js';
import { mediaItemIdSchema, sessionIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema, textSchema } from '../text/text.js';
import { daySchema } from '../time/instant.js';

type Fields = Readonly<Record<string, unknown>>;
type StatedRights = Readonly<{ owner?: unknown; consent?: { withdrawnAt?: string }; expiresOn?: string }>;

/** Whose it is, who agreed to be shown, and until when it may be. */
export const mediaRightsSchema = openObject({
  owner: z.optional(actorRefSchema),
  consent: z.optional(consentRecordSchema),
  /** Last day on which it may be shown. */
  expiresOn: z.optional(daySchema),
});

const rightsOf = (record: Fields): StatedRights => record['rights'] ?? {};

/** For everybody with a live consent, or where its owner is named and nobody's consent is at stake. */
function mediaAudience(record: Fields): 'public' | 'confirmed' {
  const { owner, consent } = rightsOf(record);
  const mayBeShown = consent === undefined ? owner !== undefined : consent.withdrawnAt === undefined;
  return mayBeShown ? 'public' : 'confirmed';
}

const item = fieldGroup(
  { audience: mediaAudience, ceiling: mediaAudience },
  {
    id: mediaItemIdSchema,
    kind: z.enum(['image', 'video', 'audio']),
    href: z.string(),
    alt: textSchema,
    /** Words to stand below it. */
    title: optionalText,
    /** Files with what is said in it, in WebVTT. */
    captions: listOf(openObject({ href: z.string(), language: z.optional(localeTagSchema), label: optionalText })),
    /** Absent: of the event as a whole. */
    sessionId: z.optional(sessionIdSchema),
    rights: z.optional(mediaRightsSchema),
    /** Whether it lies with somebody else who would learn of every visit; it is loaded by a second click then. */
    external: z.optional(z.boolean()),
  },
);

/** Picture, film or recording; public only while its rights allow it. */
export const mediaItemEntity = defineEntity({
  name: 'mediaItem',
  plural: 'mediaItems',
  groups: { item },
  hasExpired: (record, day) => {
    const { expiresOn } = rightsOf(record);
    return expiresOn !== undefined && expiresOn < day;
  },
});

/** Picture, film or recording. */
export type MediaItem = RecordOf<typeof mediaItemEntity>;
/** Whose a media item is, who agreed to be shown, and until when. */
export type MediaRights = NonNullable<MediaItem['rights']>;
