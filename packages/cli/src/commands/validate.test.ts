import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const valid = '{"format":"geflecht","version":1,"events":[{"id":"e1","title":"Fest"}]}';
const faulty = '{"format":"geflecht","version":1,"events":[{"id":"e1","title":7}]}';

describe('geflecht validate', () => {
  it('ends with 0 on a valid document', async () => {
    const platform = fakePlatform({ files: { 'fest.json': valid } });
    expect(await run(['validate', 'fest.json', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({ valid: true });
  });

  it('ends with 1 and names every error with its place', async () => {
    const platform = fakePlatform({ files: { 'fest.json': faulty } });
    expect(await run(['validate', 'fest.json', '--json'], platform)).toBe(1);
    const { valid: isValid, issues } = JSON.parse(platform.out()) as { valid: boolean; issues: { path: unknown[] }[] };
    expect(isValid).toBe(false);
    expect(issues.map(({ path }) => path)).toContainEqual(['events', 0, 'title']);
  });

  it('checks what a foreign file becomes as a document', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': 'von;nach\na;b\n' }, locale: 'de' });
    expect(await run(['validate', 'netz.csv'], platform)).toBe(0);
    expect(platform.out()).toBe('netz.csv: gültig\n');
  });
});
