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
