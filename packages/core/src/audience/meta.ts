import * as z from 'zod/mini';
import { actorIdSchema, eventIdSchema, networkIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { localeTagSchema } from '../text/text.js';
import { instantSchema } from '../time/instant.js';
import { audiences } from './audience.js';
import { fieldGroup } from './field-group.js';

/** The network, event or actor a record belongs to: whose members and coordination are meant. */
export const scopeSchema = z.union([
  openObject({ networkId: networkIdSchema }),
  openObject({ eventId: eventIdSchema }),
  openObject({ actorId: actorIdSchema }),
]);

/** Where a record came from; the match key of a repeated import. */
export const sourceSchema = openObject({
  system: z.string().check(z.minLength(1)),
  originalId: z.string(),
  uid: z.optional(z.string()),
  url: z.optional(z.string()),
  readAt: z.optional(instantSchema),
  /** Fields of the origin that the model has no home for. */
  rest: z.optional(z.unknown()),
});

/** Opens or narrows one field group of a record, within the group's ceiling. */
export const audienceRuleSchema = openObject({
  group: z.string(),
  audience: z.enum(audiences),
  from: z.optional(instantSchema),
  circle: z.optional(z.array(actorIdSchema)),
});

/** Fields every record has beside its id. `revision` counts writes and defaults to 1. */
export const metaGroups = {
  meta: fieldGroup(
    { audience: 'public', mayBeNarrowed: false },
    {
      scope: z.optional(scopeSchema),
      revision: z.optional(z.int().check(z.positive())),
      createdAt: z.optional(instantSchema),
      updatedAt: z.optional(instantSchema),
      contentLocale: z.optional(localeTagSchema),
    },
  ),
  origin: fieldGroup(
    { audience: 'coordination', ceiling: 'coordination' },
    {
      source: z.optional(z.array(sourceSchema)),
      visibility: z.optional(z.array(audienceRuleSchema)),
    },
  ),
};

/** The network, event or actor a record belongs to. */
export type Scope = z.infer<typeof scopeSchema>;
/** Where a record came from. */
export type Source = z.infer<typeof sourceSchema>;
/** Opens or narrows one field group of a record. */
export type AudienceRule = z.infer<typeof audienceRuleSchema>;
