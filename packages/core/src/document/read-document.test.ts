import { describe, expect, it } from 'vitest';
import { buildDocument, buildEvent, buildNetwork, buildSession } from '../testing/index.js';
import { collectionNames } from './entities.js';
import { readDocument } from './read-document.js';
import type { ReadDocument } from './read-document.js';

const { scope: _scope, ...session } = buildSession();
const { scope: _eventScope, timeZone: _zone, ...event } = buildEvent();
const actor = { id: 'actor-1', kind: 'group', name: 'Elterncafé' };

function read(input: unknown): ReadDocument {
  const result = readDocument(input);
  if (!result.ok) throw new TypeError(result.code);
  return result.value;
}

describe('readDocument', () => {
  it.each([
    ['null', null, 'not-an-object'],
    ['a list', [], 'not-an-object'],
    ['text', 'geflecht', 'not-an-object'],
    ['an object of another format', { format: 'frab', version: 1 }, 'format-unknown'],
    ['an object without format', { version: 1 }, 'format-unknown'],
    ['a newer version', { format: 'geflecht', version: 2 }, 'version-unsupported'],
    ['a version that is no number', { format: 'geflecht', version: '1' }, 'version-unsupported'],
  ])('refuses %s', (_what, input, code) => {
    expect(readDocument(input)).toMatchObject({ ok: false, code });
  });

  it('says which version it found and which it reads', () => {
    expect(readDocument({ format: 'geflecht', version: 7 })).toMatchObject({ about: { version: 7, supported: 1 } });
  });

  it('fills the document’s defaults in, but not over what a record states', () => {
    const defaults = { timeZone: 'Europe/Vienna', contentLocale: 'de', scope: { eventId: 'event-9' } };
    const sessions = [session, { ...session, id: 's2', scope: { eventId: 'event-1' }, contentLocale: 'en' }];
    const { document } = read({ ...buildDocument(), defaults, events: [event], sessions });
    expect(document.events?.[0]).toMatchObject({ timeZone: 'Europe/Vienna', scope: { eventId: 'event-1' } });
    expect(document.sessions).toMatchObject([
      { scope: { eventId: 'event-9' }, contentLocale: 'de' },
      { scope: { eventId: 'event-1' }, contentLocale: 'en' },
    ]);
  });

  it('lets records belong to the only event or network', () => {
    const { document } = read({ ...buildDocument(), events: [event], sessions: [session], actors: [actor] });
    expect(document.sessions?.[0]?.scope).toEqual({ eventId: 'event-1' });
    expect(document.actors?.[0]?.scope).toEqual({ eventId: 'event-1' });
  });

  it('gives programme to the only event and actors to the only network where there is one of each', () => {
    const networks = [buildNetwork()];
    const { document } = read({ ...buildDocument(), events: [event], networks, sessions: [session], actors: [actor] });
    expect(document.sessions?.[0]?.scope).toEqual({ eventId: 'event-1' });
    expect(document.actors?.[0]?.scope).toEqual({ networkId: 'network-1' });
  });

  it('leaves the scope open where two events could be meant', () => {
    const events = [event, { ...event, id: 'event-2' }];
    const { document } = read({ ...buildDocument(), events, sessions: [session] });
    expect(document.sessions?.[0]?.scope).toBeUndefined();
    expect(document.events?.map(({ scope }) => scope)).toEqual([{ eventId: 'event-1' }, { eventId: 'event-2' }]);
  });

  it.each(collectionNames)('leaves aside entries of %s that are no records, and says so', (name) => {
    const { document, warnings } = read({ ...buildDocument(), [name]: [null, 'x', { name: 'Ohne Kennung' }] });
    expect(document[name]).toEqual([]);
    expect(warnings.map(({ path, code }) => [path, code])).toEqual([
      [[name, 0], 'value-missing'],
      [[name, 1], 'value-missing'],
      [[name, 2], 'value-missing'],
    ]);
  });

  it('takes a collection that is no list as empty, and says so', () => {
    const { document, warnings } = read({ ...buildDocument(), rooms: { id: 'room-1' } });
    expect(document.rooms).toEqual([]);
    expect(warnings).toMatchObject([{ path: ['rooms'], code: 'type-wrong', severity: 'warning' }]);
  });

  it('reads collections of later versions like its own', () => {
    const { document, warnings } = read({ ...buildDocument(), events: [event], harvests: [{ id: 'h-1' }, 'x'] });
    expect(document).toMatchObject({ harvests: [{ id: 'h-1', scope: { eventId: 'event-1' } }] });
    expect(warnings).toMatchObject([{ path: ['harvests', 1], code: 'value-missing' }]);
  });

  it('leaves defaults, terms and regions to their own readers', () => {
    const frame = { defaults: { contentLocale: 'de' }, taxonomies: [{ id: 'format', terms: [] }], areas: [null] };
    expect(read({ ...buildDocument(), ...frame })).toMatchObject({ document: frame, warnings: [] });
  });

  it('keeps fields it does not know', () => {
    const { document } = read({ ...buildDocument(), sessions: [{ ...session, colourOfTheDay: 'blue' }], extra: [1] });
    expect(document).toMatchObject({ extra: [1], sessions: [{ colourOfTheDay: 'blue' }] });
  });
});
