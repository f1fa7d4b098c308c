import type { Bomb } from './bomb.js';
import { often } from './bomb.js';
import { bytesOf } from './joined.js';

const calendar = (...lines: readonly string[]) =>
  bytesOf(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
const event = (...lines: readonly string[]) =>
  ['BEGIN:VEVENT', 'UID:1@weidenwurzel.example', 'SUMMARY:x', ...lines, 'END:VEVENT'].join('\r\n');
const repeated =
  (rule: string, start = 'DTSTART:20270101T000000Z') =>
  () =>
    calendar(event(start, `RRULE:${rule}`));

/** Hostile calendars: rules that never end, zones that change every second, depth, width and folding. */
export const calendarBombs: readonly Bomb[] = [
  { what: 'an event every second, for ever', bytes: repeated('FREQ=SECONDLY') },
  { what: 'a thousand million events', bytes: repeated('FREQ=SECONDLY;COUNT=1000000000') },
  {
    what: 'every second of every year',
    bytes: repeated(`FREQ=YEARLY;BYSECOND=${numbers(60)};BYMINUTE=${numbers(60)};BYHOUR=${numbers(24)}`),
  },
  { what: 'a day that never comes', bytes: repeated('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30') },
  { what: 'a second that never comes', bytes: repeated('FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3') },
  { what: 'a place in the list that never comes', bytes: repeated('FREQ=DAILY;BYSETPOS=366;COUNT=2') },
  { what: 'no interval', bytes: repeated('FREQ=DAILY;INTERVAL=0') },
  { what: 'an interval without bounds', bytes: repeated('FREQ=YEARLY;INTERVAL=999999999999') },
  { what: 'an end before the beginning', bytes: repeated('FREQ=SECONDLY;UNTIL=00010101T000000Z') },
  { what: 'the last of all years', bytes: repeated('FREQ=YEARLY', 'DTSTART:99991231T235959Z') },
  { what: 'the first of all years', bytes: repeated('FREQ=SECONDLY', 'DTSTART:00000101T000000') },
  {
    what: 'many rules in one event',
    bytes: () => calendar(event('DTSTART:20270101', ...Array.from({ length: 2_000 }, () => 'RRULE:FREQ=DAILY'))),
  },
  {
    what: 'many events every second',
    bytes: () =>
      calendar(...Array.from({ length: 2_000 }, () => event('DTSTART:20270101T000000Z', 'RRULE:FREQ=SECONDLY'))),
  },
  {
    what: 'dates without number',
    bytes: () => calendar(event('DTSTART:20270101', `RDATE:${'20270102,'.repeat(often)}20270103`)),
  },
  {
    what: 'exceptions without number',
    bytes: () => calendar(event('DTSTART:20270101', 'RRULE:FREQ=DAILY', `EXDATE:${'20270102,'.repeat(often)}20270103`)),
  },
  {
    what: 'a zone that changes every second',
    bytes: () =>
      calendar(
        'BEGIN:VTIMEZONE',
        'TZID:Eigen',
        ...['STANDARD', 'DAYLIGHT'].flatMap((name) => [
          `BEGIN:${name}`,
          'DTSTART:16010101T000000',
          'TZOFFSETFROM:+0100',
          'TZOFFSETTO:+0200',
          'RRULE:FREQ=SECONDLY',
          `END:${name}`,
        ]),
        'END:VTIMEZONE',
        event('DTSTART;TZID=Eigen:20270101T000000', 'RRULE:FREQ=DAILY;COUNT=10'),
      ),
  },
  {
    what: 'a duration without bounds',
    bytes: () => calendar(event('DTSTART:20270101T000000Z', 'DURATION:P99999999999999W')),
  },
  { what: 'components in components', bytes: () => bytesOf('BEGIN:VEVENT\r\n'.repeat(often)) },
  { what: 'ends without beginnings', bytes: () => calendar('END:VEVENT\r\n'.repeat(often)) },
  {
    what: 'one line, folded again and again',
    bytes: () => calendar(event('DTSTART:20270101', `DESCRIPTION:x${'\r\n x'.repeat(often)}`)),
  },
  { what: 'a line of parameters', bytes: () => calendar(event(`DTSTART${';X=1'.repeat(often)}:20270101`)) },
  {
    what: 'an unclosed quote in a parameter',
    bytes: () => calendar(event(`DTSTART;TZID="${'x'.repeat(often)}:20270101`)),
  },
  { what: 'backslashes', bytes: () => calendar(event('DTSTART:20270101', `DESCRIPTION:${'\\'.repeat(often)}`)) },
];

function numbers(count: number): string {
  return Array.from({ length: count }, (_none, index) => index).join(',');
}
