import type { GeflechtDocument } from '@geflecht/core/document';
import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import './network-map-define.js';
import type { GeflechtNetworkMap } from './network-map-element.js';
import { NetworkMapHarness } from './network-map-harness.js';
import { districtNetwork, grownNetwork, importedNetwork } from './network-map-sample.js';

interface Scene {
  readonly data: GeflechtDocument;
  readonly view?: GeflechtNetworkMap['view'];
  readonly width?: number;
  readonly lang?: string;
}

async function place({ data, view = 'auto', width = 1_100, lang = 'de' }: Scene) {
  const room = document.createElement('div');
  room.style.inlineSize = `${width}px`;
  room.lang = lang;
  const element = document.createElement('geflecht-network-map');
  element.data = data;
  element.view = view;
  const ready = new Promise((resolve) => {
    element.addEventListener('geflecht-ready', resolve, { once: true });
  });
  room.append(element);
  document.body.append(room);
  await ready;
  const harness = new NetworkMapHarness(element);
  await harness.settled();
  return { element, harness };
}

const triangle = buildDocument({
  networks: [buildNetwork()],
  actors: ['Ahorn', 'Birke', 'Distel', 'Esche'].map((name) => buildActor({ id: name, name, sectorIds: ['school'] })),
  ties: [
    buildTie({ id: 'one', fromId: 'Ahorn', toId: 'Birke' }),
    buildTie({ id: 'two', fromId: 'Ahorn', toId: 'Distel', stage: 'wished', kind: 'jointOffer' }),
  ],
});

afterEach(() => document.body.replaceChildren());

describe('<geflecht-network-map>', () => {
  it('draws every actor of the network as a button that says who it is', async () => {
    const { harness } = await place({ data: districtNetwork });
    expect(harness.actorLabels).toHaveLength(29);
    expect(harness.actorLabels).toContain('Mütterzentrum Erlenbogen, Mütterzentrum, Ring Kern, 12 Verbindungen');
    expect(harness.actorLabels).toContain(
      'Sprachmittlung, wird gesucht, Sprachmittlung, Ring Gewünscht, keine Verbindung',
    );
  });

  it('says in one sentence what the network consists of', async () => {
    const { harness } = await place({ data: districtNetwork });
    expect(harness.overview).toBe('28 Partner aus 14 Bereichen, 38 Verbindungen.');
  });

  it('chooses rings where the team has set some, and a net where it has not', async () => {
    expect((await place({ data: districtNetwork })).harness.views).toEqual(['Ringe', 'Netz', 'Liste']);
    expect((await place({ data: importedNetwork })).harness.views).toEqual(['Netz', 'Liste']);
  });

  it('shows the list where the room is narrow, the map where the page insists', async () => {
    expect((await place({ data: districtNetwork, width: 328 })).harness.entries).toHaveLength(29);
    const insisting = await place({ data: districtNetwork, width: 328, view: 'landscape' });
    expect(insisting.harness.actorLabels).toHaveLength(29);
  });

  it('speaks English on an English page', async () => {
    const { harness } = await place({ data: districtNetwork, lang: 'en' });
    expect(harness.overview).toBe('28 partners from 14 sectors, 38 ties.');
  });

  it('draws the same picture twice', async () => {
    const paths = ({ shadowRoot }: HTMLElement) =>
      [...(shadowRoot?.querySelectorAll('.line') ?? [])].map((line) => line.getAttribute('d'));
    const first = await place({ data: districtNetwork, view: 'force' });
    const second = await place({ data: districtNetwork, view: 'force' });
    expect(paths(first.element)).toHaveLength(46);
    expect(paths(second.element)).toEqual(paths(first.element));
  });

  it('does without style attributes', async () => {
    const { element } = await place({ data: districtNetwork });
    expect(element.shadowRoot?.querySelectorAll('[style], style')).toHaveLength(0);
  });
});

describe('the map by keyboard', () => {
  it('is one tab stop that begins with the overview', async () => {
    const { harness } = await place({ data: districtNetwork });
    expect(harness.tabStops).toEqual(['map']);
    harness.focusMap();
    expect(harness.focused).toBe('map');
  });

  it('walks from actor to actor by arrow keys and stays one tab stop', async () => {
    const { element, harness } = await place({ data: triangle });
    harness.focusMap();
    harness.press('ArrowDown');
    await element.updateComplete;
    expect(harness.focused).toBe('Ahorn, Schule, 2 Verbindungen');
    expect(harness.tabStops).toEqual(['Ahorn, Schule, 2 Verbindungen']);
  });

  it('reaches every actor by arrow keys alone', async () => {
    const { harness } = await place({ data: districtNetwork, view: 'force' });
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
    const { element, harness } = await place({ data: triangle });
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
    const { element, harness } = await place({ data: triangle });
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
    const { element, harness } = await place({ data: triangle });
    const chosen: (string | undefined)[] = [];
    element.addEventListener('geflecht-network-map-select', ({ actorId }) => chosen.push(actorId));
    harness.click('Birke');
    await element.updateComplete;
    harness.close();
    expect(chosen).toEqual(['Birke', undefined]);
  });

  it('shows what it tells about itself as text, with safe links only', async () => {
    const { element, harness } = await place({ data: districtNetwork });
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
    const { element, harness } = await place({ data: triangle });
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
    const { element, harness } = await place({ data: triangle, view: 'list' });
    expect(harness.entries).toEqual(['Ahorn', 'Birke', 'Distel', 'Esche']);
    harness.follow('Distel');
    await element.updateComplete;
    expect(harness.currentEntry).toBe('Distel');
    expect(harness.focused).toBe('entry-2');
  });

  it('knows the same filter as the map', async () => {
    const { element, harness } = await place({ data: districtNetwork });
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
    const { element, harness } = await place({ data: districtNetwork });
    harness.search('mutter');
    await element.updateComplete;
    expect(harness.results).toEqual(['Mütterzentrum Erlenbogen']);
    expect(harness.announcement).toBe('1 Partner gefunden.');
    harness.submitSearch();
    await element.updateComplete;
    expect(harness.panelName).toBe('Mütterzentrum Erlenbogen');
  });

  it('shows an actor again whose sector was switched off', async () => {
    const { element, harness } = await place({ data: districtNetwork });
    harness.toggleSector('Gesundheit');
    harness.search('klinik');
    await element.updateComplete;
    harness.submitSearch();
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(29);
  });
});

describe('the findings', () => {
  it('name whose loss would cut others off, with a question', async () => {
    const { harness } = await place({ data: districtNetwork });
    expect(harness.findings[0]).toBe(
      'Fällt Mütterzentrum Erlenbogen aus, verlieren 9 Partner den Anschluss. Wer könnte eine zweite Verbindung knüpfen?',
    );
    expect(harness.findings).toContain(
      'Theater Kellerlicht hat noch keine Verbindung. Wer kennt dort jemanden und könnte die Tür öffnen?',
    );
  });
});

describe('accessibility', () => {
  it.each<[string, Scene]>([
    ['rings', { data: districtNetwork }],
    ['list', { data: districtNetwork, view: 'list' }],
  ])('finds no violation in %s', async (_, scene) => {
    const { element, harness } = await place(scene);
    harness.click('Kita');
    await element.updateComplete;
    const { violations } = await axe.run(element);
    expect(violations).toEqual([]);
  });
});

interface AccessibleNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly childIds?: readonly string[];
}

type Send = <Answer>(method: string, parameters?: object) => Promise<Answer>;
type Frames = { readonly frameTree: { readonly childFrames: readonly { readonly frame: { readonly id: string } }[] } };

const withoutRole = ['none', 'generic', 'StaticText', 'InlineTextBox', 'RootWebArea', 'LabelText', 'Legend'];

/** What the browser hands to screen readers: role and name of everything that has both, in reading order. */
async function accessibilityTree(): Promise<readonly string[]> {
  const session = cdp() as unknown as { readonly send: Send };
  const { frameTree } = await session.send<Frames>('Page.getFrameTree');
  const frameId = frameTree.childFrames[0]?.frame.id;
  const { nodes } = await session.send<{ nodes: AccessibleNode[] }>('Accessibility.getFullAXTree', { frameId });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, childIds = [] }: AccessibleNode): string[] => {
    const isSpoken =
      !ignored && name !== undefined && name.value !== '' && !withoutRole.includes(role?.value ?? 'none');
    const own = isSpoken ? [`${role?.value ?? ''}: ${name.value}`] : [];
    return [...own, ...childIds.flatMap((id) => read(byId.get(id)!))];
  };
  return nodes[0] === undefined ? [] : read(nodes[0]);
}

describe('the accessibility tree', () => {
  it('holds heading, tools, map with actors as buttons, legend and findings in reading order', async () => {
    await place({ data: triangle });
    expect(await accessibilityTree()).toEqual([
      'heading: Netzwerk Familie Musterfurt',
      'group: Ansicht',
      'radio: Netz',
      'radio: Liste',
      'searchbox: Partner suchen',
      'application: 4 Partner, 1 Verbindung.',
      'button: Ahorn, Schule, 2 Verbindungen',
      'button: Birke, Schule, 1 Verbindung',
      'button: Distel, Schule, 1 Verbindung',
      'button: Esche, Schule, keine Verbindung',
      'group: Bereiche',
      'checkbox: Bildung 4',
      'list: Linien',
      'region: Worüber sich zu sprechen lohnt',
      'heading: Worüber sich zu sprechen lohnt',
      'button: Distel',
      'button: Esche',
    ]);
  });

  it('holds the panel of an open actor with its ties', async () => {
    const { element, harness } = await place({ data: triangle });
    harness.click('Ahorn');
    await element.updateComplete;
    const tree = await accessibilityTree();
    expect(tree.slice(tree.indexOf('region: Ahorn'), tree.indexOf('group: Bereiche'))).toEqual([
      'region: Ahorn',
      'button: Schließen',
      'heading: Ahorn',
      'heading: 2 Verbindungen',
      'button: Birke',
      'button: Distel',
    ]);
  });

  it('holds the list with each actor as an article and its ties as links', async () => {
    await place({ data: triangle, view: 'list' });
    const tree = await accessibilityTree();
    expect(tree.slice(tree.indexOf('heading: Bildung 4'), tree.indexOf('article: Distel'))).toEqual([
      'heading: Bildung 4',
      'article: Ahorn',
      'heading: Ahorn',
      'link: Birke',
      'link: Distel',
      'article: Birke',
      'heading: Birke',
      'link: Ahorn',
    ]);
  });
});

describe('a large network', () => {
  it('is drawn with a thousand actors', async () => {
    const { harness } = await place({ data: grownNetwork(1_000) });
    expect(harness.actorLabels).toHaveLength(1_000);
  });
});

describe('coming and going', () => {
  it('shows its actors again after it was moved', async () => {
    const { element, harness } = await place({ data: triangle });
    document.body.append(element);
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(4);
  });

  it('reads a new document without keeping the old one', async () => {
    const { element, harness } = await place({ data: triangle });
    element.data = grownNetwork(5);
    await expect.poll(() => harness.actorLabels).toHaveLength(5);
  });
});
