import * as z from 'zod/mini';
import type { DeepReadonly } from '../schema/deep-readonly.js';
import {
  bookableIdSchema,
  consentTextIdSchema,
  eventIdSchema,
  participantIdSchema,
  signUpIdSchema,
} from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { strictSchema } from '../schema/reshape.js';
import {
  answerSchema,
  bookingStatuses,
  participantSchema,
  signUpContactSchema,
  signUpStatuses,
} from '../sign-up/sign-up.js';
import { instantSchema } from '../time/instant.js';
import { capabilities } from './paths.js';

/** A wish or pick of one participant. */
export const bookingRequestSchema = openObject({
  participantId: participantIdSchema,
  bookableId: bookableIdSchema,
  rank: z.optional(z.int().check(z.positive(), z.maximum(20))),
});

/** A ticked consent: which wording in which version. */
export const consentRequestSchema = openObject({
  textId: consentTextIdSchema,
  textVersion: z.string().check(z.maxLength(100)),
});

/** Made by the client once per submit; the same key gets the same answer. */
export const submitKeySchema = z.string().check(z.minLength(8), z.maxLength(200));

/** Participant fields a party may state about itself. */
export const participantRequestSchema = z.pick(participantSchema, {
  id: true,
  name: true,
  kind: true,
  age: true,
  organisation: true,
  function: true,
  sectorId: true,
});

/** What tells people from programs that fill in forms; nothing of it is kept. */
const formTraceSchema = strictSchema(
  openObject({
    /** A field nobody sees; whoever writes into it reads no page. */
    honeypot: z.optional(z.string().check(z.maxLength(500))),
    /** Seconds between the form's first picture and its sending. */
    elapsedSeconds: z.optional(z.number().check(z.nonnegative())),
    /** Solution of a challenge, as ALTCHA writes it. */
    challenge: z.optional(z.string().check(z.maxLength(10_000))),
  }),
);

/** Body of `createSignUp`; strict, so that nothing unmodelled gets in. */
export const signUpRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    contact: signUpContactSchema,
    locale: z.optional(z.string().check(z.maxLength(35))),
    participants: z.array(participantRequestSchema).check(z.minLength(1), z.maxLength(100)),
    bookings: z.optional(z.array(bookingRequestSchema).check(z.maxLength(1_000))),
    answers: z.optional(z.array(answerSchema).check(z.maxLength(1_000))),
    consents: z.optional(z.array(consentRequestSchema).check(z.maxLength(50))),
    feeClassId: z.optional(z.string().check(z.maxLength(200))),
    invoice: z.optional(z.string().check(z.maxLength(2_000))),
    code: z.optional(z.string().check(z.maxLength(200))),
    mode: z.optional(z.enum(['allOrNothing', 'takeFewer'])),
    letsPass: z.optional(z.boolean()),
    trace: z.optional(formTraceSchema),
  }),
);

/** Where a party stands in one queue. */
export const waitingPlaceSchema = openObject({
  bookableId: bookableIdSchema,
  /** Place of the party in the queue, from 1. */
  position: z.int().check(z.positive()),
  /** Parties in the queue. */
  parties: z.int().check(z.positive()),
});

/** Answer to `createSignUp`: what became of the sign-up, nothing personal. */
export const signUpReceiptSchema = openObject({
  signUpId: signUpIdSchema,
  eventId: eventIdSchema,
  status: z.enum(signUpStatuses),
  receivedAt: instantSchema,
  bookings: z.array(
    openObject({
      participantId: participantIdSchema,
      bookableId: bookableIdSchema,
      rank: z.optional(z.int()),
      status: z.enum(bookingStatuses),
    }),
  ),
  /** Absent where nobody waits, and from backends that do not tell. */
  waiting: z.optional(z.array(waitingPlaceSchema)),
});

/** Free places of one bookable; numbers only where the rules show them. */
export const bookableAvailabilitySchema = openObject({
  bookableId: bookableIdSchema,
  state: z.enum(['unlimited', 'free', 'few', 'waitingList', 'full']),
  capacity: z.optional(z.int()),
  placesLeft: z.optional(z.int()),
});

/** Answer to `readAvailability`. */
export const availabilitySchema = openObject({
  eventId: eventIdSchema,
  at: instantSchema,
  /** Whether somebody without a place could sign up at `at`. */
  entry: z.enum(['open', 'notYet', 'closed']),
  opens: z.optional(instantSchema),
  closes: z.optional(instantSchema),
  bookables: z.array(bookableAvailabilitySchema),
});

/** Answer to `readCapabilities`. */
export const capabilitiesSchema = openObject({ capabilities: z.array(z.enum(capabilities)) });

/** Answer to `readEventVersion`. */
export const eventVersionSchema = openObject({
  /** Another one as soon as anything changes that the caller may see of the event, and only then. */
  version: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** Answer to `readCalendar`: the text of an iCalendar file (RFC 5545). */
export const calendarSchema = z.string().check(z.regex(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/));

/** Answer to `readProgramme`: the text of a whole HTML page that names its language. */
export const programmePageSchema = z
  .string()
  .check(z.regex(/^<!doctype html>\n<html lang="[a-z-]+"[\s\S]*<\/html>\n$/i));

/** Body of `createSignUp`. */
export type SignUpRequest = DeepReadonly<z.infer<typeof signUpRequestSchema>>;
/** What became of a sign-up. */
export type SignUpReceipt = DeepReadonly<z.infer<typeof signUpReceiptSchema>>;
/** Where a party stands in one queue. */
export type WaitingPlace = DeepReadonly<z.infer<typeof waitingPlaceSchema>>;
/** Free places of an event's bookables. */
export type Availability = DeepReadonly<z.infer<typeof availabilitySchema>>;
/** Free places of one bookable. */
export type BookableAvailability = Availability['bookables'][number];
/** Mark of an event's present state. */
export type EventVersion = DeepReadonly<z.infer<typeof eventVersionSchema>>;
