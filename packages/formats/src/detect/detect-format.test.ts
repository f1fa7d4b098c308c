import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFormatError } from '../errors/format-error.js';
import { detectFormat } from './index.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/${path}`, import.meta.url)));

function codeOf(bytes: Uint8Array): unknown {
  try {
    return detectFormat(bytes);
  } catch (error) {
    return isFormatError(error) ? error.code : error;
  }
}

describe('the format of a file', () => {
  it.each([
    ['own JSON', '{"format":"geflecht","version":1}', 'geflecht'],
    ['a list of unknown make', '[{"title":"Treffen","start":"2027-03-06"}]', 'json-list'],
    ['GraphML behind declaration and comment', '<?xml version="1.0"?><!-- net --><graphml></graphml>', 'graphml'],
    ['GEXF with a prefix', '<g:gexf xmlns:g="http://gexf.net/1.3"></g:gexf>', 'gexf'],
    ['Pajek behind a comment', '% partners\n*Vertices 2\n', 'pajek'],
    ['the dialect of JUNG', '*Nodes 2\n', 'pajek'],
    ['GML behind its creator', 'Creator "us"\ngraph [\n]', 'gml'],
    ['a table', 'von;nach\nA;B\n', 'csv'],
  ])('is found by content: %s', (_what, text, format) => {
    expect(detectFormat(bytesOf(text))).toBe(format);
  });

  it.each([
    ['programmes/spieltreff.frab.json', 'frab-json'],
    ['programmes/werkstatt.pretalx.json', 'pretalx-json'],
    ['programmes/lesefest.widget.json', 'pretalx-widget-json'],
    ['programmes/nachbarschaftstag.sessionize.json', 'sessionize-json'],
    ['programmes/sommerfest.schedule.xml', 'frab-xml'],
    ['networks/graphology.json', 'graphology-json'],
    ['networks/bezirk.win1252.csv', 'csv'],
    ['networks/komma.utf16.csv', 'csv'],
  ])('of %s is %s', (path, format) => {
    expect(detectFormat(fixture(path))).toBe(format);
  });

  it.each([
    ['a calendar', fixture('broken/kalender.ics')],
    ['a workbook', fixture('broken/tabelle.xlsx')],
    ['a page', bytesOf('<!doctype html><html><body></body></html>')],
  ])('is named and refused where nothing reads it: %s', (_what, bytes) => {
    expect(codeOf(bytes)).toBe('format-not-supported');
  });
});
