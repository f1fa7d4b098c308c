import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { actorIdSchema, seatIdSchema } from '../schema/id.js';
import { daySchema, periodSchema } from '../time/instant.js';

/** What somebody is in a body. */
export const seatFunctions = ['chair', 'deputy', 'member', 'adviser', 'guest'] as const;

const core = fieldGroup(
  { audience: 'public' },
  {
    id: seatIdSchema,
    /** The body that owns the seat. */
    bodyId: actorIdSchema,
    function: z.optional(z.enum(seatFunctions)),
    /** Nobody here and not `held` means vacant. A person is named to whom may read of that person. */
    holderId: z.optional(actorIdSchema),
    /** Somebody holds it who is not named here; set where a reader may not know who. */
    held: z.optional(z.boolean()),
    represents: z.optional(actorIdSchema),
    period: z.optional(periodSchema),
    vacantSince: z.optional(daySchema),
  },
);

/** A position in a body, held or vacant. */
export const seatEntity = defineEntity({ name: 'seat', plural: 'seats', groups: { core } });

/** A position in a body, held or vacant. */
export type Seat = RecordOf<typeof seatEntity>;
/** What somebody is in a body. */
export type SeatFunction = (typeof seatFunctions)[number];
