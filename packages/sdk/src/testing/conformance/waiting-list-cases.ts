import type { CaseContext, ConformanceCase } from './conformance-case.js';
import { act, bookingsOf, signUpAt } from './managed-party.js';
import type { ManagedParty } from './managed-party.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.manage';
const eventId = 'event-waiting';

/** Three parties for one place, in the order in which they came. */
async function queue(context: CaseContext): Promise<readonly [ManagedParty, ManagedParty, ManagedParty]> {
  return [await signUpAt(context, eventId), await signUpAt(context, eventId), await signUpAt(context, eventId)];
}

/** Cases about moving up from a waiting list. */
export const waitingListCases: readonly ConformanceCase[] = [
  {
    id: 'manage.waiting',
    capability,
    title: 'tells a party that waits where it stands',
    async run(context) {
      const { client, expect } = context;
      const [first, , third] = await queue(context);
      expect([first.receipt.status, third.receipt.status]).toEqual(['confirmed', 'waiting']);
      const { waiting } = await client.readOwnSignUp(third.key);
      expect(waiting).toEqual([{ bookableId: 'places-event-waiting', position: 2, parties: 2 }]);
    },
  },
  {
    id: 'manage.promoted',
    capability,
    title: 'offers a place that comes free to the next in the queue, who may accept it',
    async run(context) {
      const { client, expect } = context;
      const [first, second, third] = await queue(context);
      const left = await act(client, first.key, { do: 'cancel' });
      expect(left.signUp.status).toEqual('cancelled');
      const offered = await client.readOwnSignUp(second.key);
      expect([offered.signUp.status, typeof offered.signUp.bookings?.[0]?.answerBy]).toEqual(['promoted', 'string']);
      expect([offered.may.includes('accept'), offered.may.includes('decline')]).toEqual([true, true]);
      const accepted = await act(client, second.key, { do: 'accept' });
      expect([accepted.signUp.status, bookingsOf(accepted)]).toEqual(['confirmed', ['places-event-waiting confirmed']]);
      const { signUp, waiting } = await client.readOwnSignUp(third.key);
      expect([signUp.status, waiting.map(({ position }) => position)]).toEqual(['waiting', [1]]);
    },
  },
  {
    id: 'manage.declined',
    capability,
    title: 'offers a declined place to the one behind',
    async run(context) {
      const { client, expect } = context;
      const [first, second, third] = await queue(context);
      await act(client, first.key, { do: 'cancel' });
      const declined = await act(client, second.key, { do: 'decline' });
      expect([declined.signUp.status, declined.may.includes('cancel')]).toEqual(['cancelled', false]);
      expect((await client.readOwnSignUp(third.key)).signUp.status).toEqual('promoted');
      expect(await codeOf(act(client, second.key, { do: 'accept' }))).toEqual('transition-refused');
    },
  },
  {
    id: 'manage.erased-promotes',
    capability,
    title: 'offers the place of a party that has itself erased to the next in the queue',
    async run(context) {
      const { client, expect } = context;
      const [first, second] = await queue(context);
      await client.eraseOwnSignUp(first.key, { submitKey: client.newSubmitKey() });
      expect((await client.readOwnSignUp(second.key)).signUp.status).toEqual('promoted');
    },
  },
];
