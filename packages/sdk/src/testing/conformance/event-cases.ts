import type { ConformanceCase } from './conformance-case.js';
import { idsOf, leaksIn, readingCases } from './reading-cases.js';
import { codeOf } from './refusal-of.js';

const capability = 'events.read';

/** Cases about reading events. */
export const eventCases: readonly ConformanceCase[] = [
  ...readingCases({
    kind: 'events',
    capability,
    ids: ['event-open', 'event-small', 'event-closed'],
    list: (backend, options) => backend.listEvents?.(options),
    read: (backend, id, options) => backend.readEvent?.(id, options),
    listAll: ({ client }) => client.listEvents(),
    readOne: ({ client }, id) => client.readEvent(id),
  }),
  {
    id: 'events.whole',
    capability,
    title: 'brings an event with its sessions and rooms, and without those of others',
    async run({ client, expect }) {
      const { rooms, sessions } = await client.readEvent('event-open');
      expect(idsOf(rooms)).toEqual(['room-hall']);
      expect(idsOf(sessions).filter((id) => id !== 'session-draft')).toEqual(['session-welcome']);
    },
  },
  {
    id: 'events.disclosed',
    capability,
    title: 'keeps private homes, mail addresses, online access and drafts of an event to itself',
    async run({ client, expect }) {
      expect(leaksIn(await client.readEvent('event-open'))).toEqual([]);
      expect(leaksIn(await client.listEvents())).toEqual([]);
    },
  },
  {
    id: 'events.draft',
    capability,
    title: 'does not know a draft event when strangers ask',
    async run({ client, expect }) {
      expect(await codeOf(client.readEvent('event-draft'))).toEqual('not-found');
    },
  },
];
