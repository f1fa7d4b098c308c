import { describe, expect, it } from 'vitest';
import { calendarInput } from './calendar-input.js';
import { linkedDataInput, pageInput } from './linked-data-input.js';
import { gexfInput, graphmlInput, networkInput, tiesCsvInput } from './network-input.js';
import { frabJsonInput, frabXmlInput } from './programme-input.js';
import { parseCases } from './parse-cases.js';
import { programmeCsvInput, programmeXlsxInput } from './programme-table-input.js';
import { readFile } from '@geflecht/formats';
import { bytesOf } from './text-of.js';
import { workbookInput } from './workbook-input.js';

const countsOf = async (bytes: Uint8Array) => (await readFile(bytes, { name: 'input' })).counts;

describe('inputs', () => {
  it('are the same every time', () => {
    expect(frabJsonInput(30)).toBe(frabJsonInput(30));
    expect(graphmlInput(networkInput(50))).toBe(graphmlInput(networkInput(50)));
    expect(calendarInput(20)).toBe(calendarInput(20));
    expect(workbookInput(20)).toEqual(workbookInput(20));
    expect(pageInput(20)).toBe(pageInput(20));
    expect(programmeXlsxInput(20)).toEqual(programmeXlsxInput(20));
  });

  it('hold the same programme in both dialects', async () => {
    const [json, xml] = [await countsOf(bytesOf(frabJsonInput(60))), await countsOf(bytesOf(frabXmlInput(60)))];
    expect(json).toMatchObject({ sessions: 60, days: 4 });
    expect(xml).toEqual(json);
  });

  it.each([
    ['linked data', bytesOf(linkedDataInput(60))],
    ['a web page', bytesOf(pageInput(60))],
    ['CSV', bytesOf(programmeCsvInput(60))],
    ['a workbook', programmeXlsxInput(60)],
  ])('hold the same programme as %s', async (_name, bytes) => {
    const { document, counts } = await readFile(bytes, { name: 'input' });
    const { document: expected } = await readFile(bytesOf(frabJsonInput(60)), { name: 'input' });
    const timesOf = ({ sessions = [] }: typeof document) =>
      sessions.map(({ title, start, end }) => [title, start, end]);
    expect(counts).toMatchObject({ sessions: 60 });
    expect(timesOf(document)).toEqual(timesOf(expected));
  });

  it('hold the same network in every dialect', async () => {
    const network = networkInput(80);
    const expected = { actors: 80, ties: network.edges.length };
    for (const written of [graphmlInput, gexfInput, tiesCsvInput]) {
      expect(await countsOf(bytesOf(written(network)))).toEqual(expected);
    }
  });
});

describe('rivals', () => {
  it('are the parsers underneath that ours may take 1.3 times as long as', () => {
    const bare = parseCases.map(({ name, rivals }) => [name, rivals.filter(({ must }) => must === '<=1.3').length]);
    expect(bare).toEqual(parseCases.map(({ name }) => [name, 1]));
  });
});
