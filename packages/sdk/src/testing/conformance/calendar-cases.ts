import type { ConformanceCase } from './conformance-case.js';

const capability = 'events.calendar';
const eventId = 'event-open';

/** Cases about addresses of calendars. */
export const calendarCases: readonly ConformanceCase[] = [
  {
    id: 'calendar.address',
    capability,
    title: 'has an address of an event’s calendar, and the same one whenever it is asked',
    async run({ client, expect }) {
      const address = await client.calendarUrl(eventId);
      expect([typeof address, address === '']).toEqual(['string', false]);
      expect(await client.calendarUrl(eventId)).toEqual(address);
    },
  },
  {
    id: 'calendar.choice',
    capability,
    title: 'has other addresses for sessions and days, or none',
    async run({ client, expect }) {
      const choices = [{}, { sessionIds: ['session-welcome'] }, { day: '2090-05-13' }];
      const asked = await Promise.all(choices.map((choice) => client.calendarUrl(eventId, choice)));
      const addresses = asked.filter((address) => address !== undefined);
      expect(new Set(addresses).size).toEqual(addresses.length);
    },
  },
  {
    id: 'calendar.scheme',
    capability,
    title: 'has no address that a page should not open',
    async run({ client, expect }) {
      const address = (await client.calendarUrl(eventId)) ?? '';
      expect(/^(?!https?:|data:text\/calendar[;,])[^/?#]*:/i.test(address)).toEqual(false);
    },
  },
];
