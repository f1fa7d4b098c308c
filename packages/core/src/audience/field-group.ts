import type * as z from 'zod/mini';
import type { Audience } from './audience.js';

type Fields = Readonly<Record<string, unknown>>;

/** An audience that may depend on the record (a person's name, a money tie). */
export type AudienceOf = Audience | ((record: Fields) => Audience);

/** A right that opens a group, of every record or of some (a money tie). */
export type RightOf = string | ((record: Fields) => string | undefined);

/** The fields that are read together, and by whom. */
export interface FieldGroup<Shape extends z.core.$ZodShape = z.core.$ZodShape> {
  readonly fields: Shape;
  readonly audience: AudienceOf;
  /** The widest audience a rule may open the group to. */
  readonly ceiling: AudienceOf;
  /** False for groups that may be placed but never hidden, such as the funding notice. */
  readonly mayBeNarrowed: boolean;
  /** Right that opens a private group beyond its record's own side. */
  readonly right?: RightOf;
}

/** Options of {@link fieldGroup}; the ceiling defaults to `public`. */
export interface FieldGroupOptions {
  readonly audience: AudienceOf;
  readonly ceiling?: AudienceOf;
  readonly mayBeNarrowed?: boolean;
  readonly right?: RightOf;
}

/** Declares the fields that share one audience decision. */
export function fieldGroup<Shape extends z.core.$ZodShape>(
  options: FieldGroupOptions,
  fields: Shape,
): FieldGroup<Shape> {
  return {
    fields,
    audience: options.audience,
    ceiling: options.ceiling ?? 'public',
    mayBeNarrowed: options.mayBeNarrowed ?? true,
    ...(options.right === undefined ? {} : { right: options.right }),
  };
}

/** The audience of a group for one record. */
export function audienceFor(of: AudienceOf, record: Fields): Audience {
  return typeof of === 'function' ? of(record) : of;
}

/** The right that opens a group of one record, if any. */
export function rightFor({ right }: FieldGroup, record: Fields): string | undefined {
  return typeof right === 'function' ? right(record) : right;
}
