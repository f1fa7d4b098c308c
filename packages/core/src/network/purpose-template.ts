import * as z from 'zod/mini';
import { defineEntity } from '../audience/entity.js';
import type { RecordOf } from '../audience/entity.js';
import { fieldGroup } from '../audience/field-group.js';
import { listOf, optionalText } from '../schema/building-blocks.js';
import type { DeepReadonly } from '../schema/deep-readonly.js';
import { purposeTemplateIdSchema, termSchema } from '../schema/id.js';
import { openObject } from '../schema/open-object.js';
import { textSchema } from '../text/text.js';

/** A kind of partner a network with some purpose may expect. */
export const expectedKindSchema = openObject({
  /** Partners of narrower sectors count too. */
  sectorId: termSchema,
  /** Default: the label of the sector. */
  label: optionalText,
  /** Must be on board. */
  required: z.optional(z.boolean()),
  /** Worth a thought though most networks of this purpose have none. */
  untypical: z.optional(z.boolean()),
  /** The legal source of the template names this kind. */
  fromLaw: z.optional(z.boolean()),
});

const core = fieldGroup(
  { audience: 'public' },
  {
    id: purposeTemplateIdSchema,
    title: textSchema,
    legalSource: optionalText,
    expected: listOf(expectedKindSchema),
  },
);

/** The kinds of partner to be expected in a network with one purpose. */
export const purposeTemplateEntity = defineEntity({
  name: 'purposeTemplate',
  plural: 'purposeTemplates',
  groups: { core },
});

/** The kinds of partner to be expected in a network with one purpose. */
export type PurposeTemplate = RecordOf<typeof purposeTemplateEntity>;
/** A kind of partner a network with some purpose may expect. */
export type ExpectedKind = DeepReadonly<z.infer<typeof expectedKindSchema>>;
