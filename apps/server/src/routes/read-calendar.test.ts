import type { Problem } from '@geflecht/core/contract';
import { calendarSchema } from '@geflecht/core/schema';
import {
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildOnlineAccess,
  buildSession,
  buildVenue,
} from '@geflecht/core/testing';
import * as z from 'zod/mini';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHarness } from '../server-harness.js';
import type { ServerHarness } from '../server-harness.js';

let server: ServerHarness;

const document = {
  ...buildEventDocument({
    events: [buildEvent({ url: 'https://verein.example/tag', start: '2027-03-06', end: '2027-03-07' })],
    contributors: [buildContributor({ mail: 'geheim@verein.example' })],
    venues: [
      buildVenue({ kind: 'privateHome', location: { address: { street: 'Geheimgasse 7' }, areaName: 'Altstadt' } }),
    ],
    sessions: [
      buildSession({ abstract: '**Drei** Berichte', rooms: 'all' }),
      buildSession({ id: 'session-2', start: '2027-03-07T10:00:00+01:00', end: '2027-03-07T11:00:00+01:00' }),
      buildSession({ id: 'secret', title: 'Geheimer Entwurf', status: 'draft' }),
    ],
  }),
  onlineAccesses: [buildOnlineAccess({ url: 'https://raum.example/geheim', passcode: 'geheim' })],
};

beforeEach(async () => {
  server = await openHarness({ documents: [document] });
});

afterEach(() => server.close());

const path = '/v1/events/event-1/calendar.ics';

async function read(query = '', headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const response = await server.get(path + query, headers);
  expect(response.status).toBe(200);
  return z.parse(calendarSchema, await response.text()).replaceAll('\r\n ', '');
}

const uidsOf = (calendar: string) => [...calendar.matchAll(/^BEGIN:VEVENT\r\nUID:([^@]*)@/gm)].map(([, id]) => id);

describe('readCalendar', () => {
  it('answers with a calendar of the event and its sessions that a browser may open', async () => {
    const { headers } = await server.get(path);
    expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('Content-Disposition')).toBe('inline; filename="event-1.ics"');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    const calendar = await read();
    expect(uidsOf(calendar)).toEqual(['event-1', 'event-1.session-1', 'event-1.session-2']);
    expect(calendar).toContain('DESCRIPTION:Drei Berichte');
    expect(calendar).toContain('UID:event-1@verein.example');
  });

  it.each([
    ['?session=session-2', ['event-1.session-2']],
    ['?session=session-2&session=session-1', ['event-1.session-1', 'event-1.session-2']],
    ['?day=2027-03-07', ['event-1.session-2']],
    ['?day=2027-03-06&session=session-2', []],
    ['?day=2027-03-08', []],
    ['?session=secret&session=nothing', []],
    ['?colour=red', ['event-1', 'event-1.session-1', 'event-1.session-2']],
  ])('holds with %s only what was asked for', async (query, uids) => {
    expect(uidsOf(await read(query))).toEqual(uids);
  });

  it.each(['?day=tomorrow', '?day=', '?day=2027-02-30', '?session=%00'])('refuses %s', async (query) => {
    const response = await server.get(path + query);
    const { code, issues = [] } = (await response.json()) as Problem;
    expect([response.status, code]).toEqual([400, 'invalid']);
    expect(issues[0]?.path).toEqual([query.slice(1, query.indexOf('='))]);
  });

  it('is the public’s for whoever asks, since calendars are passed on', async () => {
    const team = await server.keyHeaders({ audiences: ['organises:event-1', 'confirmedFor:event-1'] });
    const calendar = await read('', team);
    expect(calendar).toBe(await read());
    expect(calendar).not.toMatch(/geheim|ATTENDEE|ORGANIZER|CONFERENCE/i);
    expect(calendar).toContain('LOCATION:Altstadt');
  });

  it('is the same as long as nothing changes, and sent only once', async () => {
    const first = await server.get(path);
    server.setClock('2027-02-03T18:00:00.000Z');
    const again = await server.get(path, { 'If-None-Match': first.headers.get('ETag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('says when it was written, when a session last changed and that it is off', async () => {
    const updatedAt = '2027-02-02T09:00:00+01:00';
    const sessions = [buildSession({ status: 'cancelled', sequence: 3, updatedAt })];
    await server.store.documents.put({ ...document, sessions });
    const calendar = await read('?session=session-1');
    for (const line of [
      'DTSTAMP:20270203T100000Z',
      'SEQUENCE:3',
      'LAST-MODIFIED:20270202T080000Z',
      'STATUS:CANCELLED',
    ]) {
      expect(calendar).toContain(`${line}\r\n`);
    }
  });

  it('has no name that could lead out of its header', async () => {
    const id = 'tag"; filename="x\\..';
    await server.store.documents.put(buildEventDocument({ events: [buildEvent({ id })], sessions: [], rooms: [] }));
    const response = await server.get(`/v1/events/${encodeURIComponent(id)}/calendar.ics`);
    expect(response.headers.get('Content-Disposition')).toMatch(/^inline; filename="[\w.-]+"$/);
  });

  it('is not there for a draft, even to its team, nor for events that are not there', async () => {
    await server.store.documents.put(buildEventDocument({ events: [buildEvent({ status: 'draft' })] }));
    const team = await server.keyHeaders({ audiences: ['organises:event-1'] });
    expect((await server.get(path, team)).status).toBe(404);
    expect((await server.get('/v1/events/nothing/calendar.ics')).status).toBe(404);
  });
});
