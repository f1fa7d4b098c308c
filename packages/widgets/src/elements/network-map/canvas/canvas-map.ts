import type { LabelBounds } from '@geflecht/core/network';
import { html } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { adoptStyles } from '../../../styles/adopt-styles.js';
import type { Picture } from '../map-picture-model.js';
import type { MapActor } from '../network-map-model.js';
import type { LiveDrawing, MapDrawing, SeenBox } from '../render-map.js';
import { readLooks } from './canvas-looks.js';
import type { CanvasLooks } from './canvas-looks.js';
import type { LargeMap, LargeMapHost } from './large-map.js';
import { paintPicture } from './paint-picture.js';
import { actorAt, planeStyles, renderPlane, seenOf } from './render-plane.js';

/** How much more than is seen is painted on each side, so that moving needs no painting. */
const margin = 0.35;
/** Milliseconds without a change after which a moved or enlarged painting is made sharp again. */
const rest = 140;
const largestRatio = 2;

/** A canvas and what it holds. */
interface Kept {
  readonly canvas: HTMLCanvasElement;
  readonly box: LabelBounds;
  /** Canvas pixels per pixel of the picture. */
  readonly scale: number;
  readonly from: readonly unknown[];
}

/** What is to be painted anew. */
interface Order extends Omit<Kept, 'canvas'> {
  readonly picture: Picture;
  readonly looks: CanvasLooks;
}

function wider({ x, y, width, height }: SeenBox, picture: Picture): LabelBounds {
  const [across, down] = [width * margin, height * margin];
  return {
    left: Math.max(0, x - across),
    right: Math.min(picture.width, x + width + across),
    top: Math.max(0, y - down),
    bottom: Math.min(picture.height, y + height + down),
  };
}

function isSame(from: readonly unknown[], known: readonly unknown[] | undefined): boolean {
  return known !== undefined && from.every((part, at) => part === known[at]);
}

/** A copy of a canvas to move; far cheaper than painting it again. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

function holds(box: LabelBounds, { x, y, width, height }: SeenBox, picture: Picture): boolean {
  return (
    box.left <= Math.max(0, x) &&
    box.top <= Math.max(0, y) &&
    box.right >= Math.min(picture.width, x + width) &&
    box.bottom >= Math.min(picture.height, y + height)
  );
}

/** Draws large maps on a canvas. */
export class CanvasMap implements LargeMap, ReactiveController {
  readonly #host: LargeMapHost;
  #drawing: MapDrawing | undefined;
  #live: LiveDrawing | undefined;
  /** A painting to move. */
  #kept: Kept | undefined;
  /** What the shown canvas holds, where that is the whole picture. */
  #whole: Kept | undefined;
  #painted: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LargeMapHost) {
    this.#host = host;
    adoptStyles(host.renderRoot, planeStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('.painting');
    const looks = canvas && readLooks(this.#host.renderRoot);
    if (canvas && looks && this.#drawing) this.#show(canvas, looks, this.#drawing.picture);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#kept = undefined;
  }

  render(drawing: MapDrawing, live: LiveDrawing | undefined): TemplateResult {
    this.#drawing = drawing;
    this.#live = live;
    return renderPlane(html`<canvas class="painting" aria-hidden="true"></canvas>`, drawing, live);
  }

  actorAt(event: MouseEvent): MapActor | undefined {
    const picture = this.#drawing?.picture;
    return picture && actorAt(event, { picture, live: this.#live }, this.#host.renderRoot);
  }

  /** Shows what is seen: a whole picture as it is, parts of it from a kept painting while they move. */
  #show(canvas: HTMLCanvasElement, looks: CanvasLooks, picture: Picture): void {
    const seen = seenOf(picture, this.#live);
    const ratio = Math.min(devicePixelRatio, largestRatio);
    const [width, height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
    const from = [picture, this.#live?.shown, this.#live?.near === undefined, looks.key];
    const state = [...from, canvas, seen.x, seen.y, seen.width, width, height];
    if (width === 0 || isSame(state, this.#painted)) return;
    this.#painted = state;
    const order = { scale: width / seen.width, from, box: wider(seen, picture), looks, picture };
    if (seen.width < picture.width) this.#ready(canvas, order, seen);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    if (seen.width < picture.width) return this.#copy(canvas, seen, order.scale);
    this.#kept = undefined;
    this.#whole = { ...order, canvas };
    this.#paint(canvas, order);
  }

  /** Sees to it that there is a painting that holds what is seen. */
  #ready(canvas: HTMLCanvasElement, order: Order, seen: SeenBox): void {
    const whole = this.#whole;
    if (whole?.canvas === canvas && isSame(order.from, whole.from)) this.#kept ??= { ...whole, canvas: copyOf(canvas) };
    this.#whole = undefined;
    const kept = this.#kept;
    if (kept === undefined || !isSame(order.from, kept.from) || !holds(kept.box, seen, order.picture)) {
      this.#kept = this.#paintAside(order);
    } else if (Math.abs(kept.scale / order.scale - 1) >= 0.01) this.#sharpenLater();
  }

  #copy(canvas: HTMLCanvasElement, seen: SeenBox, scale: number): void {
    const brush = canvas.getContext('2d');
    const kept = this.#kept;
    if (brush === null || kept === undefined) return;
    const grown = scale / kept.scale;
    brush.clearRect(0, 0, canvas.width, canvas.height);
    brush.setTransform(grown, 0, 0, grown, (kept.box.left - seen.x) * scale, (kept.box.top - seen.y) * scale);
    brush.drawImage(kept.canvas, 0, 0);
    brush.setTransform(1, 0, 0, 1, 0, 0);
  }

  #paintAside(order: Order): Kept {
    const { box, scale, from } = order;
    const canvas = this.#kept?.canvas ?? document.createElement('canvas');
    canvas.width = Math.ceil((box.right - box.left) * scale);
    canvas.height = Math.ceil((box.bottom - box.top) * scale);
    this.#paint(canvas, order);
    return { canvas, box, scale, from };
  }

  #paint(canvas: HTMLCanvasElement, { box, scale, looks, picture }: Order): void {
    const brush = canvas.getContext('2d');
    if (brush === null) return;
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.clearRect(0, 0, canvas.width, canvas.height);
    brush.setTransform(scale, 0, 0, scale, -box.left * scale, -box.top * scale);
    const { shown, near } = this.#live ?? {};
    paintPicture(brush, { picture, shown, isFaded: near !== undefined, looks, box, scale });
    brush.setTransform(1, 0, 0, 1, 0, 0);
  }

  #sharpenLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#kept = undefined;
      this.#painted = [];
      this.#host.requestUpdate();
    }, rest);
  }
}
