import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf, optionalText } from '../schema/building-blocks.js';
import { bookableIdSchema, choiceGroupIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';
import { daySchema, deadlineSchema } from '../time/instant.js';

/** Everything that can have places. */
export const bookableKinds = [
  'event',
  'day',
  'session',
  'part',
  'childcare',
  'meal',
  'accommodation',
  'stand',
] as const;

const places = fieldGroup(
  { audience: 'public' },
  {
    id: bookableIdSchema,
    kind: z.enum(bookableKinds),
    /** Id of the event, day, session or part it stands for. */
    targetId: z.optional(z.string()),
    title: optionalText,
    /** Absent: the rooms' capacity for a session or part, else unlimited. */
    capacity: z.optional(z.int().check(z.nonnegative())),
    ages: z.optional(openObject({ from: z.optional(z.int()), to: z.optional(z.int()) })),
    nights: listOf(daySchema),
    bookBy: z.optional(deadlineSchema),
    waitingList: z.optional(z.boolean()),
  },
);

/** Whatever has places; free places are computed, never counted down. */
export const bookableEntity = defineEntity({
  name: 'bookable',
  plural: 'bookables',
  groups: { places },
});

const choice = fieldGroup(
  { audience: 'public' },
  {
    id: choiceGroupIdSchema,
    title: textSchema,
    bookableIds: z.array(bookableIdSchema).check(z.minLength(1)),
    rule: z.enum(['pickOne', 'pickUpTo', 'rank']),
    /** How many may be picked or ranked; default 1, for `rank` 3. */
    count: z.optional(z.int().check(z.positive())),
    required: z.optional(z.boolean()),
  },
);

/** Parallel bookables to choose from. */
export const choiceGroupEntity = defineEntity({
  name: 'choiceGroup',
  plural: 'choiceGroups',
  groups: { choice },
});

/** Whatever has places. */
export type Bookable = RecordOf<typeof bookableEntity>;
/** Parallel bookables to choose from. */
export type ChoiceGroup = RecordOf<typeof choiceGroupEntity>;
