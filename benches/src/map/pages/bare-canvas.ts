import type { PageGraph } from '../page-graph.js';
import { colourOf, colours, looksOf, middleX, middleY, scale, stage } from './read-graph.js';

const [width, height] = [1200, 800];

/** A canvas drawn by hand: lines in one stroke, squares or discs of one colour in one fill, moved by the mouse. */
export class BareCanvas {
  readonly #graph: PageGraph;
  readonly #brush: CanvasRenderingContext2D;
  readonly #places: () => readonly (readonly [number, number])[];
  readonly #of: readonly (readonly number[])[];
  #view: { readonly x: number; readonly y: number; readonly zoom: number } = { x: middleX, y: middleY, zoom: 1 };
  #isAsked = false;

  constructor(graph: PageGraph, places: () => readonly (readonly [number, number])[]) {
    this.#graph = graph;
    this.#places = places;
    this.#of = colours.map((_, colour) =>
      [...graph.ids.keys()].filter((at) => (graph.sectors[at] ?? 0) % colours.length === colour),
    );
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    stage().append(canvas);
    // A canvas without brush draws nothing, which the picture then shows.
    this.#brush = canvas.getContext('2d') as CanvasRenderingContext2D;
    canvas.addEventListener('pointermove', ({ buttons, movementX, movementY }) => {
      if (buttons === 0) return;
      this.#view = { ...this.#view, x: this.#view.x + movementX, y: this.#view.y + movementY };
      this.ask();
    });
  }

  enlarge(factor: number): void {
    this.#view = { ...this.#view, zoom: this.#view.zoom * factor };
    this.ask();
  }

  /** Draws with the next frame. */
  ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() => {
      this.#isAsked = false;
      this.draw();
    });
  }

  draw(): void {
    const brush = this.#brush;
    const { x: left, y: top, zoom } = this.#view;
    const places = this.#places();
    const size = scale * zoom;
    const { radius, alpha } = looksOf(this.#graph.ids.length);
    brush.clearRect(0, 0, width, height);
    brush.globalAlpha = alpha;
    brush.beginPath();
    for (const [from, to] of this.#graph.ties) {
      const [one, other] = [places[from], places[to]];
      if (one === undefined || other === undefined) continue;
      brush.moveTo(left + one[0] * size, top + one[1] * size);
      brush.lineTo(left + other[0] * size, top + other[1] * size);
    }
    brush.stroke();
    brush.globalAlpha = 1;
    for (const [colour, members] of this.#of.entries()) {
      brush.fillStyle = colourOf(colour);
      brush.beginPath();
      for (const at of members) {
        const [x = 0, y = 0] = places[at] ?? [];
        brush.rect(left + x * size - radius, top + y * size - radius, radius * 2, radius * 2);
      }
      brush.fill();
    }
  }
}
