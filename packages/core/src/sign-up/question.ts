import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf } from '../schema/building-blocks.js';
import { consentTextIdSchema, questionIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { richTextSchema, textSchema } from '../text/text.js';

/** Kinds of question. */
export const questionKinds = ['text', 'choice', 'multi', 'number', 'date', 'yesNo'] as const;

/** Purposes a consent can be asked for, one box each. */
export const consentPurposes = [
  'participation',
  'participantsList',
  'contactExchange',
  'photo',
  'mailing',
  'followUp',
  'networkMap',
  'needs',
  'terms',
] as const;

const asking = fieldGroup(
  { audience: 'public' },
  {
    id: questionIdSchema,
    kind: z.enum(questionKinds),
    label: textSchema,
    /** Why it is asked; shown beside the field. */
    reason: textSchema,
    options: listOf(openObject({ id: z.string(), label: textSchema })),
    required: z.optional(z.boolean()),
    per: z.optional(z.enum(['party', 'participant'])),
    showIf: z.optional(
      openObject({ questionId: questionIdSchema, equals: z.union([z.string(), z.number(), z.boolean()]) }),
    ),
    group: z.optional(z.enum(['normal', 'needs'])),
    readers: z.optional(z.enum(['coordination', 'private'])),
    deleteAfterDays: z.int().check(z.nonnegative()),
    legalBasis: z.optional(z.string()),
    feeds: z.optional(z.enum(['none', 'sector', 'experience', 'ownReport', 'stand', 'certificate', 'headcount'])),
  },
);

/** A question of the form; it states its reason and deletion date before it is asked. */
export const questionEntity = defineEntity({
  name: 'question',
  plural: 'questions',
  groups: { asking },
});

const wording = fieldGroup(
  { audience: 'public', mayBeNarrowed: false },
  {
    id: consentTextIdSchema,
    purpose: z.enum(consentPurposes),
    text: richTextSchema,
    version: z.string(),
    compulsory: z.optional(z.boolean()),
  },
);

/** The wording of one consent; one box per purpose, never pre-ticked. */
export const consentTextEntity = defineEntity({
  name: 'consentText',
  plural: 'consentTexts',
  groups: { wording },
});

/** A question of the form. */
export type Question = RecordOf<typeof questionEntity>;
/** The wording of one consent. */
export type ConsentText = RecordOf<typeof consentTextEntity>;
/** Purpose of a consent. */
export type ConsentPurpose = (typeof consentPurposes)[number];
