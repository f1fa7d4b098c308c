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

const pageState = () => Object(history.state) as Record<string, unknown>;

/**
 * A form that may be kept in this tab, from the moment the visitor asks for it. Whether there is one is noted in the
 * page's own state, so that nothing is looked for on the device of somebody who has not asked.
 */
export class SignUpDraft {
  readonly #key: string;
  #isKept = false;
  #isRecalled = false;

  /** @param eventId whose form is kept */
  constructor(eventId: string) {
    this.#key = `geflecht-sign-up ${eventId}`;
  }

  /** Whether the form is kept in this tab. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** What the visitor had kept before the page was loaded anew; told once. */
  recall(): Draft | undefined {
    if (this.#isRecalled || pageState()[mark] !== this.#key) return undefined;
    this.#isRecalled = true;
    return attempt(() => JSON.parse(sessionStorage.getItem(this.#key) ?? '') as Draft);
  }

  /** Follows what the visitor has typed, where that was asked for. */
  follow(form: HTMLFormElement, persons: number): void {
    if (this.#isKept) this.begin(form, persons);
  }

  /** Keeps the form from now on; a page may forbid it. */
  begin(form: HTMLFormElement, persons: number): void {
    this.#isRecalled = true;
    const entries = [...new FormData(form)].filter(([name]) => !unkept.test(name));
    this.#isKept =
      attempt(() => {
        sessionStorage.setItem(this.#key, JSON.stringify({ persons, entries }));
        history.replaceState({ ...pageState(), [mark]: this.#key }, '');
        return true;
      }) ?? false;
  }

  /** Forgets it; a form that was never kept leaves the device untouched. */
  forget(): void {
    if (!this.#isKept) return;
    this.#isKept = false;
    attempt(() => {
      sessionStorage.removeItem(this.#key);
      const { [mark]: _, ...others } = pageState();
      history.replaceState(others, '');
    });
  }
}
