import { organisingPaths } from '@geflecht/core/contract';
import type { WebhookList } from '@geflecht/core/contract';
import { plainRequestSchema, webhookRequestSchema } from '@geflecht/core/schema';
import { requestIssue } from '@geflecht/core/sign-up';
import { createdJson, freshJson } from '../http/json-answer.js';
import { problemResponse } from '../http/problem.js';
import { readRequest } from '../http/read-request.js';
import { sha256 } from '../platform.js';
import { organised } from '../organiser/organised-event.js';
import type { OrganisedEvent } from '../organiser/organised-event.js';
import { webhookEventTypes } from '../webhooks/webhook-event.js';
import { webhookSecretOf } from '../webhooks/webhook-secret.js';
import { flawOfWebhookUrl } from '../webhooks/webhook-url.js';
import type { Operation, Services } from './services.js';

const knownTypes: readonly string[] = webhookEventTypes;

function addressRefused(flaw: string): Response {
  const issues = [requestIssue({ path: ['url'], code: 'value-not-allowed' })];
  return problemResponse('invalid', { issues, detail: `The address is none for webhooks: ${flaw}.` });
}

function typeRefused(index: number): Response {
  return problemResponse('invalid', { issues: [requestIssue({ path: ['types', index], code: 'value-not-allowed' })] });
}

/** Has an address told of what happens to sign-ups. */
export function addWebhook(services: Services): Operation {
  return organised(services, async ({ context, eventId, keyId, at }) => {
    const request = await readRequest(context, webhookRequestSchema);
    if (request instanceof Response) return request;
    const { url, types = [], submitKey } = request;
    const flaw = flawOfWebhookUrl(url);
    if (flaw !== undefined) return addressRefused(flaw);
    const strange = types.findIndex((type) => !knownTypes.includes(type));
    if (strange >= 0) return typeRefused(strange);
    // The same request of the same key makes the same webhook, so that trying again adds no second one.
    const id = `wh_${sha256(JSON.stringify([keyId, eventId, submitKey])).slice(0, 32)}`;
    const { webhooks } = services.store.organising;
    const known = (await webhooks.list(eventId)).find((each) => each.id === id);
    if (known !== undefined && (known.url !== url || known.types.join() !== types.join())) {
      return problemResponse('submit-key-reused');
    }
    if (known === undefined) await webhooks.add({ id, eventId, url, types, createdAt: at });
    const receipt = { eventId, webhookId: id, secret: webhookSecretOf(services.secret, id) };
    return createdJson(context, receipt, `${services.publicUrl ?? ''}${organisingPaths.webhooks(eventId)}`);
  });
}

/** The webhooks of an event and how their deliveries fare. */
export function listWebhooks(services: Services): Operation {
  return organised(services, async ({ context, eventId, frame }) => {
    const listed = await services.store.organising.webhooks.list(eventId);
    const webhooks = listed.map(({ eventId: _event, ...webhook }) => webhook);
    const answer: WebhookList = { eventId: frame.event.id, webhooks };
    return freshJson(context, answer);
  });
}

async function onWebhook(
  { context, eventId, at, services }: OrganisedEvent,
  work: (webhookId: string) => Promise<boolean>,
): Promise<Response> {
  const request = await readRequest(context, plainRequestSchema);
  if (request instanceof Response) return request;
  const isThere = await work(context.req.param('webhookId') ?? '');
  if (!isThere) return problemResponse('not-found');
  return createdJson(context, { eventId, at }, `${services.publicUrl ?? ''}${organisingPaths.webhooks(eventId)}`);
}

/** Tells an address nothing any more. */
export function removeWebhook(services: Services): Operation {
  const { webhooks } = services.store.organising;
  return organised(services, (event) => onWebhook(event, (id) => webhooks.remove(event.eventId, id)));
}

/** Tries deliveries again that were given up. */
export function reviveWebhook(services: Services): Operation {
  const { webhooks } = services.store.organising;
  return organised(services, (event) =>
    onWebhook(event, async (id) => {
      const isThere = (await webhooks.list(event.eventId)).some((each) => each.id === id);
      if (isThere) await webhooks.revive(event.eventId, id, Date.parse(event.at));
      return isThere;
    }),
  );
}
