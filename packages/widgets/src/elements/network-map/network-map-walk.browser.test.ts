import { beforeEach, describe, expect, it } from 'vitest';
import { districtNetwork } from './network-map-sample.js';
import { placeMap } from './place-map.js';

beforeEach(() => {
  document.body.replaceChildren();
});

async function placed() {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'landscape' });
  harness.focusMap();
  const press = async (key: string): Promise<string> => {
    harness.press(key);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return harness.focused.split(',')[0] ?? '';
  };
  return { element, harness, press };
}

describe('letters typed on the map', () => {
  it('lead to names that begin so, the same letter on to the next', async () => {
    const { harness, press } = await placed();
    const names = harness.actorLabels.map((label) => label.split(',')[0] ?? '').filter((name) => name.startsWith('K'));
    expect(names.length).toBeGreaterThan(1);
    expect(await press('k')).toBe(names[0]);
    expect(await press('k')).toBe(names[1]);
    expect(await press('ß')).toBe(names[1]);
  });

  it('make a longer beginning when typed in one go', async () => {
    const { harness, press } = await placed();
    const wanted = harness.actorLabels.map((label) => label.split(',')[0] ?? '').find((name) => name.startsWith('Ki'));
    await press('k');
    expect(await press('i')).toBe(wanted);
  });
});

describe('page keys on the map', () => {
  it('lead from group to group, say which, and go round', async () => {
    const { harness, press } = await placed();
    const heard = new Set<string>();
    const first = await press('PageDown');
    for (let step = 0; step < 8; step += 1) {
      heard.add(harness.announcement);
      await press('PageDown');
    }
    expect([...heard].every((words) => /^Gruppe .+: \d+ Partner$/.test(words))).toBe(true);
    expect(heard.size).toBe(8);
    expect(await press('PageUp')).not.toBe(first);
  });
});

describe('the looks of lines', () => {
  it('tell kinds of tie where that is asked for', async () => {
    const { element, harness } = await placed();
    expect(harness.lineLooks.some((look) => look.includes('cooperation'))).toBe(true);
    harness.chooseLines('welche Art');
    await element.updateComplete;
    expect(harness.lineLooks.every((look) => /^tie kind-\d$/.test(look))).toBe(true);
    expect(new Set(harness.lineLooks).size).toBeGreaterThan(2);
  });
});
