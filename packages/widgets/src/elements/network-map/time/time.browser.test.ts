import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenTo, readAloud } from '../../../../listening/read-aloud.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';
import { storyList } from '../story/place-story.js';
import { TimeHarness } from './time-harness.js';
import { districtOverYears } from './time-sample.js';

beforeEach(() => document.body.replaceChildren());

async function placed(scene: Partial<MapScene> = {}) {
  const { element, harness } = await placeMap({ data: districtOverYears, view: 'force', ...scene });
  await expect.poll(() => element.shadowRoot?.querySelector('.time')).toBeTruthy();
  await element.updateComplete;
  return { element, harness, time: new TimeHarness(element) };
}

/** Where the actors stand, by the name that is spoken. */
function placesOf({ shadowRoot }: Element): ReadonlyMap<string, string | null> {
  const actors = [...(shadowRoot?.querySelectorAll('.actor') ?? [])];
  return new Map(
    actors.map((actor) => [
      (actor.getAttribute('aria-label') ?? '').replace(/,.*/, ''),
      actor.getAttribute('transform'),
    ]),
  );
}

describe('the line of time', () => {
  it('leads from the oldest state to today by name', async () => {
    const { time } = await placed();
    expect(time.states).toEqual(['1. März 2025, Auftakt', '1. März 2026', 'heute']);
    expect([time.state, time.summary]).toEqual(['Stand: heute', '1 Änderung von 1. März 2026 bis heute']);
  });

  it('shows the frozen state and tells what has changed, by arrow keys', async () => {
    const { element, harness, time } = await placed();
    expect(harness.actorLabels.some((label) => label.startsWith('Säuglingspflege'))).toBe(false);
    time.slider.focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await element.updateComplete;
    expect(time.state).toBe('Stand: 1. März 2025, Auftakt');
    expect(harness.actorLabels.some((label) => label.startsWith('Säuglingspflege'))).toBe(true);
    expect(harness.actorLabels.some((label) => label.startsWith('Theater'))).toBe(false);
    expect(harness.announcement).toBe(time.summary);
  });

  it('moves nobody who stays', async () => {
    const { element, time } = await placed();
    const today = placesOf(element);
    await time.go(0);
    await expect.poll(() => placesOf(element).has('Säuglingspflege Altmühle')).toBe(true);
    await time.go(2);
    expect(placesOf(element)).toEqual(today);
    await time.go(1);
    expect(placesOf(element)).toEqual(today);
  });

  it('moves nobody on the rings who stays in ring and wedge', async () => {
    const { element, time } = await placed({ view: 'landscape' });
    const today = placesOf(element);
    await time.go(0);
    await expect.poll(() => placesOf(element).has('Säuglingspflege Altmühle')).toBe(true);
    const then = placesOf(element);
    const moved = [...then].filter(([name, place]) => today.has(name) && today.get(name) !== place);
    expect(moved.map(([name]) => name)).toEqual(['Stadtbücherei']);
    await time.go(2);
    expect(placesOf(element)).toEqual(today);
  });

  it('tells the differences in sentences against the state a visitor has chosen', async () => {
    const { time } = await placed();
    expect(time.changes).toEqual([
      'Mütterzentrum Erlenbogen und Koordination Frühe Hilfen: jetzt Kooperation, vorher Kontakt.',
    ]);
    await time.compareWith(0);
    expect(time.summary).toBe('9 Änderungen von 1. März 2025, Auftakt bis heute');
    expect(time.changes).toContain('Theater Kellerlicht ist dazugekommen.');
    expect(time.changes).toContain('Säuglingspflege Altmühle ist nicht mehr dabei.');
    expect(time.changes).toContain('Stadtbücherei: Ring jetzt „Gelegentlich“, vorher „Gewünscht“.');
    expect(time.changes.some((change) => change.endsWith('sind neu verbunden: Förderung, Partnerschaft.'))).toBe(true);
  });

  it('opens the actors of a change, and goes back for those who have left', async () => {
    const { harness, time } = await placed();
    await time.compareWith(0);
    await time.press('Theater Kellerlicht');
    expect(harness.panelName).toBe('Theater Kellerlicht');
    await time.press('Säuglingspflege Altmühle');
    expect(time.state).toBe('Stand: 1. März 2025, Auftakt');
    await expect.poll(() => harness.panelName).toBe('Säuglingspflege Altmühle');
    await expect.poll(() => harness.focused).toBe('panel');
  });

  it('makes what is new stand out, and takes that back', async () => {
    const { element, time } = await placed();
    const marked = () => element.shadowRoot?.querySelectorAll('.tie.near').length;
    await time.compareWith(0);
    await time.press('Neues zeigen');
    expect(marked()).toBe(3);
    await time.press('Neues zeigen');
    expect(marked()).toBe(0);
  });

  it('goes along with the list', async () => {
    const { harness, time } = await placed({ view: 'list' });
    await time.go(0);
    expect(harness.entries).toContain('Säuglingspflege Altmühle');
  });

  it('follows a step of a story that names a day', async () => {
    const { element, time } = await placed();
    element.append(storyList([{ text: 'So fing es an.', at: '2025-12-31' }]));
    element.requestUpdate();
    await expect.poll(() => time.state).toBe('Stand: 1. März 2025, Auftakt');
  });

  it('is read aloud with its state and changes, and says what a move has changed', async () => {
    const { element, time } = await placed();
    const section = element.shadowRoot!.querySelector('.time')!;
    section.querySelector('details')!.open = true;
    const heard = await readAloud(section);
    expect(heard[0]).toBe('region, Im Lauf der Zeit');
    expect(heard.find((phrase) => phrase.startsWith('slider'))).toMatch(/^slider, Stand, .*heute/);
    expect(heard).toContain('button, Mütterzentrum Erlenbogen');
    const listener = await listenTo(element.shadowRoot!.querySelector('.layout')!);
    await time.go(1);
    expect(new Set(await listener.announced())).toEqual(
      new Set(['10 Änderungen von 1. März 2025, Auftakt bis 1. März 2026']),
    );
    await listener.stop();
  });

  it('has no violation of accessibility rules', async () => {
    const { element } = await placed();
    element.shadowRoot!.querySelector<HTMLDetailsElement>('.time details')!.open = true;
    expect((await axe.run(element)).violations).toEqual([]);
  });
});

describe('a network without snapshots', () => {
  it('has no line of time', async () => {
    const { element } = await placeMap({ data: districtNetwork });
    expect(element.shadowRoot?.querySelector('.time')).toBeNull();
  });
});
