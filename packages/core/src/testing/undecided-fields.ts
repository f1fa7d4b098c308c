import type * as z from 'zod/mini';
import { audiences, isWithinCeiling } from '../audience/audience.js';
import type { Entity } from '../audience/entity.js';
import { audienceFor } from '../audience/field-group.js';
import type { FieldGroup } from '../audience/field-group.js';

type AnySchema = z.core.$ZodType;
type Shape = Readonly<Record<string, AnySchema>>;

const leaves: ReadonlySet<unknown> = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'null']);

function definitionOf(schema: AnySchema): Readonly<Record<string, unknown>> {
  return schema._zod.def as unknown as Readonly<Record<string, unknown>>;
}

function shapeOf(schema: AnySchema): Shape {
  return (definitionOf(schema)['shape'] ?? {}) as Shape;
}

/** Whatever disclosure cannot look through would leave with its group, decided by nobody. */
function opaqueParts(schema: AnySchema, path: string): readonly string[] {
  const definition = definitionOf(schema);
  if (leaves.has(definition['type'])) return [];
  if (definition['type'] === 'object') {
    return Object.entries(shapeOf(schema)).flatMap(([name, field]) => opaqueParts(field, `${path}.${name}`));
  }
  const inner = [definition['innerType'], definition['element'], definition['valueType']].filter(Boolean);
  const options = Array.isArray(definition['options']) ? (definition['options'] as readonly unknown[]) : [];
  const parts = [...inner, ...options] as readonly AnySchema[];
  return parts.length === 0 ? [path] : parts.flatMap((part) => opaqueParts(part, path));
}

function isDecided(group: FieldGroup, record: Readonly<Record<string, unknown>>): boolean {
  const audience = audienceFor(group.audience, record);
  const ceiling = audienceFor(group.ceiling, record);
  return audiences.includes(audience) && audiences.includes(ceiling) && isWithinCeiling(audience, ceiling);
}

function undecidedInGroup(name: string, group: FieldGroup): readonly string[] {
  const fields = Object.entries(group.fields);
  const samples = ['organisation', 'person', 'privateHome', 'funding', 'personal', 'money'].map((kind) => ({ kind }));
  if (!samples.every((record) => isDecided(group, record))) return fields.map(([field]) => `${name}.${field}`);
  const isInside = samples.every((record) => ['coordination', 'private'].includes(audienceFor(group.audience, record)));
  return isInside ? [] : fields.flatMap(([field, schema]) => opaqueParts(schema, `${name}.${field}`));
}

/**
 * The fields of an entity for which nobody decided who may read them: fields of its schema in no group, in a group
 * without a valid audience and ceiling, or nested where disclosure cannot tell known from unknown fields.
 * @returns paths such as `core.links.rest`; empty when every field is decided
 */
export function undecidedFields(entity: Pick<Entity, 'groups' | 'schema'>): readonly string[] {
  const groups = Object.entries<FieldGroup>(entity.groups);
  const known = new Map(groups.flatMap(([, { fields }]) => Object.entries(fields)));
  const ungrouped = Object.entries(shapeOf(entity.schema)).filter(([field, schema]) => known.get(field) !== schema);
  return [
    ...ungrouped.map(([field]) => field),
    ...groups.flatMap(([name, group]) => [...undecidedInGroup(name, group)]),
  ];
}
