import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { fiveSchema, optionalText } from '../schema/building-blocks.js';
import { actorIdSchema, networkIdSchema, placementIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';

const spot = fieldGroup(
  { audience: 'members' },
  {
    id: placementIdSchema,
    networkId: networkIdSchema,
    actorId: z.optional(actorIdSchema),
    /** A kind of partner that is looked for, in place of an actor. */
    wanted: z.optional(openObject({ sectorId: termSchema, note: optionalText })),
    presence: z.enum(['existing', 'sought']),
    ringId: z.optional(z.string()),
    wedgeId: z.optional(z.string()),
    plane: z.optional(z.enum(['actual', 'target'])),
    typicality: z.optional(z.enum(['usual', 'untypical'])),
    /** Free position, both coordinates from -1 to 1, the map's centre being 0. */
    position: z.optional(openObject({ x: z.number(), y: z.number() })),
  },
);

const stake = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  { influence: z.optional(fiveSchema), interest: z.optional(fiveSchema) },
);

/** An actor's or a wanted kind's spot on one network's map; membership is not required. */
export const placementEntity = defineEntity({
  name: 'placement',
  plural: 'placements',
  groups: { spot, stake },
});

/** An actor's or a wanted kind's spot on one network's map. */
export type Placement = RecordOf<typeof placementEntity>;
