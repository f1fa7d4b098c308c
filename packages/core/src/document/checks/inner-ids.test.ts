import { describe, expect, it } from 'vitest';
import {
  buildDocument,
  buildEvent,
  buildEventDocument,
  buildNetwork,
  buildNetworkDocument,
  buildPart,
  buildRoom,
  buildSession,
  buildSignUp,
  buildSignUpRules,
} from '../../testing/index.js';
import { findingsOf } from '../../testing/findings-of.js';

describe('ids', () => {
  it.each([
    ['in a collection', buildEventDocument({ rooms: [buildRoom(), buildRoom()] }), 'rooms.1.id'],
    [
      'of days',
      buildDocument({
        events: [
          buildEvent({
            days: [
              { id: 'd', date: '2027-03-06' },
              { id: 'd', date: '2027-03-07' },
            ],
          }),
        ],
      }),
      'events.0.days.1.id',
    ],
    [
      'of parts, even of two sessions',
      buildEventDocument({
        sessions: [buildSession({ parts: [buildPart()] }), buildSession({ id: 'session-2', parts: [buildPart()] })],
      }),
      'sessions.1.parts.0.id',
    ],
    [
      'of rings',
      buildNetworkDocument({
        networks: [
          buildNetwork({
            rings: [
              { id: 'r', label: 'Innen' },
              { id: 'r', label: 'Außen' },
            ],
          }),
        ],
      }),
      'networks.0.rings.1.id',
    ],
    [
      'of windows',
      buildEventDocument({ signUpRules: [buildSignUpRules({ windows: [{ id: 'w' }, { id: 'w' }] })] }),
      'signUpRules.0.windows.1.id',
    ],
    [
      'of participants',
      buildEventDocument({
        signUps: [
          buildSignUp({
            bookings: [],
            participants: [
              { id: 'p', kind: 'adult' },
              { id: 'p', kind: 'child' },
            ],
          }),
        ],
      }),
      'signUps.0.participants.1.id',
    ],
  ])('%s are there once', (_where, document, path) => {
    expect(findingsOf(document)).toEqual([`${path} id-duplicate`]);
  });

  it('of different collections may be the same', () => {
    expect(findingsOf(buildEventDocument({ rooms: [buildRoom(), buildRoom({ id: 'session-1' })] }))).toEqual([]);
  });

  it('of participants are those of their own sign-up', () => {
    const signUp = buildSignUp({ answers: [{ questionId: 'question-1', participantId: 'p-9', value: true }] });
    expect(findingsOf(buildEventDocument({ signUps: [signUp] }))).toEqual([
      'signUps.0.answers.0.participantId participant-unknown',
    ]);
  });
});
