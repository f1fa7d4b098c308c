import { beforeEach, describe, expect, it } from 'vitest';
import { districtNetwork } from './network-map-sample.js';
import { placeMap } from './place-map.js';

beforeEach(() => {
  document.body.replaceChildren();
});

async function placed() {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'force' });
  const open = async (name: string): Promise<void> => {
    harness.click(name);
    await element.updateComplete;
  };
  return { element, harness, open };
}

describe('the surroundings of an actor', () => {
  it('leave those within so many steps, say how many, and come back at a second press', async () => {
    const { element, harness, open } = await placed();
    const all = harness.actorLabels.length;
    await open('Gemeinde Oberlinden');
    const partners = harness.panelPartners.length;
    harness.narrow(1);
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(new Set(harness.panelPartners).size + 1);
    expect(harness.announcement).toContain(` von ${all} Partnern`);
    expect(partners).toBeGreaterThan(0);
    harness.narrow(1);
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(all);
  });

  it('are asked for by a digit and taken back by zero', async () => {
    const { element, harness } = await placed();
    const all = harness.actorLabels.length;
    harness.focusMap();
    harness.press('ArrowDown');
    await element.updateComplete;
    harness.press('1');
    await element.updateComplete;
    expect(harness.actorLabels.length).toBeLessThan(all);
    harness.press('0');
    await element.updateComplete;
    expect(harness.actorLabels).toHaveLength(all);
  });
});

describe('the way to another actor', () => {
  it('is told in steps with the actors on it', async () => {
    const { element, harness, open } = await placed();
    await open('Gemeinde Oberlinden');
    const [partner = ''] = harness.panelPartners;
    harness.askWay(partner);
    await element.updateComplete;
    expect(harness.way).toEqual(['Direkt verbunden:', expect.stringContaining('Gemeinde Oberlinden'), partner]);
  });
});

describe('the layer of what exists', () => {
  it('leaves out what is only sought', async () => {
    const { element, harness } = await placed();
    expect(harness.actorLabels.some((label) => label.includes('wird gesucht'))).toBe(true);
    harness.chooseLayer('Nur was besteht');
    await element.updateComplete;
    expect(harness.actorLabels.some((label) => label.includes('wird gesucht'))).toBe(false);
    expect(harness.actorLabels.length).toBeGreaterThan(0);
  });
});

describe('the panel', () => {
  it('stays within its column, whatever it holds', async () => {
    const { element, harness } = await placeMap({ data: districtNetwork, view: 'force', width: 1_100 });
    harness.click('Gemeinde Oberlinden');
    await element.updateComplete;
    const { right } = element.getBoundingClientRect();
    const panel = element.shadowRoot?.querySelector('.panel')?.getBoundingClientRect();
    expect(panel?.right ?? Infinity).toBeLessThanOrEqual(right + 0.5);
    expect(panel?.width ?? Infinity).toBeLessThanOrEqual(289);
  });
});
