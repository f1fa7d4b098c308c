import { describe, expect, test } from 'vitest';
import { buildEvent, buildSession } from '../testing/index.js';
import type { Overrides } from '../testing/index.js';
import { arrange } from './arrange.js';
import type { Event } from './event.js';
import { eventMoment } from './event-moment.js';
import type { Session } from './session.js';

function momentAt(instant: string, overrides: Overrides<Event>, sessions: readonly Session[] = []) {
  const event = buildEvent(overrides);
  return eventMoment(event, arrange({ event, sessions }), instant);
}

const twoDays = { start: '2027-03-06', end: '2027-03-07' };
const noTime = { start: undefined, end: undefined };
const openEnd = buildSession({ start: '2027-03-06T15:00:00+01:00', end: undefined, openEnd: true });

describe('the moment of an event', () => {
  test.each([
    ['before its first day', '2027-03-05T23:59:00+01:00', 'upcoming'],
    ['between its days', '2027-03-07T05:00:00+01:00', 'running'],
    ['in the night after its last day', '2027-03-08T03:59:00+01:00', 'running'],
    ['once the next day starts', '2027-03-08T04:00:00+01:00', 'over'],
  ])('%s', (_, instant, moment) => {
    expect(momentAt(instant, twoDays)).toBe(moment);
  });

  test('an event without any time lies ahead', () => {
    expect(momentAt('2027-03-06T12:00:00+01:00', noTime)).toBe('upcoming');
  });

  test('sessions alone set it running, an open end until the day ends', () => {
    expect(momentAt('2027-03-06T22:00:00+01:00', noTime, [openEnd])).toBe('running');
    expect(momentAt('2027-03-07T05:00:00+01:00', noTime, [openEnd])).toBe('over');
  });

  test('a session past midnight keeps it running, also beyond the start of the next day', () => {
    const ball = buildSession({ start: '2027-03-06T20:00:00+01:00', end: '2027-03-07T05:00:00+01:00' });
    expect(momentAt('2027-03-07T04:30:00+01:00', {}, [ball])).toBe('running');
    expect(momentAt('2027-03-07T05:00:00+01:00', {}, [ball])).toBe('over');
  });

  test('the last of several that run at once ends it', () => {
    const long = buildSession({ id: 's2', end: '2027-03-06T12:00:00+01:00' });
    const sessions = [long, buildSession()];
    expect(momentAt('2027-03-06T09:59:00+01:00', noTime, sessions)).toBe('upcoming');
    expect(momentAt('2027-03-06T11:30:00+01:00', noTime, sessions)).toBe('running');
    expect(momentAt('2027-03-06T12:00:00+01:00', noTime, sessions)).toBe('over');
  });

  test('an open end past midnight outlasts the stated end', () => {
    const stated = { start: '2027-03-06T14:00:00+01:00', end: '2027-03-06T18:00:00+01:00' };
    const fire = buildSession({ start: '2027-03-07T00:30:00+01:00', end: undefined, openEnd: true });
    expect(momentAt('2027-03-07T03:59:00+01:00', stated, [fire])).toBe('running');
    expect(momentAt('2027-03-07T04:00:00+01:00', stated, [fire])).toBe('over');
  });

  test('an evening before sets it running', () => {
    const eve = buildSession({ start: '2027-03-05T19:00:00+01:00', end: '2027-03-05T21:00:00+01:00' });
    expect(momentAt('2027-03-05T18:59:00+01:00', {}, [eve])).toBe('upcoming');
    expect(momentAt('2027-03-05T22:00:00+01:00', {}, [eve])).toBe('running');
  });
});
