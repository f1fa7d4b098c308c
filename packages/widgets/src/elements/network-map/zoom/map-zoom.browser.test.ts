import { beforeEach, describe, expect, it } from 'vitest';
import { districtNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';

beforeEach(() => {
  document.body.replaceChildren();
});

async function placed() {
  const { element, harness } = await placeMap({ data: districtNetwork, view: 'force' });
  const map = (): SVGSVGElement => {
    const found = element.shadowRoot?.querySelector<SVGSVGElement>('svg.map');
    if (!found) throw new RangeError('no map');
    return found;
  };
  const press = async (label: string): Promise<void> => {
    const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.zoom button') ?? [])];
    buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === label)?.click();
    await element.updateComplete;
  };
  /** How many times smaller the seen part is than the picture it was drawn for at first. */
  const height = (): number => map().getBoundingClientRect().height;
  return { element, harness, map, press, height };
}

const touches = (map: Element, places: readonly (readonly [number, number])[]): Touch[] =>
  places.map(([clientX, clientY], identifier) => new Touch({ identifier, target: map, clientX, clientY }));

describe('the enlargement', () => {
  it('keeps the height of the stage, says how large it is, and goes back', async () => {
    const { element, harness, map, press, height } = await placed();
    const [before, box] = [height(), map().getAttribute('viewBox')];
    await press('Vergrößern');
    await press('Vergrößern');
    expect(harness.announcement).toBe('Karte auf 200 Prozent');
    expect(map().getAttribute('viewBox')).not.toBe(box);
    expect(Math.abs(height() - before)).toBeLessThan(2);
    await press('Ganze Karte');
    await element.updateComplete;
    expect(map().getAttribute('viewBox')).toBe(box);
  });

  it('follows the focus by keyboard', async () => {
    const { element, harness, map, press } = await placed();
    for (let step = 0; step < 4; step += 1) await press('Vergrößern');
    harness.focusMap();
    const seen = new Set<string | null>();
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight']) {
      harness.press(key);
      await element.updateComplete;
      seen.add(map().getAttribute('viewBox'));
      const focused = element.shadowRoot?.activeElement?.getBoundingClientRect();
      const stage = map().getBoundingClientRect();
      expect(focused && focused.left >= stage.left - 1 && focused.right <= stage.right + 1).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  it('answers two fingers and leaves one finger and a bare wheel to the page', async () => {
    const { element, map } = await placed();
    const box = map().getAttribute('viewBox');
    const wheel = new WheelEvent('wheel', { deltaY: -200, bubbles: true, composed: true, cancelable: true });
    map().dispatchEvent(wheel);
    const one = { touches: touches(map(), [[100, 100]]), bubbles: true, composed: true, cancelable: true };
    const single = new TouchEvent('touchmove', one);
    map().dispatchEvent(single);
    await element.updateComplete;
    expect([wheel.defaultPrevented, single.defaultPrevented]).toEqual([false, false]);
    expect(map().getAttribute('viewBox')).toBe(box);
    for (const [type, reach] of [
      ['touchstart', 40],
      ['touchmove', 80],
    ] as const) {
      const fingers = touches(map(), [
        [300 - reach, 200],
        [300 + reach, 200],
      ]);
      map().dispatchEvent(new TouchEvent(type, { ...one, touches: fingers }));
    }
    map().dispatchEvent(new TouchEvent('touchend', { ...one, touches: [] }));
    await element.updateComplete;
    expect(map().getAttribute('viewBox')).not.toBe(box);
  });
});
