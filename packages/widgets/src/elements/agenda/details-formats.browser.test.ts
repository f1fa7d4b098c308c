import type { GeflechtDocument } from '@geflecht/core/document';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  galleryWalk,
  openSpace,
  panel,
  resultsOfCafe,
  shortReports,
  technicalCheck,
  tour,
  worldCafe,
} from './details-sample.js';
import { placeAgenda } from './place-agenda.js';

afterEach(() => document.body.replaceChildren());

/** Opens the details with this title and waits for some of their words. */
async function openDetails(data: GeflechtDocument, title: string, words: string) {
  const placed = await placeAgenda(data);
  placed.agenda.toggle(title);
  await expect.poll(() => placed.agenda.details(title)).toContain(words);
  return { ...placed, details: placed.agenda.details(title) };
}

describe('formats', () => {
  test('a World Café tells its rounds with their times, and each table', async () => {
    const { details } = await openDetails(worldCafe, 'World Café', 'Wer fehlt am Tisch?');
    expect(details).toContain('Runde 1, 10:05 Uhr, 20 MinutenRunde 2, 10:30 Uhr, 15 Minuten');
    expect(details).toContain('Wer fehlt am Tisch? Café Ein Stuhl bleibt frei Wir sammeln Namen von Vereinen');
    expect(details).toContain('Leitfragen Wen haben wir nie gefragt? Ole Exempel, Jugendring Erlental');
    expect(details).toContain('Was bleibt? 8 Plätze');
  });

  test('a gallery walk tells stands with number, exhibitor, country, link and project', async () => {
    const { details, element } = await openDetails(galleryWalk, 'Galerierundgang', 'Stände');
    expect(details).toContain('Elterntische Stand 4 · Stowarzyszenie „Źródło” (Polen)');
    expect(details).toContain('Bürgerbus Busverein Erlental · Kurze Wege');
    expect(details).toContain('Stationen Ideenwand Zettel liegen bereit.');
    expect(element.renderRoot.querySelector('.card a')?.getAttribute('href')).toBe('https://stoly.example');
  });

  test('a panel sets who moderates apart from those who are asked', async () => {
    const { details } = await openDetails(panel, 'Podium: Zusammen geht was', 'Moderation');
    expect(details).toMatch(
      /Moderation Rike Muster, Journalistin +Podium Jale Beispiel, Sozialdezernentin, Stadt Musterfurt/,
    );
    expect(details).toContain('Aufzeichnung: CC BY 4.0, keine Übertragung');
  });

  test('short reports are told one by one', async () => {
    const { details } = await openDetails(shortReports, 'Kurzberichte', 'Berichte');
    expect(details).toContain('Servicestelle Ole Exempel, Jugendring Erlental Handbuch Lesen');
  });

  test('an open space tells which slots are free', async () => {
    const { details } = await openDetails(openSpace, 'Open Space', 'Offene Plätze');
    expect(details).toContain('Platz 1 Wiese Ole Exempel');
    expect(details).toContain('Platz 2 Noch frei · Wiese');
  });

  test('a tour tells hosts, address, travel and access, and how to take part from afar', async () => {
    const { details } = await openDetails(tour, 'Hausrundgang', 'Anreise: Bus 7 bis Erlenbogen');
    expect(details).toContain('Familienzentrum Lindenhof');
    expect(details).toContain('Erlenbogen 3');
    expect(details).toContain('Online teilnehmen https://treffen.example/haus Einwahl: 0123 456 Kennwort: erle');
  });

  test('of a private home only the district is told', async () => {
    const { details } = await openDetails(tour, 'Elterntisch', 'Ort');
    expect(details).toBe('Ort: Nordstadt');
  });

  test('a technical check tells what to try out', async () => {
    const { details } = await openDetails(technicalCheck, 'Technik-Check', 'Vor dem Start');
    expect(details).toContain('Vor dem Start TonKamera');
  });

  test('a session without texts of its own opens all the same where it has a checklist', async () => {
    const [session] = technicalCheck.sessions ?? [];
    const { agenda } = await placeAgenda({ ...technicalCheck, sessions: [{ ...session!, abstract: undefined }] });
    await expect.poll(() => agenda.button('Technik-Check')?.textContent.trim()).toBe('Technik-Check');
    agenda.toggle('Technik-Check');
    await expect.poll(() => agenda.details('Technik-Check')).toBe('Vor dem Start TonKamera');
  });

  test('materials tell kind, language, size, state and whether everybody can use them', async () => {
    const { details } = await openDetails(resultsOfCafe, 'Tischrunde', 'Werkzeugkasten');
    expect(details).toContain(
      'Werkzeugkasten (Arbeitshilfe, Deutsch, 46\u00A0kB, erprobt, nicht barrierefrei)'.replace('\u00A0', ' '),
    );
  });

  test('results lead to the session they come from, and back', async () => {
    const { agenda, element } = await openDetails(resultsOfCafe, 'Was die Tische sagen', 'Ergebnisse aus: Tischrunde');
    element.renderRoot.querySelector<HTMLElement>('.details p button')?.click();
    await expect.poll(() => agenda.details('Tischrunde')).toContain('Ergebnisse vorgestellt in: Was die Tische sagen');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement).toBe(agenda.button('Tischrunde'));
  });

  test('results lead to a session that a search has left out', async () => {
    const { agenda, element } = await openDetails(resultsOfCafe, 'Was die Tische sagen', 'Ergebnisse aus: Tischrunde');
    const hidden = () => element.renderRoot.querySelector<HTMLElement>('.entry[hidden]');
    element.hash = 'programm';
    location.hash = '#programm?q=sagen';
    await expect.poll(() => hidden()?.textContent).toContain('Tischrunde');
    element.renderRoot.querySelector<HTMLElement>('.details p button')?.click();
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement).toBe(agenda.button('Tischrunde'));
    expect(hidden()).toBeNull();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('results of a session that the page does not show are no button', async () => {
    const [, last] = resultsOfCafe.sessions ?? [];
    const { agenda, element } = await placeAgenda(resultsOfCafe, {
      prepare: (own) => (own.format = resultsOfCafe.sessions!.find(({ resultsOf }) => resultsOf)!.format),
    });
    expect(last).toBeDefined();
    agenda.toggle('Was die Tische sagen');
    await expect.poll(() => agenda.details('Was die Tische sagen')).toContain('Ergebnisse aus: Tischrunde');
    expect(element.renderRoot.querySelector('.details p button')).toBeNull();
  });

  test.each([
    ['World Café', worldCafe],
    ['Galerierundgang', galleryWalk],
    ['Podium: Zusammen geht was', panel],
    ['Kurzberichte', shortReports],
    ['Open Space', openSpace],
    ['Hausrundgang', tour],
    ['Technik-Check', technicalCheck],
    ['Was die Tische sagen', resultsOfCafe],
  ])('details of %s have no violation, in English either', async (title, data) => {
    const { agenda, element } = await placeAgenda(data, { prepare: (own) => (own.locale = 'en') });
    agenda.toggle(title);
    await expect.poll(() => agenda.details(title).length).toBeGreaterThan(20);
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});
