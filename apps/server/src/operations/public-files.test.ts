import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '@geflecht/core/contract';
import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';
import { fileNameOf, writePublicFiles } from './public-files.js';

let folder: string;
let server: ServerHarness;
const fileAt = (path: string) => join(folder, path);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geflecht-export-'));
  server = await openHarness();
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('public files', () => {
  it('say what the server answers to everybody', async () => {
    await writePublicFiles(server.app, folder);
    const answer = await (await server.get(paths.event('event-1'))).text();
    expect(readFileSync(fileAt('events/event-1.json'), 'utf8')).toBe(answer);
    expect(readFileSync(fileAt('events/event-1.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR/);
    expect(readFileSync(fileAt('events/event-1.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('hold the sheets that there is something for', async () => {
    await writePublicFiles(server.app, folder);
    expect(readFileSync(fileAt('events/event-1/handout.html'), 'utf8')).toContain('@page');
    expect(existsSync(fileAt('events/event-1/tables.html'))).toBe(false);
  });

  it('are named with their versions in an index', async () => {
    const { files } = await writePublicFiles(server.app, folder);
    expect(JSON.parse(readFileSync(fileAt('index.json'), 'utf8'))).toEqual({ files });
    for (const { path } of files) expect(existsSync(fileAt(path))).toBe(true);
  });

  it('hold nobody’s sign-up', async () => {
    await server.signUp();
    const { files } = await writePublicFiles(server.app, folder);
    for (const { path } of files) expect(readFileSync(fileAt(path), 'utf8')).not.toContain('ada@verein.example');
  });

  it('are left alone where nothing changed', async () => {
    await writePublicFiles(server.app, folder);
    const before = statSync(fileAt('events/event-1.json')).mtimeMs;
    expect((await writePublicFiles(server.app, folder)).written).toBe(0);
    expect(statSync(fileAt('events/event-1.json')).mtimeMs).toBe(before);
  });

  it('go with what is public no longer, and nothing else does', async () => {
    await writePublicFiles(server.app, folder);
    writeFileSync(fileAt('impressum.html'), 'kept');
    await seedDocument(server.store, buildEventDocument({ events: [buildEvent({ status: 'draft' })] }));
    expect((await writePublicFiles(server.app, folder)).removed).toBeGreaterThan(0);
    expect([existsSync(fileAt('events/event-1.json')), existsSync(fileAt('impressum.html'))]).toEqual([false, true]);
  });

  it('of an index that was tampered with remove nothing outside', async () => {
    await writePublicFiles(server.app, folder);
    const outside = `${folder}-outside.json`;
    writeFileSync(outside, 'kept');
    const name = outside.split('/').at(-1) ?? '';
    const files = ['..', '../..', 'x/..'].map((way) => ({ path: `events/${way}/${name}`, from: '', version: '' }));
    writeFileSync(fileAt('index.json'), JSON.stringify({ files }));
    await writePublicFiles(server.app, folder);
    expect(existsSync(outside)).toBe(true);
    rmSync(outside);
  });
});

describe('fileNameOf', () => {
  it('keeps plain ids and tells all others apart', () => {
    const ids = ['event-1', 'event:1', 'event_1', 'event/1', '..', '.hidden', 'Ä', 'ä', 'x'.repeat(200)];
    const names = ids.map(fileNameOf);
    expect(names[0]).toBe('event-1');
    expect(new Set(names).size).toBe(ids.length);
    for (const name of names) expect(name).toMatch(/^[\w-][\w.-]{0,120}$/);
  });
});
