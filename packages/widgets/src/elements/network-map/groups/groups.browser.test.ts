import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { listenTo, readAloud } from '../../../../listening/read-aloud.js';
import { districtNetwork, triangleNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import { GroupsHarness, placeGroups } from './groups-harness.js';
import { ringNetwork, roundsNetwork } from './groups-sample.js';

beforeEach(() => document.body.replaceChildren());

const guessed =
  'Es zeichnen sich drei Gruppen ab. Das ist nur aus den Verbindungen vermutet: Sehen die Beteiligten das auch so?';

describe('the choice of groups', () => {
  it('offers what occurs, and nothing at first', async () => {
    const { groups } = await placeGroups({ data: roundsNetwork, view: 'force' });
    expect(groups.choices).toEqual(['keine', 'nach Bereich', 'nach Träger', 'vermutete Gruppen']);
    expect([groups.dashes, groups.told]).toEqual([[], []]);
  });

  it('leaves out owners where there are none', async () => {
    const { groups } = await placeGroups({ data: districtNetwork, view: 'force' });
    expect(groups.choices).toEqual(['keine', 'nach Bereich', 'vermutete Gruppen']);
  });

  it('is missing where nothing can be gathered, and on the rings', async () => {
    const { element } = await placeMap({ data: triangleNetwork, view: 'force' });
    expect(new GroupsHarness(element).choice).toBeUndefined();
    const rings = await placeMap({ data: districtNetwork, view: 'landscape' });
    expect(new GroupsHarness(rings.element).choice).toBeUndefined();
  });

  it('is forgotten by none again', async () => {
    const { groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('nach Bereich');
    await groups.choose('keine');
    expect([groups.dashes, groups.told, harness.announcement]).toEqual([[], [], 'Keine Gruppen.']);
  });
});

describe('groups by sector', () => {
  it.each(['force', 'geographic'] as const)('are outlined with names and dashes of their own in %s', async (view) => {
    const { element, groups, harness } = await placeGroups({ data: roundsNetwork, view });
    await groups.choose('nach Bereich');
    expect(harness.announcement).toBe('3 Gruppen.');
    expect(groups.labels).toEqual(['Kinder- und Jugendhilfe', 'Gesundheit', 'Sport']);
    expect(new Set(groups.dashes).size).toBe(3);
    const order = [...element.shadowRoot!.querySelectorAll('.map .outline, .map .tie, .map .actor')];
    expect(order.slice(0, 3).every((each) => each.classList.contains('outline'))).toBe(true);
  });

  it('hold only whom filters have left', async () => {
    const { element, groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('nach Bereich');
    harness.toggleSector('Sport');
    await element.updateComplete;
    expect(groups.labels).toEqual(['Kinder- und Jugendhilfe', 'Gesundheit']);
  });

  it('are told as text, and lead to the actors and to the picture', async () => {
    const { element, groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('nach Bereich');
    expect(groups.told[1]).toBe(
      'Gesundheit 5 Hebammen Roggen, Klinik Gerstenfeld, Pflege Weizen, Praxis Haferweg, Praxis Hirsegasse',
    );
    await groups.press('Gesundheit');
    expect(element.shadowRoot!.querySelectorAll('.actor.near')).toHaveLength(5);
    await groups.press('Gesundheit');
    expect(element.shadowRoot!.querySelectorAll('.actor.near')).toHaveLength(0);
    await groups.press('Pflege Weizen');
    expect(harness.panelName).toBe('Pflege Weizen');
  });

  it('are the groups of the walk by keyboard', async () => {
    const { element, groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('nach Träger');
    harness.focusMap();
    harness.press('PageDown');
    await element.updateComplete;
    expect(harness.announcement).toBe('Gruppe Kita Amselweg: 3 Partner');
  });
});

describe('groups of the list', () => {
  it('follow the choice', async () => {
    const { groups } = await placeGroups({ data: roundsNetwork, view: 'list' });
    await groups.choose('nach Träger');
    expect(groups.listed).toEqual(['Kita Amselweg 3', 'In keiner Gruppe 13']);
  });
});

describe('groups that ties suggest', () => {
  it('are told as a guess', async () => {
    const { groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('vermutete Gruppen');
    await expect.poll(() => groups.said).toBe(guessed);
    expect(harness.announcement).toBe(guessed);
    expect(groups.labels).toEqual(['Rund um Boxclub Forelle', 'Rund um Hebammen Roggen', 'Rund um Hort Elsterhof']);
    expect(groups.told.at(-1)).toBe('In keiner Gruppe 1 Museum Zander');
  });

  it('are found anew where the network changes, without a word in between', async () => {
    const { element, groups, harness } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('vermutete Gruppen');
    await expect.poll(() => groups.said).toBe(guessed);
    await groups.choose('keine');
    await groups.choose('vermutete Gruppen');
    element.data = ringNetwork;
    await expect.poll(() => groups.said).toBe('Aus den Verbindungen zeichnen sich keine klaren Gruppen ab.');
    expect(harness.announcement).toBe(guessed);
  });

  it('are not shown where they are not clear', async () => {
    const { groups } = await placeGroups({ data: ringNetwork, view: 'force' });
    await groups.choose('vermutete Gruppen');
    await expect.poll(() => groups.said).toBe('Aus den Verbindungen zeichnen sich keine klaren Gruppen ab.');
    expect([groups.labels, groups.told]).toEqual([[], []]);
  });

  it('are read aloud with their actors, and said once they are found', async () => {
    const { element, groups } = await placeGroups({ data: roundsNetwork, view: 'force' });
    const listener = await listenTo(element.shadowRoot!.querySelector('.layout')!);
    await groups.choose('vermutete Gruppen');
    await expect.poll(() => groups.said).toBe(guessed);
    await expect.poll(() => listener.announced()).toContain(guessed);
    await listener.stop();
    const heard = await readAloud(element.shadowRoot!.querySelector('.groups')!);
    expect(heard.slice(1, 3)).toEqual(['heading, Gruppen, level 3', 'list']);
    expect(heard.find((phrase) => phrase.includes('Rund um Boxclub'))).toMatch(/^button.* not pressed/);
    expect(heard).toContain('button, Museum Zander');
  });
});

describe('the looks of groups', () => {
  it('keep outlines where colours are forced', async () => {
    const session = cdp() as unknown as { readonly send: (method: string, parameters: object) => Promise<unknown> };
    const { element, groups } = await placeGroups({ data: roundsNetwork, view: 'force' });
    await groups.choose('nach Bereich');
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const outline = element.shadowRoot!.querySelector('.map .outline')!;
    expect(getComputedStyle(outline).fill).toBe('none');
    expect(getComputedStyle(outline).stroke).not.toBe('none');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });

  it.each(['force', 'geographic', 'list'] as const)('break no rule of accessibility in %s', async (view) => {
    const { element, groups } = await placeGroups({ data: roundsNetwork, view });
    await groups.choose('vermutete Gruppen');
    await expect.poll(() => groups.said).toBe(guessed);
    expect((await axe.run(element)).violations).toEqual([]);
  });
});
