import { readFileSync } from 'node:fs';
import { validateDocument } from '@geflecht/core/schema';
import { describe, expect, it } from 'vitest';
import { isFormatError } from '../errors/format-error.js';
import { readDevopsdays } from './index.js';

const fixture = (path: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../fixtures/dialects/${path}`, import.meta.url)));
const read = (text: string) => readDevopsdays(new TextEncoder().encode(text));
const codeOf = (text: string): unknown => {
  try {
    return read(text).format;
  } catch (error) {
    return isFormatError(error) ? error.code : error;
  }
};

describe('a programme as devopsdays keep it', () => {
  const { document, warnings } = readDevopsdays(fixture('programmes/netztage.yml'));
  const [arrival, talk, short, evening, late, open] = document.sessions ?? [];

  it('is an event with place, days and a form elsewhere', () => {
    expect(document.events).toMatchObject([
      { id: '2027-musterfurt', title: 'devopsdays Musterfurt 2027', start: '2027-03-05', end: '2027-03-06' },
    ]);
    expect(document.events?.[0]?.days?.map(({ date }) => date)).toEqual(['2027-03-05', '2027-03-06']);
    expect(document.venues).toMatchObject([
      { name: 'Haus am Erlenbogen', location: { address: { town: 'Musterfurt' }, geo: { latitude: 50.1 } } },
    ]);
    expect(document.signUpRules).toMatchObject([
      { externalUrl: 'https://netztage.example/anmeldung', windows: [{ opens: '2026-12-01T00:00:00+01:00' }] },
    ]);
  });

  it('has clock times at the distance to UTC of its first day', () => {
    expect(arrival).toMatchObject({ start: '2027-03-05T08:30:00+01:00', end: '2027-03-05T09:00:00+01:00' });
  });

  it('makes titles of the short names of talks, and says so', () => {
    expect(talk).toMatchObject({ title: 'Ada Beispiel', slug: 'ada-beispiel', format: 'talk' });
    expect(warnings.map(({ code }) => code)).toContain('title-from-name');
  });

  it('puts the short talks of a day into its block', () => {
    expect(short).toMatchObject({
      format: 'shortReports',
      parts: [
        { kind: 'report', title: 'Bo Muster' },
        { kind: 'report', title: 'Cem Probe' },
      ],
    });
  });

  it('reads „late“ as an open end, and an early end as that of the next morning', () => {
    expect(evening).toMatchObject({ openEnd: true, format: 'getTogether', abstract: 'Bitte Becher mitbringen' });
    expect(late).toMatchObject({ start: '2027-03-05T22:00:00+01:00', end: '2027-03-06T01:00:00+01:00' });
    expect(open).toMatchObject({ format: 'openSpace' });
  });

  it('keeps ids when an item is put in between', () => {
    expect(document.sessions?.map(({ id }) => id)).toEqual([
      '2027-03-05-ankommen',
      '2027-03-05-ada-beispiel',
      '2027-03-05-kurzberichte',
      '2027-03-05-abend',
      '2027-03-05-filmnacht',
      '2027-03-06-open-space-1',
      '2027-03-06-open-space-1-2',
    ]);
  });
});

describe('YAML of another make', () => {
  it('is read like lists in JSON, the mapping named', () => {
    const { document, warnings } = readDevopsdays(fixture('programmes/aushang.yaml'));
    expect(document.sessions).toMatchObject([
      { title: 'Krabbelgruppe', start: '2027-03-06T09:30:00+01:00', rooms: ['cafe'] },
      { title: 'Chor', start: '2027-03-06T19:00:00+01:00', rooms: ['cafe'] },
    ]);
    expect(warnings.map(({ code }) => code)).toContain('fields-mapped');
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('may hold several documents', () => {
    const { document } = read('title: Chor\nstart: 2027-03-06T19:00\n---\ntitle: Tanz\nstart: 2027-03-07T19:00\n');
    expect(document.sessions?.map(({ title }) => title)).toEqual(['Chor', 'Tanz']);
  });

  it('runs no code and builds no other values from tags', () => {
    expect(codeOf('- title: !!js/function "function () {}"\n  start: 2027-03-06\n')).toBe('devopsdays-yaml');
  });
});

describe('YAML that is too much or broken', () => {
  it('is refused with line and column', () => {
    expect(() => readDevopsdays(fixture('broken/eingerueckt.yml'))).toThrow(
      expect.objectContaining({ code: 'yaml-malformed', line: 4, column: 1 }),
    );
  });

  it('is refused without programme and list', () => {
    expect(codeOf('name: Treff\ncity: Musterfurt\n')).toBe('format-unknown');
  });

  it('is refused where aliases multiply', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const alias = at === 0 ? 'x' : `*a${at - 1}`;
      return `a${at}: &a${at} [${Array(9).fill(alias).join(',')}]`;
    });
    expect(codeOf(`${levels.join('\n')}\n`)).toBe('too-many');
  });

  it('is refused where it nests beyond the limit, be it ever so deep', () => {
    expect(codeOf(`a: ${'['.repeat(200)}${']'.repeat(200)}\n`)).toBe('too-deep');
    expect(codeOf(`a: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`)).toBe('too-deep');
  });

  it('is refused where a merge names what is no map', () => {
    expect(codeOf('a: &a x\nb:\n  <<: *a\n')).toBe('yaml-malformed');
  });

  it('is refused beyond its own size', () => {
    expect(codeOf(`a: "${'x'.repeat(9 * 1024 * 1024)}"\n`)).toBe('too-large');
  });
});
