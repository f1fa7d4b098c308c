import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openWindow, visit } from './elements-ready.js';
import type { Focused } from './keyboard.js';
import { focused, isFocusVisible, tabTo } from './keyboard.js';

const siteUrl = inject('siteUrl');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openWindow(browser, { viewport: { width: 1280, height: 1000 } });
});

beforeEach(() => visit(page, `${siteUrl}/netzwerk.html`));

afterAll(() => browser.close());

const isMap = ({ host, tag }: Focused): boolean => host === 'geflecht-network-map' && tag === 'svg';
const isActor = ({ host, tag }: Focused): boolean => host === 'geflecht-network-map' && tag === 'g';
const isPartner = ({ tag, name }: Focused): boolean => tag === 'button' && !/^schließen/iu.test(name);
const panel = () => page.locator('geflecht-network-map [part~="panel"]');

/** Goes to the map and on to its first actor. */
async function toFirstActor(): Promise<Focused> {
  await tabTo(page, isMap);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => isActor(await focused(page))).toBe(true);
  return focused(page);
}

describe('the network map, operated with the keyboard alone', () => {
  it('is one stop for Tab, and shows where the focus is', async () => {
    expect(isMap(await tabTo(page, isMap))).toBe(true);
    expect(await isFocusVisible(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(isActor(await focused(page))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(isMap(await focused(page))).toBe(true);
  });

  it('leads from actor to actor with arrow keys', async () => {
    const first = await toFirstActor();
    const names = new Set([first.name]);
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await page.keyboard.press(key);
      const actor = await focused(page);
      expect(isActor(actor), `after ${key}`).toBe(true);
      expect(await isFocusVisible(page), `focus on "${actor.name}"`).toBe(true);
      names.add(actor.name);
    }
    expect(names.size).toBeGreaterThan(3);
  });

  it('leads along the ties of an actor with Shift and arrow keys, and says along which', async () => {
    const first = await toFirstActor();
    await page.keyboard.press('Shift+ArrowRight');
    const partner = await focused(page);
    expect(isActor(partner)).toBe(true);
    expect(partner.name).not.toBe(first.name);
    const said = page.locator('geflecht-network-map [role="status"]').last();
    await expect.poll(() => said.textContent()).toMatch(/\S/u);
    await page.keyboard.press('Shift+ArrowUp');
    expect((await focused(page)).name).toBe(first.name);
  });

  it('opens an actor with Enter and gives the focus back with Escape', async () => {
    const actor = await toFirstActor();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    const heading = await panel().getByRole('heading').first().innerText();
    expect(actor.name).toContain(heading.trim());
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(async () => (await focused(page)).name).toBe(actor.name);
  });

  it('goes on from the panel to a partner with Tab and Enter', async () => {
    const actor = await toFirstActor();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    const partner = await tabTo(page, isPartner);
    await page.keyboard.press('Enter');
    const heading = panel().getByRole('heading').first();
    await expect.poll(async () => (await heading.innerText()).trim()).toBe(partner.name);
    expect(partner.name).not.toBe(actor.name);
  });

  it('offers the same actors as an equal list', async () => {
    const actors = await page.locator('geflecht-network-map svg [data-number]').count();
    await tabTo(page, ({ host, tag }) => host === 'geflecht-network-map' && tag === 'input');
    const list = page.getByRole('radio', { name: 'Liste' });
    for (let press = 0; press < 3 && !(await list.isChecked()); press += 1) await page.keyboard.press('ArrowRight');
    expect(await list.isChecked()).toBe(true);
    await expect.poll(() => page.locator('geflecht-network-map [part~="entry"]').count()).toBe(actors);
  });
});
