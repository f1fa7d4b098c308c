import { describe, expect, it } from 'vitest';
import { fakePlatform } from '../fake-platform.js';
import { run } from '../run.js';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//verein.example//DE',
  'BEGIN:VEVENT',
  'UID:woche@verein.example',
  'DTSTART:20270303T090000Z',
  'DTEND:20270303T100000Z',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'SUMMARY:Offener Treff',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:fest@verein.example',
  'DTSTART;VALUE=DATE:20270306',
  'SUMMARY:Frühlingsfest',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const files = { 'k.ics': calendar };

describe('geflecht occurrences', () => {
  it('prints a sorted array of what starts within the span', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['occurrences', 'k.ics', '--from', '2027-03-01', '--to', '2027-03-17', '--json'], platform)).toBe(
      0,
    );
    const uid = 'woche@verein.example';
    const summary = 'Offener Treff';
    expect(JSON.parse(platform.out())).toEqual([
      { start: '2027-03-03T09:00:00Z', end: '2027-03-03T10:00:00Z', allDay: false, uid, summary },
      expect.objectContaining({ start: '2027-03-06', allDay: true, uid: 'fest@verein.example' }),
      { start: '2027-03-10T09:00:00Z', end: '2027-03-10T10:00:00Z', allDay: false, uid, summary },
    ]);
  });

  it('tells people one line each', async () => {
    const platform = fakePlatform({ files, locale: 'de' });
    await run(['occurrences', 'k.ics', '--from', '2027-03-06', '--to', '2027-03-07'], platform);
    expect(platform.out()).toMatch(/^2027-03-06[^\n]*\(ganztägig\) {2}Frühlingsfest\n$/);
  });

  it('answers an empty span with an empty list', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['occurrences', 'k.ics', '--from', '2028-01-01', '--to', '2028-02-01', '--json'], platform)).toBe(
      0,
    );
    expect(JSON.parse(platform.out())).toEqual([]);
  });

  it('refuses a bound that is neither day nor instant', async () => {
    const platform = fakePlatform({ files });
    expect(await run(['occurrences', 'k.ics', '--from', 'gestern', '--to', '2028-02-01', '--json'], platform)).toBe(2);
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'option-unreadable' } });
  });

  it('refuses what is no calendar', async () => {
    const platform = fakePlatform({ files: { 'x.ics': 'von;nach\na;b\n' } });
    expect(await run(['occurrences', 'x.ics', '--from', '2027-01-01', '--to', '2028-02-01', '--json'], platform)).toBe(
      1,
    );
    expect(JSON.parse(platform.out())).toMatchObject({ error: { code: 'no-calendar' } });
  });
});
