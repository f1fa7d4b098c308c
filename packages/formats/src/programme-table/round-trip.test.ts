import { arbitraryEventDocument, buildDocument, buildEvent, buildSession } from '@geflecht/core/testing';
import type { GeflechtDocument } from '@geflecht/core/document';
import { validateDocument } from '@geflecht/core/schema';
import { addDays, epochToInstant, instantToEpoch, startOfDay } from '@geflecht/core/time';
import type { Session } from '@geflecht/core/event';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readFile } from '../index.js';
import { writeEventCsv, writeEventXlsx } from './index.js';

vi.setConfig({ testTimeout: 60_000 });

const zone = 'Europe/Berlin';
const words = fc
  .array(fc.constantFrom('Netze', 'Knoten', 'Haus', 'im', 'Café', '&', '"Zitat"', '–', 'ü;'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.join(' '));
const line = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
const minute = 60_000;
/** Months in which the clocks change, one way and the other. */
const months = ['2027-03-05', '2027-10-05'] as const;

/** Sessions of such a month, some after midnight, some long, some without time. */
const session = fc.record({
  title: words,
  subtitle: fc.option(words, { nil: undefined }),
  description: fc.option(line, { nil: undefined }),
  start: fc.option(fc.integer({ min: 0, max: 30 * 24 * 60 }), { nil: undefined }),
  length: fc.option(fc.integer({ min: 1, max: 3 * 24 * 60 }), { nil: undefined }),
  openEnd: fc.boolean(),
  rooms: fc.constantFrom('all' as const, 'none' as const, ['saal'], ['saal', 'kueche'], undefined),
});

function documentOf(
  first: (typeof months)[number],
  drafts: readonly (typeof session extends fc.Arbitrary<infer Draft> ? Draft : never)[],
): GeflechtDocument {
  const midnight = instantToEpoch(startOfDay(first, zone));
  const sessions = drafts.map(({ start, length, openEnd, ...draft }, index) => {
    const from = start === undefined ? undefined : midnight + start * minute;
    return buildSession({
      id: `s${index}`,
      ...draft,
      start: from === undefined ? undefined : epochToInstant(from, zone),
      end:
        from === undefined || length === undefined || openEnd
          ? undefined
          : epochToInstant(from + length * minute, zone),
      openEnd: from === undefined || !openEnd ? undefined : true,
      status: undefined,
    });
  });
  const rooms = [
    { id: 'saal', name: 'Saal' },
    { id: 'kueche', name: 'Küche' },
  ];
  return buildDocument({
    events: [buildEvent({ timeZone: zone, start: first, end: addDays(first, 40) })],
    rooms,
    sessions,
  });
}

const seen = ({ id, title, subtitle, description, start, end, openEnd, rooms }: Session) => ({
  id,
  title,
  subtitle,
  description,
  start,
  end,
  openEnd,
  rooms: rooms === 'none' ? undefined : rooms,
});
const byId = ({ sessions = [] }: GeflechtDocument) => sessions.map(seen).toSorted((a, b) => (a.id < b.id ? -1 : 1));

it.each([
  ['CSV', writeEventCsv],
  ['XLSX', writeEventXlsx],
])('any programme comes back from %s with its sessions, times and rooms', async (_name, write) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(session, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('de' as const, 'en' as const),
      fc.constantFrom(...months),
      async (drafts, locale, first) => {
        const document = documentOf(first, drafts);
        const [file] = write(document, { locale }).files;
        const { document: again } = await readFile(file?.bytes ?? new Uint8Array(), { timeZone: zone });
        expect(byId(again)).toEqual(byId(document));
      },
    ),
    { numRuns: 150 },
  );
});

it('any document at all is written without a crash and read back without a fault', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryEventDocument(), async (document) => {
      for (const write of [writeEventCsv, writeEventXlsx]) {
        const [file] = write(document).files;
        const { document: again } = await readFile(file?.bytes ?? new Uint8Array());
        const faults = validateDocument(again).issues.filter(({ severity }) => severity === 'error');
        expect(faults).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
