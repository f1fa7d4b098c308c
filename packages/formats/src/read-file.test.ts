import { describe, expect, it } from 'vitest';
import { detectFormat, inspect, readFile } from './index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('detectFormat', () => {
  it.each([
    ['geflecht', '{"format":"geflecht","version":1}'],
    ['frab-json', '{"schedule":{"conference":{"days":[]}}}'],
    ['pretalx-json', '{"generator":{"name":"pretalx"},"schedule":{"conference":{"days":[]}}}'],
    ['pretalx-widget-json', '{"talks":[],"rooms":[],"speakers":[]}'],
    [
      'sessionize-json',
      '[{"groupId":1,"sessions":[{"title":"x","startsAt":"2027-01-01T10:00","isServiceSession":false}]}]',
    ],
    ['graphology-json', '{"nodes":[{"key":"a"}],"edges":[]}'],
    ['node-link-json', '{"nodes":[{"id":"a"}],"links":[]}'],
    ['json-list', '[{"title":"x","start":"2027-01-01"}]'],
    ['frab-xml', '<?xml version="1.0"?><!-- schedule --><schedule/>'],
    ['gexf', '<g:gexf xmlns:g="x"/>'],
    ['graphml', '<!DOCTYPE graphml><graphml/>'],
    ['pajek', '% comment\n*Vertices 1\n'],
    ['gml', 'Creator "x"\nVersion 1\ngraph\n[\n]'],
    ['icalendar', 'BEGIN:VCALENDAR\n'],
    ['schema-org', '<!doctype html><html></html>'],
    ['ucinet-dl', 'DL n = 3, format = edgelist1\n'],
    ['vna', '*Node data\nID kind\n'],
    ['devopsdays-yaml', 'name: "x"\ncity: Berlin\n'],
    ['csv', 'a;b\n1;2\n'],
  ])('%s', (format, text) => {
    expect(detectFormat(bytes(text))).toBe(format);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7')],
    ['XML of another make', bytes('<kml/>')],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])('names %s and refuses it', (_what, content) => {
    expect(() => detectFormat(content)).toThrow(expect.objectContaining({ code: 'format-not-supported' }));
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n '],
    ['json-malformed', '{"a":'],
  ])('says %s', (code, text) => {
    expect(() => detectFormat(bytes(text))).toThrow(expect.objectContaining({ code }));
  });
});

describe('readFile', () => {
  it('rejects with a FormatError that explains itself in two languages', async () => {
    const error: unknown = await readFile(bytes('{')).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'FormatError',
      localized: { de: expect.stringMatching(/Zeile 1/), en: expect.stringMatching(/line 1/) },
    });
  });

  it('takes a title for what has none', async () => {
    const { document } = await readFile(bytes('von;nach\na;b\n'), { name: 'netz.csv', title: 'Unser Netz' });
    expect(document.networks).toMatchObject([{ id: 'netz', name: 'Unser Netz' }]);
  });
});

describe('inspect', () => {
  it('gives format, kind, counts and warnings in one language, and nothing else', async () => {
    expect(await inspect(bytes('von;nach\na;b\nb;b\n'), { locale: 'de' })).toEqual({
      format: 'csv',
      kind: 'network',
      counts: { actors: 2, ties: 1 },
      warnings: [
        { code: 'self-tie', message: expect.stringContaining('sich selbst'), at: 'row 3' },
        { code: 'columns-mapped', message: expect.any(String), at: 'row 1' },
      ],
    });
  });
});
