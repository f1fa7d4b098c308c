import { join } from 'node:path';
import { openBrowser } from '@geflecht/tooling-run/open-browser';
import { runCommand } from '@geflecht/tooling-run/run-command';
import { workspaceRoot } from '@geflecht/tooling-run/workspace-root';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialect, ImportPage } from './import-page.js';

let browser: Browser;
let reading: ImportPage;

beforeAll(async () => {
  browser = await openBrowser();
  reading = await ImportPage.open(browser);
});

beforeEach(() => reading.visit());

afterAll(() => browser.close());

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** The same as the command prints for the downloaded file. */
async function commandSnippet(element: string, file: string, src: string): Promise<string> {
  const program = join(workspaceRoot, 'packages/cli/bin/geflecht.js');
  const args = [program, 'snippet', element, file, '--src', src];
  const { output } = await runCommand(process.execPath, args, { environment: { LC_ALL: 'de_DE.UTF-8' } });
  return output;
}

describe('a programme that is dropped', () => {
  it('is told, previewed and downloaded as the same document', async () => {
    await reading.drop(dialect('tables/ablaufplan.csv'));
    await reading.previewed('geflecht-agenda');
    const { name, text } = await reading.download();
    expect(await reading.status()).toMatch(/^Gelesen: \d+ Programmpunkte an 1 Tag/u);
    expect(name).toBe('ablaufplan.json');
    expect(JSON.parse(text)).toEqual(await reading.previewDocument());
    expect(JSON.parse(text)).toMatchObject({ format: 'geflecht', events: [{ title: 'Nachbarschaftstag Lindenhof' }] });
    expect(text).not.toContain('"source"');
  });

  it('moves the focus to what was recognised', async () => {
    await reading.drop(dialect('tables/ablaufplan.csv'));
    await expect.poll(() => reading.page.evaluate(() => document.activeElement?.id)).toBe('erkannt-titel');
  });

  it('has the snippet that the command prints for the same file', async () => {
    await reading.drop(dialect('tables/ablaufplan.csv'));
    await reading.page.locator('#adresse').fill('/programm/tag.json');
    const { name, path } = await reading.download();
    expect(name).toBe('tag.json');
    expect(await reading.snippet()).toBe(await commandSnippet('agenda', path, '/programm/tag.json'));
  });
});

describe('ties and their actors', () => {
  it('are read together, previewed as a map, and have the snippet that the command prints', async () => {
    await reading.choose(dialect('networks/partner-nodes.csv'), dialect('networks/partner-edges.csv'));
    await reading.previewed('geflecht-network-map');
    const { path, text } = await reading.download();
    expect(await reading.status()).toContain('5 Akteure und 3 Verbindungen');
    expect(JSON.parse(text)).toEqual(await reading.previewDocument());
    expect(await reading.snippet()).toBe(await commandSnippet('network-map', path, '/geflecht/partner-edges.json'));
    expect(await reading.page.locator('#hinweise-liste').innerText()).toContain('Sind die Partner einverstanden?');
  });

  it('may come one after the other', async () => {
    await reading.choose(dialect('networks/partner-edges.csv'));
    expect(await reading.status()).toContain('4 Akteure');
    await reading.page.locator('#akteure').setInputFiles(dialect('networks/partner-nodes.csv'));
    await expect.poll(() => reading.status()).toContain('5 Akteure');
  });
});

describe('the mapping', () => {
  it('is preset by what was found, and reads again at once when it is changed', async () => {
    await reading.choose(textFile('tag.csv', 'Uhrzeit;Was;Anderes\n6.3.2027 9:00;Begrüßung;Guten Morgen\n'));
    const title = reading.page.getByLabel('Titel des Programmpunkts');
    expect(await title.inputValue()).toBe('Was');
    await title.focus();
    await title.selectOption('Anderes');
    await expect.poll(async () => JSON.stringify(await reading.previewDocument())).toContain('"Guten Morgen"');
    expect(await title.inputValue()).toBe('Anderes');
    expect(await title.evaluate((select) => select === document.activeElement)).toBe(true);
  });

  it('gives a meaning to a table that nobody recognises', async () => {
    await reading.choose(textFile('paare.csv', 'A;B;Farbe\nKita;Hort;rot\nHort;Schule;blau\n'));
    expect(await reading.page.locator('#vorschau').isVisible()).toBe(false);
    expect(await reading.page.locator('#erkannt-tabelle td').count()).toBe(6);
    await reading.page.getByLabel('Diese Tabelle ist').selectOption('network');
    await reading.page.getByLabel('Wer (eine Seite').selectOption('A');
    expect(await reading.page.locator('#fehlt-noch').innerText()).toContain('beiden Seiten');
    await reading.page.getByLabel('Mit wem').selectOption('B');
    await reading.previewed('geflecht-network-map');
    expect(await reading.status()).toContain('3 Akteure und 2 Verbindungen');
  });

  it('asks for the first day where there are clock times only', async () => {
    await reading.choose(textFile('abend.csv', 'Zeit;Was\n18:00;Ankommen\n19:00;Film\n'));
    expect(await reading.page.locator('#hinweise-liste').innerText()).toContain('ohne lesbares Datum');
    await reading.page.getByLabel('Erster Tag').fill('2027-03-06');
    await expect.poll(() => reading.status()).toContain('an 1 Tag');
    expect(JSON.stringify(await reading.previewDocument())).toContain('2027-03-06T18:00');
  });

  it('takes a title of one’s own to the preview', async () => {
    await reading.choose(dialect('networks/partner-edges.csv'));
    await reading.page.getByLabel('Titel auf der Webseite').fill('Unser Stadtteil');
    await reading.page.getByLabel('Titel auf der Webseite').press('Tab');
    await expect.poll(async () => JSON.stringify(await reading.previewDocument())).toContain('"Unser Stadtteil"');
  });
});

describe('what goes wrong', () => {
  it('is listed with its place where parts are lost', async () => {
    await reading.choose(dialect('networks/zeiten.gexf'));
    const notes = reading.page.locator('#hinweise-liste');
    expect(await notes.getByRole('heading').allInnerTexts()).toEqual(['Was fehlt', 'Vor dem Veröffentlichen']);
    expect(await notes.innerText()).toMatch(/mit sich selbst.*\n.*Zeile \d+/u);
  });

  it.each([
    ['abgebrochen.frab.json', /gültiges JSON.*Zeile 2/u],
    ['leer.csv', /ist leer/u],
    ['kennwort.ods', /Kennwort/u],
    ['tabelle.xlsx', /beschädigt/u],
  ])('with %s is told in plain words with what to do', async (name, words) => {
    await reading.choose(dialect(`broken/${name}`));
    const failure = await reading.page.getByRole('alert').innerText();
    expect(failure).toMatch(words);
    expect(failure.split('\n').filter((line) => line.trim() !== '')).toHaveLength(2);
    expect(failure).not.toMatch(/Error|undefined| at /u);
    expect(await reading.page.locator('#ergebnis').isVisible()).toBe(false);
  });

  it('is forgotten with the next file', async () => {
    await reading.choose(dialect('broken/leer.csv'));
    await reading.drop(dialect('networks/liste.csv'));
    await expect.poll(() => reading.status()).toContain('Gelesen');
    expect(await reading.page.getByRole('alert').innerText()).toBe('');
  });
});

describe('a list of people', () => {
  it('is shown and cannot be taken away', async () => {
    await reading.choose(dialect('tables/anmeldungen.xlsx'));
    expect(await reading.page.locator('#erkannt-tabelle').innerText()).toContain('ada@lindenhof.example');
    expect(await reading.page.getByRole('button', { name: 'Datei herunterladen' }).isVisible()).toBe(false);
    expect(await reading.page.locator('#schnipsel').inputValue()).toBe('');
  });
});

describe('a large file', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, index) => `Ort ${index % 40_000};Ort ${(index * 7) % 39_989};Anlass`,
  );
  const large = textFile('gross.csv', `von;nach;beziehung\n${rows.join('\n')}\n`);

  it('leaves the page free to give it up, and the next one is read', async () => {
    await reading.page.locator('#datei').setInputFiles(large);
    await reading.page.getByRole('button', { name: 'Abbrechen' }).click();
    await expect.poll(() => reading.status()).toBe('Abgebrochen.');
    await reading.drop(dialect('networks/liste.csv'));
    await expect.poll(() => reading.status()).toContain('Gelesen');
  });
});
