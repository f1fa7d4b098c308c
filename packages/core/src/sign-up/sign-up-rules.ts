import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf, optionalText } from '../schema/building-blocks.js';
import { eventIdSchema, signUpRulesIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';
import { deadlineSchema } from '../time/instant.js';

/** A time in which certain things can be chosen; several make a staged sign-up. */
export const windowSchema = openObject({
  id: z.string(),
  opens: z.optional(deadlineSchema),
  closes: z.optional(deadlineSchema),
  /** Ids of bookables, choice groups and questions; absent means all. */
  asks: listOf(z.string()),
  for: z.optional(z.enum(['everyone', 'confirmed'])),
});

const entry = fieldGroup(
  { audience: 'public' },
  {
    id: signUpRulesIdSchema,
    eventId: eventIdSchema,
    /** Who may sign up; absent means open. */
    access: z.optional(z.enum(['open', 'code', 'invited', 'members', 'qualified'])),
    qualification: z.optional(termSchema),
    approval: z.optional(z.enum(['none', 'holdsPlace', 'selection'])),
    doubleOptIn: z.optional(z.boolean()),
    /** Hours an unconfirmed sign-up holds its places; default 48. */
    confirmWithinHours: z.optional(z.number().check(z.positive())),
    windows: z.array(windowSchema),
    channels: z.optional(
      openObject({
        form: z.optional(z.boolean()),
        mail: z.optional(z.string()),
        phone: z.optional(z.string()),
        paper: z.optional(z.string()),
      }),
    ),
    externalUrl: z.optional(z.string()),
    /** Whether numbers of free places are shown; default true. */
    showPlaces: z.optional(z.boolean()),
  },
);

const limits = fieldGroup(
  { audience: 'public' },
  {
    minimumPeople: z.optional(z.int()),
    decideBy: z.optional(deadlineSchema),
    /** Largest party (default 10) and how a party may be placed (default all or nothing). */
    party: z.optional(
      openObject({
        max: z.optional(z.int().check(z.positive())),
        modes: listOf(z.enum(['allOrNothing', 'takeFewer'])),
      }),
    ),
    waitingList: z.optional(
      openObject({
        mode: z.enum(['none', 'automatic', 'manual']),
        max: z.optional(z.int().check(z.nonnegative())),
        answerWithinHours: z.optional(z.number()),
        onSilence: z.optional(z.enum(['requeue', 'expire'])),
        mayBeSkipped: z.optional(z.boolean()),
      }),
    ),
    substitutes: z.optional(z.enum(['none', 'sameOrganisation', 'anyone'])),
    cancelBy: z.optional(deadlineSchema),
    overlap: z.optional(
      openObject({
        mode: z.enum(['off', 'warn', 'block']),
        bufferMinutes: z.optional(z.int().check(z.nonnegative())),
      }),
    ),
    feeClasses: listOf(
      openObject({
        id: z.optional(z.string()),
        label: textSchema,
        price: textSchema,
        proof: optionalText,
        until: z.optional(deadlineSchema),
        /** Whether whoever chooses it says whom to send an invoice to. */
        needsInvoice: z.optional(z.boolean()),
      }),
    ),
    /** Whether everybody is asked whom to send an invoice to; default none. A fee class may need it all the same. */
    invoice: z.optional(z.enum(['none', 'optional', 'required'])),
    cancellationFees: listOf(openObject({ from: deadlineSchema, percent: z.number() })),
  },
);

const inside = fieldGroup(
  { audience: 'coordination', ceiling: 'coordination' },
  {
    codes: listOf(openObject({ hash: z.string(), uses: z.int(), opensAccess: z.optional(z.boolean()) })),
    retention: listOf(openObject({ group: z.string(), deleteAfterDays: z.int() })),
  },
);

/** How one signs up for an event: who, when, in which order and with which limits. */
export const signUpRulesEntity = defineEntity({
  name: 'signUpRules',
  plural: 'signUpRules',
  groups: { entry, limits, inside },
});

/** How one signs up for an event. */
export type SignUpRules = RecordOf<typeof signUpRulesEntity>;
/** A time in which certain things can be chosen. */
export type SignUpWindow = SignUpRules['windows'][number];
