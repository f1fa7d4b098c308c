import type { Entries } from './form-controls.js';
import { SignUpDraft } from './sign-up-draft.js';
import type { Draft } from './sign-up-draft.js';

function entriesOf(form: HTMLFormElement): Entries {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

/** Ties a form to its draft: what was asked for before a reload comes back once, whatever is typed after that is kept. */
export class KeptForm {
  readonly #draft: SignUpDraft;
  #isRecalled = false;

  /** @param eventId whose form is kept */
  constructor(eventId: string) {
    this.#draft = new SignUpDraft(eventId);
  }

  get isKept(): boolean {
    return this.#draft.isKept;
  }

  /** What has to be filled in again after a reload; told once. */
  recall(): Draft | undefined {
    if (this.#isRecalled || !this.#draft.wasAsked) return undefined;
    this.#isRecalled = true;
    return this.#draft.recall();
  }

  /** Follows what the visitor has typed, where that was asked for. */
  follow(form: HTMLFormElement, persons: number): void {
    if (this.#draft.isKept) this.begin(form, persons);
  }

  /** Keeps the form from now on. */
  begin(form: HTMLFormElement, persons: number): void {
    this.#isRecalled = true;
    this.#draft.keep({ persons, entries: entriesOf(form) });
  }

  forget(): void {
    this.#draft.forget();
  }
}
