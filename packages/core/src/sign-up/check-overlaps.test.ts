import { describe, expect, it } from 'vitest';
import {
  buildBookable,
  buildChoiceGroup,
  buildEventDocument,
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

const rules = (mode: 'off' | 'warn' | 'block', bufferMinutes?: number): Document => ({
  ...programme,
  signUpRules: [buildSignUpRules({ overlap: { mode, bufferMinutes } })],
});

describe('checkSignUpRequest about overlaps', () => {
  const both = { bookings: [wish('at-one'), wish('at-two')] };

  it.each([
    ['off', []],
    ['warn', ['warning']],
    ['block', ['error']],
  ] as const)('with mode %s answers %j', (mode, severities) => {
    const issues = checkSignUpRequest(buildSignUpRequest(both), signUpFrame(buildEventDocument(rules(mode)))!, {
      at,
    });
    expect(issues.map(({ severity }) => severity)).toEqual(severities);
  });

  it('points to the later choice and names both sessions', () => {
    const [issue] = checkSignUpRequest(buildSignUpRequest(both), signUpFrame(buildEventDocument(rules('block')))!, {
      at,
    });
    expect(issue).toMatchObject({
      path: ['bookings', 1],
      code: 'sessions-overlap',
      value: { participantId: 'participant-1', sessionIds: ['one', 'two'] },
    });
  });

  it('minds the way between rooms', () => {
    const request = { bookings: [wish('at-one'), wish('at-three')] };
    expect(found(request, rules('block', 5))).toEqual([]);
    expect(found(request, rules('block', 10))).toEqual(['bookings.1 sessions-overlap']);
  });

  it('takes ranked wishes for alternatives', () => {
    const document = { ...choice({ rule: 'rank' }), signUpRules: [buildSignUpRules({ overlap: { mode: 'block' } })] };
    expect(found({ bookings: [wish('at-one', 1), wish('at-two', 2)] }, document)).toEqual([]);
  });

  it('lets two people of a party be in two places', () => {
    const request = {
      participants: [
        { id: 'participant-1', kind: 'adult' as const },
        { id: 'participant-2', kind: 'adult' as const },
      ],
      bookings: [wish('at-one'), { participantId: 'participant-2', bookableId: 'at-two' }],
    };
    expect(found(request, rules('block'))).toEqual([]);
  });
});
