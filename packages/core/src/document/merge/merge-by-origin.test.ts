import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryEventDocument,
  arbitraryNetworkDocument,
  buildActor,
  buildDocument,
  buildEvent,
  buildEventDocument,
  buildNetwork,
  buildNetworkDocument,
  buildRoom,
  buildSession,
  buildTie,
} from '../../testing/index.js';
import type { GeflechtDocument } from '../document.js';
import { validateDocument } from '../validate-document.js';
import { mergeByOrigin } from './merge-by-origin.js';

const from = (originalId: string, system = 'frab-json:tag') => [{ system, originalId }];
const session = (id: string, overrides: Parameters<typeof buildSession>[0] = {}) =>
  buildSession({ id, source: from(id), ...overrides });
const nothing = { added: [], changed: [], missing: [], similar: [] };

/** A programme of one event as a reader makes it. */
function programme(sessions: readonly ReturnType<typeof buildSession>[]): GeflechtDocument {
  return buildDocument({
    defaults: { scope: { eventId: 'event-1' } },
    events: [buildEvent({ source: from('tag') })],
    sessions,
  });
}

const readOn = (readAt: string) =>
  programme([session('a', { source: [{ system: 'frab-json:tag', originalId: 'a', readAt }] })]);
const net = (overrides: Parameters<typeof buildTie>[0]) =>
  buildNetworkDocument({ ties: [buildTie({ source: undefined, ...overrides })] });
const terms = (label: string, ...more: string[]) => [
  { id: 'sector', terms: [{ id: 'a', label }, ...more.map((id) => ({ id, label: id }))] },
];

describe('the same file again', () => {
  it('changes nothing, whatever the document holds', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryEventDocument(), arbitraryNetworkDocument()), (generated) => {
        const document = JSON.parse(JSON.stringify(generated)) as GeflechtDocument;
        const { document: merged, changes } = mergeByOrigin(document, document);
        expect(JSON.stringify(merged)).toBe(JSON.stringify(document));
        expect(changes).toMatchObject({ added: [], changed: [], missing: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('does not count a later time of reading as a change', () => {
    const { changes } = mergeByOrigin(readOn('2027-01-01T08:00:00Z'), readOn('2027-01-02T08:00:00Z'));
    expect(changes).toEqual({ ...nothing, unchanged: 2 });
  });
});

describe('a newer file', () => {
  it('replaces what it states and leaves alone what only the document says', () => {
    const existing = programme([session('a', { title: 'Alt', motto: 'von Hand ergänzt' })]);
    const { document, changes } = mergeByOrigin(existing, programme([session('a', { title: 'Neu' })]));
    expect(document.sessions).toMatchObject([{ title: 'Neu', motto: 'von Hand ergänzt', revision: 2 }]);
    expect(changes.changed).toEqual([{ collection: 'sessions', id: 'a', fields: ['title'] }]);
  });

  it('adds what is new at the end and names what is gone without deleting it', () => {
    const existing = programme([session('a'), session('b')]);
    const { document, changes } = mergeByOrigin(existing, programme([session('c'), session('b')]));
    expect(document.sessions?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(changes).toMatchObject({
      added: [{ collection: 'sessions', id: 'c' }],
      missing: [{ collection: 'sessions', id: 'a' }],
    });
  });

  it('does not miss what never came from it', () => {
    const existing = programme([session('a'), buildSession({ id: 'von-hand' })]);
    expect(mergeByOrigin(existing, programme([session('a')])).changes.missing).toEqual([]);
  });

  it('keeps the old start of a session that moved, and counts the move', () => {
    const moved = session('a', { start: '2027-03-06T12:00:00+01:00', end: '2027-03-06T13:00:00+01:00' });
    const { document } = mergeByOrigin(programme([session('a')]), programme([moved]));
    expect(document.sessions).toMatchObject([
      { start: '2027-03-06T12:00:00+01:00', previousStart: '2027-03-06T10:00:00+01:00', sequence: 1 },
    ]);
  });

  it('ends what had an open end, and opens what had an end', () => {
    const open = { end: undefined, openEnd: true };
    const opened = mergeByOrigin(programme([session('a')]), programme([session('a', open)]));
    const closed = mergeByOrigin(programme([session('a', open)]), programme([session('a')]));
    expect(opened.document.sessions?.[0]).not.toHaveProperty('end');
    expect(closed.document.sessions?.[0]).not.toHaveProperty('openEnd');
  });

  it('keeps the ids of the document and renames what the file mentions', () => {
    const room = buildRoom({ id: 'room-of-document', source: from('Saal') });
    const existing: GeflechtDocument = { ...programme([]), rooms: [room] };
    const incoming: GeflechtDocument = {
      ...programme([session('a', { rooms: ['saal'] })]),
      rooms: [buildRoom({ id: 'saal', source: from('Saal') })],
    };
    const { document } = mergeByOrigin(existing, incoming);
    expect(document.sessions).toMatchObject([{ rooms: ['room-of-document'] }]);
    expect(document.rooms).toHaveLength(1);
  });

  it('recognises a session by its guid when it comes in another format', () => {
    const existing = programme([session('a', { guid: 'g-1' })]);
    const other = session('x', { guid: 'g-1', title: 'Neu', source: from('17', 'frab-xml:tag') });
    const { document } = mergeByOrigin(existing, programme([other]));
    expect(document.sessions).toMatchObject([{ id: 'a', title: 'Neu' }]);
    expect(document.sessions?.[0]?.source).toHaveLength(2);
  });
});

describe('another event in the same document', () => {
  const other = buildDocument({
    defaults: { scope: { eventId: 'event-2' }, timeZone: 'Europe/Vienna', contentLocale: 'en' },
    events: [buildEvent({ id: 'event-2', title: 'Sommerfest', timeZone: undefined, source: from('fest', 'x:fest') })],
    rooms: [buildRoom({ id: 'room-1', scope: { eventId: 'event-2' }, source: from('r', 'x:fest') })],
    sessions: [buildSession({ id: 's', scope: undefined, rooms: ['room-1'], source: from('s', 'x:fest') })],
  });

  it('gets new ids where its own are taken', () => {
    const { document } = mergeByOrigin(buildEventDocument(), other);
    expect(document.rooms?.map(({ id }) => id)).toEqual(['room-1', 'room-1-2']);
    expect(document.sessions?.at(-1)).toMatchObject({ id: 's', rooms: ['room-1-2'] });
    expect(validateDocument(document).issues).toEqual([]);
  });

  it('brings its scope, zone and language along', () => {
    const { document } = mergeByOrigin(buildEventDocument(), other);
    expect(document.events?.at(-1)).toMatchObject({ timeZone: 'Europe/Vienna', contentLocale: 'en' });
    expect(document.sessions?.at(-1)).toMatchObject({ scope: { eventId: 'event-2' } });
  });

  it('does not take the first event from records that relied on there being one', () => {
    const lone = buildDocument({ events: [buildEvent()], sessions: [buildSession({ scope: undefined })] });
    const { document } = mergeByOrigin(lone, other);
    expect(document.sessions?.[0]).toMatchObject({ scope: { eventId: 'event-1' } });
    expect(document.defaults).toBeUndefined();
  });
});

describe('ties without an id of their own', () => {
  it('are known by pair, kind and direction, whichever side comes first', () => {
    const { document, changes } = mergeByOrigin(
      net({}),
      net({ id: 'anders', fromId: 'actor-2', toId: 'actor-1', weight: 3 }),
    );
    expect(document.ties).toMatchObject([{ id: 'tie-1', weight: 3 }]);
    expect(changes.added).toEqual([]);
  });

  it('are others where the direction says so', () => {
    const { document } = mergeByOrigin(
      net({ direction: 'directed' }),
      net({ id: 'tie-2', direction: 'directed', fromId: 'actor-2', toId: 'actor-1' }),
    );
    expect(document.ties).toHaveLength(2);
  });
});

it('asks about actors that have the same name and nothing else in common', () => {
  const existing = buildNetworkDocument();
  const incoming = buildDocument({
    networks: [buildNetwork({ source: from('n', 'csv:n') })],
    actors: [buildActor({ id: 'neu', source: from('neu', 'csv:n') })],
  });
  const { changes } = mergeByOrigin(existing, incoming);
  expect(changes.similar).toEqual([{ collection: 'actors', id: 'neu', existingId: 'actor-1' }]);
});

it('adds new words to a list of terms and keeps those people have changed', () => {
  const { document } = mergeByOrigin(
    buildDocument({ taxonomies: terms('umbenannt') }),
    buildDocument({ taxonomies: terms('alt', 'b') }),
  );
  expect(document.taxonomies?.[0]?.terms).toEqual([
    { id: 'a', label: 'umbenannt' },
    { id: 'b', label: 'b' },
  ]);
});
