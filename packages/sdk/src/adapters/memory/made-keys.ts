/** Keys that each stand for one thing; made when first asked for. */
export class MadeKeys {
  readonly #newKey: () => string;
  readonly #keys = new Map<string, string>();
  readonly #things = new Map<string, string>();

  constructor(newKey: () => string) {
    this.#newKey = newKey;
  }

  /** The key of a thing. */
  keyOf(thing: string): string {
    const key = this.#keys.get(thing) ?? this.#newKey();
    this.#keys.set(thing, key);
    this.#things.set(key, thing);
    return key;
  }

  /** What a key stands for; undefined for a key nobody made. */
  thingOf(key: string): string | undefined {
    return this.#things.get(key);
  }

  /** Lets a key stand for nothing any more. */
  forget(thing: string): void {
    this.#things.delete(this.keyOf(thing));
    this.#keys.delete(thing);
  }
}
