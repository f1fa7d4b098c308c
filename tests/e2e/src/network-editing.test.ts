import { openBrowser } from '@geflecht/tooling-run/open-browser';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MapPage } from './map-page.js';
import { TestStack } from './test-stack.js';

let stack: TestStack;
let browser: Browser;
let opened: MapPage[] = [];

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await openBrowser();
});

afterEach(async () => {
  await Promise.all(opened.map((window) => window.close()));
  opened = [];
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

async function openAs(role: string, name = 'netzwerk-bearbeiten.html'): Promise<MapPage> {
  const window = await MapPage.open(browser, `${stack.site.url}/${name}?als=${role}`);
  opened.push(window);
  return window;
}

/** Opens the form of an actor in the list. */
async function edit(window: MapPage, name: string): Promise<void> {
  await window.showList();
  await window.press(`Bearbeiten: ${name}`);
}

async function describeActor(window: MapPage, name: string, words: string): Promise<void> {
  await edit(window, name);
  await window.fill('Beschreibung', words);
  await window.press('Übernehmen');
}

describe('a network that two people edit', () => {
  it('shows the second what the first has added: a partner and a tie', async () => {
    const [first, second] = [await openAs('koordination'), await openAs('koordination')];
    await first.press('Partner hinzufügen');
    await first.fill('Name', 'Nähstube am Mühlbach');
    await first.fill('Ring', 'Gelegentlich');
    await first.press('Übernehmen');
    await first.press('Verbindung hinzufügen: Nähstube am Mühlbach');
    await first.fill('Partner', 'Familienzentrum Rosenkäfer');
    await first.press('Übernehmen');
    await first.stored();
    await second.showList();
    expect(await second.entry('Nähstube am Mühlbach').count()).toBe(0);
    await second.reload();
    await second.showList();
    const words = await second.entry('Nähstube am Mühlbach').innerText();
    expect(words).toContain('Familienzentrum Rosenkäfer');
    expect(words).toContain('Gelegentlich');
  });

  it('tells of a conflict and loses neither side', async () => {
    const [first, second] = [await openAs('koordination'), await openAs('koordination')];
    await describeActor(first, 'Museum im Kornhaus', 'Mit Garten.');
    await first.stored();
    await describeActor(second, 'Museum im Kornhaus', 'Mit Werkstatt.');
    const queue = second.queue('Änderungen unterwegs');
    await expect
      .poll(() => queue.innerText())
      .toContain('Beschreibung: hier „Mit Werkstatt.“, inzwischen dort „Mit Garten.“');
    await queue.getByRole('button', { name: 'Eigene Änderung nehmen' }).click();
    await second.stored();
    await first.reload();
    await first.showList();
    expect(await first.entry('Museum im Kornhaus').innerText()).toContain('Mit Werkstatt.');
  });

  it('shows it the second without another visit, in words, and leaves the list where it is', async () => {
    const [first, second] = [await openAs('koordination'), await openAs('koordination')];
    await second.showList();
    await second.entry('Museum im Kornhaus').focus();
    await first.press('Partner hinzufügen');
    await first.fill('Name', 'Atelier Ahornblatt');
    await first.press('Übernehmen');
    await first.stored();
    await second.entry('Atelier Ahornblatt').waitFor({ timeout: 30_000 });
    await second.map.getByText('Atelier Ahornblatt ist dazugekommen.').first().waitFor();
    expect(await second.entry('Museum im Kornhaus').evaluate((entry) => entry.matches(':focus'))).toBe(true);
    // Who has made it knows.
    expect(await first.map.locator('[part="news"]').count()).toBe(0);
  });

  it('takes a step back for everybody', async () => {
    const [first, second] = [await openAs('koordination'), await openAs('koordination')];
    await describeActor(first, 'Stadtbücherei Lesezeichen', 'Sonntags offen.');
    await first.stored();
    await first.press('Rückgängig');
    await expect.poll(() => first.entry('Stadtbücherei Lesezeichen').innerText()).not.toContain('Sonntags offen.');
    await first.stored();
    await second.reload();
    await second.showList();
    expect(await second.entry('Stadtbücherei Lesezeichen').innerText()).not.toContain('Sonntags offen.');
  });
});

describe('a suggestion of a member', () => {
  it('holds once the coordination has accepted it', async () => {
    const member = await openAs('mitglied');
    await edit(member, 'Kita Zipfelmütze');
    await member.fill('Beschreibung', 'Mit Familiencafé am Freitag.');
    await member.press('Vorschlagen');
    await expect.poll(() => member.queue('Änderungen unterwegs').innerText()).toContain('vorgeschlagen');
    const coordination = await openAs('koordination');
    const suggestions = coordination.queue('Vorschläge');
    await suggestions.getByRole('button', { name: 'Annehmen: Kita Zipfelmütze geändert' }).click();
    await expect.poll(() => suggestions.innerText()).not.toContain('Kita Zipfelmütze');
    const visitor = await openAs('alle');
    await visitor.showList();
    expect(await visitor.entry('Kita Zipfelmütze').innerText()).toContain('Mit Familiencafé am Freitag.');
  });

  it('can be made one question after the other on a phone, with ties', async () => {
    const phone = await openAs('mitglied', 'netzwerk-gemeinsam.html');
    await phone.page.setViewportSize({ width: 360, height: 740 });
    await phone.fill('Wer gehört auf die Karte?', 'Tafel Mohnfelden');
    for (const question of ['In welchem Bereich?', 'Wie nah am Netzwerk?', 'Mit wem besteht Kontakt?']) {
      await phone.press('Weiter');
      await phone.map.locator('form').getByLabel(question, { exact: true }).waitFor();
    }
    await phone.fill('Mit wem besteht Kontakt?', 'Kaffeelöffel');
    await phone.press('Mütterzentrum Kaffeelöffel');
    await phone.map.getByRole('button', { name: 'Mütterzentrum Kaffeelöffel', pressed: true }).waitFor();
    await phone.press('Vorschlagen');
    await phone.map.getByText('Gleich noch jemand?').waitFor();
    await expect.poll(() => phone.queue('Änderungen unterwegs').innerText()).toContain('vorgeschlagen');
    const coordination = await openAs('koordination');
    const suggestions = coordination.queue('Vorschläge');
    await suggestions.getByRole('button', { name: /^Annehmen: Tafel Mohnfelden/u }).click();
    await coordination.showList();
    await expect.poll(() => coordination.entry('Tafel Mohnfelden').count()).toBe(1);
  });
});

describe('whoever is no member', () => {
  it('is offered nothing to edit', async () => {
    const visitor = await openAs('alle');
    expect(await visitor.map.getByRole('radio', { name: 'Liste' }).count()).toBe(1);
    expect(await visitor.map.getByRole('button', { name: 'Partner hinzufügen' }).count()).toBe(0);
  });
});
