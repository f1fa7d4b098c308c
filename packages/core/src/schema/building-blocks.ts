import * as z from 'zod/mini';
import { richTextSchema, textSchema } from '../text/text.js';
import { instantSchema } from '../time/instant.js';
import { actorIdSchema, areaIdSchema, goalIdSchema } from './id.js';
import { openObject } from './open-object.js';

/** Longest list in any field; a guard against runaway files. */
export const longestList = 10_000;

/** An optional list of at most {@link longestList} entries; absent means empty. */
export function listOf<Item extends z.core.$ZodType>(item: Item) {
  return z.optional(z.array(item).check(z.maxLength(longestList)));
}

/** An organisation by id, or by name alone so that a lone file needs no registry. */
export const actorRefSchema = z.union([
  openObject({ actorId: actorIdSchema, name: z.optional(textSchema), url: z.optional(z.string()) }),
  openObject({ name: textSchema, url: z.optional(z.string()) }),
]);

/** A labelled link; the scheme is checked where it is shown. */
export const linkSchema = openObject({ label: z.optional(textSchema), url: z.string() });

/** A picture; `alt` is empty only for pure decoration. */
export const imageSchema = openObject({ href: z.string(), alt: textSchema });

/** WGS 84 position in degrees. */
export const geoSchema = openObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** Postal address; free lines for what has no field of its own. */
export const addressSchema = openObject({
  lines: listOf(z.string()),
  street: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  town: z.optional(z.string()),
  country: z.optional(z.string()),
});

/** A place on the ground; `precision` says how much of it strangers may read. */
export const locationSchema = openObject({
  address: z.optional(addressSchema),
  geo: z.optional(geoSchema),
  areaId: z.optional(areaIdSchema),
  areaName: z.optional(textSchema),
  precision: z.optional(z.enum(['exact', 'district', 'hidden'])),
});

/** Contact of a function, never of a private person. */
export const contactSchema = openObject({
  function: z.optional(textSchema),
  mail: z.optional(z.string()),
  phone: z.optional(z.string()),
});

/** Levels of public life, from the neighbourhood up. */
export const levels = ['neighbourhood', 'municipality', 'district', 'state', 'federal', 'international'] as const;

/** Level of public life. */
export const levelSchema = z.enum(levels);

/** Proof of one consent: purpose, exact text version, time, channel and withdrawal. */
export const consentRecordSchema = openObject({
  purpose: z.string(),
  textId: z.string(),
  textVersion: z.string(),
  locale: z.string(),
  at: instantSchema,
  channel: z.string(),
  evidence: z.optional(z.string()),
  withdrawnAt: z.optional(instantSchema),
});

/** Named position on a named ladder; a rung without its ladder is meaningless. */
export const ladderRatingSchema = openObject({
  ladderId: z.string(),
  now: z.int(),
  wanted: z.optional(z.int()),
  on: z.optional(z.iso.date()),
});

/** What somebody gets out of a tie or membership, perhaps later. */
export const benefitSchema = openObject({
  kind: z.string(),
  text: z.optional(textSchema),
  for: actorRefSchema,
  felt: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  expectedAt: z.optional(z.string()),
  arrivedAt: z.optional(z.string()),
});

/** What somebody brings in. */
export const contributionSchema = openObject({
  kind: z.string(),
  text: textSchema,
  by: actorRefSchema,
  goalId: z.optional(goalIdSchema),
});

/** A scalar or list of scalars: a foreign column kept from an import. */
export const attributeSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number(), z.boolean(), z.null()])),
]);

/** Foreign columns of an import by name. */
export const attributesSchema = z.optional(z.record(z.string(), attributeSchema));

/** A text with headings of its own. */
export const optionalRichText = z.optional(richTextSchema);
/** A text that may be absent. */
export const optionalText = z.optional(textSchema);
/** A whole number from 1 to 5. */
export const fiveSchema = z.int().check(z.minimum(1), z.maximum(5));
