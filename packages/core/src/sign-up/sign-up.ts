import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { consentRecordSchema, listOf } from '../schema/building-blocks.js';
import {
  actorIdSchema,
  bookableIdSchema,
  bookingIdSchema,
  eventIdSchema,
  participantIdSchema,
  questionIdSchema,
  signUpIdSchema,
  termSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { instantSchema } from '../time/instant.js';

/** States of a party's sign-up. */
export const signUpStatuses = [
  'received',
  'unconfirmed',
  'pending',
  'confirmed',
  'waiting',
  'promoted',
  'declined',
  'expired',
  'cancelled',
] as const;

/** States of one participant's booking. */
export const bookingStatuses = ['requested', 'confirmed', 'waiting', 'promoted', 'declined', 'cancelled'] as const;

const shortText = z.string().check(z.maxLength(500));

/** One answer: text, number, yes or no, or several option ids. */
export const answerValueSchema = z.union([
  z.string().check(z.maxLength(5_000)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(500))).check(z.maxLength(100)),
]);

/** An answer to one question; without participant it speaks for the party. */
export const answerSchema = openObject({
  questionId: questionIdSchema,
  participantId: z.optional(participantIdSchema),
  value: answerValueSchema,
});

/** One person of a party. */
export const participantSchema = openObject({
  id: participantIdSchema,
  name: z.optional(shortText),
  kind: z.enum(['adult', 'child', 'assistant']),
  age: z.optional(z.int().check(z.minimum(0), z.maximum(130))),
  organisation: z.optional(shortText),
  function: z.optional(shortText),
  sectorId: z.optional(termSchema),
  /** Set by the team, never looked up in public. */
  actorId: z.optional(actorIdSchema),
  leftAt: z.optional(instantSchema),
  replacedBy: z.optional(participantIdSchema),
});

/** One participant's wish or place at a bookable. */
export const bookingSchema = openObject({
  id: bookingIdSchema,
  participantId: participantIdSchema,
  bookableId: bookableIdSchema,
  rank: z.optional(z.int().check(z.positive())),
  status: z.enum(bookingStatuses),
  answerBy: z.optional(instantSchema),
  /** Since when it waits, where that is later than the party's own `queuedAt`. */
  queuedAt: z.optional(instantSchema),
  /** The place that is given up as soon as this one is there. */
  insteadOf: z.optional(bookingIdSchema),
});

/** Who answers for a party. */
export const signUpContactSchema = openObject({
  name: shortText.check(z.minLength(1)),
  mail: z.email().check(z.maxLength(254)),
  phone: z.optional(z.string().check(z.maxLength(50))),
});

/** An address that a party wants to move to, which has to be proved first. */
export const newMailSchema = openObject({
  mail: z.email().check(z.maxLength(254)),
  askedAt: instantSchema,
  /** First instant at which a proof comes too late. */
  proveBy: instantSchema,
  /** It is the party's own since; a second proof of it changes nothing. */
  provedAt: z.optional(instantSchema),
});

/** One step in a sign-up's life. */
export const signUpLogEntrySchema = openObject({
  at: instantSchema,
  by: z.enum(['party', 'team', 'event', 'system']),
  from: z.optional(z.enum(signUpStatuses)),
  to: z.enum(signUpStatuses),
  cause: z.string(),
});

const party = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  {
    id: signUpIdSchema,
    eventId: eventIdSchema,
    submitKey: z.string().check(z.minLength(8), z.maxLength(200)),
    contact: signUpContactSchema,
    locale: z.optional(z.string()),
    participants: z.array(participantSchema).check(z.minLength(1), z.maxLength(100)),
    bookings: listOf(bookingSchema),
    answers: listOf(answerSchema),
    consents: listOf(consentRecordSchema),
    feeClassId: z.optional(z.string()),
    invoice: z.optional(z.string().check(z.maxLength(2_000))),
    channel: z.enum(['form', 'mail', 'phone', 'paper', 'desk', 'import']),
    codeUsed: z.optional(z.string()),
    status: z.enum(signUpStatuses),
    mode: z.optional(z.enum(['allOrNothing', 'takeFewer'])),
    letsPass: z.optional(z.boolean()),
    queuedAt: z.optional(instantSchema),
    splitFrom: z.optional(signUpIdSchema),
    log: z.array(signUpLogEntrySchema),
  },
);

const secret = fieldGroup(
  { audience: 'private', ceiling: 'private' },
  {
    manageKeyHash: z.optional(z.string()),
    /** Counts the manage keys before the present one: the party gets another with each address it moves to; default 0. */
    manageKeyGeneration: z.optional(z.int().check(z.nonnegative())),
    newMail: z.optional(newMailSchema),
  },
);

/** One party's request and its fate at one event. */
export const signUpEntity = defineEntity({
  name: 'signUp',
  plural: 'signUps',
  groups: { party, secret },
});

/** One party's request and its fate at one event. */
export type SignUp = RecordOf<typeof signUpEntity>;
/** One person of a party. */
export type Participant = SignUp['participants'][number];
/** One participant's wish or place at a bookable. */
export type Booking = NonNullable<SignUp['bookings']>[number];
/** An address that a party wants to move to. */
export type NewMail = NonNullable<SignUp['newMail']>;
/** One answer of a party or participant. */
export type Answer = NonNullable<SignUp['answers']>[number];
/** One step in a sign-up's life. */
export type SignUpLogEntry = SignUp['log'][number];
/** State of a party's sign-up. */
export type SignUpStatus = (typeof signUpStatuses)[number];
/** State of one participant's booking. */
export type BookingStatus = (typeof bookingStatuses)[number];
