import { writeCalendar } from '@geflecht/core/calendar';
import type { GeflechtDocument } from '@geflecht/core/document';
import { programmeOf } from '@geflecht/core/event';
import { validateDocument } from '@geflecht/core/schema';
import { arbitraryEventDocument } from '@geflecht/core/testing';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readIcalendar, writeIcalendar } from './index.js';

type Session = NonNullable<GeflechtDocument['sessions']>[number];

const now = '2027-02-03T10:00:00.000Z';
const pick = (text: Text | undefined) => text && pickText(text, ['de'])?.value;
const second = (instant: string | undefined) =>
  instant === undefined ? undefined : Math.floor(Date.parse(instant) / 1_000);

/** Documents whose records came from nowhere else; the event is on. */
const documents = arbitraryEventDocument().map((document): GeflechtDocument => ({
  ...document,
  events: document.events?.map((event) => ({ ...event, source: undefined, status: 'published' as const })),
  sessions: document.sessions?.map((session) => ({ ...session, source: undefined })),
}));

const write = (document: GeflechtDocument) => {
  const programme = programmeOf(document);
  return programme === undefined ? '' : writeCalendar({ programme, now, pick });
};

const written = (document: GeflechtDocument) =>
  (programmeOf(document)?.sessions ?? []).filter(({ start, status }) => start !== undefined && status !== 'draft');

const bytesOf = (text: string) => new TextEncoder().encode(text);

function carried({ id, start, end, openEnd, status, sequence = 0, updatedAt }: Session) {
  const isOpen = openEnd === true || end === undefined || second(end) === second(start);
  const until = isOpen ? undefined : second(end);
  return { id, start: second(start), end: until, isOpen, status, sequence, updatedAt: second(updatedAt) };
}

const uidsOf = (calendar: string) =>
  [...calendar.replaceAll('\r\n ', '').matchAll(/^BEGIN:VEVENT\r\nUID:(.*)$/gm)].map(([, uid = '']) => uid).toSorted();

describe('a calendar that a page wrote', () => {
  it('brings back sessions with their ids, times, states and versions', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const { document: again } = readIcalendar(bytesOf(write(document)));
        const byId = new Map((again.sessions ?? []).map((session) => [session.id, session]));
        for (const session of written(document)) {
          const found = byId.get(session.id);
          expect(found && carried(found)).toEqual(carried(session));
          compared += 1;
        }
        expect(validateDocument(again).issues).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('names its entries as every other calendar of the same programme does', () => {
    const uid = fc.option(fc.constantFrom('a@b.example', 'c@d.example', 'e@f.example', 'g'), { nil: undefined });
    const sourced = fc.tuple(documents, fc.array(uid, { minLength: 30, maxLength: 30 }));
    let compared = 0;
    fc.assert(
      fc.property(sourced, ([document, uids]) => {
        const source = (index: number) => {
          const [system, originalId = 'x'] = ['icalendar', uids[index % uids.length]];
          return [{ system, originalId, uid: uids[index % uids.length] }];
        };
        const imported: GeflechtDocument = {
          ...document,
          events: document.events?.map((event) => ({ ...event, source: source(29) })),
          sessions: document.sessions?.map((session, index) => ({
            ...session,
            source: source(index),
            status: session.status === 'draft' ? undefined : session.status,
          })),
        };
        const [file] = writeIcalendar(imported).files;
        const others = uidsOf(new TextDecoder().decode(file?.bytes));
        expect(uidsOf(write(imported))).toEqual(others);
        compared += others.length;
      }),
      { numRuns: 50 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('is a calendar to others: lines of at most 75 octets that another parser reads', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = write(document);
        const lines = text.split('\r\n');
        expect(lines.every((line) => bytesOf(line).length <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect((ICAL.parse(text) as readonly unknown[])[0]).toBe('vcalendar');
      }),
      { numRuns: 50 },
    );
  });
});
