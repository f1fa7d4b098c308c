import { describe, expect, it } from 'vitest';
import {
  buildChecklist,
  buildDocument,
  buildDocumentation,
  buildEvent,
  buildMediaItem,
  buildPart,
  buildResult,
  buildSession,
} from '../../testing/index.js';
import { renderEvent } from './render-event.js';

const document = buildDocument({
  events: [buildEvent({ attendance: { people: 80 } })],
  sessions: [
    buildSession({ id: 'cafe', checklistId: 'list', parts: [buildPart()], recording: { optOut: true } }),
    buildSession({ id: 'plan', title: 'Geplantes', status: 'draft' }),
    buildSession({ id: 'last', title: 'Rückblick', resultsOf: ['cafe'], rounds: [{ n: 1, minutes: 15 }] }),
  ],
  checklists: [buildChecklist({ id: 'list', title: 'Technik', items: [{ text: 'Kamera an' }] })],
  results: [
    buildResult({ id: 'r-1', sessionId: 'cafe', partId: 'part-1', kind: 'idea', by: 'host', text: 'Teeküche öffnen' }),
    buildResult({ id: 'r-2', sessionId: 'cafe', kind: 'nextStep', by: 'participants', text: 'Im Mai treffen' }),
  ],
  mediaItems: [
    buildMediaItem({
      id: 'hall',
      href: 'bilder/saal.jpg',
      alt: 'Volle Tische',
      rights: { owner: { name: 'Nähcafé' } },
    }),
    buildMediaItem({ id: 'far', href: 'https://fremd.example/a.jpg', alt: 'Ein Aushang' }),
    buildMediaItem({ id: 'film', kind: 'video', href: 'https://film.example/7', alt: 'Begrüßung', external: true }),
  ],
  documentations: [
    buildDocumentation({
      summary: 'Es war *voll*.',
      keyMessages: ['Nähe zählt'],
      sections: [
        { anchor: 'a', heading: 'Am Abend', body: 'Gesang' },
        { anchor: 'b', heading: 'Am Tisch', body: 'Karten', sessionId: 'cafe' },
        { anchor: 'c', heading: 'Noch geheim', body: 'Entwurf', sessionId: 'plan' },
      ] as never,
      quotes: [
        { text: 'Ohne Worte', name: 'Ada Beispiel', function: 'Leiterin' },
        { text: 'Wir kommen wieder', attribution: 'role', name: 'Bo Muster', function: 'Gast' },
      ],
      reports: [{ title: 'Bericht der Presse', author: { name: 'Blatt am Bach' }, url: 'https://blatt.example/1' }],
      relatedLinks: [{ title: 'Handreichung', teaser: 'Zum Nachmachen', url: 'https://hand.example/' }],
    }),
  ],
});
const html = renderEvent(document, { jsonLd: false })?.html ?? '';
const [inSession = '', afterwards = ''] = html.split('<h3>Dokumentation</h3>');

describe('what remains of an event', () => {
  it.each([
    '80 Teilnehmende',
    'Es war <em>voll</em>.',
    '<h4>Kernaussagen</h4>',
    'Nähe zählt',
    '<h4>Am Abend</h4>',
    '<p>Wir kommen wieder</p>\n<footer><span>Gast</span></footer>',
    '<a href="https://blatt.example/1">Bericht der Presse</a>',
    'Blatt am Bach',
    '<a href="https://hand.example/">Handreichung</a> – <span>Zum Nachmachen</span>',
  ])('is told below the programme: %s', (words) => {
    expect(afterwards).toContain(words);
  });

  it.each([
    'Technik',
    'Kamera an',
    'Aufzeichnung: keine',
    '<span>Teeküche öffnen</span> (Idee, vom Tisch)',
    '<span>Im Mai treffen</span> (Nächster Schritt, von Teilnehmenden)',
    'Ergebnisse aus: Kurzberichte aus den Stadtteilen',
    '1 Runde (15 Minuten)',
    'Am Tisch',
  ])('is told with its session where it belongs to one: %s', (words) => {
    expect(inSession).toContain(words);
    expect(afterwards).not.toContain(words);
  });

  it('tells nothing of a session that is not told itself', () => {
    expect(html).not.toMatch(/Geplantes|Noch geheim|Entwurf/);
  });

  it('names nobody who did not agree to it', () => {
    expect(html).not.toMatch(/Ada Beispiel|Leiterin|Bo Muster/);
  });
});

describe('pictures and recordings', () => {
  it('of the same site are shown with their words and whose they are', () => {
    expect(afterwards).toContain('<img src="bilder/saal.jpg" alt="Volle Tische">');
    expect(afterwards).toContain('Rechte: Nähcafé');
  });

  it('of others are links, so that no other site learns of the visit', () => {
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(afterwards).toContain('Bild: <a href="https://fremd.example/a.jpg">Ein Aushang</a>');
    expect(afterwards).toContain('Video: <a href="https://film.example/7">Begrüßung</a>');
  });
});
