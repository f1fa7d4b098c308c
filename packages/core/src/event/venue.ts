import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { locationSchema, optionalText } from '../schema/building-blocks.js';
import {
  actorIdSchema,
  eventIdSchema,
  onlineAccessIdSchema,
  roomIdSchema,
  sessionIdSchema,
  termSchema,
  venueIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { instantSchema } from '../time/instant.js';

const isPrivateHome = (record: Readonly<Record<string, unknown>>) => record['kind'] === 'privateHome';
const homeAudience = (record: Readonly<Record<string, unknown>>) => (isPrivateHome(record) ? 'confirmed' : 'public');

const core = fieldGroup(
  { audience: 'public' },
  {
    id: venueIdSchema,
    kind: termSchema,
    /** Of a private home strangers read the district only; `disclose` reduces it. */
    location: z.optional(locationSchema),
    actorId: z.optional(actorIdSchema),
  },
);

const approach = fieldGroup(
  { audience: homeAudience, ceiling: homeAudience },
  {
    /** Required unless the venue is a private home. */
    name: optionalText,
    accessNotes: optionalText,
    travel: optionalText,
  },
);

/** House or place of an event; a private home is public as a district only. */
export const venueEntity = defineEntity({
  name: 'venue',
  plural: 'venues',
  groups: { core, approach },
});

const access = fieldGroup(
  { audience: 'confirmed', ceiling: 'confirmed' },
  {
    id: onlineAccessIdSchema,
    of: z.union([
      openObject({ eventId: eventIdSchema }),
      openObject({ sessionId: sessionIdSchema }),
      openObject({ roomId: roomIdSchema }),
    ]),
    url: z.string(),
    label: optionalText,
    dialIn: z.optional(z.string()),
    passcode: z.optional(z.string()),
    /** Not disclosed before this instant. */
    from: z.optional(instantSchema),
    until: z.optional(instantSchema),
  },
);

/** Link and codes for the confirmed; its own record, never inside an event. */
export const onlineAccessEntity = defineEntity({
  name: 'onlineAccess',
  plural: 'onlineAccesses',
  groups: { access },
});

/** House or place of an event. */
export type Venue = RecordOf<typeof venueEntity>;
/** Link and codes for the confirmed. */
export type OnlineAccess = RecordOf<typeof onlineAccessEntity>;
