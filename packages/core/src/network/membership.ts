import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorRefSchema, benefitSchema, contributionSchema, listOf, optionalText } from '../schema/building-blocks.js';
import { actorIdSchema, membershipIdSchema, networkIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { periodSchema } from '../time/instant.js';

const core = fieldGroup(
  { audience: 'members' },
  {
    id: membershipIdSchema,
    networkId: networkIdSchema,
    actorId: actorIdSchema,
    /** Home organisation through which a person takes part. */
    via: z.optional(actorIdSchema),
    isInitiator: z.optional(z.boolean()),
    period: z.optional(periodSchema),
  },
);

const role = fieldGroup(
  { audience: 'coordination', ceiling: 'members' },
  {
    claimedRoles: listOf(termSchema),
    attributedRoles: listOf(openObject({ role: termSchema, by: actorRefSchema })),
    mandate: z.optional(z.enum(['voluntary', 'expected', 'obligatory'])),
    expectation: optionalText,
    contributions: listOf(contributionSchema),
    benefits: listOf(benefitSchema),
    logic: z.optional(openObject({ mandate: optionalText, limits: optionalText, decisionPath: optionalText })),
  },
);

const work = fieldGroup(
  { audience: 'private', ceiling: 'coordination' },
  {
    inJobDescription: z.optional(z.enum(['yes', 'partly', 'no'])),
    /** Estimate in hours, used only where no effort entry exists. */
    hoursPerMonth: z.optional(z.number().check(z.nonnegative())),
  },
);

/** An actor's belonging to a network, with role and effort. */
export const membershipEntity = defineEntity({
  name: 'membership',
  plural: 'memberships',
  groups: { core, role, work },
});

/** An actor's belonging to a network, with role and effort. */
export type Membership = RecordOf<typeof membershipEntity>;
