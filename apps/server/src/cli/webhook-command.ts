import { ServerError } from '../errors/server-error.js';
import { randomId } from '../platform.js';
import type { Clock } from '../platform.js';
import { webhookEventTypes } from '../webhooks/webhook-event.js';
import { webhookSecretOf } from '../webhooks/webhook-secret.js';
import { flawOfWebhookUrl } from '../webhooks/webhook-url.js';
import { secretOf } from './database-place.js';
import type { DatabasePlace } from './database-place.js';
import type { Terminal } from './terminal.js';
import { withStore } from './with-store.js';

/** Settings of `webhook`. */
export interface WebhookOptions extends DatabasePlace {
  readonly event: string;
  readonly url?: string | undefined;
  readonly type: readonly string[];
  readonly remove?: string | undefined;
}

function refuse(finding: string, wayOut: string): ServerError {
  return new ServerError({ code: 'webhook-refused', finding, wayOut });
}

function check(url: string, types: readonly string[]): void {
  const flaw = flawOfWebhookUrl(url);
  if (flaw !== undefined)
    throw refuse(`The address is none for webhooks: ${flaw}`, 'Name an https address on the internet');
  const strange = types.find((type) => !(webhookEventTypes as readonly string[]).includes(type));
  if (strange !== undefined)
    throw refuse(`Nothing is told of "${strange}"`, `Types are ${webhookEventTypes.join(', ')}`);
}

/** Has an address told of what happens to an event's sign-ups and shows the secret once, lists such addresses, or removes one. */
export async function webhook(options: WebhookOptions, { out, err }: Terminal, clock: Clock): Promise<void> {
  const { event: eventId, url, type: types, remove } = options;
  if (url !== undefined) check(url, types);
  await withStore(options, async ({ store }) => {
    const { webhooks } = store.organising;
    if (remove !== undefined) {
      if (await webhooks.remove(eventId, remove)) return err(`The address ${remove} is told nothing any more.`);
      throw refuse(`There is no webhook "${remove}" of this event`, 'List them without --url');
    }
    if (url === undefined) {
      for (const each of await webhooks.list(eventId)) out(JSON.stringify(each));
      return undefined;
    }
    const isThere = (await store.documents.versionOf({ kind: 'event', id: eventId })) !== undefined;
    if (!isThere) throw refuse(`There is no event "${eventId}"`, 'Seed it first');
    const id = `wh_${randomId()}`;
    await webhooks.add({ id, eventId, url, types, createdAt: clock.now() });
    out(webhookSecretOf(secretOf(options), id));
    return err(`Webhook ${id}: bodies are signed with this secret.`);
  });
}
