import type { ConformanceCase } from './conformance-case.js';
import { signUpAt } from './managed-party.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.manage';
const eventId = 'event-open';

/** Cases about having the manage link sent again. */
export const manageLinkCases: readonly ConformanceCase[] = [
  {
    id: 'manage.link',
    capability,
    title: 'answers alike whether or not somebody signed up with an address',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, eventId);
      const known = await client.requestManageLink(eventId, { mail: 'treff@lindenhof.example' });
      const unknown = await client.requestManageLink(eventId, { mail: 'niemand@lindenhof.example' });
      expect([known, unknown].map(({ askedAt, ...rest }) => [typeof askedAt, rest])).toEqual([
        ['string', { eventId }],
        ['string', { eventId }],
      ]);
      expect((await client.readOwnSignUp(key)).eventId).toEqual(eventId);
    },
  },
  {
    id: 'manage.link-refused',
    capability,
    title: 'sends no link to what is no address, and none for an event strangers do not know',
    async run({ client, expect }) {
      const mail = 'treff@lindenhof.example';
      const codes = [
        codeOf(client.requestManageLink(eventId, { mail: 'no address' })),
        codeOf(client.requestManageLink('no-such-id', { mail })),
        codeOf(client.requestManageLink('event-draft', { mail })),
      ];
      expect(await Promise.all(codes)).toEqual(['invalid', 'not-found', 'not-found']);
    },
  },
];
