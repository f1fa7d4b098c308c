/** The keys that open single sign-ups; made when first asked for. */
export class ManageKeys {
  readonly #newKey: () => string;
  readonly #keys = new Map<string, string>();
  readonly #signUpIds = new Map<string, string>();

  constructor(randomId: () => string) {
    this.#newKey = () => `geflecht_manage_${randomId()}`;
  }

  /** The key of a sign-up. */
  keyOf(signUpId: string): string {
    const key = this.#keys.get(signUpId) ?? this.#newKey();
    this.#keys.set(signUpId, key);
    this.#signUpIds.set(key, signUpId);
    return key;
  }

  /** What a key opens; undefined for a key nobody made. */
  signUpIdOf(manageKey: string): string | undefined {
    return this.#signUpIds.get(manageKey);
  }

  /** Lets a key open nothing any more. */
  forget(signUpId: string): void {
    this.#signUpIds.delete(this.keyOf(signUpId));
    this.#keys.delete(signUpId);
  }
}
