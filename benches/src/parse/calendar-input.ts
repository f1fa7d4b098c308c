import { SeededWords } from './seeded-words.js';

const two = (number: number) => String(number).padStart(2, '0');
const longestLine = 73;

/** Long lines are continued after a blank; counted in characters, as many programs do. */
function folded(line: string): string {
  const parts: string[] = [];
  for (let at = 0; at < line.length; at += longestLine) parts.push(line.slice(at, at + longestLine));
  return parts.join('\r\n ');
}

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(words: SeededWords, number: number): readonly string[] {
  const date = `2027${two(1 + (Math.floor(number / 14) % 12))}${two(1 + words.below(28))}`;
  const hour = 8 + words.below(11);
  return [
    'BEGIN:VEVENT',
    `UID:termin-${number}@weidenwurzel.example`,
    'DTSTAMP:20270101T080000Z',
    `DTSTART;TZID=Europe/Berlin:${date}T${two(hour)}3000`,
    `DTEND;TZID=Europe/Berlin:${date}T${two(hour + 1)}4500`,
    `SUMMARY:${escaped(words.phrase(5))}`,
    `LOCATION:${escaped(`Haus der Familie, Raum ${1 + words.below(12)}`)}`,
    `DESCRIPTION:${escaped(words.sentences(2))}`,
    `SEQUENCE:${words.below(4)}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ];
}

/** A calendar as calendar programs write it: one zone, lines folded, texts escaped. */
export function calendarInput(events: number): string {
  const words = new SeededWords(5_000);
  const frame = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Weidenwurzel//Kalender//DE', ...timeZone];
  const body = Array.from({ length: events }, (_none, number) => eventLines(words, number)).flat();
  return `${[...frame, ...body, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`;
}
