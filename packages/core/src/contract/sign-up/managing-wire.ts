import * as z from 'zod/mini';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import {
  bookingIdSchema,
  consentTextIdSchema,
  eventIdSchema,
  mentionedPartIdSchema,
  participantIdSchema,
  sessionIdSchema,
} from '../../schema/id.js';
import { openObject } from '../../schema/open-object.js';
import { strictSchema } from '../../schema/reshape.js';
import { attendanceEntity } from '../../sign-up/attendance.js';
import { needsAnswerEntity } from '../../sign-up/needs-answer.js';
import { signUpEntity } from '../../sign-up/sign-up.js';
import { instantSchema } from '../../time/instant.js';
import { participantRequestSchema, signUpRequestSchema, submitKeySchema, waitingPlaceSchema } from '../wire.js';

const asked = signUpRequestSchema._zod.def.shape;
const mailSchema = z.email().check(z.maxLength(254));
const bookingIds = z.optional(z.array(bookingIdSchema).check(z.minLength(1), z.maxLength(1_000)));

/** One thing a party does with its own sign-up. */
export const ownActionSchema = z.discriminatedUnion('do', [
  /** Proves the address by having got the mail. */
  strictSchema(openObject({ do: z.literal('confirm') })),
  /** States anew what is given; what is left out stays. */
  strictSchema(
    openObject({
      do: z.literal('change'),
      contact: z.optional(asked.contact),
      bookings: asked.bookings,
      answers: asked.answers,
      /** Given in addition, such as the one that answers on needs rest on. */
      consents: asked.consents,
      feeClassId: asked.feeClassId,
      invoice: asked.invoice,
      mode: asked.mode,
      letsPass: asked.letsPass,
    }),
  ),
  /** Somebody else comes in the place of a participant. */
  strictSchema(
    openObject({
      do: z.literal('replace'),
      participantId: participantIdSchema,
      by: participantRequestSchema,
      /** What the new person has to answer. */
      answers: asked.answers,
      /** Given in addition, such as the one that the new person's needs rest on. */
      consents: asked.consents,
    }),
  ),
  /** Single persons do not come after all. */
  strictSchema(
    openObject({
      do: z.literal('leave'),
      participantIds: z.array(participantIdSchema).check(z.minLength(1), z.maxLength(100)),
    }),
  ),
  /** Takes offered places; all of them unless bookings are named. */
  strictSchema(openObject({ do: z.literal('accept'), bookingIds })),
  /** Gives offered places back; all of them unless bookings are named. */
  strictSchema(openObject({ do: z.literal('decline'), bookingIds })),
  strictSchema(openObject({ do: z.literal('cancel') })),
  /** Asks to be written to at another address once that is proved; the present one takes such a wish back. */
  strictSchema(openObject({ do: z.literal('moveMail'), mail: mailSchema })),
  strictSchema(openObject({ do: z.literal('withdrawConsent'), textId: consentTextIdSchema })),
]);

/** Names of what a party can do with its own sign-up. */
export const ownActionNames = [
  'confirm',
  'change',
  'replace',
  'leave',
  'accept',
  'decline',
  'cancel',
  'moveMail',
  'withdrawConsent',
] as const;

/** Body of `changeOwnSignUp`. */
export const ownSignUpChangeSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** Of the sign-up as it was read. */
    revision: z.int().check(z.positive()),
    action: ownActionSchema,
  }),
);

const { submitKey: _key, ...told } = signUpEntity.groups.party.fields;
const noted = attendanceEntity.groups.note.fields;

/** Answer to `readOwnSignUp` and `changeOwnSignUp`: all that is kept about the party, and what it may do now. */
export const ownSignUpSchema = openObject({
  eventId: eventIdSchema,
  revision: z.int().check(z.positive()),
  signUp: openObject(told),
  needsAnswers: z.array(needsAnswerEntity.schema),
  /** The address the party asked to move to; absent where none awaits its proof. */
  newMail: z.optional(openObject({ mail: mailSchema, proveBy: instantSchema })),
  waiting: z.array(waitingPlaceSchema),
  /** The party's own rows of seating plans, in the order of rounds; absent where there is no plan for it yet. */
  seats: z.optional(
    z.array(
      openObject({
        sessionId: sessionIdSchema,
        participantId: participantIdSchema,
        round: z.int().check(z.positive()),
        partId: mentionedPartIdSchema,
      }),
    ),
  ),
  /** What the team noted of its persons having been there; of two notes about the same the later. Absent where none is. */
  attendance: z.optional(
    z.array(
      openObject({
        participantId: noted.participantId,
        of: noted.of,
        presence: noted.presence,
        minutes: noted.minutes,
      }),
    ),
  ),
  /** What would be taken now. */
  may: z.array(z.enum(ownActionNames)),
  /** Ids of bookables, choice groups and questions that can be decided now. */
  asks: z.array(z.string()),
  /** Until when cancelling is in time; absent where the rules name no such day. */
  cancelBy: z.optional(instantSchema),
  /** Share of the fee due if the party cancelled now, in per cent. */
  cancellationPercent: z.optional(z.number()),
});

/** Body of `eraseOwnSignUp`. */
export const erasureRequestSchema = strictSchema(openObject({ submitKey: submitKeySchema }));

/** Answer to `eraseOwnSignUp`. */
export const erasureReceiptSchema = openObject({
  eventId: eventIdSchema,
  erasedAt: instantSchema,
  /** How many sign-ups at the event still have the same address, each with a link of its own; absent: not counted. */
  others: z.optional(z.int().check(z.nonnegative())),
});

/** Body of `requestManageLink`. */
export const manageLinkRequestSchema = strictSchema(
  openObject({
    mail: mailSchema,
    locale: z.optional(z.string().check(z.maxLength(35))),
  }),
);

/** Answer to `requestManageLink`: the same whether or not somebody signed up with that address. */
export const manageLinkReceiptSchema = openObject({ eventId: eventIdSchema, askedAt: instantSchema });

/** Body of `proveMail`: what the mail to the new address carries, and nothing else opens. */
export const mailProofRequestSchema = strictSchema(openObject({ key: z.string().check(z.maxLength(1_000)) }));

/** Answer to `proveMail`. */
export const mailProofReceiptSchema = openObject({ eventId: eventIdSchema, provedAt: instantSchema });

/** Answer to `readChallenge`: sums to be done by a machine that wants to send a form, as ALTCHA states them. */
export const challengeSchema = z.record(z.string(), z.unknown());

/** Answer to `watchAvailability`: server-sent events named `availability`, each with an `Availability` as its data. */
export const availabilityEventsSchema = z.string();

/** One thing a party does with its own sign-up. */
export type OwnActionRequest = DeepReadonly<z.infer<typeof ownActionSchema>>;
/** Name of what a party can do with its own sign-up. */
export type OwnActionName = (typeof ownActionNames)[number];
/** Body of `changeOwnSignUp`. */
export type OwnSignUpChange = DeepReadonly<z.infer<typeof ownSignUpChangeSchema>>;
/** All that is kept about a party, and what it may do now. */
export type OwnSignUp = DeepReadonly<z.infer<typeof ownSignUpSchema>>;
/** Body of `eraseOwnSignUp`. */
export type ErasureRequest = DeepReadonly<z.infer<typeof erasureRequestSchema>>;
/** Answer to `eraseOwnSignUp`. */
export type ErasureReceipt = DeepReadonly<z.infer<typeof erasureReceiptSchema>>;
/** Body of `requestManageLink`. */
export type ManageLinkRequest = DeepReadonly<z.infer<typeof manageLinkRequestSchema>>;
/** Answer to `requestManageLink`. */
export type ManageLinkReceipt = DeepReadonly<z.infer<typeof manageLinkReceiptSchema>>;
/** Body of `proveMail`. */
export type MailProofRequest = DeepReadonly<z.infer<typeof mailProofRequestSchema>>;
/** Answer to `proveMail`. */
export type MailProofReceipt = DeepReadonly<z.infer<typeof mailProofReceiptSchema>>;
