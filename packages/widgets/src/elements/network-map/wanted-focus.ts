/** Puts the focus where it is wanted, as soon as that is drawn. */
export class WantedFocus {
  readonly #root: ParentNode;
  #selector: string | undefined;

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** Says where the focus is wanted. */
  want(selector: string): void {
    this.#selector = selector;
  }

  /** Looks whether it is there now. */
  look(): void {
    const wanted = this.#selector === undefined ? null : this.#root.querySelector<HTMLElement>(this.#selector);
    if (wanted === null) return;
    this.#selector = undefined;
    // The focus sets off another update, which must not begin within this one.
    queueMicrotask(() => {
      wanted.focus({ preventScroll: true });
      wanted.scrollIntoView({ block: 'nearest' });
    });
  }
}
