import { validateDocument } from '@geflecht/core/schema';
import {
  buildBookable,
  buildChoiceGroup,
  buildContributor,
  buildEvent,
  buildEventDocument,
  buildQuestion,
  buildRoom,
  buildSession,
  buildSignUp,
  buildSignUpRules,
} from '@geflecht/core/testing';
import { describe, expect, it } from 'vitest';
import { copyEvent } from './copy-event.js';
import { shiftedDate } from './shift-dates.js';

const lastYear = buildEventDocument({
  events: [
    buildEvent({
      start: '2027-03-13T09:00:00+01:00',
      end: '2027-03-13T16:00:00+01:00',
      timeZone: 'Europe/Berlin',
      publishedAt: '2027-01-01T00:00:00Z',
      edition: { number: 3, year: 2027 },
      slug: 'tag-2027',
      status: 'published',
    }),
  ],
  rooms: [buildRoom()],
  contributors: [buildContributor()],
  sessions: [
    buildSession({
      start: '2027-03-13T10:00:00+01:00',
      end: '2027-03-13T11:00:00+01:00',
      rooms: ['room-1'],
      contributors: [{ contributorId: 'contributor-1', role: 'speaker' }],
      parts: [{ id: 'part-1', kind: 'table', title: 'session-1', hostIds: ['contributor-1'] }],
    }),
    buildSession({ id: 'session-2', start: '2027-03-13T12:00:00+01:00', status: 'cancelled' }),
  ],
  bookables: [buildBookable(), buildBookable({ id: 'bookable-2', kind: 'part', targetId: 'part-1' })],
  choiceGroups: [buildChoiceGroup({ bookableIds: ['bookable-2'] })],
  questions: [buildQuestion()],
  signUpRules: [
    buildSignUpRules({
      windows: [
        { id: 'w', opens: '2027-02-01', closes: '2027-02-28T18:00:00+01:00', asks: ['bookable-1', 'question-1'] },
      ],
      codes: [{ hash: 'a'.repeat(64), uses: 3 }],
    }),
  ],
  signUps: [buildSignUp()],
});

let ids = 0;
const copy = copyEvent(lastYear, {
  eventId: 'event-1',
  start: '2028-04-08',
  newEventId: 'event-2028',
  newId: () => `${(ids += 1)}`,
});

describe('copyEvent', () => {
  it('makes a sound document', () => {
    const { issues } = validateDocument(copy);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('makes a draft that follows the earlier one', () => {
    expect(copy?.events).toMatchObject([
      { id: 'event-2028', status: 'draft', edition: { number: 4, year: 2028, followsEventId: 'event-1' } },
    ]);
    expect(copy?.events?.[0]).not.toHaveProperty('publishedAt');
    expect(copy?.events?.[0]).not.toHaveProperty('slug');
  });

  it('keeps the times of day, also where clocks were changed between', () => {
    expect(copy?.events?.[0]?.start).toBe('2028-04-08T09:00:00+02:00');
    expect(copy?.sessions?.[0]?.start).toBe('2028-04-08T10:00:00+02:00');
    expect(copy?.signUpRules?.[0]?.windows).toMatchObject([
      { opens: '2028-02-28', closes: '2028-03-26T18:00:00+02:00' },
    ]);
  });

  it('gives every record a new id and keeps what belongs together', () => {
    const text = JSON.stringify(copy);
    for (const old of ['room-1', 'bookable-1', 'bookable-2', 'part-1', 'question-1', 'rules-1', 'consent-1']) {
      expect(text).not.toContain(`"${old}"`);
    }
    const [session] = copy?.sessions ?? [];
    expect(session?.rooms).toEqual([copy?.rooms?.[0]?.id]);
    expect(copy?.bookables?.[1]?.targetId).toBe(session?.parts?.[0]?.id);
    expect(copy?.choiceGroups?.[0]?.bookableIds).toEqual([copy?.bookables?.[1]?.id]);
    const asks = [copy?.bookables?.[0]?.id, copy?.questions?.[0]?.id];
    expect(copy?.signUpRules?.[0]?.windows[0]?.asks).toEqual(asks);
  });

  it('leaves words alone that look like ids', () => {
    expect(copy?.sessions?.[0]?.parts?.[0]?.title).toBe('session-1');
  });

  it('carries neither people nor secrets over', () => {
    expect(copy).not.toHaveProperty('signUps');
    expect(copy).not.toHaveProperty('contributors');
    expect(copy?.sessions?.[0]).not.toHaveProperty('contributors');
    expect(copy?.sessions?.[0]?.parts?.[0]).not.toHaveProperty('hostIds');
    expect(copy?.signUpRules?.[0]).not.toHaveProperty('codes');
  });

  it('leaves out what was cancelled', () => {
    expect(copy?.sessions).toHaveLength(1);
  });

  it('makes nothing of an event that is not there', () => {
    const nothing = { eventId: 'other', start: '2028-04-08', newEventId: 'x', newId: () => 'y' };
    expect(copyEvent(lastYear, nothing)).toBeUndefined();
  });
});

describe('shiftedDate', () => {
  it('leaves other texts alone', () => {
    expect(shiftedDate('Fachtag 2027-03-13', { days: 1, timeZone: 'Europe/Berlin' })).toBe('Fachtag 2027-03-13');
  });
});
