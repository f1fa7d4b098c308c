import type { Client } from '../../client/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { conformanceRequest } from './conformance-document.js';
import { codeOf, refusalOf } from './refusal-of.js';

const capability = 'signUps.create';

function signUp(client: Client, eventId: string, parts: Readonly<Record<string, unknown>> = {}) {
  const submitKey = client.newSubmitKey();
  return client.createSignUp(eventId, conformanceRequest({ eventId, submitKey, parts }));
}

async function issuesOf(answer: Promise<unknown>): Promise<readonly unknown[]> {
  const refusal = await refusalOf(answer);
  return refusal?.code === 'invalid' ? refusal.issues.map(({ path }) => path.join('/')) : [];
}

async function placesLeft(client: Client, eventId: string): Promise<number | undefined> {
  const { bookables } = await client.readAvailability(eventId);
  return bookables[0]?.placesLeft;
}

const refusals: readonly ConformanceCase[] = [
  {
    id: 'signUps.full',
    capability,
    title: 'refuses a sign-up as full once the last place is taken, and says where',
    async run({ client, expect }) {
      await signUp(client, 'event-small');
      const refusal = await refusalOf(signUp(client, 'event-small'));
      expect([refusal?.code, refusal?.bookableIds]).toEqual(['full', ['places-event-small']]);
    },
  },
  {
    id: 'signUps.closed',
    capability,
    title: 'refuses a sign-up as closed once its time is over',
    async run({ client, expect }) {
      expect(await codeOf(signUp(client, 'event-closed'))).toEqual('closed');
    },
  },
  {
    id: 'signUps.unready',
    capability,
    title: 'takes no sign-up where nobody says who answers for it, what becomes of the data, or what one agrees to',
    async run({ client, expect }) {
      const codes = ['event-nobody', 'event-unsaid'].map((id) => codeOf(signUp(client, id)));
      const unasked = codeOf(signUp(client, 'event-unasked', { consents: [] }));
      expect(await Promise.all([...codes, unasked])).toEqual(['closed', 'closed', 'closed']);
    },
  },
  {
    id: 'signUps.unknown',
    capability,
    title: 'takes no sign-up for an event it does not know',
    async run({ client, expect }) {
      expect(await codeOf(signUp(client, 'no-such-id'))).toEqual('not-found');
      expect(await codeOf(signUp(client, 'event-draft'))).toEqual('not-found');
    },
  },
  {
    id: 'signUps.malformed',
    capability,
    title: 'refuses a malformed field as invalid and leads to it',
    async run({ client, expect }) {
      const parts = { contact: { name: 'Treff', mail: 'no address' } };
      expect(await issuesOf(signUp(client, 'event-open', parts))).toEqual(['contact/mail']);
    },
  },
  {
    id: 'signUps.strict',
    capability,
    title: 'refuses a field nobody asked for',
    async run({ client, expect }) {
      expect(await codeOf(signUp(client, 'event-open', { shoeSize: 41 }))).toEqual('invalid');
    },
  },
  {
    id: 'signUps.consent',
    capability,
    title: 'refuses a sign-up without a compulsory consent',
    async run({ client, expect }) {
      expect(await issuesOf(signUp(client, 'event-open', { consents: [] }))).toEqual(['consents']);
    },
  },
  {
    id: 'signUps.reused',
    capability,
    title: 'refuses another request under a submit key that was used',
    async run({ client, expect }) {
      const submitKey = client.newSubmitKey();
      await signUp(client, 'event-open', { submitKey });
      expect(await codeOf(signUp(client, 'event-open', { submitKey, locale: 'en' }))).toEqual('submit-key-reused');
    },
  },
];

/** Cases about signing up. */
export const signUpCases: readonly ConformanceCase[] = [
  {
    id: 'signUps.stored',
    capability,
    title: 'stores a sign-up and answers what became of it',
    async run({ client, expect }) {
      const { signUpId, eventId, status, bookings } = await signUp(client, 'event-open');
      expect([typeof signUpId, eventId, status]).toEqual(['string', 'event-open', 'confirmed']);
      expect(bookings.map(({ bookableId, status: booked }) => [bookableId, booked])).toEqual([
        ['places-event-open', 'confirmed'],
      ]);
      expect(await placesLeft(client, 'event-open')).toEqual(2);
    },
  },
  {
    id: 'signUps.repeated',
    capability,
    title: 'answers the same submit with the same receipt and stores it once',
    async run({ client, expect }) {
      const submitKey = client.newSubmitKey();
      const receipt = await signUp(client, 'event-open', { submitKey });
      expect(await signUp(client, 'event-open', { submitKey })).toEqual(receipt);
      expect(await placesLeft(client, 'event-open')).toEqual(2);
    },
  },
  {
    id: 'signUps.parallel',
    capability,
    title: 'sells no place twice to many who ask at once',
    async run({ client, expect }) {
      const answers = Array.from({ length: 8 }, () => codeOf(signUp(client, 'event-open')));
      const codes = await Promise.all(answers);
      expect(codes.filter((code) => code === 'full').length).toEqual(5);
      expect(await placesLeft(client, 'event-open')).toEqual(0);
    },
  },
  {
    id: 'signUps.aborted',
    capability,
    title: 'stops a submit that was called off before it began',
    async run({ backend, client, expect }) {
      const request = conformanceRequest({ eventId: 'event-open', submitKey: client.newSubmitKey() });
      const answer = backend.createSignUp?.('event-open', request, { signal: AbortSignal.abort() });
      expect(await codeOf(Promise.resolve(answer))).toEqual('aborted');
    },
  },
  ...refusals,
];
