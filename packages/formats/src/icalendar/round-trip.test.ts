import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { arbitraryEventDocument } from '@geflecht/core/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readIcalendar, writeIcalendar } from './index.js';

type Sessions = NonNullable<GeflechtDocument['sessions']>;
type Session = Sessions[number];

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const second = (instant: string | undefined) =>
  instant === undefined ? undefined : Math.floor(Date.parse(instant) / 1_000);

/** Documents whose records came from nowhere else, so that ids are their own. */
const documents = arbitraryEventDocument().map((document): GeflechtDocument => ({
  ...document,
  events: document.events?.map((event) => ({ ...event, source: undefined })),
  sessions: document.sessions?.map((session) => ({ ...session, source: undefined })),
}));

/** The fields that a calendar carries as they are. */
function carried(session: Session) {
  const { id, start, end, openEnd, status, sequence, createdAt, updatedAt } = session;
  const stamps = { createdAt: second(createdAt), updatedAt: second(updatedAt) };
  const isOpen = end === undefined || second(end) === second(start);
  return {
    id,
    start: second(start),
    end: isOpen ? undefined : second(end),
    isOpen: openEnd === true || isOpen,
    status,
    sequence: sequence ?? 0,
    ...stamps,
  };
}

function belonging({ events = [], sessions = [] }: GeflechtDocument): Sessions {
  const [event] = events;
  const isOfEvent = ({ scope }: Session) => scope === undefined || ('eventId' in scope && scope.eventId === event?.id);
  return sessions.filter((session) => session.start !== undefined && isOfEvent(session));
}

describe('own document, calendar, own document', () => {
  it('brings back sessions with their ids, times, states and versions', () => {
    let compared = 0;
    fc.assert(
      fc.property(documents, (document) => {
        const [file] = writeIcalendar(document).files;
        const { document: again } = readIcalendar(file!.bytes);
        const byId = new Map((again.sessions ?? []).map((session) => [session.id, session]));
        for (const session of belonging(document)) {
          expect(carried(byId.get(session.id)!)).toEqual(carried(session));
          compared += 1;
        }
        expect(validateDocument(again).issues).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('brings back the id, days, state and version of the event', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const [first] = document.events ?? [];
        const event = { ...first, id: first!.id, title: first!.title, start: '2027-03-06', end: undefined };
        const dated = { ...document, events: [event] } as GeflechtDocument;
        const { document: again } = readIcalendar(writeIcalendar(dated).files[0]!.bytes);
        const { id, start, sequence = 0 } = event;
        expect(again.events).toMatchObject([{ id, start, sequence }]);
        expect(again.events?.[0]?.status).toBe(event.status === 'cancelled' ? 'cancelled' : undefined);
      }),
      { numRuns: 25 },
    );
  });

  it('is a calendar to others: lines of at most 75 octets that another parser reads', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const text = textOf(writeIcalendar(document).files[0]!.bytes);
        const lines = text.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
        expect((ICAL.parse(text) as readonly unknown[])[0]).toBe('vcalendar');
      }),
      { numRuns: 25 },
    );
  });

  it('writes the same calendar twice', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(textOf(writeIcalendar(document).files[0]!.bytes)).toBe(textOf(writeIcalendar(document).files[0]!.bytes));
      }),
      { numRuns: 10 },
    );
  });
});
