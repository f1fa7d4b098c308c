import { buildDocument, buildNetwork } from '@geflecht/core/testing';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { districtNetwork, triangleNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';
import { ImportHarness } from './import-harness.js';
import type { NetworkImporter } from './network-importer.js';

beforeEach(() => document.body.replaceChildren());

const table = new File(['Von;Nach'], 'netz.csv', { type: 'text/csv' });
const message = { de: '2 Zeilen sind leer.', en: '2 rows are empty.' };

/** What the page gives: reads everything but pictures. */
const reader: NetworkImporter = (file) =>
  file.name.endsWith('.png')
    ? Promise.reject(new TypeError('no table'))
    : Promise.resolve({ document: triangleNetwork, warnings: [{ message }], dropped: [{}, {}, {}] });

async function placed(scene: Partial<MapScene> = {}, importer: NetworkImporter = reader) {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'force', ...scene });
  const taking = new ImportHarness(element);
  element.importer = importer;
  await expect.poll(() => taking.input).toBeTruthy();
  return { element, harness, taking };
}

const summary =
  'Vorschau auf netz.csv 4 Partner, 2 Verbindungen. 2 Zeilen sind leer. 3 Angaben fehlen, weil dafür kein Platz ist. Übernehmen Verwerfen';

describe('a file of a visitor', () => {
  it('is chosen, told in counts and warnings, and shown once it is taken over', async () => {
    const { harness, taking } = await placed();
    taking.choose(table);
    await expect.poll(() => taking.said).toBe(summary);
    await expect.poll(() => taking.focused).toBe('import');
    expect(harness.actorLabels).toHaveLength(29);
    await taking.press('Übernehmen');
    expect(taking.said).toContain('Gezeigt wird netz.csv. Gespeichert ist noch nichts.');
    await expect.poll(() => harness.actorLabels.length).toBe(4);
  });

  it('is dropped anywhere on the map', async () => {
    const { taking } = await placed();
    expect(taking.drop(table)).toBe(true);
    await expect.poll(() => taking.said).toBe(summary);
  });

  it('is left aside by the visitor, and the focus goes back to the field', async () => {
    const { element, harness, taking } = await placed();
    taking.choose(table);
    await expect.poll(() => taking.buttons).toEqual(['Übernehmen', 'Verwerfen']);
    await taking.press('Verwerfen');
    expect([taking.said, harness.actorLabels.length]).toEqual(['', 29]);
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(taking.input);
  });

  it('gives way to the network before', async () => {
    const { harness, taking } = await placed();
    taking.choose(table);
    await expect.poll(() => taking.buttons).toContain('Übernehmen');
    await taking.press('Übernehmen');
    await expect.poll(() => harness.actorLabels.length).toBe(4);
    await taking.press('Zurück zum bisherigen Netzwerk');
    await expect.poll(() => harness.actorLabels.length).toBe(29);
  });

  it('is left to the page where it cancels the event', async () => {
    const { element, harness, taking } = await placed();
    const taken: unknown[] = [];
    element.addEventListener('geflecht-network-map-import', (event) => {
      event.preventDefault();
      taken.push(event.document, event.fileName);
    });
    taking.choose(table);
    await expect.poll(() => taking.buttons).toContain('Übernehmen');
    await taking.press('Übernehmen');
    expect(taken).toEqual([triangleNetwork, 'netz.csv']);
    expect([taking.said, harness.actorLabels.length]).toEqual(['', 29]);
  });

  it('that cannot be read is said to be so', async () => {
    const { taking } = await placed();
    taking.choose(new File([''], 'bild.png'));
    await expect.poll(() => taking.said).toBe('bild.png ließ sich nicht lesen. Verwerfen');
  });

  it('without partners cannot be taken over', async () => {
    const { taking } = await placed({}, () => Promise.resolve({ document: buildDocument({}) }));
    taking.choose(table);
    await expect.poll(() => taking.buttons).toEqual(['Verwerfen']);
  });

  it('fills a network that is still empty', async () => {
    const element = document.createElement('geflecht-network-map');
    Object.assign(element, { lang: 'de', view: 'force' });
    element.importer = reader;
    element.data = buildDocument({ networks: [buildNetwork()] });
    document.body.append(element);
    const taking = new ImportHarness(element);
    await expect.poll(() => taking.input, { timeout: 10_000 }).toBeTruthy();
    taking.choose(table);
    await expect.poll(() => taking.buttons).toContain('Übernehmen');
    await taking.press('Übernehmen');
    await expect.poll(() => element.shadowRoot?.querySelectorAll('.actor').length).toBe(4);
  });

  it('has a preview without violations of accessibility rules', async () => {
    const { element, taking } = await placed();
    taking.choose(table);
    await expect.poll(() => taking.said).toBe(summary);
    expect((await axe.run(element)).violations).toEqual([]);
  });
});

describe('a map of a page without reader', () => {
  it('takes no files', async () => {
    const { element } = await placeMap({ data: districtNetwork });
    const taking = new ImportHarness(element);
    expect([taking.input, taking.drop(table)]).toEqual([null, false]);
  });
});
