import { renderEvent } from '@geflecht/core/html';
import { buildEvent, buildEventDocument, buildOnlineAccess, buildSession } from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { memoryBackend } from '../adapters/memory/index.js';
import { createClient } from '../client/index.js';
import { codeOf } from '../testing/index.js';
import { renderFallback } from './index.js';
import type { RenderFallbackOptions } from './index.js';

const document = {
  ...buildEventDocument({
    events: [buildEvent({ title: { de: 'Netztag', en: 'Network day' } }), buildEvent({ id: 'draft', status: 'draft' })],
    sessions: [buildSession({ title: 'Kurzberichte' }), buildSession({ id: 's-2', title: 'Geheim', status: 'draft' })],
  }),
  onlineAccesses: [buildOnlineAccess({ url: 'https://raum.example/geheim' })],
};

const client = createClient({ backend: memoryBackend({ document }) });
const htmlOf = async (options: RenderFallbackOptions) => (await renderFallback(client, options)).html;

describe('renderFallback', () => {
  it('writes what renderEvent writes of the event as the client sees it', async () => {
    const options = { eventId: 'event-1', headingLevel: 3, url: 'https://verein.example/tag', jsonLd: false };
    const seen = await client.readEvent('event-1');
    expect(await renderFallback(client, options)).toEqual(renderEvent(seen, options));
    expect(await htmlOf(options)).toContain('<h3 class="p-name">Netztag</h3>');
  });

  it('tells nothing that the client may not see', async () => {
    const html = await htmlOf({ eventId: 'event-1' });
    expect(html).toContain('Kurzberichte');
    expect(html).not.toMatch(/geheim/i);
  });

  it('speaks the language that is wanted', async () => {
    expect(await htmlOf({ eventId: 'event-1', locale: 'en' })).toContain('Network day');
  });

  it('takes the only event there is where none is named', async () => {
    expect(await htmlOf({})).toContain('Netztag');
  });

  it('rejects like the client where there is no such event, or nobody may know of it', async () => {
    const codes = ['other', 'draft'].map((eventId) => codeOf(renderFallback(client, { eventId })));
    expect(await Promise.all(codes)).toEqual(['not-found', 'not-found']);
  });

  it('rejects where the document holds no event at all', async () => {
    const { events: _, ...empty } = document;
    const lacking = { ...client, readEvent: () => Promise.resolve(empty) };
    expect(await codeOf(renderFallback(lacking))).toBe('not-found');
  });

  it('is called off', async () => {
    expect(await codeOf(renderFallback(client, { eventId: 'event-1', signal: AbortSignal.abort() }))).toBe('aborted');
  });
});
