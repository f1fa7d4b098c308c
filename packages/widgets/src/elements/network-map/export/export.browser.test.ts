import { buildActor, buildDocument, buildNetwork, buildTie } from '@geflecht/core/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { districtNetwork, grownNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';
import { ExportHarness } from './export-harness.js';

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  vi.restoreAllMocks();
});

async function placed(scene: Partial<MapScene> = {}) {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'landscape', ...scene });
  await expect.poll(() => element.shadowRoot?.querySelector('.export')).toBeTruthy();
  const links: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function follow(this: HTMLAnchorElement) {
    links.push(this);
  });
  return { element, harness, handed: new ExportHarness(element, links) };
}

const drawn = 'svg title g path circle ellipse rect text tspan textPath'.split(' ');

function parsed(text: string): Document {
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

describe('the picture as SVG', () => {
  it('is well-formed and holds shapes and words only: no script, no style sheet, no foreign address', async () => {
    const { handed } = await placed();
    const { name, type, text } = await handed.file('Bild (SVG)');
    expect([name, type]).toEqual(['Netzwerk-Familie-Lindental.svg', 'image/svg+xml']);
    const svg = parsed(text);
    expect(svg.querySelector('parsererror')).toBeNull();
    const all = [...svg.querySelectorAll('*')];
    expect(all.filter(({ localName }) => !drawn.includes(localName))).toEqual([]);
    const attributes = all.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name: key }) => /^on|^style$|^class$/.test(key))).toEqual([]);
    expect(attributes.filter(({ value }) => /url\(|var\(|javascript:/.test(value))).toEqual([]);
    const links = attributes.filter(({ localName }) => localName === 'href');
    expect(links.every(({ value }) => value.startsWith('#') && svg.querySelector(value) !== null)).toBe(true);
  });

  it('has title, overview, every actor and tie, and the legend', async () => {
    const { handed, harness } = await placed();
    const svg = parsed((await handed.file('Bild (SVG)')).text);
    const said = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
    expect(said).toContain('Netzwerk Familie Lindental');
    expect(said).toContain(harness.overview);
    expect(said).toContain('gewünscht');
    const marks = districtNetwork.actors?.length ?? 0;
    expect(svg.querySelectorAll('[transform^="scale"]')).toHaveLength(marks + 1);
    const colours = new Set([...svg.querySelectorAll('[fill^="rgb"]')].map((part) => part.getAttribute('fill')));
    expect(colours.size).toBeGreaterThan(4);
  });

  it('holds only what filters have left and says so', async () => {
    const { element, harness, handed } = await placed();
    const before = parsed((await handed.file('Bild (SVG)')).text).querySelectorAll('*').length;
    harness.toggleSector('Bildung');
    await element.updateComplete;
    expect(handed.remark).toMatch(/^\d+ von 29 Partnern werden gezeigt\. In die Datei kommt nur, was gezeigt wird\.$/);
    const svg = parsed((await handed.file('Bild (SVG)')).text);
    expect(svg.querySelectorAll('*').length).toBeLessThan(before);
    expect(svg.documentElement.textContent).toMatch(/von 29 Partnern werden gezeigt/);
    expect(svg.documentElement.textContent).not.toContain('Grundschule Mühlsteig');
  });

  it('is whole where the map on the screen is enlarged or painted on a canvas', async () => {
    const { handed } = await placed({ data: grownNetwork(1_000), view: 'force' });
    const svg = parsed((await handed.file('Bild (SVG)')).text);
    expect(svg.querySelectorAll('[transform^="scale"]')).toHaveLength(1_000);
  });

  it('keeps words of the data that look like markup as words', async () => {
    const name = '<script>alert(1)</script> & "Co"';
    const actors = [buildActor({ id: 'a', name }), buildActor({ id: 'b', name: 'B' })];
    const data = buildDocument({
      networks: [buildNetwork({ name })],
      actors,
      ties: [buildTie({ fromId: 'a', toId: 'b' })],
    });
    const { handed } = await placed({ data, view: 'force' });
    const { name: file, text } = await handed.file('Bild (SVG)');
    const svg = parsed(text);
    expect([svg.querySelector('script'), svg.querySelector('title')?.textContent]).toEqual([null, name]);
    expect(file).toBe('script-alert-1-script-Co.svg');
  });
});

describe('the picture as PNG', () => {
  it('is made where the page allows it', async () => {
    const { handed } = await placed();
    const { type, name, text } = await handed.file('Bild (PNG)');
    expect([type, name]).toEqual(['image/png', 'Netzwerk-Familie-Lindental.png']);
    expect(text.slice(1, 4)).toBe('PNG');
  });

  it('is said not to be possible where the page forbids it', async () => {
    const { harness, handed } = await placed();
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValue(new DOMException('refused', 'EncodingError'));
    handed.press('Bild (PNG, groß)');
    await expect
      .poll(() => harness.announcement)
      .toBe('Ein PNG ließ sich hier nicht erstellen. Das Bild als SVG geht.');
  });
});

describe('the tables', () => {
  it('hold actors and ties in words, one a row', async () => {
    const { handed, harness } = await placed();
    const actors = await handed.file('Partner (CSV)');
    expect(actors.name).toBe('Netzwerk-Familie-Lindental-Partner.csv');
    const rows = actors.text.trim().split('\r\n');
    expect(rows[0]).toBe('ID;Name;Kurzname;Art;Bereiche;Ring;Gesucht;Verbindungen');
    expect(rows).toHaveLength(30);
    expect(rows.some((row) => row.startsWith('jugendamt;Jugendamt Kreis Lindental;;Organisation;Jugendamt;'))).toBe(
      true,
    );
    const ties = await handed.file('Verbindungen (CSV)');
    expect(ties.text).toContain(';Mütterzentrum Erlenbogen;Jugendamt Kreis Lindental;');
    expect(harness.announcement).toBe('Netzwerk-Familie-Lindental-Verbindungen.csv ist fertig.');
  });

  it('are on offer in the list, too, where there is no picture', async () => {
    const { handed } = await placed({ view: 'list' });
    expect(handed.buttons).toEqual(['Partner (CSV)', 'Verbindungen (CSV)', 'A4 drucken', 'A3 drucken']);
  });
});

describe('the print', () => {
  it('brings a table of those shown, on paper of the wanted size, and takes it back', async () => {
    const { element, handed } = await placed();
    const printed: unknown[] = [];
    vi.spyOn(globalThis, 'print').mockImplementation(() => {
      const sheets = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      printed.push(
        handed.printedRows,
        sheets.some(({ cssText }) => /a3 landscape/i.test(cssText)),
      );
    });
    handed.press('A3 drucken');
    await expect.poll(() => printed).toEqual([29, true]);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(handed.printedRows).toBe(0);
  });
});

describe('a map that hands nothing on', () => {
  it('offers no files', async () => {
    const { element, handed } = await placed();
    element.hideExport = true;
    await element.updateComplete;
    expect(handed.buttons).toEqual([]);
  });
});
