import { describe, expect, it } from 'vitest';
import { plainDocument } from './plain-document.js';

const event = { id: 'tag', title: 'Fachtag' };
const document = { format: 'geflecht', version: 1, events: [event], sessions: [{ id: 'impuls', title: 'Impuls' }] };
const resource = { kind: 'event', id: undefined } as const;

describe('a plain document', () => {
  it('is taken as it stands', () => {
    expect(plainDocument(document, resource)).toMatchObject(document);
  });

  it('takes language and zone from its defaults where records leave them out', () => {
    const defaults = { contentLocale: 'de', timeZone: 'Europe/Berlin' };
    const sessions = [{ id: 'a' }, { id: 'b', contentLocale: 'en' }];
    const read = plainDocument({ ...document, defaults, sessions }, resource);
    expect(read?.events?.[0]).toMatchObject({ timeZone: 'Europe/Berlin', contentLocale: 'de' });
    expect(read?.sessions?.map(({ contentLocale }) => contentLocale)).toEqual(['de', 'en']);
  });

  it('may name its origin and a scope that is its own', () => {
    const more = { source: [{ system: 'frab', originalId: '7' }], defaults: { scope: { eventId: 'tag' } } };
    expect(plainDocument({ ...document, ...more }, resource)).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['text', 'geflecht'],
    ['null', null],
    ['a list', []],
    ['another format', { ...document, format: 'frab' }],
    ['a newer version', { ...document, version: 2 }],
    ['no event', { ...document, events: [] }],
    ['several events', { ...document, events: [event, { id: 'zwei' }] }],
    ['an event without id', { ...document, events: [{ title: 'Fachtag' }] }],
    ['a collection that is no list', { ...document, rooms: {} }],
    ['an entry that is no record', { ...document, sessions: [null] }],
    ['an entry without id', { ...document, sessions: [{ title: 'Impuls' }] }],
    ['records of something else by default', { ...document, defaults: { scope: { networkId: 'netz' } } }],
  ])('is not made of %s', (_what, input) => {
    expect(plainDocument(input, resource)).toBeUndefined();
  });
});
