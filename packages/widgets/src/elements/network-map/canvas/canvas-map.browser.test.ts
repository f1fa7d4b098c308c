import { beforeEach, describe, expect, it } from 'vitest';
import { placeMap } from '../place-map.js';
import { grownNetwork } from '../network-map-sample.js';

beforeEach(() => {
  document.body.replaceChildren();
});

/** A network with more ties than are drawn as elements. */
const large = grownNetwork(1_200);

async function placed() {
  const { element, harness } = await placeMap({ data: large, view: 'force' });
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const canvas = root.querySelector('canvas');
  if (canvas === null) throw new RangeError('no canvas');
  return { element, harness, root, canvas };
}

function inkOf(canvas: HTMLCanvasElement): number {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  let inked = 0;
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) inked += 1;
  return inked;
}

describe('a map too large for single elements', () => {
  it('is painted, and holds no more elements than somebody uses', async () => {
    const { harness, canvas } = await placed();
    expect(large.ties?.length).toBeGreaterThan(1_500);
    expect(inkOf(canvas)).toBeGreaterThan(10_000);
    expect(harness.actorLabels).toEqual([]);
    expect(harness.tabStops).toEqual(['map']);
  });

  it('is walked by keyboard like a small one', async () => {
    const { element, harness, root } = await placed();
    harness.focusMap();
    const visited = new Set<string>();
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
      harness.press(key);
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(root.activeElement?.getAttribute('role')).toBe('button');
      visited.add(harness.focused);
    }
    expect(visited.size).toBeGreaterThan(2);
    harness.press('Enter');
    await element.updateComplete;
    expect(harness.panelName).not.toBe('');
  });

  it('opens the actor that is clicked on', async () => {
    const { element, harness, root } = await placed();
    harness.focusMap();
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
      harness.press(key);
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const { left, top, width, height } = root.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const name = harness.focused.split(',')[0];
    const place = { clientX: left + width / 2, clientY: top + height / 2 };
    root.querySelector('.map')?.dispatchEvent(new MouseEvent('click', { ...place, bubbles: true, composed: true }));
    await element.updateComplete;
    expect(harness.panelName).toBe(name);
    expect(harness.actorLabels.length).toBeGreaterThan(1);
  });
});
