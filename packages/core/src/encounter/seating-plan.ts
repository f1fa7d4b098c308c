import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  mentionedPartIdSchema,
  participantIdSchema,
  seatingPlanIdSchema,
  sessionIdSchema,
  signUpIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';

/** Where one person sits in one round. Nothing else stands here, so that a plan gives no tie away. */
export const plannedSeatSchema = openObject({
  /** Participants are told apart within their sign-up only. */
  signUpId: signUpIdSchema,
  participantId: participantIdSchema,
  /** The round's own number, `Session.rounds.n`. */
  round: z.int().check(z.positive()),
  partId: mentionedPartIdSchema,
});

const plan = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  {
    id: seatingPlanIdSchema,
    sessionId: sessionIdSchema,
    seats: z.array(plannedSeatSchema),
    /** With which the plan was made. */
    seed: z.int().check(z.nonnegative()),
  },
);

/** Result of the encounter plan; the team reads it, the confirmed their own rows by `seatsOf`. */
export const seatingPlanEntity = defineEntity({ name: 'seatingPlan', plural: 'seatingPlans', groups: { plan } });

/** Result of the encounter plan. */
export type SeatingPlan = RecordOf<typeof seatingPlanEntity>;
/** Where one person sits in one round. */
export type PlannedSeat = SeatingPlan['seats'][number];
