import * as z from 'zod/mini';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import {
  bookableIdSchema,
  bookingIdSchema,
  eventIdSchema,
  participantIdSchema,
  signUpIdSchema,
} from '../../schema/id.js';
import { openObject } from '../../schema/open-object.js';
import { strictSchema } from '../../schema/reshape.js';
import { needsAnswerEntity } from '../../sign-up/needs-answer.js';
import { signUpContactSchema, signUpEntity, signUpStatuses } from '../../sign-up/sign-up.js';
import { signUpReceiptSchema, signUpRequestSchema, submitKeySchema } from '../wire.js';

const { submitKey: _key, ...told } = signUpEntity.groups.party.fields;
const { contact: _contact, code: _code, trace: _trace, ...asked } = signUpRequestSchema._zod.def.shape;

/** Most sign-ups of one answer, and how many there are unless the caller says otherwise. */
export const signUpsPerPage = { most: 500, usual: 50 } as const;

/** Channels by which a team takes sign-ups in the place of a party. */
export const recordedChannels = ['mail', 'phone', 'paper', 'desk'] as const;

/** Body of `findSignUps`; a body, so that no name stands in an address. */
export const signUpSearchSchema = strictSchema(
  openObject({
    status: z.optional(z.array(z.enum(signUpStatuses)).check(z.minLength(1), z.maxLength(signUpStatuses.length))),
    /** Words that all occur in names, organisation, address or id, whatever their case. */
    text: z.optional(z.string().check(z.maxLength(200))),
    bookableId: z.optional(bookableIdSchema),
    /** Whether something of the party waits for a place. */
    isWaiting: z.optional(z.boolean()),
    channel: z.optional(signUpEntity.groups.party.fields.channel),
    /** Default 50. */
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(signUpsPerPage.most))),
    /** How many of them come before the first one of the answer; default 0. */
    offset: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
  }),
);

/** A sign-up as those who organise the event see it. */
export const toldSignUpSchema = openObject({ revision: z.int().check(z.positive()), ...told });

/** Answer to `findSignUps`, in the order of receipt. */
export const foundSignUpsSchema = openObject({
  eventId: eventIdSchema,
  /** How many there are in all. */
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  signUps: z.array(toldSignUpSchema),
  /** Only for those with the right `needs`. */
  needsAnswers: z.optional(z.array(needsAnswerEntity.schema)),
});

/** Body of `recordSignUp`: what a party said on the phone, by mail, on paper or at the desk. */
export const recordedSignUpSchema = strictSchema(
  openObject({
    ...asked,
    channel: z.enum(recordedChannels),
    /** Without an address nothing is sent. */
    contact: openObject({
      ...signUpContactSchema._zod.def.shape,
      mail: z.optional(signUpContactSchema._zod.def.shape.mail),
    }),
  }),
);

const someIds = <Id extends z.ZodMiniType>(id: Id) => z.optional(z.array(id).check(z.minLength(1), z.maxLength(1_000)));

/** What a team decides about a sign-up. */
export const teamActionSchema = z.discriminatedUnion('do', [
  /** Default: a place where there is room for the whole party, else the waiting list. */
  strictSchema(openObject({ do: z.literal('approve'), to: z.optional(z.enum(['confirmed', 'waiting'])) })),
  strictSchema(openObject({ do: z.literal('refuse') })),
  /** Lets a party move up out of turn; default wherever it waits. */
  strictSchema(openObject({ do: z.literal('promote'), bookableIds: someIds(bookableIdSchema) })),
  /** Default the whole sign-up. */
  strictSchema(
    openObject({
      do: z.literal('cancel'),
      cause: z.optional(z.enum(['team', 'event'])),
      participantIds: someIds(participantIdSchema),
      bookingIds: someIds(bookingIdSchema),
    }),
  ),
]);

/** Body of `decideSignUp`. */
export const signUpDecisionSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** Of the sign-up as it was read. */
    revision: z.int().check(z.positive()),
    action: teamActionSchema,
  }),
);

/** Answer to `decideSignUp`: nothing personal. */
export const signUpDecisionReceiptSchema = openObject({
  ...signUpReceiptSchema._zod.def.shape,
  revision: z.int().check(z.positive()),
  /** Other sign-ups that moved up because of it. */
  promoted: z.array(signUpIdSchema),
});

/** Body of `findSignUps`. */
export type SignUpSearch = DeepReadonly<z.infer<typeof signUpSearchSchema>>;
/** Answer to `findSignUps`. */
export type FoundSignUps = DeepReadonly<z.infer<typeof foundSignUpsSchema>>;
/** Body of `recordSignUp`. */
export type RecordedSignUp = DeepReadonly<z.infer<typeof recordedSignUpSchema>>;
/** Body of `decideSignUp`. */
export type SignUpDecisionRequest = DeepReadonly<z.infer<typeof signUpDecisionSchema>>;
/** Answer to `decideSignUp`. */
export type SignUpDecisionReceipt = DeepReadonly<z.infer<typeof signUpDecisionReceiptSchema>>;
