import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, contactSchema, listOf, longestList } from '../schema/building-blocks.js';
import { areaIdSchema, offerIdSchema, termSchema } from '../schema/id.js';
import { localeTagSchema, textSchema } from '../text/text.js';

const core = fieldGroup(
  { audience: 'public' },
  {
    id: offerIdSchema,
    title: textSchema,
    /** More than one make a joint offer. */
    providers: z.array(actorRefSchema).check(z.minLength(1), z.maxLength(longestList)),
    mode: z.optional(z.enum(['onSite', 'online', 'hybrid'])),
    targetGroups: listOf(termSchema),
    lifePhases: listOf(termSchema),
    topics: listOf(termSchema),
    areaId: z.optional(areaIdSchema),
    languages: listOf(localeTagSchema),
    contact: z.optional(contactSchema),
    cooperationId: z.optional(z.string()),
  },
);

/** Something families can use, by one or more providers. */
export const offerEntity = defineEntity({ name: 'offer', plural: 'offers', groups: { core } });

/** Something families can use, by one or more providers. */
export type Offer = RecordOf<typeof offerEntity>;
