import { describe, expect, it } from 'vitest';
import { readSchemaOrg } from './index.js';

function recurring(schedule: object, fields: object = {}) {
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Treffen', ...fields };
  const json = JSON.stringify({ ...event, eventSchedule: { '@type': 'Schedule', ...schedule } });
  const { document, warnings } = readSchemaOrg(new TextEncoder().encode(json));
  const sessions = document.sessions ?? [];
  return { sessions, starts: sessions.map(({ start }) => start), codes: warnings.map(({ code }) => code) };
}

describe('a recurring event', () => {
  it('is a session on each of its dates, over the change of clocks, without those that are off', () => {
    const { starts, codes: found } = recurring({
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Saturday', 'Tuesday'],
      startDate: '2027-03-20',
      endDate: '2027-04-03',
      startTime: '10:00',
      endTime: '11:30:00',
      exceptDate: '2027-03-23',
      scheduleTimezone: 'Europe/Vienna',
    });
    expect(starts).toEqual([
      '2027-03-20T10:00:00+01:00',
      '2027-03-27T10:00:00+01:00',
      '2027-03-30T10:00:00+02:00',
      '2027-04-03T10:00:00+02:00',
    ]);
    expect(found).toEqual(['schedule-expanded']);
  });

  it('counts its dates, every other week or every few days', () => {
    expect(
      recurring({ repeatFrequency: 'P2W', repeatCount: 3, startDate: '2027-03-06', startTime: 'T19:00' }).starts,
    ).toEqual(['2027-03-06T19:00:00+01:00', '2027-03-20T19:00:00+01:00', '2027-04-03T19:00:00+02:00']);
    expect(
      recurring({ repeatFrequency: 'P3D', repeatCount: 2 }, { startDate: '2027-03-06T08:00' }).starts,
    ).toHaveLength(2);
  });

  it('has ids that tell the day', () => {
    const { sessions } = recurring({ repeatFrequency: 'P1D', repeatCount: 2, startDate: '2027-03-06' });
    expect(sessions.map(({ id }) => id)).toEqual(['treffen-2027-03-06', 'treffen-2027-03-07']);
  });

  it.each([
    { repeatFrequency: 'P1M', startDate: '2027-03-06', endDate: '2027-09-06' },
    { repeatFrequency: 'P1W', startDate: '2027-03-06' },
    { repeatFrequency: 'P1D', startDate: '2027-03-06', endDate: '2099-01-01' },
    { repeatFrequency: 'P0D', startDate: '2027-03-06', repeatCount: 9 },
  ])('stays one session where its rule is not computed: %o', (schedule) => {
    const { starts, codes: found } = recurring(schedule, { startDate: '2027-03-06' });
    expect(starts).toEqual(['2027-03-06T00:00:00+01:00']);
    expect(found).toContain('schedule-kept-aside');
  });
});
