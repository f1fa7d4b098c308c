import { buildEventDocument, buildSession, buildSignUp } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const event = (overrides: Parameters<typeof buildEventDocument>[0] = {}) =>
  JSON.stringify(buildEventDocument(overrides));

describe('geflecht check', () => {
  it('prints findings as one JSON value and ends with 0 where none is an error', async () => {
    const platform = fakePlatform({
      files: { 'fest.json': event({ sessions: [buildSession({ start: undefined, end: undefined })] }) },
    });
    expect(await run(['check', 'fest.json', '--json'], platform)).toBe(0);
    const answer = JSON.parse(platform.out()) as { errors: number; findings: { code: string }[] };
    expect(answer.errors).toBe(0);
    expect(answer.findings).toContainEqual({
      path: ['sessions', 0, 'start'],
      code: 'session-unscheduled',
      severity: 'warning',
      topic: 'completeness',
      message: expect.any(String),
    });
  });

  it('ends with 1 where a file that is to lie open holds sign-ups', async () => {
    const files = { 'fest.json': event({ signUps: [buildSignUp()] }) };
    expect(await run(['check', 'fest.json'], fakePlatform({ files }))).toBe(0);
    expect(await run(['check', 'fest.json', '--published'], fakePlatform({ files }))).toBe(1);
  });

  it('tells people in their language, by topic, with places', async () => {
    const platform = fakePlatform({ files: { 'fest.json': event() }, locale: 'de' });
    await run(['check', 'fest.json'], platform);
    expect(platform.out()).toMatch(
      /^fest\.json: Fehler 0, Warnungen \d+, Hinweise \d+\nVollständigkeit\n {2}- Warnung: .*\[\/events\/0/,
    );
  });

  it('tells the first few of many findings of a kind', async () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      buildSession({ id: `s-${index}`, start: undefined, end: undefined }),
    );
    const platform = fakePlatform({ files: { 'fest.json': event({ sessions }) } });
    await run(['check', 'fest.json'], platform);
    expect(platform.out()).toContain('… +22');
  });

  it('makes findings of what is wrong with the fields, and ends with 1', async () => {
    const broken = JSON.stringify({ format: 'geflecht', version: 1, events: [{ id: 'e', title: 7 }] });
    const platform = fakePlatform({ files: { 'fest.json': broken } });
    expect(await run(['check', 'fest.json', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({
      errors: 1,
      findings: [{ path: ['events', 0, 'title'], topic: 'fields' }],
    });
  });

  it('looks at foreign files too', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': 'von;nach\na;b\n' } });
    expect(await run(['check', 'netz.csv', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'purpose-missing' })]),
    });
  });

  it('refuses a table that means nothing to the model', async () => {
    const platform = fakePlatform({ files: { 'x.csv': 'Farbe;Zahl\nrot;1\n' } });
    expect(await run(['check', 'x.csv', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'nothing-to-convert' } });
  });
});
