import { fieldNames } from './field-names.js';
import { captionAt, captionOf, fillIn, sameForAll } from './form-controls.js';
import type { FormWalk } from './form-walk.js';
import { partySize } from './form-view.js';
import type { FormMessages } from './locales/form-messages.js';
import { SignUpDraft } from './sign-up-draft.js';

/** What the party needs of the form around it. */
export interface PartyHost {
  readonly form: HTMLFormElement | null;
  readonly messages: FormMessages;
}

/** Who is in a form, what of it is said of everybody, and whether it is kept for a reload. */
export class FormParty {
  readonly #host: PartyHost;
  readonly #walk: FormWalk;
  readonly #kept: SignUpDraft;
  /** Keys of everybody who was ever added; who was removed is `undefined`, so that the fields of the others stay theirs. */
  companions: readonly (number | undefined)[] = [];
  /** What was kept before a reload, until the form is filled in with it. */
  #recalled: FormData | undefined;
  /** What was done last, for those who cannot see it. */
  announcement = '';

  /** @param eventId whose form it is */
  constructor(host: PartyHost, walk: FormWalk, eventId: string) {
    this.#host = host;
    this.#walk = walk;
    this.#kept = new SignUpDraft(eventId);
  }

  /** Persons, the contact included. */
  get size(): number {
    return partySize(this);
  }

  /** What the form says, or is about to say. */
  get values(): FormData {
    return this.#recalled ?? new FormData(this.#host.form ?? undefined);
  }

  /** Whether the form is kept for a reload. */
  get isKept(): boolean {
    return this.#kept.isKept;
  }

  readonly add = (): void => {
    this.companions = [...this.companions, this.companions.length];
    this.announcement = this.#host.messages.personAdded(this.size);
    this.#walk.focus(`[name="${fieldNames.personName(this.size - 1)}"]`);
  };

  readonly remove = (key: number): void => {
    this.companions = this.companions.map((each) => (each === key ? undefined : each));
    this.#walk.clear();
    this.announcement = this.#host.messages.personRemoved;
    this.#walk.focus('#add-person');
  };

  /** Says of everybody what was chosen for the first. */
  readonly same = (): void => {
    const { form, messages } = this.#host;
    if (!form) return;
    const entries = sameForAll(form, this.size);
    const left = fillIn(form, entries);
    const closed = [...left].map((field) => captionAt(form, field)).join('; ');
    this.announcement = [
      entries.every(([name, value]) => value === '' || left.has(name)) ? '' : messages.sameForAllDone,
      closed === '' ? '' : messages.sameForAllNot(closed),
    ].join(' ');
    this.changed();
  };

  /** Draws anew what depends on what has been filled in, such as questions that follow from an answer. */
  readonly changed = (): void => this.#walk.after(this.follow);

  /** Keeps what is typed, where that was asked for. */
  readonly follow = (): void => {
    const { form } = this.#host;
    if (form) this.#kept.follow(form, this.size);
  };

  /** Leads whoever stands on what has just closed to its group, and says why: what is disabled cannot hold the focus. */
  leaveClosed(): void {
    const { form, messages } = this.#host;
    const closed = form?.querySelector<HTMLInputElement>('.option > :focus:disabled');
    if (!closed) return;
    this.announcement = messages.closedNow(captionOf(closed.labels?.[0]));
    this.#walk.after(() => undefined);
    closed.closest('fieldset')?.focus();
  }

  /** Brings back what was kept before a reload. */
  recall(): void {
    const draft = this.#kept.recall();
    if (!draft) return;
    this.companions = Array.from({ length: draft.persons - 1 }, (_, index) => index);
    // Drawn from it once: fields that follow from answers are there then, and choices that are full by now still open.
    const recalled = new FormData();
    for (const [name, value] of draft.entries) recalled.append(name, value);
    this.#recalled = recalled;
    this.#walk.after(() => {
      const { form, messages } = this.#host;
      if (form) fillIn(form, draft.entries);
      this.#recalled = undefined;
      this.#begin();
      this.announcement = messages.restored;
      this.changed();
    });
  }

  /** Begins to keep the form in this tab, or forgets it there. */
  readonly keep = (isWished: boolean): void => {
    if (isWished) this.#begin();
    else this.forget();
    const { forgotten, kept } = this.#host.messages;
    this.announcement = this.#kept.isKept ? kept : forgotten;
    this.#walk.focus('#keep');
  };

  forget(): void {
    this.#kept.forget();
  }

  #begin(): void {
    const { form } = this.#host;
    if (form) this.#kept.begin(form, this.size);
  }
}
