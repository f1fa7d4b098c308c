import { buildEvent, buildEventDocument } from '@geflecht/core/testing';
import { expect, it } from 'vitest';
import { seedDocument } from '../documents/seed-document.js';
import { nextRequest, openHarness } from '../server-harness.js';
import { slowBody } from '../slow-body-harness.js';

it('takes nobody whose request was on its way while the event was called off', async () => {
  const server = await openHarness();
  const slow = slowBody(nextRequest(), async () => {
    const events = [{ ...buildEvent(), status: 'cancelled' as const }];
    await seedDocument(server.store, { ...buildEventDocument(), events });
  });
  const response = await server.app.request('/v1/events/event-1/sign-ups', slow);
  expect([response.status, await server.store.signUps.list('event-1')]).toEqual([409, []]);
  await server.close();
});
