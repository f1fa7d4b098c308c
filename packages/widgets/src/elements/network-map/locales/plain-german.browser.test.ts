import { beforeEach, describe, expect, it } from 'vitest';
import { placeFindings } from '../findings/findings-harness.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import { districtOverYears } from '../time/time-sample.js';

beforeEach(() => document.body.replaceChildren());

describe('a map in plain German', () => {
  it('speaks it from the first picture on', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork, lang: 'de-simple', view: 'force' });
    expect(harness.overview).toBe('Auf der Karte sind 28 Partner. Es gibt 14 Bereiche. Es gibt 38 Verbindungen.');
    await expect.poll(() => element.shadowRoot?.querySelector('.help')?.textContent).toContain('Mit den Pfeil-Tasten');
    await expect.poll(() => element.shadowRoot?.querySelector('.zoom')?.ariaLabel).toBe('Größe');
  });

  it('tells findings so', async () => {
    const { findings } = await placeFindings({ data: districtNetwork, lang: 'de-simple' });
    expect(findings.groups).toContain('Wer fehlt? 2');
    expect(findings.sentences.some((sentence) => sentence.includes('keine Verbindung mehr zum Netzwerk'))).toBe(true);
  });

  it('writes days as German does', async () => {
    const { element } = await placeMap({ data: districtOverYears, lang: 'de-simple', view: 'force' });
    await expect
      .poll(() => element.shadowRoot?.querySelector('.time summary')?.textContent)
      .toContain('Von 1. März 2026 bis heute gibt es 1 Änderung.');
  });
});

describe('a map for those who say Du', () => {
  it('speaks German that fits', async () => {
    const { harness } = await placeMap({ data: districtNetwork, lang: 'de-x-du' });
    expect(harness.overview).toBe('28 Partner aus 14 Bereichen, 38 Verbindungen.');
    expect(harness.views).toContain('Ringe');
  });
});
