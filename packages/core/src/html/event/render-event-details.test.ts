import { describe, expect, it } from 'vitest';
import type { GeflechtDocument } from '../../document/document.js';
import {
  buildContributor,
  buildDocument,
  buildEvent,
  buildMaterial,
  buildOnlineAccess,
  buildPart,
  buildRoom,
  buildSession,
  buildVenue,
} from '../../testing/index.js';
import { renderEvent } from './render-event.js';
import type { RenderEventOptions } from './render-event.js';

function htmlOf(document: GeflechtDocument, options: RenderEventOptions = {}): string {
  return renderEvent(document, { jsonLd: false, ...options })?.html ?? '';
}

describe('a session with all it can have', () => {
  const full = buildDocument({
    events: [buildEvent()],
    rooms: [buildRoom()],
    contributors: [
      buildContributor({ id: 'ada', name: 'Ada Beispiel', function: 'Leiterin', affiliation: { name: 'Nähcafé' } }),
      buildContributor({ id: 'bo', name: 'Bo Muster', bio: 'Webt *Netze*.' }),
    ],
    materials: [
      buildMaterial({
        id: 'm-1',
        title: 'Folien',
        kind: 'slides',
        bytes: 2_300_000,
        language: 'ar',
        sessionId: 'cafe',
      }),
      buildMaterial({ id: 'm-2', title: 'Tagungsmappe' }),
    ],
    sessions: [
      buildSession({
        id: 'cafe',
        format: 'worldCafe',
        motto: 'Reden hilft',
        optional: true,
        language: 'de',
        rooms: ['room-1'],
        questions: ['Was trägt uns?'],
        rounds: [
          { n: 1, minutes: 20 },
          { n: 2, minutes: 20 },
        ],
        contributors: [{ contributorId: 'ada', role: 'moderator' }],
        parts: [
          buildPart({ questions: ['Wer fehlt?'], hostIds: ['bo'], roomId: 'room-1', order: 2 }),
          buildPart({
            id: 'part-2',
            kind: 'stand',
            title: 'Brotstand',
            standNumber: '7',
            exhibitor: { name: 'Backhaus' },
          }),
        ],
        feedbackUrl: 'https://netztag.example/feedback',
      }),
    ],
  });
  const html = htmlOf(full);

  it.each([
    'Reden hilft',
    'Freiwillig',
    'World Café',
    'Großer Saal',
    'Leitfragen:',
    'Was trägt uns?',
    '2 Runden (20 Minuten)',
    'Sprache: Deutsch',
    '(Leiterin, Nähcafé, Moderation)',
    'Tische:',
    '<strong>Tisch der Fragen</strong> · <span>Großer Saal</span>',
    'Wer fehlt?',
    'Stände:',
    'Stand 7',
    'Backhaus',
    '(Folien, Arabisch, 2,3 MB)',
    'href="https://netztag.example/feedback"',
    'Webt <em>Netze</em>.',
  ])('tells „%s“', (words) => {
    expect(html).toContain(words);
  });

  it('has no empty lines, which some site builders turn into paragraphs', () => {
    expect(html).not.toMatch(/\n\s*\n/);
  });

  it('hands on what belongs to no session at its end', () => {
    const [before = '', ...after] = html.split('Tagungsmappe');
    expect([before.includes('Backhaus'), after.length]).toEqual([true, 1]);
  });
});

describe('what strangers must not read', () => {
  const home = buildVenue({
    kind: 'privateHome',
    name: 'Bei Ada',
    travel: 'Hinter dem Haus',
    location: { address: { street: 'Geheimweg 1' }, areaName: 'Altstadt' },
  });
  const secret = buildDocument({
    events: [buildEvent({ mode: 'hybrid' })],
    venues: [home],
    onlineAccesses: [buildOnlineAccess({ url: 'https://konferenz.example/7', passcode: '4711' })],
    sessions: [
      buildSession({ venueId: 'venue-1', resultsOf: ['s-2'] }),
      buildSession({ id: 's-2', title: 'Entwurf', status: 'draft' }),
    ],
  });

  it('is told of no private home but its district, of no access, and of no draft', () => {
    const html = htmlOf(secret, { jsonLd: true });
    expect(html).toContain('Altstadt');
    expect(html).not.toMatch(/Geheimweg|Bei Ada|Hinter dem Haus|konferenz\.example|4711|Entwurf/);
  });
});

describe('what no schema ever saw', () => {
  it('is left out where it is no time', () => {
    const html = htmlOf(
      buildDocument({
        events: [buildEvent({ doorsOpen: 'early' })],
        sessions: [buildSession({ rounds: [{ n: 1, minutes: 20, start: 'later' }] })],
      }),
    );
    expect(html).toContain('Runde 1, 20 Minuten');
    expect(html).not.toMatch(/early|later/);
  });

  it('tells no role that has no words, whatever it is called', () => {
    const contributors = [buildContributor({ id: 'ada', name: 'Ada Beispiel', function: 'Leiterin' })];
    for (const role of ['constructor', '__proto__', 'juggler']) {
      const sessions = [buildSession({ contributors: [{ contributorId: 'ada', role }] })];
      const html = htmlOf(buildDocument({ events: [buildEvent()], contributors, sessions }));
      expect(html).toMatch(/Ada Beispiel<\/span> \(Leiterin(, [^,)]*)?\)<\/p>/);
      expect(html).not.toMatch(/function|object/);
    }
  });
});

describe('data for search engines', () => {
  it('follow the article, with their sessions, in a block that no text can end', () => {
    const spoiled = buildDocument({
      events: [buildEvent({ title: '</script><img src=x>' })],
      sessions: [buildSession()],
    });
    const html = htmlOf(spoiled, { jsonLd: true });
    const [, data = ''] = /<\/article>\n<script type="application\/ld\+json">(.*?)<\/script>$/.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({ name: '</script><img src=x>', subEvent: [{ identifier: 'session-1' }] });
    expect(html).not.toContain('<img');
  });
});
