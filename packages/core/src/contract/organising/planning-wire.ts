import * as z from 'zod/mini';
import type { DeepReadonly } from '../../schema/deep-readonly.js';
import {
  bookableIdSchema,
  eventIdSchema,
  mentionedPartIdSchema,
  participantIdSchema,
  sessionIdSchema,
  signUpIdSchema,
} from '../../schema/id.js';
import { openObject } from '../../schema/open-object.js';
import { strictSchema } from '../../schema/reshape.js';
import { plannedSeatSchema } from '../../encounter/seating-plan.js';
import { submitKeySchema } from '../wire.js';

const count = z.int().check(z.nonnegative());
const person = { signUpId: signUpIdSchema, participantId: participantIdSchema };
const locale = z.optional(z.string().check(z.maxLength(35)));
const persons = z.array(strictSchema(openObject(person))).check(z.minLength(2), z.maxLength(100));

/** Body of `allocatePlaces`. */
export const allocationRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    /** Whether nothing is to be stored; default no. */
    isTrial: z.optional(z.boolean()),
    /** Word of the draw, best made known before; the same word, the same lots. Default the id of the event. */
    seed: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** Default all in which wishes are ranked. */
    choiceGroupIds: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(100))),
    /** Places given beforehand, to hosts for instance. */
    fixed: z.optional(
      z.array(strictSchema(openObject({ ...person, bookableId: bookableIdSchema }))).check(z.maxLength(1_000)),
    ),
    /** Language of the sentences; default `de`. */
    locale,
  }),
);

const wish = openObject({
  bookableId: bookableIdSchema,
  rank: z.int(),
  reason: z.string(),
  /** Places that were shared out there; absent for no limit. */
  places: z.optional(count),
  wishes: count,
  firstWishes: count,
  level: z.optional(openObject({ rank: z.int(), andLater: z.boolean() })),
  becauseOf: z.optional(z.array(bookableIdSchema)),
});

/** Answer to `allocatePlaces`: who got what and why, without names. */
export const allocationAnswerSchema = openObject({
  eventId: eventIdSchema,
  isTrial: z.boolean(),
  seed: z.string(),
  figures: openObject({
    placed: count,
    without: count,
    fixed: count,
    kept: count,
    byRank: z.array(openObject({ rank: z.int(), people: count })),
  }),
  bookables: z.array(
    openObject({
      bookableId: bookableIdSchema,
      places: z.optional(count),
      wishes: count,
      firstWishes: count,
      placed: count,
    }),
  ),
  outcomes: z.array(
    openObject({
      ...person,
      choiceGroupId: z.string(),
      state: z.enum(['placed', 'fixed', 'kept', 'without']),
      bookableId: z.optional(bookableIdSchema),
      rank: z.optional(z.int()),
      givesUp: z.optional(bookableIdSchema),
      waitsFor: z.optional(bookableIdSchema),
      lot: z.optional(openObject({ position: z.int(), of: z.int() })),
      missed: z.array(wish),
      /** The same in words. */
      sentences: z.array(z.string()),
    }),
  ),
  warnings: z.array(
    openObject({
      code: z.string(),
      choiceGroupIds: z.array(z.string()),
      people: z.optional(count),
      rank: z.optional(z.int()),
    }),
  ),
  /** Sign-ups that changed; none in a trial. */
  changed: count,
});

/** Body of `planSeating`. */
export const seatingRequestSchema = strictSchema(
  openObject({
    submitKey: submitKeySchema,
    isTrial: z.optional(z.boolean()),
    sessionId: sessionIdSchema,
    /** The same seed, steps and data give the same plan; default 1. */
    seed: z.optional(z.int().check(z.nonnegative(), z.maximum(2_147_483_647))),
    /** Changes to try, of which more never give a worse plan; default by the number of people. */
    steps: z.optional(z.int().check(z.minimum(1_000), z.maximum(3_000_000))),
    together: z.optional(z.array(persons).check(z.maxLength(200))),
    apart: z.optional(z.array(persons).check(z.maxLength(200))),
    choices: z.optional(
      z
        .array(strictSchema(openObject({ ...person, partId: mentionedPartIdSchema, round: z.optional(z.int()) })))
        .check(z.maxLength(1_000)),
    ),
    hosts: z.optional(
      z.array(strictSchema(openObject({ ...person, partId: mentionedPartIdSchema }))).check(z.maxLength(200)),
    ),
    children: z.optional(z.enum(['leaveOut', 'withParty'])),
    revisits: z.optional(z.enum(['avoid', 'allow'])),
    locale,
  }),
);

const figure = z.number();

/** Answer to `planSeating` and `readSeatingPlan`: seats by ids; nothing tells why. */
export const seatingPlanAnswerSchema = openObject({
  eventId: eventIdSchema,
  sessionId: sessionIdSchema,
  /** Absent in a trial. */
  revision: z.optional(z.int().check(z.positive())),
  seed: z.int(),
  steps: z.optional(z.int()),
  seats: z.array(plannedSeatSchema),
  /** How good it is; only as an answer to planning. */
  figures: z.optional(
    openObject({
      newPairs: figure,
      newPairsAtMost: figure,
      share: figure,
      value: figure,
      valueAtMost: figure,
      repeats: figure,
      acquaintedPairs: figure,
      revisits: figure,
      perPerson: openObject({ least: figure, median: figure }),
      tableSize: openObject({ least: figure, most: figure }),
    }),
  ),
  sentences: z.optional(z.array(z.string())),
  /** What to mind, in words and with the numbers and ids it is about. */
  warnings: z.optional(
    z.array(openObject({ code: z.string(), text: z.string(), about: z.optional(z.record(z.string(), z.unknown())) })),
  ),
});

/** Body of `allocatePlaces`. */
export type AllocationRequest = DeepReadonly<z.infer<typeof allocationRequestSchema>>;
/** Answer to `allocatePlaces`. */
export type AllocationAnswer = DeepReadonly<z.infer<typeof allocationAnswerSchema>>;
/** Body of `planSeating`. */
export type SeatingRequest = DeepReadonly<z.infer<typeof seatingRequestSchema>>;
/** Answer to `planSeating` and `readSeatingPlan`. */
export type SeatingPlanAnswer = DeepReadonly<z.infer<typeof seatingPlanAnswerSchema>>;
