import type { ProgrammeItem } from '@geflecht/core/event';
import type { Agenda } from './agenda-model.js';
import { attempt } from './attempt.js';

/** Two items of a programme that nobody can attend both of. */
export type OverlappingPair = readonly [ProgrammeItem, ProgrammeItem];

/** Pairs that run at the same time, by start; an end that is not known counts as a moment, and what is cancelled not at all. */
export function overlapping(items: readonly ProgrammeItem[]): readonly OverlappingPair[] {
  const held = items
    .filter(({ session }) => session.status !== 'cancelled')
    .toSorted((a, b) => a.startsAt - b.startsAt);
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter(({ startsAt }) => startsAt === one.startsAt || startsAt < (one.endsAt ?? one.startsAt))
      .map((other): OverlappingPair => [one, other]),
  );
}

/** Items of some sessions, in the order of the programme. */
export function chosenItems({ arrangement }: Agenda, ids: ReadonlySet<string>): readonly ProgrammeItem[] {
  return arrangement.days.flatMap(({ items }) => items.filter(({ session }) => ids.has(session.id)));
}

/** The sessions a visitor has chosen: kept in memory, and on the device only once the visitor asks for that. */
export class MyAgenda {
  readonly #key: string;
  #ids: ReadonlySet<string> = new Set();
  #isKept = false;

  /** @param eventId whose sessions are chosen */
  constructor(eventId: string) {
    this.#key = `geflecht-agenda ${eventId}`;
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Whether the choice is kept on the device. */
  get isKept(): boolean {
    return this.#isKept;
  }

  toggle(id: string): void {
    const ids = new Set(this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.take(ids);
  }

  /** Takes another choice over. */
  take(ids: Iterable<string>): void {
    this.#ids = new Set(ids);
    if (this.#isKept) this.keep(true);
  }

  /** Looks for a choice that was kept before; only called once the visitor has turned to choosing. */
  recall(): void {
    const kept = attempt(() => localStorage.getItem(this.#key));
    if (!kept) return;
    this.#isKept = true;
    this.take([...this.#ids, ...kept.split('\n')]);
  }

  /**
   * Keeps the choice on the device from now on, together with what was kept there before, or forgets it there.
   * @returns whether it is kept, which a page may forbid
   */
  keep(isWished: boolean): boolean {
    if (isWished && !this.#isKept) this.recall();
    return (this.#isKept =
      attempt(() => {
        if (isWished) localStorage.setItem(this.#key, [...this.#ids].join('\n'));
        else localStorage.removeItem(this.#key);
        return isWished;
      }) ?? false);
  }
}
