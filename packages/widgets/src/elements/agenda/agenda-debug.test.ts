import { buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import { expect, test } from 'vitest';
import { dataFindings } from './agenda-debug.js';
import { setOutAgenda } from './agenda-model.js';

test('an editor reads which session names a room that is not there', () => {
  const document = buildDocument({
    events: [buildEvent()],
    sessions: [buildSession({ id: 'talk', rooms: ['attic'] })],
  });
  expect(dataFindings(setOutAgenda({ document })!)).toEqual(['room-unknown: talk "attic"']);
});

test('sound data have no findings', () => {
  const document = buildDocument({ events: [buildEvent()], sessions: [buildSession()] });
  expect(dataFindings(setOutAgenda({ document })!)).toEqual([]);
});
