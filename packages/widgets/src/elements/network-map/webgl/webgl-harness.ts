import { grownNetwork } from '../network-map-sample.js';
import { placeMap } from '../place-map.js';
import type { MapScene } from '../place-map.js';

/** A network with more ties than are drawn as elements. */
export const largeNetwork = grownNetwork(1_200);

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The shadow root of a map. */
export function rootOf(element: Element): ShadowRoot {
  return element.shadowRoot ?? element.attachShadow({ mode: 'open' });
}

/** What draws a map: `webgl`, `canvas`, or `elements` for small ones. */
export function drawnBy(element: Element): 'webgl' | 'canvas' | 'elements' {
  const root = rootOf(element);
  if (root.querySelector('.scene canvas') !== null) return 'webgl';
  return root.querySelector('.painting') === null ? 'elements' : 'canvas';
}

/** Done once a map is drawn by WebGL, its code loaded. */
export async function drawnByWebgl(element: Element): Promise<void> {
  while (drawnBy(element) !== 'webgl') await frame();
  await frame();
}

/** Places a map that is drawn by WebGL; `useWebgl` has to be called before. */
export async function placeWebglMap(scene: Partial<MapScene> = {}) {
  const placed = await placeMap({ data: largeNetwork, view: 'force', ...scene });
  await drawnByWebgl(placed.element);
  return { ...placed, root: rootOf(placed.element) };
}

/** Lets browsers keep what WebGL has drawn, so that it can be looked at later; from now on, on the whole page. */
export function keepDrawings(): void {
  // oxlint-disable-next-line typescript/unbound-method -- the trap calls it on its canvas
  HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
    apply: (getContext, canvas, [kind, options]: readonly unknown[]) => {
      const kept = kind === 'webgl2' ? { ...(options as object), preserveDrawingBuffer: true } : options;
      return Reflect.apply(getContext, canvas, [kind, kept]) as unknown;
    },
  });
}

/** The pixels of what WebGL has drawn of a layer. */
export async function pixelsOf(element: Element, layer: 'nodes' | 'edges'): Promise<ImageData> {
  await frame();
  await frame();
  const canvas = rootOf(element).querySelector<HTMLCanvasElement>(`.sigma-${layer}`);
  const copy = canvas && new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
  if (!copy) return new ImageData(1, 1);
  copy.drawImage(canvas, 0, 0);
  return copy.getImageData(0, 0, canvas.width, canvas.height);
}

/** How many pixels are drawn on. */
export function inkOn({ data }: ImageData): number {
  let inked = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) inked += 1;
  return inked;
}
