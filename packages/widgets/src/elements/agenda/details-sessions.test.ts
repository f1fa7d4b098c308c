import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import {
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildMediaItem,
  buildOnlineAccess,
  buildResult,
  buildSession,
} from '@geflecht/core/testing';
import type { Overrides } from '@geflecht/core/testing';
import { expect, test } from 'vitest';
import { setOutAgenda } from './agenda-model.js';
import { hasRemains, sessionsWithMore } from './details-sessions.js';

const section = { anchor: 'a', heading: 'Am Tisch', body: 'Laut.', sessionId: 'session-1' };

const moreOf = (session: Overrides<Session>, others: Partial<GeflechtDocument>) => {
  const document = buildDocument({ events: [buildEvent()], sessions: [buildSession(session)], ...others });
  return sessionsWithMore(setOutAgenda({ document })!);
};

test.each<readonly [string, Overrides<Session>, Partial<GeflechtDocument>]>([
  ['a result', {}, { results: [buildResult()] }],
  ['a picture', {}, { mediaItems: [buildMediaItem({ sessionId: 'session-1' })] }],
  ['words of the documentation', {}, { documentations: [buildDocumentation({ sections: [section] })] }],
  ['a way in from afar', {}, { onlineAccesses: [buildOnlineAccess({ of: { sessionId: 'session-1' } })] }],
  ['a checklist', { checklistId: 'checklist-1' }, {}],
  ['a recording', { recording: { licence: 'CC0' } }, {}],
  ['results of others', { resultsOf: ['another'] }, {}],
])('a session with %s has more to say', (_, session, others) => {
  expect(moreOf(session, others).has('session-1')).toBe(true);
});

test('a session has nothing to say where only others have results', () => {
  expect(moreOf({}, { results: [buildResult({ sessionId: 'another' })] }).has('session-1')).toBe(false);
});

test('a session whose results another one tells has more to say', () => {
  const sessions = [buildSession(), buildSession({ id: 'later', resultsOf: ['session-1'] })];
  const agenda = setOutAgenda({ document: buildDocument({ events: [buildEvent()], sessions }) })!;
  expect([...sessionsWithMore(agenda)]).toEqual(['later', 'session-1']);
});

test.each<readonly [string, Partial<GeflechtDocument>]>([
  ['a documentation', { documentations: [buildDocumentation()] }],
  ['media', { mediaItems: [buildMediaItem()] }],
  ['a way in from afar', { onlineAccesses: [buildOnlineAccess()] }],
  ['those who organise it', { events: [buildEvent({ involved: [{ ref: { name: 'Verein' }, role: 'organiser' }] })] }],
  ['a text', { events: [buildEvent({ description: 'Ein Tag für alle.' })] }],
  ['a number of people', { events: [buildEvent({ attendance: { people: 15 } })] }],
])('an event with %s has more to tell than its programme', (_, others) => {
  const document = buildDocument({ events: [buildEvent()], ...others });
  expect(hasRemains(setOutAgenda({ document })!)).toBe(true);
});

test('an event with nothing but a programme has no more to tell', () => {
  const document = buildDocument({ events: [buildEvent()], sessions: [buildSession()], results: [] });
  expect(hasRemains(setOutAgenda({ document })!)).toBe(false);
});
