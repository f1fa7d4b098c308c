import * as z from 'zod/mini';
import * as ids from '../schema/id.js';
import { idSchema } from '../schema/id.js';
import { documentSchema } from './document.js';
import { documentVersion } from './format.js';
import { namedSchemas } from './named-schemas.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const idSchemas: ReadonlySet<unknown> = new Set(Object.values(ids).filter((value) => typeof value === 'object'));

/** Patterns of days and instants spell out the calendar; the format says the same and people can read it. */
const readablePatterns: Readonly<Record<string, string>> = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  'date-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
};

function isAnything(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;
}

function replaceWith(target: Record<string, unknown>, replacement: JsonSchema): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, replacement);
}

/** Makes the generated schema readable: one definition of ids, short patterns, no words about what is allowed anyway. */
function simplify(zodSchema: unknown, jsonSchema: Record<string, unknown>): void {
  if (idSchemas.has(zodSchema) && zodSchema !== ids.termSchema) replaceWith(jsonSchema, { $ref: '#/$defs/Id' });
  const pattern = readablePatterns[String(jsonSchema['format'])];
  if (pattern !== undefined) replaceWith(jsonSchema, { ...jsonSchema, pattern });
  if (isAnything(jsonSchema['additionalProperties'])) delete jsonSchema['additionalProperties'];
}

function bare(schema: JsonSchema): JsonSchema {
  const { $schema: _dialect, ...rest } = schema;
  return rest;
}

/**
 * The JSON Schema (draft 2020-12) of a document, for editors and for programs in other languages. It describes every
 * field; what records say about each other is checked by `validateDocument` alone.
 */
export function documentJsonSchema(): JsonSchema {
  const metadata = z.registry<{ id: string; description: string }>();
  for (const { id, schema, description } of namedSchemas) metadata.add(schema, { id, description });
  const generated = z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    metadata,
    override: ({ zodSchema, jsonSchema }) => simplify(zodSchema, jsonSchema as Record<string, unknown>),
  }) as JsonSchema;
  const { $schema, $defs, properties, ...root } = generated;
  const description = 'Any text without control characters or outer blanks, unique in its collection';
  const id = { ...bare(z.toJSONSchema(idSchema('any'))), description };
  return {
    $schema,
    $id: `urn:geflecht:document:${documentVersion}`,
    title: 'Geflecht document',
    description: 'Events with programme and sign-up, networks with actors and ties, in one file',
    ...root,
    properties: { $schema: { type: 'string' }, ...(properties as JsonSchema) },
    $defs: { Id: id, ...($defs as JsonSchema) },
  };
}
