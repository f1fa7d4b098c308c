import { describe, expect, it } from 'vitest';
import { occurrences, readIcalendar, writeIcalendar } from './index.js';

function linesOf(document: Parameters<typeof writeIcalendar>[0]) {
  const { files, warnings } = writeIcalendar(document);
  const text = new TextDecoder().decode(files[0]!.bytes);
  return { text, lines: text.replaceAll('\r\n ', '').split('\r\n'), codes: warnings.map(({ code }) => code) };
}

describe('an imported calendar that is written again', () => {
  const fixture = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-KREIS-FARBE:7',
    'BEGIN:VEVENT',
    'UID:reihe@kreis.example',
    'DTSTART;TZID=Europe/Berlin:20270310T100000',
    'DTEND;TZID=Europe/Berlin:20270310T113000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Runde',
    'SEQUENCE:4',
    'X-KREIS;A="b;c":d\\, e',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:EMAIL',
    'ATTENDEE:mailto:person@kreis.example',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const { document } = readIcalendar(new TextEncoder().encode(fixture));

  it('keeps uids, names each date of a series and gives unknown lines back', () => {
    const { lines, codes } = linesOf(document);
    expect(lines.filter((line) => line === 'UID:reihe@kreis.example')).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toEqual([
      'RECURRENCE-ID:20270310T090000Z',
      'RECURRENCE-ID:20270317T090000Z',
      'RECURRENCE-ID:20270324T090000Z',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['X-KREIS-FARBE:7', 'X-KREIS;A="b;c":d\\, e', 'ACTION:DISPLAY']));
    expect(lines.join('\n')).not.toMatch(/RRULE|ATTENDEE|EMAIL/);
    expect(codes).toContain('series-single');
  });

  it('happens when it did before', () => {
    const again = new TextEncoder().encode(linesOf(document).text);
    const sessionsOnly = occurrences(again, { from: '2027-01-01', to: '2028-01-01' }).filter(({ allDay }) => !allDay);
    const before = occurrences(new TextEncoder().encode(fixture), { from: '2027-01-01', to: '2028-01-01' });
    expect(sessionsOnly).toEqual(before);
  });
});
