import { buildDocument, buildEvent, buildMaterial, buildSession, buildVenue } from '@geflecht/core/testing';
import { render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import type { GeflechtAgendaToggleEvent } from './agenda-events.js';
import type { AgendaScope } from './agenda-scope.js';
import { placeAgenda } from './place-agenda.js';
import { conferenceDay, congress } from './sample-programmes.js';
import { SessionDetails } from './session-details.js';

afterEach(() => document.body.replaceChildren());

const withSession = (...overrides: Parameters<typeof buildSession>) =>
  buildDocument({ events: [buildEvent({ contentLocale: 'de' })], sessions: [buildSession(...overrides)] });

const codeUrl = ['javascript', 'alert(1)'].join(':');

describe('details', () => {
  test('open in place with text, people and materials, and close again', async () => {
    const { agenda } = await placeAgenda(conferenceDay);
    const title = 'Was hält ein Netz zusammen?';
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title)).toContain('Folien zum Impuls');
    expect(agenda.details(title)).toContain('Der Impuls fragt nach gemeinsamen Zielen');
    expect(agenda.details(title)).toContain(
      'Dr. Mirja Beispiel, Netzwerkforscherin, Institut für Miteinander (Vortrag)',
    );
    expect(agenda.button(title)?.ariaExpanded).toBe('true');
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title)).toBe('');
  });

  test('tell the tables of a World Café with room, motto, guiding questions and hosts', async () => {
    const { agenda } = await placeAgenda(conferenceDay);
    const title = 'World Café: vier Räume, vier Fragen';
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title)).toContain('3 Runden (30 Minuten)');
    expect(agenda.details(title)).toContain('Wirkung vor der Haustür Raum 1 Manchmal laut, meistens leise Leitfragen');
    expect(agenda.details(title)).toContain('Tomke Muster, Familienzentrum Lindenhof');
  });

  test('tell the house with its address where the event has several', async () => {
    const venues = [
      buildVenue({ id: 'v1', accessNotes: 'Aufzug am Hof' }),
      buildVenue({ id: 'v2', kind: 'privateHome', name: undefined, location: { areaName: 'Nordstadt' } }),
    ];
    const sessions = [
      buildSession({ id: 's1', title: 'Im Haus', venueId: 'v1' }),
      buildSession({ id: 's2', title: 'In der Küche', venueId: 'v2' }),
    ];
    const { agenda } = await placeAgenda(buildDocument({ events: [buildEvent({})], venues, sessions }));
    expect(agenda.entry('Im Haus')).toContain('Haus am Erlenbogen, Musterfurt');
    expect(agenda.entry('In der Küche')).toContain('Nordstadt');
    agenda.toggle('Im Haus');
    await expect.poll(() => agenda.details('Im Haus')).toContain('Erlenbogen 3, Musterfurt');
    expect(agenda.details('Im Haus')).toContain('Zugang: Aufzug am Hof');
  });

  test('speak English on an English page', async () => {
    const { agenda } = await placeAgenda(conferenceDay, { prepare: (element) => (element.locale = 'en') });
    const title = 'Was hält ein Netz zusammen?';
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title)).toContain('Materials');
  });

  test('are announced beforehand and stay closed where the page prevents it', async () => {
    const { agenda, element } = await placeAgenda(conferenceDay);
    const asked: unknown[] = [];
    const answered = new Promise((resolve) => {
      element.addEventListener('geflecht-agenda-toggle', (event: GeflechtAgendaToggleEvent) => {
        event.preventDefault();
        asked.push([event.sessionId, event.isOpen]);
        resolve(undefined);
      });
    });
    agenda.toggle('Was hält ein Netz zusammen?');
    await answered;
    await element.updateComplete;
    expect([asked, agenda.details('Was hält ein Netz zusammen?')]).toEqual([[['impulse', true]], '']);
  });

  test('keep the focus on the button that opened them', async () => {
    const { agenda, element } = await placeAgenda(conferenceDay);
    const title = 'Was hält ein Netz zusammen?';
    agenda.button(title)?.focus();
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title)).not.toBe('');
    expect((element.renderRoot as ShadowRoot).activeElement).toBe(agenda.button(title));
  });
});

test('of two languages that are loaded the one asked for last is spoken, whichever comes first', async () => {
  const { element } = await placeAgenda(conferenceDay);
  const scope = element.drawnScope!;
  const load = { de: Promise.withResolvers<unknown>(), en: Promise.withResolvers<unknown>() };
  const speaking = (language: 'de' | 'en') =>
    ({ ...scope, messages: { ...scope.messages, details: () => load[language].promise } }) as AgendaScope;
  const details = new SessionDetails(element, () => '');
  const session = scope.agenda.programme.sessions.find(({ id }) => (id as string) === 'impulse')!;
  const german = speaking('de');
  details.draw(session, speaking('en'));
  details.draw(session, german);
  load.de.resolve(await import('./locales/details-de.js'));
  await load.de.promise;
  load.en.resolve(await import('./locales/details-en.js'));
  await load.en.promise;
  const place = document.createElement('div');
  render(details.draw(session, german), place);
  expect(place.textContent).toContain('Materialien');
});

describe('untrusted data', () => {
  test('text is never markup, in titles and in formatted texts', async () => {
    const { agenda, element } = await placeAgenda(
      withSession({ title: '<img src=x onerror=alert(1)>', abstract: '<script>alert(1)</script>' }),
    );
    agenda.toggle('<img src=x onerror=alert(1)>');
    await expect.poll(() => agenda.text).toContain('<script>alert(1)</script>');
    expect(element.renderRoot.querySelector('img, script')).toBeNull();
  });

  test('addresses that run code become no links', async () => {
    const materials = [buildMaterial({ sessionId: 'session-1', href: codeUrl, title: 'Falle' })];
    const links = [{ url: 'data:text/html,x', label: 'Auch eine' }];
    const document = { ...withSession({ title: 'Angebot', links }), materials };
    const { agenda, element } = await placeAgenda(document);
    agenda.toggle('Angebot');
    await expect.poll(() => agenda.details('Angebot')).toContain('Falle');
    expect(element.renderRoot.querySelector('a')).toBeNull();
  });

  test('nothing carries an inline style', async () => {
    const { element } = await placeAgenda(congress);
    expect(element.renderRoot.querySelector('[style]')).toBeNull();
  });
});

describe('a private home', () => {
  const home = buildVenue({
    id: 'home',
    kind: 'privateHome',
    name: 'Bei Familie Muster',
    location: { areaName: 'Nordstadt', address: { street: 'Geheimweg 5', town: 'Musterfurt' } },
  });
  const table = buildDocument({
    events: [buildEvent()],
    venues: [home],
    sessions: [buildSession({ id: 'table', title: 'Elterntisch', abstract: 'Wir reden.', venueId: 'home' })],
  });

  test('is told by its district, whatever a file says about it', async () => {
    const { agenda } = await placeAgenda(table);
    agenda.toggle('Elterntisch');
    await expect.poll(() => agenda.details('Elterntisch')).toContain('Wir reden.');
    expect(agenda.text).toContain('Nordstadt');
    expect(agenda.text).not.toMatch(/Geheimweg|Familie Muster/);
  });

  test('is told in full to whom a backend tells it', async () => {
    const client = { readEvent: () => Promise.resolve(table), can: () => Promise.resolve(false) };
    const { agenda } = await placeAgenda(undefined as unknown as typeof table, {
      prepare: (element) => Object.assign(element, { client, data: undefined }),
    });
    agenda.toggle('Elterntisch');
    await expect.poll(() => agenda.details('Elterntisch')).toContain('Geheimweg 5');
  });
});
