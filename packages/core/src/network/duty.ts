import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  actorIdSchema,
  areaIdSchema,
  dutyIdSchema,
  networkIdSchema,
  projectIdSchema,
  termSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { daySchema } from '../time/instant.js';

const core = fieldGroup(
  { audience: 'members' },
  {
    id: dutyIdSchema,
    networkId: networkIdSchema,
    /** What is to be done, such as `coordination`. */
    kind: termSchema,
    /** Nobody here and not `held` means vacant. */
    holderId: z.optional(actorIdSchema),
    /** Somebody holds it who is not named here; set where a reader may not know who. */
    held: z.optional(z.boolean()),
    /** Part of a full post, from 0 to 100. */
    sharePercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
    areaId: z.optional(areaIdSchema),
    projectId: z.optional(projectIdSchema),
    since: z.optional(daySchema),
    vacantSince: z.optional(daySchema),
    handover: z.optional(openObject({ fromId: z.optional(actorIdSchema), toId: z.optional(actorIdSchema) })),
  },
);

/** A standing task held for a network; coordination is one of them. */
export const dutyEntity = defineEntity({ name: 'duty', plural: 'duties', groups: { core } });

/** A standing task held for a network; coordination is one of them. */
export type Duty = RecordOf<typeof dutyEntity>;
