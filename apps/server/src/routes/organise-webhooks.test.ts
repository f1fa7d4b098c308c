import { organisingPaths, paths } from '@geflecht/core/contract';
import type { WebhookList } from '@geflecht/core/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTeam } from './team-harness.js';
import type { TeamHarness } from './team-harness.js';

let team: TeamHarness;

beforeEach(async () => {
  team = await openTeam();
});

afterEach(() => team.close());

const path = organisingPaths.webhooks('event-1');
const list = async () => (await team.json<WebhookList>(path)).webhooks;

interface Added {
  readonly webhookId: string;
  readonly secret: string;
}

const add = (body: object = {}) =>
  team.json<Added>(path, { submitKey: 'submit-key-hook', url: 'https://verein.example/haken', ...body });

describe('addWebhook', () => {
  it('tells the secret, which nothing that is stored tells', async () => {
    const { webhookId, secret } = await add();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9_-]{43}$/);
    expect(await list()).toMatchObject([{ id: webhookId, url: 'https://verein.example/haken', types: [] }]);
    expect(JSON.stringify(await list())).not.toContain(secret);
  });

  it('adds one however often the same is asked for, and refuses another one with its key', async () => {
    expect(await add()).toEqual(await add());
    expect(await list()).toHaveLength(1);
    expect(await add({ url: 'https://verein.example/anders' })).toMatchObject({ code: 'submit-key-reused' });
  });

  it.each([
    'http://verein.example/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/',
    'https://ada:geheim@verein.example/',
    'https://router/',
    'haken',
  ])('refuses %s', async (url) => {
    expect(await add({ url })).toMatchObject({ code: 'invalid', issues: [{ path: ['url'] }] });
    expect(await list()).toEqual([]);
  });

  it('refuses things it never tells of', async () => {
    expect(await add({ types: ['signUp.confirmed', 'signUp.read'] })).toMatchObject({
      code: 'invalid',
      issues: [{ path: ['types', 1] }],
    });
  });
});

describe('removeWebhook', () => {
  it('removes one, once', async () => {
    const { webhookId } = await add();
    const removal = organisingPaths.webhookRemoval('event-1', webhookId);
    const body = { submitKey: 'submit-key-gone' };
    expect([(await team.ask(removal, body)).status, (await team.ask(removal, body)).status]).toEqual([201, 404]);
    expect(await list()).toEqual([]);
  });
});

describe('copyEvent', () => {
  it('makes a draft that the same key organises, and only one', async () => {
    const body = { submitKey: 'submit-key-copy', start: '2028-03-04' };
    const copies = organisingPaths.copies('event-1');
    const [first, again] = [await team.json<{ eventId: string }>(copies, body), await team.json(copies, body)];
    expect(again).toEqual(first);
    expect((await team.ask(paths.event(first.eventId))).status).toBe(200);
    expect((await team.get(paths.event(first.eventId))).status).toBe(404);
    const document = await team.json<{ events: readonly unknown[] }>(paths.event(first.eventId));
    expect(document.events).toMatchObject([{ status: 'draft', edition: { followsEventId: 'event-1' } }]);
  });

  it('takes nothing over that is there', async () => {
    const body = { submitKey: 'submit-key-copy', start: '2028-03-04', eventId: 'event-1' };
    expect(await team.json(organisingPaths.copies('event-1'), body)).toMatchObject({
      code: 'invalid',
      issues: [{ path: ['eventId'], code: 'id-duplicate' }],
    });
  });
});
