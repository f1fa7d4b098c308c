import { describe, expect, it } from 'vitest';
import { occurrences as lazily } from '../index.js';
import { occurrences, readOccurrences } from './index.js';

const bytesOf = (...lines: readonly string[]) =>
  new TextEncoder().encode(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
const daily = bytesOf('UID:a', 'SUMMARY: Runde ', 'DTSTART:20270306T093000Z', 'DURATION:PT30M', 'RRULE:FREQ=DAILY');

describe('occurrences', () => {
  it('belong from the first moment of the window on, and before its last', () => {
    const found = occurrences(daily, { from: '2027-03-07T10:30:00+01:00', to: '2027-03-09T09:30:00Z' });
    expect(found).toEqual([
      { start: '2027-03-07T09:30:00Z', end: '2027-03-07T10:00:00Z', allDay: false, uid: 'a', summary: 'Runde' },
      { start: '2027-03-08T09:30:00Z', end: '2027-03-08T10:00:00Z', allDay: false, uid: 'a', summary: 'Runde' },
    ]);
  });

  it('are found long after the start of an endless series', () => {
    expect(occurrences(daily, { from: '2127-03-07', to: '2127-03-09' })).toHaveLength(2);
  });

  it('come in order, days and local times read as UTC', () => {
    const bytes = new TextEncoder().encode(
      ['20270306T100000', '20270306', '20270306T080000Z']
        .map((start) => `BEGIN:VEVENT\nDTSTART:${start}\nSUMMARY:${start}\nEND:VEVENT`)
        .join('\n'),
    );
    const { occurrences: found, warnings } = readOccurrences(bytes, { from: '2027-03-06', to: '2027-03-07' });
    expect(found.map(({ start }) => start)).toEqual(['2027-03-06', '2027-03-06T08:00:00Z', '2027-03-06T10:00:00']);
    expect(warnings.map(({ code }) => code)).toEqual(['calendar-frame-missing']);
  });

  it('of a start that is removed do not count, one that no rule produces does', () => {
    const rule = ['DTSTART:19970902T090000', 'RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'];
    const window = { from: '1997-01-01', to: '1999-01-01' };
    const starts = (bytes: Uint8Array) => occurrences(bytes, window).map(({ start }) => start.slice(0, 10));
    const fridays = ['1998-02-13', '1998-03-13', '1998-11-13'];
    expect(starts(bytesOf(...rule))).toEqual(['1997-09-02', ...fridays]);
    expect(starts(bytesOf(...rule, 'EXDATE:19970902T090000'))).toEqual(fridays);
  });

  it('need a window that can be read', () => {
    expect(() => occurrences(daily, { from: 'gestern', to: '2027-03-09' })).toThrow(
      expect.objectContaining({ name: 'FormatError', code: 'window-unreadable' }),
    );
  });

  it('are looked for in calendars only', () => {
    const text = new TextEncoder().encode('Liebe Nachbarinnen: morgen wird gefeiert!');
    expect(() => occurrences(text, { from: '2027-03-06', to: '2027-03-07' })).toThrow(
      expect.objectContaining({ code: 'calendar-malformed', line: 1, column: 1 }),
    );
  });

  it('load with the first call from the root', async () => {
    expect(await lazily(daily, { from: '2027-03-06', to: '2027-03-07' })).toHaveLength(1);
  });
});
