import type { Problem } from '@geflecht/core/contract';
import { programmePageSchema } from '@geflecht/core/schema';
import {
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildMaterial,
  buildOnlineAccess,
  buildSession,
  buildVenue,
} from '@geflecht/core/testing';
import * as z from 'zod/mini';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

const event = buildEvent({ title: { de: 'Netztag', en: 'Network day' }, url: 'https://verein.example/tag/' });
const document = {
  ...buildEventDocument({
    events: [event],
    contributors: [buildContributor({ mail: 'geheim@verein.example' })],
    venues: [
      buildVenue({ kind: 'privateHome', location: { address: { street: 'Geheimgasse 7' }, areaName: 'Altstadt' } }),
    ],
    materials: [buildMaterial({ title: 'Folien', href: 'folien.pdf' })],
    sessions: [
      buildSession({ abstract: '**Drei** <script>alert(1)</script>' }),
      buildSession({ id: 'secret', title: 'Geheimer Entwurf', status: 'draft' }),
    ],
  }),
  onlineAccesses: [buildOnlineAccess({ url: 'https://raum.example/geheim', passcode: 'geheim' })],
};

beforeEach(async () => {
  server = await openHarness({ documents: [document] });
});

afterEach(() => server.close());

const path = '/v1/events/event-1/programme.html';

async function read(query = '', headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await server.get(path + query, headers);
  expect(response.status).toBe(200);
  return z.parse(programmePageSchema, await response.text());
}

describe('readProgramme', () => {
  it('answers with a page of the event and its sessions that a browser may show', async () => {
    const { headers } = await server.get(path);
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const page = await read();
    expect(page).toContain('<html lang="de" ');
    expect(page).toContain('<h1 class="p-name">Netztag</h1>');
    expect(page).toContain('<strong>Drei</strong>');
  });

  it('runs nothing and is framed nowhere', async () => {
    const policy = (await server.get(path)).headers.get('Content-Security-Policy') ?? '';
    const rules = policy.split(';').map((rule) => rule.trim());
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]),
    );
    expect(policy).not.toContain('unsafe');
    const scripts = [...(await read()).matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual(['<script type="application/ld+json">']);
  });

  it('speaks the language that is wanted, and the event’s own without a wish', async () => {
    expect(await read('?locale=en')).toContain('<h1 class="p-name">Network day</h1>');
    expect(await read('?locale=EN')).toBe(await read('?locale=en'));
    await server.store.documents.put({ ...document, events: [{ ...event, contentLocale: 'en' }] });
    expect(await read()).toContain('<html lang="en" ');
  });

  it.each(['?locale=', '?locale=de_DE', '?locale=%3Cb%3E', `?locale=${'a-'.repeat(40)}a`])(
    'refuses %s',
    async (query) => {
      const response = await server.get(path + query);
      const { code, issues = [] } = (await response.json()) as Problem;
      expect([response.status, code, issues[0]?.path]).toEqual([400, 'invalid', ['locale']]);
    },
  );

  it('leads to files at the event’s own page, never to the server', async () => {
    expect(await read()).toContain('href="https://verein.example/tag/folien.pdf"');
    await server.store.documents.put({ ...document, events: [{ ...event, url: undefined }] });
    const page = await read();
    expect(page).toContain('Folien');
    expect(page).not.toContain('folien.pdf');
  });

  it('is the public’s for whoever asks, since pages are passed on', async () => {
    const team = await server.keyHeaders({ audiences: ['organises:event-1', 'confirmedFor:event-1'] });
    const page = await read('', team);
    expect(page).toBe(await read());
    expect(page).not.toMatch(/geheim/i);
    expect(page).toContain('Altstadt');
  });

  it('is the same as long as nothing changes, and sent only once', async () => {
    const first = await server.get(path);
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=10');
    server.setClock('2027-02-03T18:00:00.000Z');
    const again = await server.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await server.store.documents.put({ ...document, sessions: [buildSession({ title: 'Anders' })] });
    expect(await read()).toContain('Anders');
  });

  it('answers a question for the head alone', async () => {
    const response = await server.app.request(path, { method: 'HEAD' });
    expect([response.status, response.headers.has('ETag'), await response.text()]).toEqual([200, true, '']);
  });

  it('is not there for a draft, even to its team, nor for events that are not there', async () => {
    await server.store.documents.put(buildEventDocument({ events: [buildEvent({ status: 'draft' })] }));
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    expect((await server.get(path, team)).status).toBe(404);
    expect((await server.get('/v1/events/nothing/programme.html')).status).toBe(404);
  });
});
