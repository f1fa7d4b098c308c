import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly headers?: object; readonly content?: object }>
  >;
}

interface Description {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: object; readonly additionalProperties?: unknown }>
    >;
  };
}

let server: ServerHarness;
let description: Description;

beforeEach(async () => {
  server = await openHarness({ publicUrl: 'https://api.verein.example' });
  description = (await (await server.get('/openapi.json')).json()) as Description;
});

afterEach(() => server.close());

const described = () =>
  Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );

/** What the application has registered, middleware for all paths aside. */
const registered = () => {
  const own = server.app.routes.filter(({ path }) => path !== '/*');
  return own.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
};

describe('the OpenAPI document', () => {
  it('describes exactly the routes that are registered', () => {
    expect(described().toSorted()).toEqual(registered().toSorted());
  });

  it('is of version 3.1 and names the public address', () => {
    expect([description.openapi, description.servers]).toEqual(['3.1.0', [{ url: 'https://api.verein.example' }]]);
  });

  it('refers only to schemas it holds', () => {
    const text = JSON.stringify(description);
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    const held = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.length).toBeGreaterThan(30);
    expect(references.filter((reference) => !held.includes(reference ?? ''))).toEqual([]);
  });

  it('holds every entity and message by name', () => {
    expect(Object.keys(description.components.schemas)).toEqual(
      expect.arrayContaining([
        'Document',
        'Event',
        'Session',
        'Actor',
        'SignUp',
        'SignUpRequest',
        'SignUpReceipt',
        'Problem',
      ]),
    );
    expect(description.components.schemas['Event']?.properties).toHaveProperty('title');
  });

  it('says that request bodies are strict and documents are not', () => {
    const { SignUpRequest: request, Event: event } = description.components.schemas;
    expect([request?.additionalProperties, event?.additionalProperties]).toEqual([false, {}]);
  });

  it('names path parameters, bodies and who may call', () => {
    const operations = description.paths['/v1/events/{eventId}/sign-ups'];
    expect(operations?.['post']?.parameters?.map(({ name }) => name)).toEqual(['eventId', 'Idempotency-Key']);
    expect(operations?.['post']?.requestBody?.content['application/json']?.schema.$ref).toContain('SignUpRequest');
    expect(operations?.['get']?.security).toEqual([{ key: [] }]);
    expect(operations?.['post']?.security).toEqual([{}, { key: [] }, { manageKey: [] }]);
  });

  it('names the media type of texts and what a query may say', () => {
    const { parameters = [], responses } = description.paths['/v1/events/{eventId}/calendar.ics']!['get']!;
    expect(responses['200']?.content).toEqual({
      'text/calendar': { schema: { $ref: '#/components/schemas/Calendar' } },
    });
    expect(parameters.map((each) => [each.name, each.in])).toEqual([
      ['eventId', 'path'],
      ['session', 'query'],
      ['day', 'query'],
    ]);
    expect(parameters[1]?.schema).toMatchObject({ type: 'array', items: { type: 'string', maxLength: 200 } });
    expect(parameters[2]?.schema).toMatchObject({ type: 'string', format: 'date' });
  });

  it('describes pages as the texts they are', () => {
    const { parameters = [], responses } = description.paths['/v1/events/{eventId}/programme.html']!['get']!;
    expect(responses['200']?.content).toEqual({
      'text/html': { schema: { $ref: '#/components/schemas/ProgrammePage' } },
    });
    expect(parameters.map(({ name }) => name)).toEqual(['eventId', 'locale']);
  });

  it('lists the refusals of each operation under their status', () => {
    const { responses } = description.paths['/v1/events/{eventId}/sign-ups']!['post']!;
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['201', '400', '401', '404', '409', '413', '415', '503']),
    );
    expect(responses['409']?.description).toBe('full, closed, submit-key-reused');
  });

  it.each([
    '/v1/capabilities',
    '/v1/events',
    '/v1/events/{eventId}',
    '/v1/events/{eventId}/version',
    '/v1/events/{eventId}/calendar.ics',
    '/v1/events/{eventId}/programme.html',
    '/v1/events/{eventId}/availability',
    '/v1/networks',
  ])('promises a tag for %s only where the answer carries one', async (path) => {
    const { responses } = description.paths[path]!['get']!;
    const answer = await server.get(path.replace('{eventId}', 'event-1'));
    const isTagged = answer.headers.has('ETag');
    expect(Object.keys(responses['200']?.headers ?? {})).toEqual(isTagged ? ['ETag'] : []);
    expect('304' in responses).toBe(isTagged);
  });

  it('gives every operation an id of its own', () => {
    const ids = Object.values(description.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
