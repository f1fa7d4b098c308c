import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { optionalText } from '../schema/building-blocks.js';
import { actorIdSchema, resourceIdSchema, termSchema } from '../schema/id.js';
import { periodSchema } from '../time/instant.js';

/** Whether a resource is there to be shared or looked for. */
export const resourceDirections = ['offers', 'needs'] as const;

/** Kinds that tell how an actor is off; the coordination reads them unless opened further. */
const delicateKinds: readonly unknown[] = ['money', 'staff'];

const core = fieldGroup(
  { audience: ({ kind }) => (delicateKinds.includes(kind) ? 'coordination' : 'members') },
  {
    id: resourceIdSchema,
    actorId: actorIdSchema,
    direction: z.enum(resourceDirections),
    kind: termSchema,
    text: optionalText,
    amount: optionalText,
    conditions: optionalText,
    period: z.optional(periodSchema),
  },
);

/** What an actor offers to the others or needs from them. */
export const resourceEntity = defineEntity({ name: 'resource', plural: 'resources', groups: { core } });

/** What an actor offers to the others or needs from them. */
export type Resource = RecordOf<typeof resourceEntity>;
/** Whether a resource is there to be shared or looked for. */
export type ResourceDirection = (typeof resourceDirections)[number];
