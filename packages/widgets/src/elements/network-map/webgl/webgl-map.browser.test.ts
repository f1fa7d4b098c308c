import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provideLargeMapRenderer } from '../canvas/large-map.js';
import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import { useWebgl } from './use-webgl.js';
import {
  drawnBy,
  drawnByWebgl,
  inkOn,
  keepDrawings,
  largeNetwork,
  pixelsOf,
  placeWebglMap,
  rootOf,
} from './webgl-harness.js';

keepDrawings();

type Placed = Awaited<ReturnType<typeof placeWebglMap>>;

beforeEach(() => {
  document.body.replaceChildren();
  useWebgl({ leastTies: 1_500, isForced: true });
});

afterEach(() => {
  document.body.replaceChildren();
  provideLargeMapRenderer(undefined);
});

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function press({ element, harness }: Placed, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    harness.press(key);
    await element.updateComplete;
    await frame();
  }
}

/** The middle of the focused actor on the screen, as the map above the scene has it. */
function focusedPlace({ root }: Placed): { readonly x: number; readonly y: number } {
  const { left, top, width, height } =
    root.activeElement?.querySelector('.mark')?.getBoundingClientRect() ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** How strongly WebGL has drawn the symbols at a place of the screen, 0 to 255. */
async function strengthAt(
  { element, root }: Placed,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<number> {
  const { left, top } = root.querySelector('.scene')?.getBoundingClientRect() ?? new DOMRect();
  const { data, width } = await pixelsOf(element, 'nodes');
  const [column, row] = [x - left, y - top].map((place) => Math.floor(place * devicePixelRatio));
  return data[((row ?? 0) * width + (column ?? 0)) * 4 + 3] ?? 0;
}

describe('a very large map', () => {
  it('is drawn by WebGL, and holds no more elements than somebody uses', async () => {
    const { element, harness } = await placeWebglMap();
    expect(inkOn(await pixelsOf(element, 'nodes'))).toBeGreaterThan(5_000);
    expect(inkOn(await pixelsOf(element, 'edges'))).toBeGreaterThan(10_000);
    expect(harness.actorLabels).toEqual([]);
    expect(harness.tabStops).toEqual(['map']);
  });

  it('is walked by keyboard, with each actor where WebGL has drawn it', async () => {
    const placed = await placeWebglMap();
    placed.harness.focusMap();
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
      await press(placed, key);
      expect(placed.root.activeElement?.getAttribute('role')).toBe('button');
      expect(await strengthAt(placed, focusedPlace(placed))).toBeGreaterThan(150);
    }
  });

  it('keeps actors in their places when it is enlarged', async () => {
    const placed = await placeWebglMap();
    placed.harness.focusMap();
    await press(placed, 'ArrowDown', '+', '+', '+', 'ArrowLeft', 'ArrowDown');
    expect(placed.root.querySelector('.zoomed')).not.toBeNull();
    expect(await strengthAt(placed, focusedPlace(placed))).toBeGreaterThan(150);
  });

  it('opens the actor that is clicked on, and lets the rest step back', async () => {
    const placed = await placeWebglMap();
    const { element, harness, root } = placed;
    harness.focusMap();
    await press(placed, 'ArrowDown', 'ArrowLeft');
    const { x: clientX, y: clientY } = focusedPlace(placed);
    const [name] = harness.focused.split(',');
    root
      .querySelector('.map')
      ?.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true, composed: true }));
    await element.updateComplete;
    expect(harness.panelName).toBe(name);
    const scene = root.querySelector('.scene');
    expect(Number(scene && getComputedStyle(scene).opacity)).toBeLessThan(0.5);
  });

  it('leaves nothing to the pointer but the map above it', async () => {
    const { root } = await placeWebglMap();
    const { left, top, width, height } = root.querySelector('.scene')?.getBoundingClientRect() ?? new DOMRect();
    const found = root.elementFromPoint(left + width / 2, top + height / 2);
    expect(found?.closest('.map')).not.toBeNull();
  });

  it('shows what filters leave', async () => {
    const { element, harness, root } = await placeWebglMap();
    const before = inkOn(await pixelsOf(element, 'nodes'));
    harness.toggleSector(root.querySelector('.filter label')?.textContent.trim() ?? '');
    await element.updateComplete;
    const after = inkOn(await pixelsOf(element, 'nodes'));
    expect(after).toBeLessThan(before * 0.95);
    expect(after).toBeGreaterThan(before * 0.5);
  });

  it('follows the colours of the page', async () => {
    const { element } = await placeWebglMap();
    for (let sector = 0; sector < 8; sector += 1) {
      element.style.setProperty(`--geflecht-sector-${sector}`, 'oklch(0 0 0)');
    }
    element.requestUpdate();
    await element.updateComplete;
    const { data } = await pixelsOf(element, 'nodes');
    let brightest = 0;
    for (let at = 0; at < data.length; at += 4) brightest = Math.max(brightest, (data[at] ?? 0) + (data[at + 1] ?? 0));
    expect(brightest).toBeLessThan(10);
  });

  it('writes names', async () => {
    const { root } = await placeWebglMap();
    const names = root.querySelector<HTMLCanvasElement>('.names');
    const pixels = names?.getContext('2d')?.getImageData(0, 0, names.width, names.height);
    expect(pixels && inkOn(pixels)).toBeGreaterThan(1_000);
  });
});

describe('a map that WebGL does not draw', () => {
  it('stays on the canvas where no graphics card is found', async () => {
    useWebgl({ leastTies: 1_500 });
    const { element } = await placeMap({ data: largeNetwork, view: 'force' });
    await frame();
    expect(drawnBy(element)).toBe('canvas');
  });

  it('stays on the canvas with fewer ties than were asked for', async () => {
    useWebgl({ isForced: true });
    const { element } = await placeMap({ data: largeNetwork, view: 'force' });
    await frame();
    expect(drawnBy(element)).toBe('canvas');
  });

  it('stays in single elements where it is small', async () => {
    useWebgl({ leastTies: 0, isForced: true });
    const { element } = await placeMap({ data: districtNetwork, view: 'force' });
    expect(drawnBy(element)).toBe('elements');
  });

  it('goes on on the canvas when the browser takes its context away', async () => {
    const { element, root } = await placeWebglMap();
    const gl = root.querySelector<HTMLCanvasElement>('.sigma-edges')?.getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    await expect.poll(() => drawnBy(element)).toBe('canvas');
  });
});

describe('several maps on one page', () => {
  it('are drawn by WebGL one at a time, the others on a canvas', async () => {
    const first = await placeWebglMap();
    const second = await placeMap({ data: largeNetwork, view: 'force' });
    await frame();
    expect([drawnBy(first.element), drawnBy(second.element)]).toEqual(['webgl', 'canvas']);
    first.element.remove();
    second.element.requestUpdate();
    await drawnByWebgl(second.element);
    expect(drawnBy(second.element)).toBe('webgl');
  });

  it('give back what they took: thirty in a row leave an older context of the page alive', async () => {
    const oldest = document.createElement('canvas').getContext('webgl2');
    const { element } = await placeWebglMap({ width: 264 });
    const room = element.parentElement;
    for (let round = 0; round < 30; round += 1) {
      element.remove();
      expect(rootOf(element).querySelector('.scene canvas')).toBeNull();
      room?.append(element);
      await drawnByWebgl(element);
    }
    expect(oldest?.isContextLost()).toBe(false);
    expect(inkOn(await pixelsOf(element, 'nodes'))).toBeGreaterThan(1_000);
    // A guard against waiting for ever: without a graphics card each of the thirty takes its time.
  }, 120_000);

  it('give it back when the visitor turns to the list, and draw again afterwards', async () => {
    const { element, harness } = await placeWebglMap();
    harness.chooseView('Liste');
    await element.updateComplete;
    const other = await placeWebglMap();
    expect(drawnBy(other.element)).toBe('webgl');
    other.element.remove();
    harness.chooseView('Netz');
    await drawnByWebgl(element);
    expect(inkOn(await pixelsOf(element, 'nodes'))).toBeGreaterThan(5_000);
  });
});
