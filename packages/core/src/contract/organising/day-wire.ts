import * as z from 'zod/mini';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import { eventIdSchema, participantIdSchema, signUpIdSchema } from '../../schema/id.js';
import { optionalText } from '../../schema/building-blocks.js';
import { openObject } from '../../schema/open-object.js';
import { strictSchema } from '../../schema/reshape.js';
import { attendanceEntity } from '../../sign-up/attendance.js';
import { needsAnswerEntity } from '../../sign-up/needs-answer.js';
import { textSchema } from '../../text/text.js';
import { instantSchema } from '../../time/instant.js';
import { submitKeySchema } from '../wire.js';

const count = z.int().check(z.nonnegative());

/** Answer to `readHeadcounts`; it names nobody. */
export const headcountsSchema = openObject({
  eventId: eventIdSchema,
  at: instantSchema,
  lines: z.array(
    openObject({
      about: z.enum(['people', 'children', 'bookable', 'answer']),
      /** Id of the bookable or question. */
      id: z.optional(z.string()),
      /** Kind of person, band of ages, option, `true`, `false`, or `sum` of numbers. */
      value: z.optional(z.string()),
      /** What the bookable or question is called. */
      label: optionalText,
      /** What the value is called, where it is an option. */
      valueLabel: optionalText,
      /** Absent where so few are kept back that one answer could tell who gave it. */
      count: z.optional(openObject({ certain: count, open: count })),
    }),
  ),
});

/** Answer to `readNeeds`: who said what about care, food and access; only with the right `needs`. */
export const needsListSchema = openObject({
  eventId: eventIdSchema,
  people: z.array(
    openObject({
      signUpId: signUpIdSchema,
      participantId: participantIdSchema,
      name: z.optional(z.string()),
      answers: z.array(openObject({ question: textSchema, value: needsAnswerEntity.groups.answer.fields.value })),
    }),
  ),
});

const { of: attendedSchema, presence, proof } = attendanceEntity.groups.note.fields;

/** What can be attended: the event, one of its days or one of its sessions. */
const attendableSchema = openObject({ of: attendedSchema, title: textSchema, start: z.optional(z.string()) });

/** Answer to `readCheckInList`: what a device needs to note who is there while it has no connection. */
export const checkInListSchema = openObject({
  format: z.literal('geflecht-check-in'),
  version: z.literal(1),
  eventId: eventIdSchema,
  title: textSchema,
  /** When it was made. */
  at: instantSchema,
  attendables: z.array(attendableSchema),
  people: z.array(
    openObject({
      signUpId: signUpIdSchema,
      participantId: participantIdSchema,
      /** On the badge; opens nothing. */
      code: z.string(),
      name: z.string(),
      organisation: z.optional(z.string()),
      kind: z.enum(['adult', 'child', 'assistant']),
      /** Ids of sessions this person has places at, where places are given there. */
      attends: z.array(z.string()),
      /** What was noted last, of each thing there is a note about. */
      notes: z.array(openObject({ of: attendedSchema, presence })),
    }),
  ),
});

const longestBatch = 500;

/** One note of somebody having been there or not. */
export const attendanceEntrySchema = strictSchema(
  openObject({
    /** Made by the device; the same note twice is kept once. */
    id: z.string().check(z.minLength(8), z.maxLength(100)),
    /** The code on the badge, or both ids. */
    code: z.optional(z.string().check(z.maxLength(50))),
    signUpId: z.optional(signUpIdSchema),
    participantId: z.optional(participantIdSchema),
    of: attendedSchema,
    presence,
    minutes: z.optional(z.int().check(z.nonnegative(), z.maximum(100_000))),
    proof,
    /** By the clock of the device; the latest note holds. */
    at: instantSchema,
  }),
);

/** Body of `recordAttendance`; each note is taken or refused by itself. */
export const attendanceRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    entries: z.array(attendanceEntrySchema).check(z.minLength(1), z.maxLength(longestBatch)),
  }),
);

/** Why a note was not taken. */
export const attendanceRefusals = [
  'unknown',
  'not-confirmed',
  'nothing-there',
  'minutes-too-many',
  'in-the-future',
] as const;

/** Answer to `recordAttendance`, by ids of notes. */
export const attendanceReceiptSchema = openObject({
  eventId: eventIdSchema,
  /** Kept, now or before. */
  kept: z.array(z.string()),
  refused: z.array(openObject({ id: z.string(), code: z.enum(attendanceRefusals) })),
});

/** Answer to `readHeadcounts`. */
export type Headcounts = DeepReadonly<z.infer<typeof headcountsSchema>>;
/** Answer to `readNeeds`. */
export type NeedsList = DeepReadonly<z.infer<typeof needsListSchema>>;
/** Answer to `readCheckInList`. */
export type CheckInList = DeepReadonly<z.infer<typeof checkInListSchema>>;
/** Body of `recordAttendance`. */
export type AttendanceRequest = DeepReadonly<z.infer<typeof attendanceRequestSchema>>;
/** Answer to `recordAttendance`. */
export type AttendanceReceipt = DeepReadonly<z.infer<typeof attendanceReceiptSchema>>;
