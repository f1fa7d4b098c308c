import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { audienceRuleSchema, scopeSchema, sourceSchema } from '../../audience/meta.js';
import {
  availabilitySchema,
  capabilitiesSchema,
  signUpReceiptSchema,
  signUpRequestSchema,
} from '../../contract/wire.js';
import { areaSchema, documentDefaultsSchema, documentSchema, taxonomySchema } from '../../document/document.js';
import { collectionNames, entities } from '../../document/entities.js';
import { validateDocument } from '../../document/validate-document.js';
import type { GeflechtDocument } from '../../document/document.js';
import {
  arbitraryDocument,
  arbitraryEventDocument,
  arbitraryNetworkDocument,
  arbitraryOf,
  arbitraryRecord,
} from '../index.js';

vi.setConfig({ testTimeout: 30_000 });

const others = {
  audienceRuleSchema,
  scopeSchema,
  sourceSchema,
  areaSchema,
  documentDefaultsSchema,
  taxonomySchema,
  signUpRequestSchema,
  signUpReceiptSchema,
  availabilitySchema,
  capabilitiesSchema,
};

function assertParse(schema: z.core.$ZodType, arbitrary: fc.Arbitrary<unknown>): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(z.parse(schema, value)).toEqual(value);
    }),
    { numRuns: 50 },
  );
}

const eventDocuments = (seed: number) => fc.sample(arbitraryEventDocument(), { numRuns: 2, seed });

const errorsOf = (document: GeflechtDocument) =>
  validateDocument(document).issues.filter(({ severity }) => severity === 'error');

describe('generated values', () => {
  it.each(collectionNames)('of %s parse', (name) => {
    assertParse(entities[name].schema, arbitraryRecord(name));
  });

  it.each(Object.entries(others))('of %s parse', (_name, schema) => {
    assertParse(schema, arbitraryOf(schema));
  });

  it('use every field of a schema sooner or later', () => {
    const sessions = fc.sample(arbitraryRecord('sessions'), { numRuns: 100, seed: 1 });
    const seen = new Set(sessions.flatMap((session) => Object.keys(session)));
    expect([...seen].toSorted()).toEqual(Object.keys(entities.sessions.schema._zod.def.shape).toSorted());
  });

  it('are the same for the same seed', () => {
    expect(eventDocuments(7)).toEqual(eventDocuments(7));
  });

  it('cannot be had of a schema nothing is known about', () => {
    expect(() => arbitraryOf(z.promise(z.string()))).toThrow(expect.objectContaining({ code: 'schema-unsupported' }));
  });
});

describe('generated documents', () => {
  it('parse', () => {
    assertParse(documentSchema, arbitraryDocument());
  });

  it.each([
    ['of an event', arbitraryEventDocument],
    ['of a network', arbitraryNetworkDocument],
  ])('%s validate without an error', (_which, arbitrary) => {
    fc.assert(
      fc.property(arbitrary(), (document) => {
        expect(errorsOf(document)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('of an event and of a network hold records of every kind', () => {
    const [event] = fc.sample(arbitraryEventDocument(), { numRuns: 1, seed: 3 });
    const [network] = fc.sample(arbitraryNetworkDocument(), { numRuns: 1, seed: 3 });
    const held = collectionNames.filter((name) => event?.[name] !== undefined || network?.[name] !== undefined);
    expect(held).toEqual(collectionNames);
  });
});
