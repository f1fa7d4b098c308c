import type { GeflechtDocument } from '@geflecht/core/document';
import {
  arbitraryEventDocument,
  arbitraryNetworkDocument,
  buildEventDocument,
  buildSession,
} from '@geflecht/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../index.js';
import { readGeflechtJson, writeGeflecht, writeGeflechtJson } from './index.js';

const text = (indent: number) =>
  new TextDecoder().decode(writeGeflechtJson({ format: 'geflecht', version: 1 }, { indent }));
const linesOf = (document: GeflechtDocument) =>
  new TextDecoder().decode(writeGeflecht(document).files[0]?.bytes).split('\n').length;
const kindOf = (part: string) =>
  readGeflechtJson(new TextEncoder().encode(`{"format":"geflecht","version":1,${part}}`)).kind;

describe('documents of this project', () => {
  it('come back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryEventDocument(), arbitraryNetworkDocument()), (document) => {
        const plain: unknown = JSON.parse(JSON.stringify(document));
        expect(readGeflechtJson(writeGeflechtJson(document)).document).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('keep fields that nobody knows', () => {
    const document = { ...buildEventDocument(), zusatz: { a: [1] } };
    expect(readGeflechtJson(writeGeflechtJson(document)).document).toMatchObject({ zusatz: { a: [1] } });
  });

  it('end with a line break and indent as wished', () => {
    expect([text(0), text(2)]).toEqual([
      '{"format":"geflecht","version":1}\n',
      '{\n  "format": "geflecht",\n  "version": 1\n}\n',
    ]);
  });

  it('are written without blanks where they are so large that nobody reads them through', () => {
    const sessions = Array.from({ length: 20_001 }, (_, index) => buildSession({ id: `s-${index}` }));
    expect(linesOf(buildEventDocument({ sessions }))).toBe(2);
    expect(linesOf(buildEventDocument())).toBeGreaterThan(100);
  });

  it('say everything that is wrong with them', async () => {
    const faulty = new TextEncoder().encode(
      '{"format":"geflecht","version":1,"events":[{"id":"e","title":7},{"id":"f"}]}',
    );
    const error: unknown = await readFile(faulty).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'document-invalid',
      issues: [{ path: ['events', 0, 'title'] }, { path: ['events', 1, 'title'] }],
    });
  });

  it('are told apart by kind', () => {
    expect(kindOf('"events":[{"id":"e","title":"Fest"}]')).toBe('event');
    expect(kindOf('"networks":[{"id":"n","name":"Netz"}]')).toBe('network');
  });
});
