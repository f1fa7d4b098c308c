import { describe, expect, it } from 'vitest';
import {
  buildBookable,
  buildConsentText,
  buildEventDocument,
  buildQuestion,
  buildSignUpRequest,
  buildSignUpRules,
} from '../testing/index.js';
import { admit } from './admit.js';
import { receiptOf, receiveSignUp } from './receive-sign-up.js';
import { signUpFrame } from './sign-up-frame.js';

const at = '2027-02-03T10:00:00+01:00';

function receive(
  request: Parameters<typeof buildSignUpRequest>[0],
  rules: Parameters<typeof buildSignUpRules>[0] = {},
) {
  const document = buildEventDocument({
    signUpRules: [buildSignUpRules({ party: { modes: ['takeFewer'] }, ...rules })],
    bookables: [buildBookable({ capacity: 1 })],
    questions: [buildQuestion(), buildQuestion({ id: 'question-2', per: 'participant' })],
    consentTexts: [buildConsentText({ version: '2' })],
  });
  const frame = signUpFrame(document)!;
  const body = buildSignUpRequest({ bookings: [], consents: [{ textId: 'consent-1', textVersion: '2' }], ...request });
  const decided = admit(body, { frame, taken: new Map(), at });
  let count = 0;
  const newId = (entity: string) => `${entity}-${(count += 1)}`;
  return receiveSignUp(body, decided.ok ? decided.value : ({} as never), { frame, at, newId, codeUsed: 'hash' });
}

const two = [
  { id: 'p1', kind: 'adult' as const },
  { id: 'p2', kind: 'adult' as const },
];
const fewer = { participants: two, mode: 'takeFewer' as const };

describe('receiveSignUp', () => {
  it('writes the request down with its log', () => {
    const [signUp, ...others] = receive({ locale: 'de-x-du' });
    expect(others).toEqual([]);
    expect(signUp).toMatchObject({
      eventId: 'event-1',
      scope: { eventId: 'event-1' },
      submitKey: 'submit-key-1',
      status: 'confirmed',
      channel: 'form',
      codeUsed: 'hash',
      locale: 'de-x-du',
      createdAt: at,
      revision: 1,
    });
    expect(signUp.log).toEqual([
      { at, by: 'party', to: 'received', cause: 'submit' },
      { at, by: 'system', from: 'received', to: 'confirmed', cause: 'decide' },
    ]);
  });

  it('keeps a proof of every consent', () => {
    const [{ consents }] = receive({ locale: 'de' });
    expect(consents).toEqual([
      { purpose: 'participation', textId: 'consent-1', textVersion: '2', locale: 'de', at, channel: 'form' },
    ]);
  });

  it('asks for proof of address where the rules do', () => {
    const [signUp] = receive({}, { doubleOptIn: true });
    expect(signUp.log.map(({ to, cause }) => [to, cause])).toEqual([
      ['received', 'submit'],
      ['unconfirmed', 'askProof'],
    ]);
  });

  it('makes two sign-ups of a party that takes fewer places', () => {
    const answers = [
      { questionId: 'question-1', value: 'for all' },
      { questionId: 'question-2', participantId: 'p1', value: 'one' },
      { questionId: 'question-2', participantId: 'p2', value: 'two' },
    ];
    const [first, rest] = receive({ ...fewer, answers }, { waitingList: { mode: 'automatic' } });
    expect([first.status, first.participants.map(({ id }) => id), first.answers?.map(({ value }) => value)]).toEqual([
      'confirmed',
      ['p1'],
      ['for all', 'one'],
    ]);
    expect([rest?.status, rest?.participants.map(({ id }) => id), rest?.answers?.map(({ value }) => value)]).toEqual([
      'waiting',
      ['p2'],
      ['two'],
    ]);
    expect(rest).toMatchObject({ splitFrom: first.id, queuedAt: at });
    expect(rest?.submitKey).not.toBe(first.submitKey);
  });

  it('lets others pass only where the rules know that', () => {
    expect(receive({ letsPass: true })[0].letsPass).toBeUndefined();
    expect(receive({ letsPass: true }, { waitingList: { mode: 'automatic', mayBeSkipped: true } })[0].letsPass).toBe(
      true,
    );
  });
});

describe('receiptOf', () => {
  it('tells what became of everybody and nothing personal', () => {
    const receipt = receiptOf(receive(fewer));
    expect(receipt).toEqual({
      signUpId: 'signUp-1',
      eventId: 'event-1',
      status: 'confirmed',
      receivedAt: at,
      bookings: [
        { participantId: 'p1', bookableId: 'bookable-1', status: 'confirmed' },
        { participantId: 'p2', bookableId: 'bookable-1', status: 'declined' },
      ],
    });
    expect(JSON.stringify(receipt)).not.toContain('Ada');
  });
});
