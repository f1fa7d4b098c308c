import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { longestList } from '../schema/building-blocks.js';
import { checklistIdSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';

/** Kinds of checklists. */
export const checklistKinds = ['rules', 'conditions', 'technicalCheck', 'preparation'] as const;

const list = fieldGroup(
  { audience: 'public' },
  {
    id: checklistIdSchema,
    kind: z.optional(z.enum(checklistKinds)),
    title: textSchema,
    items: z
      .array(openObject({ text: textSchema, done: z.optional(z.boolean()) }))
      .check(z.minLength(1), z.maxLength(longestList)),
  },
);

/** Things to heed or to have ready: rules, conditions, sound and camera. */
export const checklistEntity = defineEntity({ name: 'checklist', plural: 'checklists', groups: { list } });

/** Things to heed or to have ready. */
export type Checklist = RecordOf<typeof checklistEntity>;
