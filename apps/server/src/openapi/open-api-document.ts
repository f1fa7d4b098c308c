import { idempotencyHeader, problemMediaType, problemStatuses } from '@geflecht/core/contract';
import type { ProblemCode, Route, RouteQuery } from '@geflecht/core/contract';
import { routes } from '@geflecht/core/schema';
import { ownPaths } from '../http/own-paths.js';
import type { OwnPath } from '../http/own-paths.js';
import { scopeOf } from '../keys/api-key.js';
import { componentSchemas, nameOfSchema, schemaRef } from './component-schemas.js';
import type { JsonSchema } from './component-schemas.js';
import * as z from 'zod/mini';

/** Settings of {@link openApiDocument}. */
export interface OpenApiOptions {
  /** Address of the server as others see it; default `/`. */
  readonly publicUrl?: string | undefined;
}

/** Refusals any operation may give. */
const everywhere: readonly ProblemCode[] = ['unauthorised', 'internal', 'overloaded'];

function content(mediaType: string, name: string) {
  return { [mediaType]: { schema: schemaRef(name) } };
}

function problemResponses(codes: readonly ProblemCode[]): JsonSchema {
  const byStatus = Map.groupBy(new Set([...codes, ...everywhere]), (code) => problemStatuses[code]);
  const responses = [...byStatus].map(([status, these]) => {
    const isForNow = these.includes('overloaded') || these.includes('too-many-requests');
    const headers = isForNow ? { 'Retry-After': { schema: { type: 'integer' } } } : {};
    const description = these.join(', ');
    return [String(status), { description, headers, content: content(problemMediaType, 'Problem') }] as const;
  });
  return Object.fromEntries(responses);
}

function pathParameters(path: string): readonly JsonSchema[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameter({ name, summary, repeats, schema }: RouteQuery): JsonSchema {
  const { $schema: _dialect, ...one } = z.toJSONSchema(schema, { io: 'input' });
  const stated = repeats ? { style: 'form', explode: true, schema: { type: 'array', items: one } } : { schema: one };
  return { name, in: 'query', required: false, description: summary, ...stated };
}

const idempotencyParameter: JsonSchema = {
  name: idempotencyHeader,
  in: 'header',
  required: false,
  description: 'Where it is sent, it equals submitKey in the body',
  schema: { type: 'string' },
};

const textHeader = { schema: { type: 'string' } };

function answerHeaders(route: Route): JsonSchema {
  if (route.status === 201) return { Location: textHeader };
  return route.isTagged ? { ETag: textHeader } : {};
}

function answersOf(route: Route): JsonSchema {
  const body = content(route.media ?? 'application/json', nameOfSchema(route.output) ?? 'Document');
  const answer = { description: route.summary, headers: answerHeaders(route), content: body };
  const unchanged = { description: 'The tag in If-None-Match is still true', headers: { ETag: textHeader } };
  return { [String(route.status)]: answer, ...(route.isTagged ? { '304': unchanged } : {}) };
}

/** Any valid key may be shown where none is needed. */
function securityOf({ access }: Route): readonly JsonSchema[] {
  if (access === 'public') return [{}, { key: [] }, { manageKey: [] }];
  return access === 'manage' ? [{ manageKey: [] }] : [{ key: [] }];
}

function operationOf(route: Route): JsonSchema {
  const input = route.input === undefined ? undefined : nameOfSchema(route.input);
  const scope = scopeOf(route.access);
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [route.capability ?? 'backend'],
    parameters: [
      ...pathParameters(route.path),
      ...(route.query ?? []).map(queryParameter),
      ...(input === undefined ? [] : [idempotencyParameter]),
    ],
    ...(input === undefined ? {} : { requestBody: { required: true, content: content('application/json', input) } }),
    responses: { ...answersOf(route), ...problemResponses(route.problems) },
    security: securityOf(route),
    ...(scope === undefined ? {} : { 'x-scope': scope }),
  };
}

function plain(operationId: string, summary: string, answer: JsonSchema): JsonSchema {
  const responses = { '200': { description: summary, content: answer }, ...problemResponses([]) };
  return { get: { operationId, summary, tags: ['server'], responses, security: [{}] } };
}

function withKey({ get }: JsonSchema, path: OwnPath): JsonSchema {
  return { get: { ...(get as JsonSchema), security: [{ key: [] }], 'x-scope': scopeOf(ownPaths[path]) } };
}

/** What the server offers beside the contract. */
const besideContract: Readonly<Record<OwnPath, JsonSchema>> = {
  '/': plain('readRoot', 'A page that names the public documents', { 'text/html': {} }),
  '/health': plain('readHealth', 'Whether server and database work', content('application/json', 'Health')),
  '/ready': plain('readReadiness', 'Whether requests are welcome', { 'application/json': {} }),
  '/metrics': withKey(plain('readMetrics', 'Figures about the work of the server', { 'text/plain': {} }), '/metrics'),
  '/manage': plain('readManagePage', 'The page on which a party manages its sign-up', { 'text/html': {} }),
  '/manage.js': plain('readManageScript', 'What runs on it', { 'text/javascript': {} }),
  '/manage-mail.js': plain('readManageMail', 'What its script is made of', { 'text/javascript': {} }),
  '/manage-parts.js': plain('readManageParts', 'What its script is made of', { 'text/javascript': {} }),
  '/manage-substitute.js': plain('readManageSubstitute', 'What its script is made of', { 'text/javascript': {} }),
  '/manage-questions.js': plain('readManageQuestions', 'What its script is made of', { 'text/javascript': {} }),
  '/manage.css': plain('readManageStyles', 'How it looks', { 'text/css': {} }),
  '/check-in': plain('readCheckInPage', 'The page for the door', { 'text/html': {} }),
  '/check-in.js': plain('readCheckInScript', 'What runs on it', { 'text/javascript': {} }),
  '/check-in.css': plain('readCheckInStyles', 'How it looks', { 'text/css': {} }),
  '/check-in-worker.js': plain('readCheckInWorker', 'What keeps it on a device', { 'text/javascript': {} }),
  '/openapi.json': plain('readOpenApi', 'This document', { 'application/json': {} }),
};

function contractPaths(): JsonSchema {
  const byPath = Map.groupBy(routes, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, these]) => [
      path,
      Object.fromEntries(these.map((route) => [route.method.toLowerCase(), operationOf(route)])),
    ]),
  );
}

/** The OpenAPI 3.1 description of this server, made from the contract's route table. */
export function openApiDocument({ publicUrl = '/' }: OpenApiOptions = {}): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Geflecht',
      version: '1',
      description:
        'Events, networks and sign-ups. Documents are disclosed to the caller; ids are percent-encoded in paths.',
    },
    servers: [{ url: publicUrl }],
    paths: { ...besideContract, ...contractPaths() },
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key made by `geflecht-server key`' },
        manageKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The key of one sign-up, out of the fragment of its link',
        },
      },
    },
  };
}
