import { problemMediaType, problemStatuses } from '@geflecht/core/contract';
import {
  areaSchema,
  availabilityEventsSchema,
  availabilitySchema,
  calendarSchema,
  capabilitiesSchema,
  challengeSchema,
  collectionNames,
  decisionRequestSchema,
  documentSchema,
  entities,
  erasureReceiptSchema,
  erasureRequestSchema,
  eventVersionSchema,
  manageLinkReceiptSchema,
  manageLinkRequestSchema,
  networkChangeSchema,
  networkChangesSchema,
  networkReceiptSchema,
  networkVersionSchema,
  ownSignUpChangeSchema,
  ownSignUpSchema,
  programmePageSchema,
  scopeSchema,
  signUpReceiptSchema,
  signUpRequestSchema,
  sourceSchema,
  suggestionReceiptSchema,
  suggestionRequestSchema,
  taxonomySchema,
} from '@geflecht/core/schema';
import * as z from 'zod/mini';
import { organisingSchemas } from './organising-schemas.js';

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 uses it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Address of a named schema inside the document. */
export function schemaRef(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function entityNames(): readonly (readonly [string, z.core.$ZodType])[] {
  return collectionNames.map((collection) => {
    const { name, schema } = entities[collection];
    return [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, schema];
  });
}

const named: readonly (readonly [string, z.core.$ZodType])[] = [
  ['Document', documentSchema],
  ...organisingSchemas,
  ['Availability', availabilitySchema],
  ['AvailabilityEvents', availabilityEventsSchema],
  ['Calendar', calendarSchema],
  ['Capabilities', capabilitiesSchema],
  ['Challenge', challengeSchema],
  ['ErasureReceipt', erasureReceiptSchema],
  ['ErasureRequest', erasureRequestSchema],
  ['EventVersion', eventVersionSchema],
  ['DecisionRequest', decisionRequestSchema],
  ['ManageLinkReceipt', manageLinkReceiptSchema],
  ['ManageLinkRequest', manageLinkRequestSchema],
  ['NetworkChange', networkChangeSchema],
  ['NetworkChanges', networkChangesSchema],
  ['NetworkReceipt', networkReceiptSchema],
  ['NetworkVersion', networkVersionSchema],
  ['SuggestionReceipt', suggestionReceiptSchema],
  ['SuggestionRequest', suggestionRequestSchema],
  ['OwnSignUp', ownSignUpSchema],
  ['OwnSignUpChange', ownSignUpChangeSchema],
  ['ProgrammePage', programmePageSchema],
  ['SignUpReceipt', signUpReceiptSchema],
  ['SignUpRequest', signUpRequestSchema],
  ['Area', areaSchema],
  ['Taxonomy', taxonomySchema],
  ['Scope', scopeSchema],
  ['Source', sourceSchema],
  ...entityNames(),
];

const issue: JsonSchema = {
  type: 'object',
  required: ['path', 'code', 'severity', 'message'],
  properties: {
    path: {
      type: 'array',
      items: { type: ['string', 'integer'] },
      description: 'Keys and indexes into the request body',
    },
    code: { type: 'string', description: 'Stable; wording is not' },
    severity: { enum: ['error', 'warning'] },
    value: { description: 'Ids the finding is about; never what a person wrote' },
    message: {
      type: 'object',
      required: ['de', 'en'],
      properties: { de: { type: 'string' }, en: { type: 'string' } },
    },
  },
};

const problem: JsonSchema = {
  type: 'object',
  description: `Sent as ${problemMediaType} (RFC 9457)`,
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(problemStatuses) },
    detail: { type: 'string' },
    issues: { type: 'array', items: schemaRef('Issue') },
    conflicts: { type: 'array', items: schemaRef('Conflict'), description: 'What the request did not know' },
    bookableIds: { type: 'array', items: { type: 'string' }, description: 'What is full, or not open now' },
  },
};

const conflict: JsonSchema = {
  type: 'object',
  required: ['index', 'collection', 'id', 'code'],
  properties: {
    index: { type: 'integer', description: 'Position of the change in the request' },
    collection: { type: 'string' },
    id: { type: 'string' },
    code: { enum: ['revision-conflict', 'record-unknown', 'record-exists'] },
    revision: { type: 'integer' },
    record: { type: 'object', description: 'As it is now, as the caller may see it; absent where it is gone' },
  },
};

const health: JsonSchema = { type: 'object', required: ['status'], properties: { status: { const: 'ok' } } };

/** Name under which a schema of the route table stands among the components. */
export function nameOfSchema(schema: z.core.$ZodType): string | undefined {
  return named.find(([, each]) => each === schema)?.[0];
}

/** All schemas of the contract by name, each written once and referred to by the others. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  const bare = Object.entries(schemas).map(([id, { $id: _id, $schema: _dialect, ...schema }]) => [id, schema] as const);
  return { ...Object.fromEntries(bare), Issue: issue, Conflict: conflict, Problem: problem, Health: health };
}
