import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf, optionalText } from '../schema/building-blocks.js';
import { roomIdSchema, trackIdSchema, venueIdSchema } from '../schema/id.js';
import { textSchema } from '../text/text.js';

const space = fieldGroup(
  { audience: 'public' },
  {
    id: roomIdSchema,
    name: textSchema,
    slug: z.optional(z.string()),
    venueId: z.optional(venueIdSchema),
    parentId: z.optional(roomIdSchema),
    kind: z.optional(z.enum(['room', 'breakout', 'table', 'area', 'stand'])),
    capacity: z.optional(z.int().check(z.nonnegative())),
    /** Columns follow it, then the order in the document. */
    order: z.optional(z.number()),
    floor: optionalText,
    accessNotes: optionalText,
    description: optionalText,
    features: listOf(textSchema),
    url: z.optional(z.string()),
    streamId: z.optional(z.string()),
  },
);

/** Physical or virtual space, without any topic. */
export const roomEntity = defineEntity({ name: 'room', plural: 'rooms', groups: { space } });

const thread = fieldGroup(
  { audience: 'public' },
  {
    id: trackIdSchema,
    name: textSchema,
    slug: z.optional(z.string()),
    /** CSS hex colour; never the only carrier of meaning. */
    colour: z.optional(z.string()),
  },
);

/** Thread of related sessions. */
export const trackEntity = defineEntity({ name: 'track', plural: 'tracks', groups: { thread } });

/** Physical or virtual space. */
export type Room = RecordOf<typeof roomEntity>;
/** Thread of related sessions. */
export type Track = RecordOf<typeof trackEntity>;
