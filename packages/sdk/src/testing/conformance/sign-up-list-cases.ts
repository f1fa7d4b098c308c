import type { ConformanceCase } from './conformance-case.js';
import { conformanceRequest } from './conformance-document.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.read';

/** Cases about the team's list of sign-ups. */
export const signUpListCases: readonly ConformanceCase[] = [
  {
    id: 'signUps.list',
    capability,
    title: 'lists what was stored to the event’s team, and only of that event',
    async run({ client, team, expect }) {
      const submitKey = client.newSubmitKey();
      const eventId = 'event-open';
      const { signUpId } = await client.createSignUp(eventId, conformanceRequest({ eventId, submitKey }));
      const { signUps = [] } = await team.listSignUps(eventId);
      expect(signUps.map(({ id, contact }) => [id, contact.mail])).toEqual([[signUpId, 'treff@lindenhof.example']]);
      const other = await team.listSignUps('event-small');
      expect(other.signUps ?? []).toEqual([]);
    },
  },
  {
    id: 'signUps.list-unknown',
    capability,
    title: 'lists no sign-ups of an event it does not know',
    async run({ team, expect }) {
      const code = await codeOf(team.listSignUps('no-such-id'));
      expect(code === 'not-found' || code === 'forbidden' ? 'refused' : code).toEqual('refused');
    },
  },
  {
    id: 'signUps.list-refused',
    capability,
    title: 'lists no sign-ups to strangers',
    async run({ client, expect }) {
      const code = await codeOf(client.listSignUps('event-open'));
      expect(code === 'unauthorised' || code === 'forbidden' ? 'refused' : code).toEqual('refused');
    },
  },
];
