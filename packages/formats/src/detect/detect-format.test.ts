import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
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
    ['linked data', '{"items":[[{"@type":"MusicEvent"}]]}', 'schema-org'],
    ['a web page', '<!doctype html><!-- x --><html></html>', 'schema-org'],
    ['YAML behind comments', '# Plan\nname: "x" # y\n\nprogram:\n  - title: a\n', 'devopsdays-yaml'],
    ['a YAML list', '- title: Chor\n  start: 2027-03-06\n', 'devopsdays-yaml'],
    ['a table below a line with a colon', 'Plan: Mai;;\nTag: 1;x\n', 'csv'],
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
    ['a PDF', bytesOf('%PDF-1.7'), 'format-not-supported'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'format-not-supported'],
    ['a broken archive', fixture('broken/tabelle.xlsx'), 'zip-malformed'],
    [
      'a workbook behind a password',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat(),
      ]),
      'file-encrypted',
    ],
  ])('is named and refused where nothing reads it: %s', (_what, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('an OpenDocument whose media type was packed against the rule', () => {
  const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');

  it('is a workbook where it has content', () => {
    expect(codeOf(zipSync({ mimetype, 'content.xml': strToU8('<x/>') }))).toBe('ods');
    expect(codeOf(zipSync({ mimetype }))).toBe('format-not-supported');
  });
});
