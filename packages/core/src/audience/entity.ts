import type * as z from 'zod/mini';
import { DomainError } from '../errors/index.js';
import type { DeepReadonly } from '../schema/deep-readonly.js';
import { openObject } from '../schema/open-object.js';
import type { Day } from '../time/instant.js';
import type { FieldGroup } from './field-group.js';
import { metaGroups } from './meta.js';

type Groups = Readonly<Record<string, FieldGroup>>;
type Union<Members extends Groups> = Members[keyof Members]['fields'];
type Intersection<Shapes> = (Shapes extends unknown ? (shape: Shapes) => void : never) extends (
  shape: infer Merged,
) => void
  ? Merged
  : never;
/** All fields of all groups as one shape. */
export type MergedShape<Members extends Groups> = {
  [Field in keyof Intersection<Union<Members>>]: Intersection<Union<Members>>[Field];
};
type WithMeta<Members extends Groups> = MergedShape<Members & typeof metaGroups>;

type Fields = Readonly<Record<string, unknown>>;

/** Looks at one record inside another; what it returns takes its place, and with nothing it goes. */
export type InnerVisit = (entity: Entity, record: Fields, path: readonly (string | number)[]) => Fields | undefined;

/** Rebuilds a record of the records inside it; nothing where it is not whole without one of them. */
export type VisitInner = (record: Fields, visit: InnerVisit) => Fields | undefined;

/** An entity: its name, its plural in documents, its field groups and the schema made of them. */
export interface Entity<Members extends Groups = Groups> {
  readonly name: string;
  readonly plural: string;
  /** Groups in reading order; a viewer who may not read the first one does not see the record. */
  readonly groups: Members & typeof metaGroups;
  readonly schema: z.ZodMiniObject<WithMeta<Members> extends z.core.$ZodShape ? WithMeta<Members> : never>;
  /** Drafts are read by coordination only, whatever their groups say. */
  readonly isDraft: (record: Readonly<Record<string, unknown>>) => boolean;
  /** Whether the right to show a record ended before a day; it is read by coordination only then. */
  readonly hasExpired: (record: Readonly<Record<string, unknown>>, day: Day) => boolean;
  /** Leads to whole records inside a record, which keep audiences of their own; most hold none. */
  readonly visitInner?: VisitInner;
}

/** The record type of an entity, read-only. */
export type RecordOf<Of extends Entity<never> | { readonly schema: z.core.$ZodType }> = DeepReadonly<
  z.infer<Of['schema']>
>;

/** What {@link defineEntity} takes. */
export interface EntityOptions<Members extends Groups> {
  readonly name: string;
  readonly plural: string;
  /** The entity's own id field; it replaces the general one of Meta. */
  readonly groups: Members;
  readonly isDraft?: Entity['isDraft'];
  readonly hasExpired?: Entity['hasExpired'];
  readonly visitInner?: VisitInner;
}

function mergeFields(name: string, groups: Groups): z.core.$ZodShape {
  const merged: Record<string, z.core.$ZodType> = {};
  for (const [group, { fields }] of Object.entries(groups)) {
    for (const [field, schema] of Object.entries(fields)) {
      if (field in merged) {
        throw new DomainError({
          code: 'field-group-duplicate',
          operation: `Define entity ${name}`,
          finding: `field ${field} stands in a second group`,
          value: group,
          wayOut: 'Give each field exactly one group',
        });
      }
      merged[field] = schema;
    }
  }
  return merged;
}

/**
 * Builds an entity from its field groups, so that no field can exist without an audience.
 * @throws DomainError `field-group-duplicate` when a field stands in two groups.
 */
export function defineEntity<const Members extends Groups>(options: EntityOptions<Members>): Entity<Members> {
  const groups = { ...options.groups, ...metaGroups };
  return {
    name: options.name,
    plural: options.plural,
    groups,
    schema: openObject(mergeFields(options.name, groups)) as unknown as Entity<Members>['schema'],
    isDraft: options.isDraft ?? (() => false),
    hasExpired: options.hasExpired ?? (() => false),
    ...(options.visitInner === undefined ? {} : { visitInner: options.visitInner }),
  };
}
