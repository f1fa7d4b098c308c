import { createHash } from 'node:crypto';
import { sheetPath } from '@geflecht/core/contract';
import { sheetNames } from '@geflecht/core/html';
import { programmePageSchema } from '@geflecht/core/schema';
import {
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildPart,
  buildRoom,
  buildSession,
} from '@geflecht/core/testing';
import * as z from 'zod/mini';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

const event = buildEvent({ title: { de: 'Netztag', en: 'Network day' }, url: 'https://verein.example/tag/' });
const document = buildEventDocument({
  events: [event],
  rooms: [buildRoom({ id: 'hall', name: 'Großer Saal' })],
  contributors: [buildContributor({ mail: 'geheim@verein.example' })],
  sessions: [
    buildSession({ title: '<script>alert(1)</script>', rooms: ['hall'], parts: [buildPart({ title: 'Der Tisch' })] }),
    buildSession({ id: 'secret', title: 'Geheimer Entwurf', status: 'draft' }),
  ],
});

beforeEach(async () => {
  server = await openHarness({ documents: [document] });
});

afterEach(() => server.close());

async function read(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await server.get(path, headers);
  expect(response.status).toBe(200);
  return z.parse(programmePageSchema, await response.text());
}

describe('readSheet', () => {
  it.each(sheetNames)(
    'answers with %s as a page that prints, with its own style and nothing that runs',
    async (name) => {
      const { headers } = await server.get(sheetPath('event-1', name));
      const page = await read(sheetPath('event-1', name));
      const css = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(css).digest('base64');
      expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
      expect(headers.get('Content-Security-Policy')).toContain(`style-src 'sha256-${hash}'`);
      expect(page).toContain('@page { size: A4;');
      expect(page).not.toContain('<script');
    },
  );

  it('leads from the handout to the page of the event, in words and by a code', async () => {
    const page = await read(sheetPath('event-1', 'handout'));
    expect(page).toContain('href="https://verein.example/tag/"');
    expect(page).toContain('aria-label="Code mit der Adresse der Seite: https://verein.example/tag/"');
  });

  it('speaks the language that is wanted', async () => {
    expect(await read(sheetPath('event-1', 'doors', { locale: 'en' }))).toContain('<html lang="en" ');
  });

  it('is the public’s for whoever asks, since paper hangs on doors', async () => {
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    const page = await read(sheetPath('event-1', 'programme'), team);
    expect(page).toBe(await read(sheetPath('event-1', 'programme')));
    expect(page).not.toMatch(/geheim/i);
  });

  it('is sent only once as long as nothing changes', async () => {
    const path = sheetPath('event-1', 'tables');
    const first = await server.get(path);
    const again = await server.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    await server.store.documents.put({
      ...document,
      sessions: [buildSession({ parts: [buildPart({ title: 'Neu' })] })],
    });
    expect(await read(path)).toContain('Neu');
  });

  it.each(['event-1/sheets/poster.html', 'event-1/sheets/doors', 'nothing/sheets/doors.html'])(
    'is not there at %s',
    async (path) => {
      expect((await server.get(`/v1/events/${path}`)).status).toBe(404);
    },
  );

  it('is not there where nothing would be on it', async () => {
    await server.store.documents.put(buildEventDocument({ events: [buildEvent()], sessions: [buildSession()] }));
    expect((await server.get(sheetPath('event-1', 'tables'))).status).toBe(404);
  });
});
