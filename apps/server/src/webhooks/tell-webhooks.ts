import type { SignUp } from '@geflecht/core/sign-up';
import type { NewDelivery, TellSignUp } from '../store/webhook-store.js';
import { eventsOf } from './webhook-event.js';

/**
 * What the webhooks of an event are told of a sign-up: each what it listens for.
 * @param newId makes ids of deliveries
 */
export function tellWebhooks(newId: () => string): TellSignUp {
  return ({ json, told }, webhooks) => {
    const events = eventsOf(JSON.parse(json) as SignUp, told);
    return webhooks.flatMap(({ id: webhookId, types }) =>
      events
        .filter(({ type }) => types.length === 0 || types.includes(type))
        .map((event): NewDelivery => {
          const id = `wd_${newId()}`;
          return { id, webhookId, type: event.type, body: JSON.stringify({ id, ...event }) };
        }),
    );
  };
}
