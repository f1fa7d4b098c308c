import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { consentRecordSchema } from '../schema/building-blocks.js';
import { needsAnswerIdSchema, participantIdSchema, questionIdSchema, signUpIdSchema } from '../schema/id.js';
import { answerValueSchema } from './sign-up.js';

const answer = fieldGroup(
  { audience: 'private', ceiling: 'private', right: 'needs' },
  {
    id: needsAnswerIdSchema,
    signUpId: signUpIdSchema,
    /** Somebody of that sign-up. */
    participantId: participantIdSchema,
    questionId: questionIdSchema,
    value: answerValueSchema,
    /** Absent only where an import brought the answer without proof; the team keeps it elsewhere. */
    consent: z.optional(consentRecordSchema),
  },
);

/** A sensitive answer on care, food or access: apart from its sign-up, with a right and a deletion date of its own. */
export const needsAnswerEntity = defineEntity({
  name: 'needsAnswer',
  plural: 'needsAnswers',
  groups: { answer },
});

/** A sensitive answer on care, food or access. */
export type NeedsAnswer = RecordOf<typeof needsAnswerEntity>;
