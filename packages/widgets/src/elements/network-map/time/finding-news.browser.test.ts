import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { listenTo, readAloud } from '../../../../listening/read-aloud.js';
import { placeMap } from '../place-map.js';
import { TimeHarness } from './time-harness.js';
import { districtOverYears } from './time-sample.js';

beforeEach(() => document.body.replaceChildren());

/** A map with its change list open, compared with the oldest state. */
async function placed(lang = 'de') {
  const { element, harness } = await placeMap({ data: districtOverYears, view: 'force', lang });
  await expect.poll(() => element.shadowRoot?.querySelector('.time')).toBeTruthy();
  await element.updateComplete;
  const time = new TimeHarness(element);
  const root = element.shadowRoot!;
  root.querySelector<HTMLDetailsElement>('.time > details')!.open = true;
  await time.compareWith(0);
  return { element, harness, time, root };
}

/** Asks what has changed among the findings. */
async function ask(root: ShadowRoot) {
  root.querySelector<HTMLDetailsElement>('.time .asked')!.open = true;
  await expect.poll(() => root.querySelector('.time .asked section')).toBeTruthy();
}

function toldIn(root: ShadowRoot, title: string): readonly string[] {
  const sections = [...root.querySelectorAll('.time .asked section')];
  const section = sections.find((each) => each.firstElementChild?.textContent.startsWith(title));
  return [...(section?.querySelectorAll('li') ?? [])].map(({ textContent }) =>
    textContent
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ([,.:])/g, '$1')
      .trim(),
  );
}

describe('changes among findings', () => {
  it('are asked for, not told by themselves', async () => {
    const { root } = await placed();
    expect(root.querySelector('.time .asked summary')?.textContent).toBe('Was sich an den Hinweisen geändert hat');
    expect(root.querySelector('.time .asked section')).toBeNull();
  });

  it('tell what has come, gone and changed in sentences', async () => {
    const { root } = await placed();
    await ask(root);
    expect(toldIn(root, 'Dazugekommen')).toEqual([
      'Fällt Jobcenter Lindental aus, verliert 1 Partner den Anschluss: Schuldnerberatung Lindental.',
    ]);
    expect(toldIn(root, 'Nicht mehr')).toEqual([
      'Fällt Erziehungsberatung Nordufer aus, verliert 1 Partner den Anschluss: Frauenhaus Silberdistel.',
    ]);
    const changed = toldIn(root, 'Anders');
    expect(changed).toContain(
      '1 Partner hat noch keine Verbindung: Theater Kellerlicht. Vorher: 1 Partner hat noch keine Verbindung: Schuldnerberatung Lindental.',
    );
    expect(changed.filter((each) => each.includes('Gemeinde Oberlinden aus'))).toEqual([]);
  });

  it('open the actors they name', async () => {
    const { harness, time, root } = await placed();
    await ask(root);
    const names = [...root.querySelectorAll<HTMLElement>('.time .asked section .name')];
    names.find(({ textContent }) => textContent === 'Frauenhaus Silberdistel')?.click();
    await expect.poll(() => harness.panelName).toBe('Frauenhaus Silberdistel');
    expect(time.state).toBe('Stand: heute');
  });

  it('are announced and read aloud', async () => {
    const { root } = await placed();
    const listener = await listenTo(root.querySelector('.layout')!);
    await ask(root);
    await expect.poll(() => listener.announced()).toContainEqual(expect.stringMatching(/^Hinweise: \d+ dazugekommen/));
    await listener.stop();
    const heard = await readAloud(root.querySelector('.time .asked')!);
    expect(heard).toContainEqual(expect.stringMatching(/^heading, Anders \d+, level 3/));
  });

  it('are not offered where findings are hidden', async () => {
    const { element, root } = await placed();
    element.hideFindings = '';
    await element.updateComplete;
    expect(root.querySelector('.time .asked')).toBeNull();
  });

  it('speak plain German and English', async () => {
    const simple = await placed('de-simple');
    await ask(simple.root);
    expect(toldIn(simple.root, 'Das ist anders').length).toBeGreaterThan(0);
    const english = await placed('en');
    await ask(english.root);
    expect(toldIn(english.root, 'Different').length).toBeGreaterThan(0);
  });

  it('break no rule of accessibility', async () => {
    const { element, root } = await placed();
    await ask(root);
    expect((await axe.run(element)).violations).toEqual([]);
  });
});
