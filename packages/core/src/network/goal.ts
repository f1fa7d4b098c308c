import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, contributionSchema, listOf } from '../schema/building-blocks.js';
import { goalIdSchema, networkIdSchema, projectIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';

const core = fieldGroup(
  { audience: 'members' },
  {
    id: goalIdSchema,
    /** Whose goal it is. */
    of: z.union([
      openObject({ networkId: networkIdSchema }),
      openObject({ projectId: projectIdSchema }),
      openObject({ cooperationId: z.string() }),
    ]),
    text: textSchema,
    targetGroups: listOf(termSchema),
    developedBy: listOf(actorRefSchema),
    contributions: listOf(contributionSchema),
    impactId: z.optional(z.string()),
  },
);

/** What partners want to reach together. */
export const goalEntity = defineEntity({ name: 'goal', plural: 'goals', groups: { core } });

/** What partners want to reach together. */
export type Goal = RecordOf<typeof goalEntity>;
