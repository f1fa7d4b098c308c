import { buildEventDocument, buildNetworkDocument, buildSignUp } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const read = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

describe('geflecht convert', () => {
  it('writes a document and tells of its guesses on standard error', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': 'von;nach\nNord;Süd\n' } });
    expect(await run(['convert', 'netz.csv', 'netz.json'], platform)).toBe(0);
    expect(read(platform.written.get('netz.json'))).toMatchObject({
      format: 'geflecht',
      version: 1,
      ties: [{ fromId: 'Nord' }],
    });
    expect(platform.out()).toBe('');
    expect(platform.error()).toContain('von');
  });

  it('writes to standard output where the target is a dash', async () => {
    const platform = fakePlatform({ input: 'von;nach\nNord;Süd\n' });
    expect(await run(['convert', '-', '-'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toMatchObject({ format: 'geflecht' });
  });

  it('takes labels from the list of actors beside a table of ties', async () => {
    const files = { 'd/netz-edges.csv': 'von;nach\na;b\n', 'd/netz-nodes.csv': 'id;label\na;Apfelhaus\nb;Birnenhof\n' };
    const platform = fakePlatform({ files });
    await run(['convert', 'd/netz-edges.csv', 'netz.json'], platform);
    expect(read(platform.written.get('netz.json'))).toMatchObject({
      actors: [{ name: 'Apfelhaus' }, { name: 'Birnenhof' }],
    });
  });

  it('leaves that list alone where it is told to', async () => {
    const files = { 'netz-edges.csv': 'von;nach\na;b\n', 'netz-nodes.csv': 'id;label\na;Apfelhaus\nb;Birnenhof\n' };
    const platform = fakePlatform({ files });
    await run(['convert', 'netz-edges.csv', 'netz.json', '--alone'], platform);
    expect(read(platform.written.get('netz.json'))).toMatchObject({ actors: [{ name: 'a' }, { name: 'b' }] });
  });

  it('gives what it converts the title it is told', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': 'von;nach\nNord;Süd\n' } });
    await run(['convert', 'netz.csv', 'netz.json', '--title', 'Unser Netz'], platform);
    expect(read(platform.written.get('netz.json'))).toMatchObject({ networks: [{ id: 'netz', name: 'Unser Netz' }] });
  });

  it('refuses to replace a file, unless it is told to', async () => {
    const files = { 'netz.csv': 'von;nach\nNord;Süd\n', 'netz.json': 'mein Werk' };
    const platform = fakePlatform({ files });
    expect(await run(['convert', 'netz.csv', 'netz.json'], platform)).toBe(1);
    expect(platform.error()).toContain('--force');
    expect(platform.written.size).toBe(0);
    expect(await run(['convert', 'netz.csv', 'netz.json', '--force'], platform)).toBe(0);
    expect(read(platform.written.get('netz.json'))).toMatchObject({ format: 'geflecht' });
  });

  it('tells as one JSON value what it wrote, where that is asked for', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': 'von;nach\nNord;Süd\n' } });
    expect(await run(['convert', 'netz.csv', 'netz.json', '--json'], platform)).toBe(0);
    expect(JSON.parse(platform.out())).toEqual({
      format: 'geflecht',
      files: ['netz.json'],
      warnings: [{ code: 'columns-mapped', message: expect.any(String), at: 'row 1' }],
      dropped: [],
      withheld: [],
    });
    expect(await run(['convert', 'netz.csv', '-', '--json'], fakePlatform())).toBe(1);
  });

  it('refuses a table that means nothing to the model', async () => {
    const platform = fakePlatform({ files: { 'x.csv': 'Farbe;Zahl\nrot;1\n' } });
    expect(await run(['convert', 'x.csv', 'x.json'], platform)).toBe(1);
    expect(platform.written.size).toBe(0);
  });

  it('says when the target cannot be written', async () => {
    const platform = {
      ...fakePlatform({ files: { 'netz.csv': 'von;nach\nNord;Süd\n' } }),
      writeFile: () => Promise.reject(new Error('EACCES: /secret/path')),
    };
    expect(await run(['convert', 'netz.csv', 'o/netz.json'], platform)).toBe(1);
    expect(platform.error()).toMatch(/o\/netz\.json/);
  });
});

describe('geflecht convert --audience', () => {
  const network = JSON.stringify(buildNetworkDocument());
  const people = JSON.stringify(buildEventDocument({ signUps: [buildSignUp()] }));

  it('keeps an own document whole unless it is told otherwise', async () => {
    const platform = fakePlatform({ files: { 'netz.json': network } });
    await run(['convert', 'netz.json', 'kopie.json'], platform);
    expect(read(platform.written.get('kopie.json'))).toEqual(JSON.parse(network));
  });

  it('writes it as everybody may read it where that is asked for, and says what is held back', async () => {
    const platform = fakePlatform({ files: { 'netz.json': network } });
    expect(await run(['convert', 'netz.json', 'offen.json', '--audience', 'public'], platform)).toBe(0);
    const open = read(platform.written.get('offen.json'));
    expect(open).toMatchObject({ actors: [{}, {}], ties: [] });
    expect(platform.error()).toMatch(/Held back.*ties 1/);
  });

  it.each([
    ['members', 1],
    ['coordination', 1],
    ['whole', 1],
    ['confirmed', 0],
  ])('knows %s as readers of ties: %i', async (audience, count) => {
    const platform = fakePlatform({ files: { 'netz.json': network } });
    await run(['convert', 'netz.json', 'x.json', '--audience', audience], platform);
    expect(read(platform.written.get('x.json'))).toHaveProperty('ties.length', count);
  });

  it('refuses a list of people that nobody of these readers may see', async () => {
    const platform = fakePlatform({ files: { 'fest.json': people } });
    expect(await run(['convert', 'fest.json', 'x.csv', '--to', 'sign-ups-csv', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'nothing-disclosed' } });
    expect(platform.written.size).toBe(0);
  });

  it('refuses a format for what the file does not hold', async () => {
    const platform = fakePlatform({ files: { 'netz.json': network } });
    expect(await run(['convert', 'netz.json', 'x.ics', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'nothing-to-convert' } });
  });

  it('asks which table is meant where a document holds several', async () => {
    const platform = fakePlatform({ files: { 'fest.json': people } });
    expect(await run(['convert', 'fest.json', 'x.csv', '--json'], platform)).toBe(2);
    expect(JSON.parse(platform.out())).toMatchObject({
      error: { code: 'format-ambiguous', message: expect.stringMatching(/--to event-csv or --to sign-ups-csv/) },
    });
  });
});

describe('geflecht convert --merge', () => {
  const old = 'Source;Target;Weight\na;b;1\nb;c;1\n';
  const newer = 'Source;Target;Weight\na;b;5\na;d;1\n';

  it('writes a first document where there is none yet', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': old } });
    expect(await run(['convert', 'netz.csv', 'netz.json', '--merge'], platform)).toBe(0);
    expect(read(platform.written.get('netz.json'))).toMatchObject({ ties: [{}, {}] });
  });

  it('lays a newer file over it, keeps what people added, and says what changed', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': newer, 'alt/netz.csv': old } });
    await run(['convert', 'alt/netz.csv', 'netz.json'], platform);
    const document = read(platform.written.get('netz.json')) as { actors: Record<string, unknown>[] };
    document.actors[0]!['description'] = 'von Hand';
    await platform.writeFile('netz.json', new TextEncoder().encode(JSON.stringify(document)));
    expect(await run(['convert', 'netz.csv', 'netz.json', '--merge', '--json'], platform)).toBe(0);
    expect(read(platform.written.get('netz.json'))).toMatchObject({
      actors: [{ id: 'a', description: 'von Hand' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      ties: [
        { fromId: 'a', toId: 'b', weight: 5 },
        { fromId: 'b', toId: 'c' },
        { fromId: 'a', toId: 'd' },
      ],
    });
    expect(JSON.parse(platform.out())).toMatchObject({
      changes: {
        added: [
          { collection: 'actors', id: 'd' },
          { collection: 'ties', id: 'a→d' },
        ],
        changed: [{ collection: 'ties', fields: ['weight'] }],
        missing: [{ collection: 'actors', id: 'c' }],
      },
    });
  });

  it('changes nothing when the same file comes twice', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': old } });
    await run(['convert', 'netz.csv', 'netz.json'], platform);
    const before = platform.written.get('netz.json');
    await run(['convert', 'netz.csv', 'netz.json', '--merge'], platform);
    expect(platform.written.get('netz.json')).toEqual(before);
    expect(platform.error()).toContain('unchanged: 6');
  });

  it('refuses a target that is no own document, and leaves it as it is', async () => {
    const platform = fakePlatform({ files: { 'netz.csv': newer, 'netz.json': '{"nodes":[{"id":"a"}],"links":[]}' } });
    expect(await run(['convert', 'netz.csv', 'netz.json', '--merge', '--json'], platform)).toBe(1);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'target-unreadable' } });
    expect(platform.written.size).toBe(0);
  });
});
