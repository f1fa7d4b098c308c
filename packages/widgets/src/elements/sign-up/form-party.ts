import { fieldNames } from './field-names.js';
import { fillIn, sameForAll } from './form-controls.js';
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
    if (form) fillIn(form, sameForAll(form, this.size));
    this.announcement = messages.sameForAllDone;
    this.changed();
  };

  /** Draws anew what depends on what has been filled in, such as questions that follow from an answer. */
  readonly changed = (): void => this.#walk.after(this.follow);

  /** Keeps what is typed, where that was asked for. */
  readonly follow = (): void => {
    const { form } = this.#host;
    if (form) this.#kept.follow(form, this.size);
  };

  /** Brings back what was kept before a reload; questions that follow from an answer are there only after it, hence twice. */
  recall(): void {
    const draft = this.#kept.recall();
    if (!draft) return;
    this.companions = Array.from({ length: draft.persons - 1 }, (_, index) => index);
    const fill = () => this.#host.form && fillIn(this.#host.form, draft.entries);
    this.#walk.after(() => {
      fill();
      this.#walk.after(() => {
        fill();
        this.#begin();
        this.announcement = this.#host.messages.restored;
        this.changed();
      });
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
