import type { Entries } from './form-controls.js';

/** A half-filled form. */
export interface Draft {
  /** Persons of the party, the contact included. */
  readonly persons: number;
  readonly entries: Entries;
}

const mark = 'geflechtDraft';
/** What is never kept: needs, and consents, which nobody but the visitor ticks. */
const unkept = /^(?:needs|consent)\./;

/** What the browser answers, or nothing where a page or its settings forbid it. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * A form that may be kept in this tab, from the moment the visitor asks for it. Whether there is one is noted in the
 * page's own state, so that nothing is looked for on the device of somebody who has not asked.
 */
export class SignUpDraft {
  readonly #key: string;
  #isKept = false;

  /** @param eventId whose form is kept */
  constructor(eventId: string) {
    this.#key = `geflecht-sign-up ${eventId}`;
  }

  /** Whether the form is kept in this tab. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether the visitor asked for it before the page was loaded anew. */
  get wasAsked(): boolean {
    return (Object(history.state) as Record<string, unknown>)[mark] === this.#key;
  }

  /** Looks for what was kept before; only called once the visitor has asked for keeping. */
  recall(): Draft | undefined {
    return attempt(() => JSON.parse(sessionStorage.getItem(this.#key) ?? '') as Draft);
  }

  /**
   * Keeps the form from now on.
   * @returns whether it is kept, which a page may forbid
   */
  keep({ persons, entries }: Draft): boolean {
    const kept = { persons, entries: entries.filter(([name]) => !unkept.test(name)) };
    return (this.#isKept =
      attempt(() => {
        sessionStorage.setItem(this.#key, JSON.stringify(kept));
        history.replaceState({ ...Object(history.state), [mark]: this.#key }, '');
        return true;
      }) ?? false);
  }

  /** Forgets it; a form that was never kept leaves the device untouched. */
  forget(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    attempt(() => {
      sessionStorage.removeItem(this.#key);
      const { [mark]: _, ...others } = Object(history.state) as Record<string, unknown>;
      history.replaceState(others, '');
    });
  }
}
