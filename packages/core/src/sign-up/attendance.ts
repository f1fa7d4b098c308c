import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import {
  attendanceIdSchema,
  eventIdSchema,
  participantIdSchema,
  sessionIdSchema,
  signUpIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { instantSchema } from '../time/instant.js';

/** How somebody was there. */
export const attendancePresences = ['present', 'partly', 'absent'] as const;

const note = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  {
    id: attendanceIdSchema,
    signUpId: signUpIdSchema,
    /** Somebody of that sign-up. */
    participantId: participantIdSchema,
    of: z.union([
      openObject({ eventId: eventIdSchema }),
      openObject({ dayId: z.string() }),
      openObject({ sessionId: sessionIdSchema }),
    ]),
    presence: z.enum(attendancePresences),
    /** Minutes somebody was there; absent: from start to end where present. */
    minutes: z.optional(z.int().check(z.nonnegative())),
    proof: z.optional(z.enum(['signature', 'checkIn', 'team'])),
    /** When it was noted; of two notes about the same the later holds. */
    at: z.optional(instantSchema),
  },
);

/** Whether a participant was at an event, one of its days or sessions; feeds certificates and counts. */
export const attendanceEntity = defineEntity({
  name: 'attendance',
  plural: 'attendances',
  groups: { note },
});

/** Whether a participant was there, and how long. */
export type Attendance = RecordOf<typeof attendanceEntity>;
