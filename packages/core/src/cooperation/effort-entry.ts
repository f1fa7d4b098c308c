import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorIdSchema, effortEntryIdSchema, networkIdSchema, projectIdSchema, tieIdSchema } from '../schema/id.js';
import { daySchema, periodSchema } from '../time/instant.js';

/** What time was spent on. */
export const effortKinds = ['build', 'care', 'coordinate', 'meet', 'document'] as const;

const core = fieldGroup(
  { audience: 'private', ceiling: 'coordination' },
  {
    id: effortEntryIdSchema,
    actorId: actorIdSchema,
    /** The day, or the days it covers. */
    on: z.union([daySchema, periodSchema]),
    minutes: z.int().check(z.nonnegative()),
    kind: z.enum(effortKinds),
    paid: z.enum(['paid', 'voluntary']),
    networkId: z.optional(networkIdSchema),
    cooperationId: z.optional(z.string()),
    projectId: z.optional(projectIdSchema),
    tieId: z.optional(tieIdSchema),
  },
);

/** Minutes spent on network work; the only store of hours, private until handed on. */
export const effortEntryEntity = defineEntity({ name: 'effortEntry', plural: 'effortEntries', groups: { core } });

/** Minutes spent on network work; the only store of hours, private until handed on. */
export type EffortEntry = RecordOf<typeof effortEntryEntity>;
/** What time was spent on. */
export type EffortKind = (typeof effortKinds)[number];
