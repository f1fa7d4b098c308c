import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { GeflechtAgendaLoadMediaEvent } from './agenda-events.js';
import { documented, revealed } from './documentation-sample.js';
import { placeAgenda } from './place-agenda.js';

afterEach(() => document.body.replaceChildren());

/** An event that is over, with everything that remains of it. */
async function placeDocumented(data = documented) {
  const placed = await placeAgenda(data);
  const root = placed.element.renderRoot as ShadowRoot;
  await expect.poll(() => root.querySelector('[part="documentation"]')).not.toBeNull();
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
  const told = () => (find('[part="documentation"]')?.textContent ?? '').replaceAll(/\s+/g, ' ');
  return { ...placed, root, find, button, told };
}

describe('documentation', () => {
  test('tells below the programme who was there and what remains', async () => {
    const { told } = await placeDocumented();
    expect(told()).toContain('Dokumentation85 Teilnehmende Verwaltung und Politik: 31 Ein Tag der kurzen Wege.');
    expect(told()).toContain('Kernaussagen Wer sich kennt, ruft an.');
    expect(told()).toContain('Protokoll des Tages (Protokoll)');
    expect(told()).toContain('Wir waren dabei Team Lindenhof Wir kamen zu fünft.');
    expect(told()).toContain('HandbuchFür den Anfang');
  });

  test('tells what the event is for and who stands behind it', async () => {
    const { told } = await placeDocumented();
    expect(told()).toContain('Über die Veranstaltung Ein Tag für alle, die Nachbarn haben.');
    expect(told()).toContain('Was sich mitnehmen lässt Partner finden, an die niemand denkt');
    expect(told()).toContain('Veranstaltet von: Verein LindenhofIm Auftrag von: Kreis Erlental');
    expect(told()).toContain('Reihe: Netzwerktage Erlenbogen, 6. AusgabeProjekt: Kurze Wege');
    expect(told()).toContain('Anreise: Bus 7 bis Erlenbogen');
  });

  test('names speakers only as far as they agreed', async () => {
    const { told } = await placeDocumented();
    expect(told()).toContain('Ich kannte niemanden, jetzt zehn. Quartiersmanagerin');
    expect(told()).not.toContain('Wird nicht gezeigt');
  });

  test('leads from the list of contents to a section', async () => {
    const { button, root } = await placeDocumented();
    button('Am Mittag')?.click();
    expect(root.activeElement?.id).toBe('section-mittag');
  });

  test('shows only pictures whose rights allow it, each with its alternative text', async () => {
    const { root } = await placeDocumented();
    const pictures = [...root.querySelectorAll('img')];
    expect(pictures.map(({ alt, loading }) => [alt, loading])).toEqual([['Blick in den Saal', 'lazy']]);
  });

  test('enlarges a picture in place', async () => {
    const { find } = await placeDocumented();
    find('summary')?.click();
    expect(find('figure details')?.hasAttribute('open')).toBe(true);
  });

  test('has no violation', async () => {
    const { element } = await placeDocumented();
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});

describe('results of a session', () => {
  test('stand at their table or below, by kind, with what was written and recorded', async () => {
    const { agenda } = await placeDocumented();
    agenda.toggle('Tischrunde');
    await expect.poll(() => agenda.details('Tischrunde')).toContain('Es wurde laut.');
    const details = agenda.details('Tischrunde');
    expect(details).toContain('Tisch der Nachbarn Ergebnisse Idee · von Teilnehmenden Ein Fest im Hof');
    expect(details).toMatch(/Erkenntnis · von Teilnehmenden Nähe hilft.*Nächster Schritt · vom Tisch Treffen im Mai/);
    expect(details).toContain('Tonaufnahme laden (von klang.example)');
    expect(details).toContain('Rückmeldung geben');
  });
});

describe('media of other hosts', () => {
  test('are neither asked for nor framed before somebody presses the button', async () => {
    const { find, told } = await placeDocumented();
    expect(told()).toContain('Beim Laden erfährt filme.example die IP-Adresse');
    expect(find('iframe')).toBeNull();
    expect(find('[src*="filme.example"]')).toBeNull();
  });

  test('are announced, framed without referrer and focused once somebody does', async () => {
    const { button, element, find, root } = await placeDocumented();
    const urls: string[] = [];
    element.addEventListener('geflecht-agenda-load-media', ({ url }: GeflechtAgendaLoadMediaEvent) => urls.push(url));
    button('Video laden (von filme.example)')?.click();
    await expect.poll(() => find('iframe')?.title).toBe('Der Vortrag');
    expect(urls).toEqual(['https://filme.example/player/1']);
    expect(find('iframe')?.getAttribute('referrerpolicy')).toBe('no-referrer');
    await expect.poll(() => root.activeElement?.tagName).toBe('IFRAME');
    expect(find('iframe ~ a')?.getAttribute('href')).toBe('https://filme.example/player/1');
  });

  test('stay away where the page prevents it', async () => {
    const { button, element, find } = await placeDocumented();
    element.addEventListener('geflecht-agenda-load-media', (event) => event.preventDefault());
    button('Video laden (von filme.example)')?.click();
    await element.updateComplete;
    expect(find('iframe')).toBeNull();
  });

  test('those of the own host play at once, but load nothing before', async () => {
    const { find } = await placeDocumented();
    expect(find('video')?.getAttribute('preload')).toBe('none');
  });
});

describe('ways to take part from afar', () => {
  test('stand below the programme where a backend revealed them, without a heading of documentation', async () => {
    const { find, told } = await placeDocumented(revealed);
    expect(told()).toContain('Online teilnehmen Zum Raum Kennwort: linde');
    expect(told()).not.toContain('Dokumentation');
    expect(find('[part="documentation"] a')?.getAttribute('href')).toBe('https://treffen.example/tag');
  });
});
