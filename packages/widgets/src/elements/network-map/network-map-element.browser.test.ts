import { afterEach, describe, expect, it } from 'vitest';
import { districtNetwork, grownNetwork, importedNetwork, triangleNetwork } from './network-map-sample.js';
import { placeMap } from './place-map.js';

const linePaths = ({ shadowRoot }: HTMLElement) =>
  [...(shadowRoot?.querySelectorAll('.line') ?? [])].map((line) => line.getAttribute('d'));

afterEach(() => document.body.replaceChildren());

describe('<geflecht-network-map>', () => {
  it('draws every actor of the network as a button that says who it is', async () => {
    const { harness } = await placeMap({ data: districtNetwork });
    expect(harness.actorLabels).toHaveLength(29);
    expect(harness.actorLabels).toContain('Mütterzentrum Erlenbogen, Mütterzentrum, Ring Kern, 12 Verbindungen');
    expect(harness.actorLabels).toContain(
      'Sprachmittlung, wird gesucht, Sprachmittlung, Ring Gewünscht, keine Verbindung',
    );
  });

  it('says in one sentence what the network consists of', async () => {
    const { harness } = await placeMap({ data: districtNetwork });
    expect(harness.overview).toBe('28 Partner aus 14 Bereichen, 38 Verbindungen.');
  });

  it('chooses rings where the team has set some, and a net where it has not', async () => {
    expect((await placeMap({ data: districtNetwork })).harness.views).toEqual(['Ringe', 'Netz', 'Tabelle', 'Liste']);
    expect((await placeMap({ data: importedNetwork })).harness.views).toEqual(['Netz', 'Tabelle', 'Liste']);
  });

  it('shows the list where the room is narrow, the map where the page insists', async () => {
    expect((await placeMap({ data: districtNetwork, width: 328 })).harness.entries).toHaveLength(29);
    const insisting = await placeMap({ data: districtNetwork, width: 328, view: 'landscape' });
    expect(insisting.harness.actorLabels).toHaveLength(29);
  });

  it('has headings of the usual level once no level is stated any more', async () => {
    const { element } = await placeMap({ data: districtNetwork });
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('header [part="heading"]')?.localName).toBe('h4');
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('header [part="heading"]')?.localName).toBe('h2');
  });

  it('speaks English on an English page', async () => {
    const { harness } = await placeMap({ data: districtNetwork, lang: 'en' });
    expect(harness.overview).toBe('28 partners from 14 sectors, 38 ties.');
  });

  it('draws the same picture twice', async () => {
    const first = await placeMap({ data: districtNetwork, view: 'force' });
    const second = await placeMap({ data: districtNetwork, view: 'force' });
    expect(linePaths(first.element)).toHaveLength(46);
    expect(linePaths(second.element)).toEqual(linePaths(first.element));
  });

  it('does without style attributes', async () => {
    const { element } = await placeMap({ data: districtNetwork });
    expect(element.shadowRoot?.querySelectorAll('[style], style')).toHaveLength(0);
  });
});

describe('the map by keyboard', () => {
  it('is one tab stop that begins with the overview', async () => {
    const { harness } = await placeMap({ data: districtNetwork });
    expect(harness.tabStops).toEqual(['map']);
    harness.focusMap();
    expect(harness.focused).toBe('map');
  });

  it('walks from actor to actor by arrow keys and stays one tab stop', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    harness.focusMap();
    harness.press('ArrowDown');
    await element.updateComplete;
    expect(harness.focused).toBe('Ahorn, Schule, 2 Verbindungen');
    expect(harness.tabStops).toEqual(['Ahorn, Schule, 2 Verbindungen']);
  });

  it('reaches every actor by arrow keys alone', async () => {
    const { harness } = await placeMap({ data: districtNetwork, view: 'force' });
    harness.focusMap();
    harness.press('ArrowDown');
    const reached = new Set([harness.focused]);
    const paths: string[][] = [[]];
    const start = harness.focused;
    for (const path of paths) {
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
        harness.focusMap();
        harness.press('Home');
        harness.press('ArrowDown');
        expect(harness.focused).toBe(start);
        for (const step of [...path, key]) harness.press(step);
        if (reached.has(harness.focused)) continue;
        reached.add(harness.focused);
        paths.push([...path, key]);
      }
    }
    expect(reached.size).toBe(harness.actorLabels.length);
  });

  it('walks along the ties with shift and says which tie it is', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    harness.focusMap();
    harness.press('ArrowDown');
    harness.press('ArrowRight', true);
    await element.updateComplete;
    expect(harness.focused).toMatch(/^Birke/);
    expect(harness.announcement).toBe('Verbindung 1 von 2: Austausch, Kooperation');
    harness.press('ArrowRight', true);
    await element.updateComplete;
    expect(harness.focused).toMatch(/^Distel/);
    expect(harness.announcement).toBe('Verbindung 2 von 2: Gemeinsames Angebot, gewünscht');
    harness.press('ArrowUp', true);
    expect(harness.focused).toMatch(/^Ahorn/);
  });

  it('opens an actor with Enter, follows a tie, and comes back with Escape', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    harness.focusMap();
    harness.press('ArrowDown');
    harness.press('Enter');
    await element.updateComplete;
    expect(harness.panelName).toBe('Ahorn');
    expect(harness.focused).toBe('panel');
    harness.follow('Distel');
    await element.updateComplete;
    expect(harness.panelName).toBe('Distel');
    harness.press('Escape');
    await element.updateComplete;
    expect(harness.panelName).toBe('');
    expect(harness.focused).toMatch(/^Distel/);
  });
});

describe('an open actor', () => {
  it('fires an event when it opens and when it closes', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    const chosen: (string | undefined)[] = [];
    element.addEventListener('geflecht-network-map-select', ({ actorId }) => chosen.push(actorId));
    harness.click('Birke');
    await element.updateComplete;
    harness.close();
    expect(chosen).toEqual(['Birke', undefined]);
  });

  it('shows what it tells about itself as text, with safe links only', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork });
    harness.click('Mütterzentrum');
    await element.updateComplete;
    expect(harness.panelLinks).toEqual([
      'mailto:haus@erlenbogen.example',
      'tel:+493000000000',
      'https://erlenbogen.example',
    ]);
    expect(harness.panelPartners).toContain('Gemeinde Oberlinden');
  });

  it('stays open in the list and back on the map', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    harness.click('Birke');
    await element.updateComplete;
    harness.chooseView('Liste');
    await element.updateComplete;
    expect(harness.currentEntry).toBe('Birke');
    harness.chooseView('Netz');
    await element.updateComplete;
    expect(harness.panelName).toBe('Birke');
  });
});

describe('the list', () => {
  it('holds the same actors as the map, each tie leading to the partner', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork, view: 'list' });
    expect(harness.entries).toEqual(['Ahorn', 'Birke', 'Distel', 'Esche']);
    harness.follow('Distel');
    await element.updateComplete;
    expect(harness.currentEntry).toBe('Distel');
    expect(harness.focused).toBe('entry-2');
  });

  it('knows the same filter as the map', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork });
    harness.toggleSector('Gesundheit');
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(25);
    expect(harness.announcement).toBe('25 von 29 Partnern werden gezeigt.');
    harness.chooseView('Liste');
    await element.updateComplete;
    expect(harness.entries).toHaveLength(25);
  });
});

describe('the search', () => {
  it('finds without accents and capitals, says how many, and opens the first with Enter', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork });
    harness.search('mutter');
    await element.updateComplete;
    expect(harness.results).toEqual(['Mütterzentrum Erlenbogen']);
    expect(harness.announcement).toBe('1 Partner gefunden.');
    harness.submitSearch();
    await element.updateComplete;
    expect(harness.panelName).toBe('Mütterzentrum Erlenbogen');
  });

  it('shows an actor again whose sector was switched off', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork });
    harness.toggleSector('Gesundheit');
    harness.search('klinik');
    await element.updateComplete;
    harness.submitSearch();
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(29);
  });
});

describe('a large network', () => {
  it('is drawn with an element for each of five hundred actors', async () => {
    const { harness } = await placeMap({ data: grownNetwork(500) });
    expect(harness.actorLabels).toHaveLength(500);
  });
});

describe('coming and going', () => {
  it('shows its actors again after it was moved', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    document.body.append(element);
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(4);
  });

  it('reads a new document without keeping the old one', async () => {
    const { element, harness } = await placeMap({ data: triangleNetwork });
    element.data = grownNetwork(5);
    await expect.poll(() => harness.actorLabels).toHaveLength(5);
  });
});
