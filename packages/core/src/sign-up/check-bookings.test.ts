import { describe, expect, it } from 'vitest';
import {
  buildBookable,
  buildChoiceGroup,
  buildEventDocument,
  buildParticipant,
  buildSession,
  buildSignUpRequest,
  buildSignUpRules,
} from '../testing/index.js';
import { checkSignUpRequest } from './check-sign-up-request.js';
import { signUpFrame } from './sign-up-frame.js';

type Document = Parameters<typeof buildEventDocument>[0];
type Request = Parameters<typeof buildSignUpRequest>[0];

const at = '2027-02-03T10:00:00+01:00';

function found(request: Request, document: Document = {}) {
  const frame = signUpFrame(buildEventDocument(document))!;
  return checkSignUpRequest(buildSignUpRequest(request), frame, { at }).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  );
}

const workshop = (id: string, from: string, to: string) =>
  buildSession({ id, start: `2027-03-06T${from}:00+01:00`, end: `2027-03-06T${to}:00+01:00` });
const placeAt = (id: string) => buildBookable({ id: `at-${id}`, kind: 'session', targetId: id });
const wish = (bookableId: string, rank?: number) => ({ participantId: 'participant-1', bookableId, rank });

const programme: Document = {
  sessions: [workshop('one', '10:00', '11:00'), workshop('two', '10:30', '11:30'), workshop('three', '11:05', '12:00')],
  bookables: [buildBookable(), placeAt('one'), placeAt('two'), placeAt('three')],
};
const choice = (overrides: Parameters<typeof buildChoiceGroup>[0]): Document => ({
  ...programme,
  choiceGroups: [buildChoiceGroup({ bookableIds: ['at-one', 'at-two', 'at-three'], ...overrides })],
});

describe('checkSignUpRequest about bookings', () => {
  it('finds unknown bookables and participants', () => {
    expect(found({ bookings: [{ participantId: 'nobody', bookableId: 'nothing' }] })).toEqual([
      'bookings.0.participantId participant-unknown',
      'bookings.0.bookableId bookable-unknown',
    ]);
  });

  it('finds the same booking twice', () => {
    expect(found({ bookings: [wish('bookable-1'), wish('bookable-1')] })).toEqual(['bookings.1 duplicate-booking']);
  });

  it('does not know bookables of another event', () => {
    const other = buildBookable({ id: 'elsewhere', scope: { eventId: 'event-2' } });
    expect(found({ bookings: [wish('elsewhere')] }, { bookables: [buildBookable(), other] })).toEqual([
      'bookings.0.bookableId bookable-unknown',
    ]);
  });

  it('refuses a session that is called off', () => {
    const cancelled = buildSession({ id: 'one', status: 'cancelled' });
    expect(found({ bookings: [wish('at-one')] }, { ...programme, sessions: [cancelled] })).toEqual([
      'bookings.0.bookableId value-not-allowed',
    ]);
  });

  it.each([
    [2, ['bookings.0.bookableId value-not-allowed']],
    [3, []],
    [10, []],
    [11, ['bookings.0.bookableId value-not-allowed']],
    [undefined, []],
  ])('minds the ages of childcare: %s years', (age, issues) => {
    const childcare = buildBookable({ id: 'care', kind: 'childcare', ages: { from: 3, to: 10 } });
    const request = { participants: [buildParticipant({ kind: 'child', age })], bookings: [wish('care')] };
    expect(found(request, { bookables: [buildBookable(), childcare] })).toEqual(issues);
  });

  it('asks every adult, but no child, for a required choice', () => {
    const child = { id: 'participant-2', kind: 'child' as const };
    const request = { participants: [{ id: 'participant-1', kind: 'adult' as const }, child] };
    expect(found(request, choice({ required: true }))).toEqual(['bookings choice-required']);
  });

  it('says who lacks which choice', () => {
    const frame = signUpFrame(buildEventDocument(choice({ required: true })))!;
    const [issue] = checkSignUpRequest(buildSignUpRequest(), frame, { at });
    expect(issue?.value).toEqual({ choiceGroupId: 'choice-1', participantId: 'participant-1' });
  });

  it.each([
    ['pickOne', 5, ['bookings.1 choice-too-many']],
    ['pickUpTo', undefined, ['bookings.1 choice-too-many']],
    ['pickUpTo', 2, []],
  ] as const)('counts choices: %s, %s', (rule, count, issues) => {
    expect(found({ bookings: [wish('at-one'), wish('at-three')] }, choice({ rule, count }))).toEqual(issues);
  });

  it('wants different ranks within the count', () => {
    const group = choice({ rule: 'rank', count: 2 });
    expect(found({ bookings: [wish('at-one', 1), wish('at-two', 2)] }, group)).toEqual([]);
    expect(found({ bookings: [wish('at-one', 1), wish('at-two', 1)] }, group)).toEqual([
      'bookings.1.rank value-not-allowed',
    ]);
    expect(found({ bookings: [wish('at-one', 3)] }, group)).toEqual(['bookings.0.rank value-not-allowed']);
    expect(found({ bookings: [wish('at-one')] }, group)).toEqual(['bookings.0.rank value-missing']);
  });

  it('takes ranks only where wishes are ranked', () => {
    expect(found({ bookings: [wish('at-one', 1)] }, choice({ rule: 'pickOne' }))).toEqual([
      'bookings.0.rank value-not-allowed',
    ]);
  });

  it('asks which way to take part where there are several', () => {
    const ways = { bookables: [buildBookable(), buildBookable({ id: 'online' })] };
    expect(found({ bookings: [] }, ways)).toEqual(['bookings choice-required']);
    expect(found({ bookings: [wish('online')] }, ways)).toEqual([]);
  });

  it('does not ask for choices whose window is not open', () => {
    const windows = [
      { id: 'seat', asks: ['bookable-1'] },
      { id: 'later', opens: '2027-02-20', asks: ['choice-1'], for: 'confirmed' as const },
    ];
    expect(found({}, { ...choice({ required: true }), signUpRules: [buildSignUpRules({ windows })] })).toEqual([]);
  });
});
