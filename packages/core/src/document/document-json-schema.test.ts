import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  arbitraryDocument,
  arbitraryEventDocument,
  buildEventDocument,
  buildNetworkDocument,
} from '../testing/index.js';
import { documentJsonSchema } from './document-json-schema.js';
import { documentSchema } from './document.js';
import { collectionNames, entities } from './entities.js';

vi.setConfig({ testTimeout: 30_000 });

const schema = documentJsonSchema();
const definitions = schema['$defs'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function compile() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const accepts = compile();

describe('the JSON Schema of a document', () => {
  it('is of draft 2020-12 and needs nothing from elsewhere', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const references = JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/gu);
    for (const [, reference = ''] of references) {
      expect(Object.keys(definitions)).toContain(reference.replace('#/$defs/', ''));
    }
  });

  it('defines every entity and building block once, with a word on what it is', () => {
    const names = Object.values(entities).map(({ name }) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...names, 'Text', 'Instant', 'ActorRef']));
    for (const definition of Object.values(definitions)) expect(definition['description']).toMatch(/\w{3}/u);
    expect(JSON.stringify(schema).match(/"maxLength":100000/gu)).toHaveLength(2);
  });

  it('names the collections of the document', () => {
    expect(Object.keys(schema['properties'] as object)).toEqual(expect.arrayContaining([...collectionNames]));
  });

  it('lets a file name its schema', () => {
    const file = { $schema: './node_modules/@geflecht/core/dist/schema/document.json', ...buildEventDocument() };
    expect(accepts(file)).toBe(true);
  });

  it.each([
    ['of an event', buildEventDocument()],
    ['of a network', buildNetworkDocument()],
  ])('accepts a document %s', (_which, document) => {
    expect(accepts(document)).toBe(true);
  });

  it('accepts unknown fields, as the model does', () => {
    expect(accepts({ ...buildEventDocument(), 'x-own': { any: ['thing'] } })).toBe(true);
  });

  it('accepts every generated document', () => {
    for (const arbitrary of [arbitraryDocument(), arbitraryEventDocument()]) {
      fc.assert(
        fc.property(arbitrary, (document) => {
          accepts(document);
          expect(accepts.errors ?? []).toEqual([]);
        }),
        { numRuns: 20 },
      );
    }
  });

  it.each([
    ['another format', { format: 'frab' }],
    ['a newer version', { version: 2 }],
    ['a collection that is no list', { sessions: {} }],
    ['a record without title', { sessions: [{ id: 'a' }] }],
    ['a time without offset', { sessions: [{ id: 'a', title: 'x', start: '2027-03-06T09:30:00' }] }],
    ['a day that does not exist', { events: [{ id: 'a', title: 'x', start: '2027-02-30' }] }],
    ['an id with outer blanks', { sessions: [{ id: ' a', title: 'x' }] }],
    ['an unknown language tag', { sessions: [{ id: 'a', title: { 'not a tag': 'x' } }] }],
    ['a value of no closed list', { rooms: [{ id: 'a', name: 'x', kind: 'cellar' }] }],
    ['a fraction of a person', { rooms: [{ id: 'a', name: 'x', capacity: 2.5 }] }],
  ])('refuses %s', (_what, fields) => {
    expect(accepts({ ...buildEventDocument(), ...fields })).toBe(false);
  });

  it('agrees with the model wherever any JSON stands in the place of a field', () => {
    const fields = collectionNames.flatMap((name) =>
      Object.keys(entities[name].schema._zod.def.shape).map((field) => [name, field] as const),
    );
    const whole = { ...buildNetworkDocument(), ...buildEventDocument() };
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), ([name, field], value) => {
        const [record = {}] = whole[name] ?? [];
        const document = { ...whole, [name]: [{ ...record, [field]: value }] };
        expect(accepts(document)).toBe(z.safeParse(documentSchema, document).success);
      }),
      { numRuns: 2_000 },
    );
  });
});
