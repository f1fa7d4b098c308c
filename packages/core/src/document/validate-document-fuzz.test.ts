import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildEventDocument, buildNetworkDocument, buildSignUp } from '../testing/index.js';
import { collectionNames } from './entities.js';
import { validateDocument } from './validate-document.js';

vi.setConfig({ testTimeout: 30_000 });

type Path = readonly (string | number)[];

const valid = { ...buildNetworkDocument(), ...buildEventDocument({ signUps: [buildSignUp()] }) };

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => [...pathsOf(inner, [...path, key])])];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner = (value as Readonly<Record<string | number, unknown>>)[step];
  return Object.assign(copy as object, { [step]: replaced(inner, rest, by) });
}

function assertSound(input: unknown): void {
  const { document, issues } = validateDocument(input);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  expect(document === undefined).toBe(hasErrors);
  for (const { path, message } of issues) {
    expect(path.every((step) => typeof step === 'string' || Number.isInteger(step))).toBe(true);
    expect(message.de.length * message.en.length).toBeGreaterThan(0);
  }
}

describe('validateDocument', () => {
  it('never throws on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), assertSound), { numRuns: 300 });
  });

  it('never throws on any JSON in the place of a collection', () => {
    const collection = fc.constantFrom(...collectionNames, 'areas', 'defaults', 'source', 'taxonomies');
    const document = fc.tuple(collection, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())));
    const holding = document.map(([name, value]) => ({ format: 'geflecht', version: 1, [name]: value }));
    fc.assert(fc.property(holding, assertSound), { numRuns: 500 });
  });

  it('never throws on a valid document with any JSON put somewhere in it', () => {
    const spot = fc.constantFrom(...pathsOf(valid));
    const check = (path: Path, value: unknown) => assertSound(replaced(valid, path, value));
    fc.assert(fc.property(spot, fc.jsonValue(), check), { numRuns: 1_000 });
  });

  it('takes names of inherited properties for ordinary names', () => {
    const text =
      '{"format":"geflecht","version":1,"tracks":[{"id":"constructor","name":{"de":"x"},"toString":1,"__proto__":{"id":5}}],"__proto__":{"events":5}}';
    const { document, issues } = validateDocument(JSON.parse(text));
    expect(issues).toMatchObject([{ code: 'scope-unknown', severity: 'warning' }]);
    expect(document?.tracks).toEqual([{ id: 'constructor', name: { de: 'x' }, toString: 1 }]);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });

  it('does not mind how deep an unknown field goes', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    assertSound({ ...valid, deep, rooms: [{ id: 'room-1', name: deep }] });
  });
});
