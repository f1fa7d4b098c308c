import type { GeflechtDocument } from '@geflecht/core/document';
import type { Bookable } from '@geflecht/core/sign-up';
import type { Session } from '@geflecht/core/event';
import type { Text } from '@geflecht/core/text';
import { comparableName } from '../records/comparable-name.js';
import { bookableFor } from '../programme-table/session-sign-up.js';

function wordsOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** `WS 3: Netze knüpfen` and `3 Netze knüpfen` are called `Netze knüpfen` too. */
function bareWords(cell: string): readonly string[] {
  const bare = cell.replace(
    /^\s*(?:workshop|ws|ag|forum|session|kurs)?\s*(?:nr\.?\s*)?[a-z]?\d{0,3}[a-z]?\s*[:.)–-]?\s+/i,
    '',
  );
  const before = cell.replace(/\s*\([^()]*\)\s*$/, '');
  return [cell, bare, before];
}

/** Finds what people chose among what a document's event has places for. */
export class ChoiceMatcher {
  readonly #bookables = new Map<string, Bookable>();
  readonly #added: Bookable[] = [];
  readonly #byTarget: ReadonlyMap<string, Bookable>;
  readonly #sessions = new Map<string, Session>();

  constructor({ sessions = [], bookables = [] }: GeflechtDocument) {
    this.#byTarget = new Map(bookables.flatMap((each) => (each.targetId === undefined ? [] : [[each.targetId, each]])));
    for (const bookable of bookables) {
      for (const words of wordsOf(bookable.title)) this.#bookables.set(comparableName(words), bookable);
    }
    for (const session of sessions) {
      const names = [...wordsOf(session.title), session.code, session.slug, session.id].filter(
        (name) => name !== undefined,
      );
      for (const name of names) {
        const key = comparableName(name);
        if (!this.#sessions.has(key)) this.#sessions.set(key, session);
      }
    }
  }

  /** Places that a session lacked and that a choice asks for. */
  get added(): readonly Bookable[] {
    return this.#added;
  }

  /** What a cell chooses, or nothing where no session or bookable is called so. */
  match(cell: string): Bookable | undefined {
    for (const words of bareWords(cell)) {
      const key = comparableName(words);
      const bookable = key === '' ? undefined : (this.#bookables.get(key) ?? this.#ofSession(this.#sessions.get(key)));
      if (bookable !== undefined) return bookable;
    }
    return undefined;
  }

  #ofSession(session: Session | undefined): Bookable | undefined {
    if (session === undefined) return undefined;
    const known = this.#byTarget.get(session.id) ?? this.#added.find(({ targetId }) => targetId === session.id);
    if (known !== undefined) return known;
    const bookable = bookableFor(session.id, undefined);
    this.#added.push(bookable);
    return bookable;
  }
}
