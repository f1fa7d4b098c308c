import { noChange } from 'lit';

/** Remembers from what each layer of a picture was drawn last, so that layers that would look the same are left alone. */
export class KeptLayers {
  readonly #causes = new Map<string, readonly unknown[]>();

  /** Draws a layer, or leaves it as it is while all its causes are the same. */
  readonly keep = (layer: string, causes: readonly unknown[], draw: () => unknown): unknown => {
    const known = this.#causes.get(layer);
    if (known !== undefined && causes.every((cause, at) => cause === known[at])) return noChange;
    this.#causes.set(layer, causes);
    return draw();
  };

  /** Forgets everything: the picture is about to be drawn into an empty place. */
  forget(): void {
    this.#causes.clear();
  }
}
