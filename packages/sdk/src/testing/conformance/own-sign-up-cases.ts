import type { ConformanceCase } from './conformance-case.js';
import { act, bookingsOf, ownChange, signUpAt } from './managed-party.js';
import { codeOf, refusalOf } from './refusal-of.js';

const capability = 'signUps.manage';
const seat = { participantId: 'person-1', bookableId: 'places-event-choices' };
const wish = (session: string) => ({ participantId: 'person-1', bookableId: `places-${session}` });
const choosing = (session: string) => ({ do: 'change', bookings: [seat, wish(session)] });

const contact = { name: 'Nachbarschaftstreff Lindenhof', mail: 'treff@lindenhof.example' };
const withPhone = { do: 'change', contact: { ...contact, phone: '0000 123' } };

const reading: readonly ConformanceCase[] = [
  {
    id: 'manage.read',
    capability,
    title: 'shows a party all that is kept about it, and what it may do',
    async run(context) {
      const { client, expect } = context;
      const { receipt, key } = await signUpAt(context, 'event-open');
      const { eventId, revision, signUp, may, waiting, needsAnswers } = await client.readOwnSignUp(key);
      expect([eventId, signUp.id, signUp.contact, signUp.status]).toEqual([
        'event-open',
        receipt.signUpId,
        contact,
        'confirmed',
      ]);
      expect([revision > 0, waiting, needsAnswers]).toEqual([true, [], []]);
      expect(['change', 'cancel', 'confirm', 'accept'].map((name) => may.some((each) => each === name))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    },
  },
  {
    id: 'manage.secrets',
    capability,
    title: 'tells a party neither its manage key, nor a hash of it, nor its submit key',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const text = JSON.stringify(await client.readOwnSignUp(key));
      expect([key, 'manageKey', 'submitKey'].filter((secret) => text.includes(secret))).toEqual([]);
    },
  },
  {
    id: 'manage.foreign',
    capability,
    title: 'opens with a key the one sign-up it was made for, and with any other key nothing',
    async run(context) {
      const { client, expect } = context;
      const [one, other] = [await signUpAt(context, 'event-open'), await signUpAt(context, 'event-open')];
      const { signUp } = await client.readOwnSignUp(other.key);
      expect([one.key === other.key, signUp.id]).toEqual([false, other.receipt.signUpId]);
      const wrong = `${one.key.slice(0, -1)}${one.key.endsWith('A') ? 'B' : 'A'}`;
      const submitKey = client.newSubmitKey();
      const refused = [wrong, 'geflecht_manage_', 'x'].flatMap((key) => [
        codeOf(client.readOwnSignUp(key)),
        codeOf(client.changeOwnSignUp(key, ownChange(client, 1, { do: 'cancel' }))),
        codeOf(client.eraseOwnSignUp(key, { submitKey })),
      ]);
      expect([...new Set(await Promise.all(refused))]).toEqual(['unauthorised']);
      expect((await client.readOwnSignUp(one.key)).signUp.status).toEqual('confirmed');
    },
  },
  {
    id: 'manage.aborted',
    capability,
    title: 'stops managing when called off',
    async run(context) {
      const { backend, client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const signal = AbortSignal.abort();
      const answers = [
        backend.readOwnSignUp?.(key, { signal }),
        backend.changeOwnSignUp?.(key, ownChange(client, 1, { do: 'cancel' }), { signal }),
      ];
      expect(await Promise.all(answers.map((answer) => codeOf(Promise.resolve(answer))))).toEqual([
        'aborted',
        'aborted',
      ]);
    },
  },
];

const changing: readonly ConformanceCase[] = [
  {
    id: 'manage.confirm',
    capability,
    title: 'confirms a party once it has proved its address, and no second time',
    async run(context) {
      const { client, expect } = context;
      const { receipt, key } = await signUpAt(context, 'event-proof');
      expect(receipt.status).toEqual('unconfirmed');
      const before = await client.readOwnSignUp(key);
      expect([before.signUp.status, before.may.includes('confirm')]).toEqual(['unconfirmed', true]);
      const after = await act(client, key, { do: 'confirm' });
      expect([after.signUp.status, after.may.includes('confirm')]).toEqual(['confirmed', false]);
      const { revision } = await act(client, key, { do: 'confirm' });
      expect(revision).toEqual(after.revision);
    },
  },
  {
    id: 'manage.change',
    capability,
    title: 'states anew what is given, leaves the rest, and counts the revision up',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const before = await client.readOwnSignUp(key);
      const after = await act(client, key, withPhone);
      expect([after.signUp.contact.phone, after.signUp.participants]).toEqual(['0000 123', before.signUp.participants]);
      expect(after.revision > before.revision).toEqual(true);
      expect(await client.readOwnSignUp(key)).toEqual(after);
    },
  },
  {
    id: 'manage.conflict',
    capability,
    title: 'refuses a change of a sign-up that is another one by now, and changes nothing',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const { revision } = await client.readOwnSignUp(key);
      const after = await act(client, key, withPhone);
      const late = client.changeOwnSignUp(key, ownChange(client, revision, { do: 'cancel' }));
      expect(await codeOf(late)).toEqual('revision-conflict');
      expect(await client.readOwnSignUp(key)).toEqual(after);
    },
  },
  {
    id: 'manage.repeated',
    capability,
    title: 'answers the same change with the same answer and does it once',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const change = ownChange(client, (await client.readOwnSignUp(key)).revision, withPhone);
      const answer = await client.changeOwnSignUp(key, change);
      expect(await client.changeOwnSignUp(key, change)).toEqual(answer);
      expect((await client.readOwnSignUp(key)).revision).toEqual(answer.revision);
      const other = client.changeOwnSignUp(key, { ...change, action: { do: 'cancel' } });
      expect(await codeOf(other)).toEqual('submit-key-reused');
    },
  },
  {
    id: 'manage.wishes',
    capability,
    title: 'changes what a person chose as long as there are places, and keeps the old choice where there are none',
    async run(context) {
      const { client, expect } = context;
      const first = await signUpAt(context, 'event-choices', { bookings: [seat, wish('session-one')] });
      const second = await signUpAt(context, 'event-choices', { bookings: [seat, wish('session-two')] });
      const refusal = await refusalOf(act(client, second.key, choosing('session-one')));
      expect([refusal?.code, refusal?.bookableIds]).toEqual(['full', ['places-session-one']]);
      const kept = ['places-event-choices confirmed', 'places-session-two confirmed'];
      expect(bookingsOf(await client.readOwnSignUp(second.key))).toEqual(kept);
      const moved = await act(client, first.key, choosing('session-two'));
      expect(bookingsOf(moved).filter((booking) => booking.endsWith(' confirmed'))).toEqual(kept);
      const now = await act(client, second.key, choosing('session-one'));
      expect(bookingsOf(now).includes('places-session-one confirmed')).toEqual(true);
    },
  },
  {
    id: 'manage.closed',
    capability,
    title: 'refuses to change a choice whose time is over, and says which',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-choices', { bookings: [seat] });
      const { asks } = await client.readOwnSignUp(key);
      expect(['places-session-two', 'places-session-late'].map((id) => asks.includes(id))).toEqual([true, false]);
      const refusal = await refusalOf(act(client, key, choosing('session-late')));
      expect([refusal?.code, refusal?.bookableIds]).toEqual(['closed', ['places-session-late']]);
    },
  },
  {
    id: 'manage.invalid',
    capability,
    title: 'refuses a malformed change as invalid and leads to the field',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open');
      const wrong = { do: 'change', contact: { name: 'Treff', mail: 'no address' } };
      const refusal = await refusalOf(act(client, key, wrong));
      expect([refusal?.code, refusal?.issues.map(({ path }) => path.join('/'))]).toEqual([
        'invalid',
        ['action/contact/mail'],
      ]);
      expect(await codeOf(act(client, key, { do: 'dance' }))).toEqual('invalid');
      expect(await codeOf(act(client, key, { do: 'cancel', status: 'confirmed' }))).toEqual('invalid');
    },
  },
];

/** Cases about reading, confirming and changing one's own sign-up. */
export const ownSignUpCases: readonly ConformanceCase[] = [...reading, ...changing];
