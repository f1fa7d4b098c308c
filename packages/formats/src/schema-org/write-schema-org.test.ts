import type { GeflechtDocument } from '@geflecht/core/document';
import type { Session } from '@geflecht/core/event';
import { validateDocument } from '@geflecht/core/schema';
import {
  arbitraryEventDocument,
  buildBookable,
  buildContributor,
  buildDocument,
  buildEvent,
  buildFundingNotice,
  buildOnlineAccess,
  buildPart,
  buildRoom,
  buildSession,
  buildSignUpRules,
  buildTrack,
  buildVenue,
} from '@geflecht/core/testing';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { asList, asObject } from '../records/json-value.js';
import type { WriteOptions } from '../writing/index.js';
import { readSchemaOrg, writeSchemaOrg } from './index.js';

vi.setConfig({ testTimeout: 60_000 });

function bytesOf(document: GeflechtDocument, options: WriteOptions = {}): Uint8Array {
  return writeSchemaOrg(document, options).files[0]?.bytes ?? new Uint8Array();
}

function jsonOf(document: GeflechtDocument, options: WriteOptions = {}): Readonly<Record<string, unknown>> {
  return asObject(JSON.parse(new TextDecoder().decode(bytesOf(document, options))));
}

function again(document: GeflechtDocument): GeflechtDocument {
  return readSchemaOrg(bytesOf(document)).document;
}

const page = 'https://netztag.example/programm';
const document = buildDocument({
  events: [
    buildEvent({
      subtitle: 'Ein Tag für alle',
      description: 'Mit **Kuchen**:\n\n- süß\n- [salzig](https://salz.example/)',
      mode: 'hybrid',
      url: page,
      previousStart: '2027-02-06',
      targetGroups: ['parents'],
      involved: [
        { ref: { name: 'Trägerverein' }, role: 'organiser' },
        { ref: { name: 'Stiftung Kiesel' }, role: 'funder' },
        { ref: { name: 'Nähcafé' }, role: 'exhibitor' },
      ],
    }),
  ],
  rooms: [buildRoom({ venueId: 'venue-1' })],
  tracks: [buildTrack()],
  venues: [buildVenue()],
  fundingNotices: [buildFundingNotice()],
  onlineAccesses: [buildOnlineAccess({ url: 'https://konferenz.example/7' })],
  contributors: [
    buildContributor({ id: 'ada', name: 'Ada Beispiel' }),
    buildContributor({ id: 'bo', name: 'Bo Muster' }),
  ],
  signUpRules: [
    buildSignUpRules({
      feeClasses: [
        { label: 'Voll', price: '5,50 €' },
        { label: 'Kind', price: 'kostenfrei' },
      ],
    }),
  ],
  bookables: [
    buildBookable({ id: 'b-1', kind: 'session', targetId: 'talk', capacity: 12 }),
    buildBookable({ id: 'b-2', kind: 'event', targetId: 'event-1', capacity: 80 }),
  ],
  sessions: [
    buildSession({
      id: 'talk',
      format: 'worldCafe',
      title: { de: 'Vernetzen', en: 'Weaving' },
      rooms: ['room-1'],
      trackId: 'track-1',
      tags: ['Familie', 'Netz'],
      language: 'de',
      previousStart: '2027-03-06T09:00:00+01:00',
      hosts: [{ name: 'Nähcafé', url: 'https://naehcafe.example/' }],
      contributors: [
        { contributorId: 'ada', role: 'speaker' },
        { contributorId: 'bo', role: 'moderator' },
      ],
      links: [{ label: 'Seite', url: 'https://netztag.example/a' }, { url: 'ftp://alt.example/a' }],
    }),
    buildSession({ id: 'off', title: 'Fällt </script> aus', status: 'cancelled', parts: [buildPart()] }),
    buildSession({ id: 'open', title: 'Offen', start: undefined, end: undefined }),
    buildSession({ id: 'draft', title: 'Entwurf', status: 'draft' }),
  ],
});

describe('an event as schema.org', () => {
  const json = jsonOf(document, { locale: 'de' });

  it('has its sessions as parts, with status and earlier start', () => {
    const schema = 'https://schema.org/';
    expect(json).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      '@id': `${page}#event-1`,
      name: 'Netzwerktag',
      startDate: '2027-03-06',
      eventStatus: `${schema}EventRescheduled`,
      previousStartDate: '2027-02-06',
      eventAttendanceMode: `${schema}MixedEventAttendanceMode`,
      maximumAttendeeCapacity: 80,
    });
    expect(asList(json['subEvent']).map((part) => asObject(part)['eventStatus'])).toEqual([
      `${schema}EventRescheduled`,
      `${schema}EventCancelled`,
      `${schema}EventScheduled`,
    ]);
  });

  it('tells prices as numbers, and where one signs up', () => {
    expect(json['offers']).toMatchObject([
      { name: 'Voll', price: '5.50', priceCurrency: 'EUR', url: page },
      { name: 'Kind', price: '0' },
    ]);
  });

  it('says what the funding notice says', () => {
    expect(json['funding']).toMatchObject({ '@type': 'Grant', description: expect.any(String) as string });
  });

  it('tells texts without their form', () => {
    expect(json['description']).toBe('Mit Kuchen:\n\n- süß\n- salzig (https://salz.example/)');
  });

  it('can stand in a script of a page', () => {
    expect(new TextDecoder().decode(bytesOf(document))).not.toContain('</script');
    const html = `<html><script type="application/ld+json">${new TextDecoder().decode(bytesOf(document))}</script></html>`;
    expect(readSchemaOrg(new TextEncoder().encode(html)).document.sessions).toHaveLength(3);
  });

  it('names each language of a text where none is asked for', () => {
    expect(asObject(asList(jsonOf(document)['subEvent'])[0])['name']).toEqual([
      { '@language': 'de', '@value': 'Vernetzen' },
      { '@language': 'en', '@value': 'Weaving' },
    ]);
  });

  it('keeps numbers of places to itself where the team does', () => {
    const rules = [buildSignUpRules({ showPlaces: false })];
    expect(jsonOf({ ...document, signUpRules: rules })).not.toHaveProperty('maximumAttendeeCapacity');
  });

  it('tells of a private home its district only', () => {
    const home = buildVenue({
      kind: 'privateHome',
      name: 'Bei Ada',
      location: { address: { street: 'Geheimweg 1' }, areaName: 'Altstadt' },
    });
    const text = new TextDecoder().decode(bytesOf({ ...document, venues: [home] }));
    expect(text).toContain('Altstadt');
    expect(text).not.toMatch(/Geheimweg|Bei Ada/);
  });

  it('names what it leaves out', () => {
    const { dropped } = writeSchemaOrg(document);
    expect(dropped.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['link-unusable', 'ftp://alt.example/a'],
        ['records-dropped', 'Entwurf'],
        ['field-dropped', 'capacity'],
      ]),
    );
  });
});

describe('an event read back from schema.org', () => {
  const read = again(document);

  it('has the same sessions in the same rooms with the same people', () => {
    expect(read.sessions?.[0]).toMatchObject({
      id: 'talk',
      title: { de: 'Vernetzen', en: 'Weaving' },
      format: 'worldCafe',
      start: '2027-03-06T10:00:00+01:00',
      end: '2027-03-06T11:00:00+01:00',
      previousStart: '2027-03-06T09:00:00+01:00',
      tags: ['Familie', 'Netz'],
      language: 'de',
      hosts: [{ name: 'Nähcafé', url: 'https://naehcafe.example/' }],
      contributors: [
        { contributorId: 'ada', role: 'speaker' },
        { contributorId: 'bo', role: 'moderator' },
      ],
      links: [{ label: 'Seite', url: 'https://netztag.example/a' }],
    });
    expect(read.rooms).toMatchObject([{ name: 'Großer Saal', venueId: read.venues?.[0]?.id }]);
    expect(read.tracks).toMatchObject([{ name: 'Nachbarschaft' }]);
  });

  it('has the same organisations, places, prices and words about funding', () => {
    expect(read.events?.[0]).toMatchObject({ id: 'event-1', mode: 'hybrid', involved: document.events?.[0]?.involved });
    expect(read.venues).toMatchObject([
      { name: 'Haus am Erlenbogen', kind: 'centre', location: { address: { town: 'Musterfurt' } } },
    ]);
    expect(read.onlineAccesses).toMatchObject([{ of: { eventId: 'event-1' }, url: 'https://konferenz.example/7' }]);
    expect(read.signUpRules?.[0]?.feeClasses?.map(({ label }) => label)).toEqual(['Voll', 'Kind']);
    expect(read.bookables?.map(({ kind, capacity }) => [kind, capacity])).toEqual([
      ['session', 12],
      ['event', 80],
    ]);
    expect(read.fundingNotices).toMatchObject([{ wording: document.fundingNotices?.[0]?.wording }]);
  });

  it('has no programme where it had none', () => {
    expect(again(buildDocument({ events: [buildEvent()] })).sessions).toBeUndefined();
  });
});

/** What schema.org carries of a session, as one comparable text. */
function carried({ start, end, openEnd, status, language, tags }: Session): string {
  const keywords = [...new Set(tags?.flatMap((tag) => tag.split(',')).map((tag) => tag.trim()) ?? [])].filter(
    (tag) => tag !== '',
  );
  const ends = openEnd === true ? undefined : end;
  return JSON.stringify([
    start && Date.parse(start),
    ends && start && Date.parse(ends),
    status === 'cancelled',
    language,
    keywords,
  ]);
}

it('own documents, written and read again, are faultless and keep every session', () => {
  fc.assert(
    fc.property(arbitraryEventDocument(), (generated) => {
      const read = again(generated);
      expect(validateDocument(read).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const sessions = (generated.sessions ?? []).filter(({ status }) => status !== 'draft');
      expect((read.sessions ?? []).map(carried)).toEqual(sessions.map(carried));
      expect(read.events?.[0]?.mode).toBe(generated.events?.[0]?.mode);
    }),
    { numRuns: 40 },
  );
});
