import type { ConformanceCase } from './conformance-case.js';
import { act, bookingsOf, placesLeft, signUpAt } from './managed-party.js';
import { codeOf } from './refusal-of.js';

const capability = 'signUps.manage';
const two = {
  participants: [
    { id: 'person-1', kind: 'adult', name: 'Vertretung des Treffs' },
    { id: 'person-2', kind: 'adult', name: 'Zweite Vertretung' },
  ],
};
const bothConsents = {
  consents: [
    { textId: 'consent-event-choices', textVersion: '2' },
    { textId: 'consent-photo', textVersion: '1' },
  ],
};
const seat = { participantId: 'person-1', bookableId: 'places-event-choices' };

/** Cases about not coming after all, sending somebody else, and taking back what was said. */
export const leavingCases: readonly ConformanceCase[] = [
  {
    id: 'manage.leave',
    capability,
    title: 'frees the place of a single person who does not come',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-open', two);
      const { signUp } = await act(client, key, { do: 'leave', participantIds: ['person-2'] });
      expect([signUp.status, signUp.participants.map(({ leftAt }) => typeof leftAt)]).toEqual([
        'confirmed',
        ['undefined', 'string'],
      ]);
      if (await client.can('availability.read')) expect(await placesLeft(client, 'event-open')).toEqual(2);
    },
  },
  {
    id: 'manage.replace',
    capability,
    title: 'lets somebody else come where the rules allow it, in the same place',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-choices', { bookings: [seat] });
      const by = { id: 'person-9', kind: 'adult', name: 'Eine andere Person' };
      const after = await act(client, key, { do: 'replace', participantId: 'person-1', by });
      const here = after.signUp.participants.filter(({ leftAt }) => leftAt === undefined);
      expect([after.signUp.status, here.map(({ name }) => name)]).toEqual(['confirmed', ['Eine andere Person']]);
      expect(bookingsOf(after).filter((booking) => booking.endsWith(' confirmed'))).toEqual([
        'places-event-choices confirmed',
      ]);
    },
  },
  {
    id: 'manage.cancel',
    capability,
    title: 'frees the places of a party that cancels, for good',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-small');
      const { signUp, may } = await act(client, key, { do: 'cancel' });
      expect([signUp.status, may.includes('cancel'), may.includes('change')]).toEqual(['cancelled', false, false]);
      expect(await codeOf(act(client, key, { do: 'cancel' }))).toEqual('transition-refused');
      expect((await signUpAt(context, 'event-small')).receipt.status).toEqual('confirmed');
    },
  },
  {
    id: 'manage.withdraw',
    capability,
    title: 'heeds a consent taken back, and ends a sign-up that cannot go on without it',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-choices', { bookings: [seat], ...bothConsents });
      const without = await act(client, key, { do: 'withdrawConsent', textId: 'consent-photo' });
      const told = (without.signUp.consents ?? []).map(({ textId, withdrawnAt }) => [textId, typeof withdrawnAt]);
      expect([without.signUp.status, told]).toEqual([
        'confirmed',
        [
          ['consent-event-choices', 'undefined'],
          ['consent-photo', 'string'],
        ],
      ]);
      const ended = await act(client, key, { do: 'withdrawConsent', textId: 'consent-event-choices' });
      expect(ended.signUp.status).toEqual('cancelled');
    },
  },
  {
    id: 'manage.needs',
    capability,
    title: 'keeps needs apart from the other answers, and erases them with the consent they rest on',
    async run(context) {
      const { client, expect } = context;
      const answers = [{ questionId: 'question-food', participantId: 'person-1', value: 'ohne Nüsse' }];
      const consents = [bothConsents.consents[0], { textId: 'consent-needs', textVersion: '1' }];
      const { key } = await signUpAt(context, 'event-choices', { bookings: [seat], consents, answers });
      const { signUp, needsAnswers } = await client.readOwnSignUp(key);
      expect(JSON.stringify(signUp).includes('Nüsse')).toEqual(false);
      expect(needsAnswers.map(({ questionId, participantId, value }) => [questionId, participantId, value])).toEqual([
        ['question-food', 'person-1', 'ohne Nüsse'],
      ]);
      const without = await act(client, key, { do: 'withdrawConsent', textId: 'consent-needs' });
      expect([without.signUp.status, without.needsAnswers]).toEqual(['confirmed', []]);
    },
  },
  {
    id: 'manage.erase',
    capability,
    title: 'forgets a party that wants it, frees its places, and opens nothing with its key any more',
    async run(context) {
      const { client, expect } = context;
      const { key } = await signUpAt(context, 'event-small');
      const { eventId, erasedAt } = await client.eraseOwnSignUp(key, { submitKey: client.newSubmitKey() });
      expect([eventId, Number.isNaN(Date.parse(erasedAt))]).toEqual(['event-small', false]);
      expect(await codeOf(client.readOwnSignUp(key))).toEqual('unauthorised');
      expect((await signUpAt(context, 'event-small')).receipt.status).toEqual('confirmed');
    },
  },
  {
    id: 'manage.erase-listed',
    capability,
    title: 'leaves nothing of an erased party to the team',
    async run(context) {
      const { client, team, expect } = context;
      if (!(await client.can('signUps.read'))) return;
      const { key } = await signUpAt(context, 'event-small');
      await client.eraseOwnSignUp(key, { submitKey: client.newSubmitKey() });
      expect(JSON.stringify(await team.listSignUps('event-small')).includes('lindenhof')).toEqual(false);
    },
  },
];
