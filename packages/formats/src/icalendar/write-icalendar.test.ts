import type { GeflechtDocument } from '@geflecht/core/document';
import { buildEvent, buildRoom, buildSession, buildVenue } from '@geflecht/core/testing';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalendarText, occurrences, writeIcalendar } from './index.js';
import type { IcalendarOptions } from './index.js';

const scope = { eventId: 'fachtag' };
const now = '2027-02-01T12:00:00Z';
const bare = { source: undefined, createdAt: undefined, updatedAt: undefined };

type Fields = Readonly<Record<string, unknown>>;

function documentOf(session: Fields = {}, event: Fields = {}, others: Fields = {}): GeflechtDocument {
  return {
    format: 'geflecht',
    version: 1,
    events: [{ ...buildEvent({ id: 'fachtag', title: 'Fachtag', timeZone: 'Europe/Berlin' }), ...bare, ...event }],
    sessions: [
      {
        ...buildSession({ id: 'auftakt', title: 'Auftakt' }),
        ...bare,
        rooms: undefined,
        tags: undefined,
        contributors: undefined,
        start: '2027-03-06T09:30:00+01:00',
        end: '2027-03-06T10:15:00+01:00',
        scope: { eventId: 'fachtag' },
        ...session,
      },
    ],
    ...others,
  } as unknown as GeflechtDocument;
}

const write = (document: GeflechtDocument, options: IcalendarOptions = {}) => {
  const { files, ...found } = writeIcalendar(document, { now, ...options });
  const text = new TextDecoder().decode(files[0]!.bytes);
  return { text, lines: text.replaceAll('\r\n ', '').split('\r\n'), ...found };
};
/** A way to take part online in the session. */
const access = (id: string, from?: string) => ({
  id,
  scope,
  of: { sessionId: 'auftakt' },
  url: `https://treffen.example/${id}`,
  label: 'Zoom; Raum',
  passcode: 'geheim',
  from,
});
/** Lines of the entry of a session, or of the event. */
const entry = (lines: readonly string[], summary: string) => {
  const at = lines.findIndex((line) => line.startsWith('SUMMARY') && line.endsWith(`:${summary}`));
  const from = lines.lastIndexOf('BEGIN:VEVENT', at);
  return lines.slice(from, lines.indexOf('END:VEVENT', at));
};
const codes = ({ warnings }: { readonly warnings: readonly { readonly code: string }[] }) =>
  warnings.map(({ code }) => code).toSorted();

describe('a written calendar', () => {
  it('has an entry for the event and one for each session, which name it as their parent', () => {
    const { lines } = write(documentOf({}, { start: '2027-03-06', end: '2027-03-07' }), {
      url: 'https://erlenbogen.example/fachtag',
    });
    expect(entry(lines, 'Fachtag')).toEqual([
      'BEGIN:VEVENT',
      'UID:fachtag@erlenbogen.example',
      'DTSTAMP:20270201T120000Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20270306',
      'DTEND;VALUE=DATE:20270308',
      'SUMMARY:Fachtag',
      'URL:https://erlenbogen.example/fachtag',
      'TRANSP:TRANSPARENT',
    ]);
    expect(entry(lines, 'Auftakt')).toEqual([
      'BEGIN:VEVENT',
      'UID:fachtag.auftakt@erlenbogen.example',
      'DTSTAMP:20270201T120000Z',
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/Berlin:20270306T093000',
      'DTEND;TZID=Europe/Berlin:20270306T101500',
      'SUMMARY:Auftakt',
      'STATUS:CONFIRMED',
      'RELATED-TO;RELTYPE=PARENT:fachtag@erlenbogen.example',
    ]);
  });

  it('says what it is in the words of old and new clients', () => {
    const { lines } = write(
      documentOf(
        {},
        {
          description: 'Ein **Tag** für alle',
          colours: { primary: '#b0273a' },
          keywords: ['Familie', 'Netz, Werk'],
          url: 'https://erlenbogen.example/',
          image: { href: 'https://erlenbogen.example/bild.png', alt: 'Bild' },
          updatedAt: '2027-01-31T10:00:00+01:00',
        },
      ),
    );
    expect(lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Geflecht//Geflecht 1//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'NAME:Fachtag',
      'X-WR-CALNAME:Fachtag',
      'X-WR-TIMEZONE:Europe/Berlin',
      'UID:fachtag@erlenbogen.example',
      'DESCRIPTION:Ein Tag für alle',
      'URL:https://erlenbogen.example/',
      'LAST-MODIFIED:20270131T090000Z',
      'CATEGORIES:Familie,Netz\\, Werk',
      'COLOR:brown',
      'X-APPLE-CALENDAR-COLOR:#b0273a',
      'IMAGE;VALUE=URI:https://erlenbogen.example/bild.png',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
    ]);
  });

  it('leaves an open end open, and says where an unknown one becomes open', () => {
    const open = write(documentOf({ end: undefined, openEnd: true }));
    const unknown = write(documentOf({ end: undefined, openEnd: undefined }));
    for (const { lines } of [open, unknown]) expect(entry(lines, 'Auftakt').join()).not.toContain('DTEND');
    expect([codes(open).includes('end-opened'), codes(unknown).includes('end-opened')]).toEqual([false, true]);
  });

  it('writes whole days as days', () => {
    const { lines } = write(documentOf({ start: '2027-03-27T00:00:00+01:00', end: '2027-03-29T00:00:00+02:00' }));
    expect(entry(lines, 'Auftakt')).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20270327', 'DTEND;VALUE=DATE:20270329']),
    );
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('withdraws everything with a higher sequence, once', () => {
    const document = documentOf({ sequence: 3 }, { start: '2027-03-06', sequence: 1, status: 'cancelled' });
    const { lines } = write(document, { method: 'CANCEL' });
    expect(lines).toContain('METHOD:CANCEL');
    expect(lines.filter((line) => line === 'STATUS:CANCELLED')).toHaveLength(2);
    expect(entry(lines, 'Auftakt')).toContain('SEQUENCE:4');
    expect(entry(lines, 'Fachtag')).toContain('SEQUENCE:1');
    expect(lines.join()).not.toContain('REFRESH-INTERVAL');
  });

  it('holds chosen sessions alone', () => {
    const document = documentOf();
    const two = { ...document, sessions: [...document.sessions!, { ...document.sessions![0]!, id: 'ende' }] };
    const text = icalendarText(two as GeflechtDocument, { now, sessionIds: ['ende'] });
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:fachtag.ende@geflecht.invalid']);
    expect(occurrences(new TextEncoder().encode(text), { from: '2027-01-01', to: '2028-01-01' })).toMatchObject([
      { start: '2027-03-06T08:30:00Z', end: '2027-03-06T09:15:00Z', summary: 'Auftakt' },
    ]);
  });

  it('tells rooms, house, people, hosts and further links in words', () => {
    const document = documentOf(
      {
        rooms: ['saal'],
        venueId: 'haus',
        subtitle: 'Mit Kaffee',
        abstract: 'Kurz *gesagt*.',
        contributors: [{ contributorId: 'leitung', role: 'moderator' }],
        hosts: [{ name: 'Kreis' }],
        links: [{ url: 'https://erlenbogen.example/a' }, { label: 'Mehr', url: 'https://erlenbogen.example/b' }],
      },
      {},
      {
        rooms: [buildRoom({ id: 'saal', name: 'Saal 1', scope })],
        venues: [
          buildVenue({
            id: 'haus',
            scope,
            name: 'Haus am Erlenbogen',
            location: {
              address: { street: 'Erlenbogen 7', postalCode: '12345', town: 'Musterstadt' },
              geo: { latitude: 52.5, longitude: 13.4 },
            },
          }),
        ],
        contributors: [{ id: 'leitung', name: 'Team Erlenbogen', scope }],
      },
    );
    expect(entry(write(document).lines, 'Auftakt')).toEqual(
      expect.arrayContaining([
        'LOCATION:Saal 1\\, Haus am Erlenbogen\\, Erlenbogen 7\\, 12345 Musterstadt',
        'GEO:52.5;13.4',
        'URL:https://erlenbogen.example/a',
        'DESCRIPTION:Mit Kaffee\\n\\nKurz gesagt.\\n\\nTeam Erlenbogen (Moderation)\\nEingeladen von: Kreis\\n\\n' +
          'Mehr: https://erlenbogen.example/b',
      ]),
    );
  });

  it('gives away neither a private home nor codes, nor what is not released yet', () => {
    const document = documentOf(
      { venueId: 'daheim' },
      {},
      {
        venues: [
          buildVenue({
            id: 'daheim',
            scope,
            kind: 'privateHome',
            name: 'Bei Familie Ahorn',
            location: {
              address: { street: 'Ahornweg 3' },
              geo: { latitude: 52.5, longitude: 13.4 },
              areaName: 'Südstadt',
            },
          }),
        ],
        onlineAccesses: [access('jetzt'), access('spaeter', '2027-03-01T00:00:00Z')],
      },
    );
    const { lines, text } = write(document);
    expect(entry(lines, 'Auftakt')).toEqual(
      expect.arrayContaining([
        'LOCATION:Südstadt',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Zoom; Raum":https://treffen.example/jetzt',
      ]),
    );
    expect(text).not.toMatch(/Ahorn|geheim|spaeter|GEO/);
  });

  it('never lets a text break out of its line', () => {
    const nasty = 'A\r\nBEGIN:VEVENT\u0000\u0007\u2028B; C, D\\n"E"';
    const { lines, text } = write(documentOf({ title: nasty, tags: [nasty] }));
    expect(lines).toContain('SUMMARY:A\\nBEGIN:VEVENT\\nB\\; C\\, D\\\\n"E"');
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
  });

  it('names what it cannot carry', () => {
    const result = write(
      documentOf(
        { title: { de: 'Auftakt', en: 'Opening' }, format: 'talk', start: '2027-03-06T09:30:00+01:00' },
        {},
        {
          sessions: [
            ...documentOf({ title: { de: 'Auftakt', en: 'Opening' }, format: 'talk' }).sessions!,
            ...documentOf({ id: 'offen', title: 'Noch offen', start: undefined, end: undefined }).sessions!,
          ],
        },
      ),
      { locale: 'en' },
    );
    expect(result.lines).toContain('SUMMARY;LANGUAGE=en:Opening');
    expect(codes(result)).toEqual(expect.arrayContaining(['field-dropped', 'languages-dropped', 'records-dropped']));
    expect(result.dropped).toContainEqual({ code: 'records-dropped', at: '/sessions/1', value: 'Noch offen' });
    expect(result.dropped).toContainEqual({ code: 'field-dropped', at: '/sessions/0', value: 'format' });
  });

  it('describes its zone for the years it needs, as another program understands it', () => {
    const { text } = write(documentOf({ start: '2027-07-06T09:30:00+02:00', end: '2028-11-06T10:15:00+01:00' }));
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    const offsetOn = (day: string) => zone.utcOffset(ICAL.Time.fromDateTimeString(`${day}T12:00:00`)) / 3_600;
    expect(['2027-01-02', '2027-07-06', '2027-12-24', '2028-03-25', '2028-03-26', '2028-10-29'].map(offsetOn)).toEqual([
      1, 2, 1, 1, 2, 1,
    ]);
    expect(text.match(/TZOFFSETTO/g)).toHaveLength(3);
  });

  it('is exact in the hour that comes twice', () => {
    const { lines } = write(documentOf({ start: '2027-10-31T02:30:00+01:00', end: '2027-10-31T03:30:00+01:00' }));
    expect(entry(lines, 'Auftakt')).toContain('DTSTART:20271031T013000Z');
  });
});
