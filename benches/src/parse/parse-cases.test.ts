import { describe, expect, it } from 'vitest';
import { calendarInput } from './calendar-input.js';
import { gexfInput, graphmlInput, networkInput, tiesCsvInput } from './network-input.js';
import { frabJsonInput, frabXmlInput } from './programme-input.js';
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
  });

  it('hold the same programme in both dialects', async () => {
    const [json, xml] = [await countsOf(bytesOf(frabJsonInput(60))), await countsOf(bytesOf(frabXmlInput(60)))];
    expect(json).toMatchObject({ sessions: 60, days: 4 });
    expect(xml).toEqual(json);
  });

  it('hold the same network in every dialect', async () => {
    const network = networkInput(80);
    const expected = { actors: 80, ties: network.edges.length };
    for (const written of [graphmlInput, gexfInput, tiesCsvInput]) {
      expect(await countsOf(bytesOf(written(network)))).toEqual(expected);
    }
  });
});
