import type { ConformanceCase } from './conformance-case.js';
import { codeOf } from './refusal-of.js';

const capability = 'availability.read';

/** Cases about free places. */
export const availabilityCases: readonly ConformanceCase[] = [
  {
    id: 'availability.free',
    capability,
    title: 'states how many places there are and that one may sign up',
    async run({ client, expect }) {
      const { entry, eventId, bookables } = await client.readAvailability('event-open');
      expect({ entry, eventId }).toEqual({ entry: 'open', eventId: 'event-open' });
      expect(bookables).toEqual([{ bookableId: 'places-event-open', state: 'few', capacity: 3, placesLeft: 3 }]);
    },
  },
  {
    id: 'availability.closed',
    capability,
    title: 'states that the time to sign up is over',
    async run({ client, expect }) {
      const { entry } = await client.readAvailability('event-closed');
      expect(entry).toEqual('closed');
    },
  },
  {
    id: 'availability.unready',
    capability,
    title: 'keeps an event closed that names no controller, no privacy notice or no consents, whatever its windows say',
    async run({ client, expect }) {
      const events = ['event-nobody', 'event-unsaid', 'event-unasked'];
      const told = await Promise.all(events.map((id) => client.readAvailability(id)));
      expect(told.map(({ entry }) => entry)).toEqual(['closed', 'closed', 'closed']);
    },
  },
  {
    id: 'availability.unknown',
    capability,
    title: 'counts no places of an event it does not know',
    async run({ client, expect }) {
      expect(await codeOf(client.readAvailability('no-such-id'))).toEqual('not-found');
    },
  },
  {
    id: 'availability.draft',
    capability,
    title: 'counts no places of a draft event when strangers ask',
    async run({ client, expect }) {
      expect(await codeOf(client.readAvailability('event-draft'))).toEqual('not-found');
    },
  },
  {
    id: 'availability.aborted',
    capability,
    title: 'stops counting when called off',
    async run({ backend, expect }) {
      const answer = Promise.resolve(backend.readAvailability?.('event-open', { signal: AbortSignal.abort() }));
      expect(await codeOf(answer)).toEqual('aborted');
    },
  },
];
