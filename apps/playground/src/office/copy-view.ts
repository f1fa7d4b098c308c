import type { GeflechtDocument } from '@geflecht/core/document';
import { organisingPaths } from '@geflecht/core/contract';
import { dayOf, isDay } from '@geflecht/core/time';
import { makeElement } from '../page/make-element.js';
import { pagePart } from '../page/page-part.js';
import { clearFindings, showFindings } from './form-findings.js';
import { dayOfNextTime, firstDayOf } from './next-time.js';
import { attempt } from './office-part.js';
import type { OfficeDesk } from './office-part.js';

type CopiedEvent = NonNullable<GeflechtDocument['events']>[number];

/** The form that makes a draft of an event for another date. */
export class CopyView {
  readonly #desk: OfficeDesk;
  readonly #event: CopiedEvent;
  readonly #form = pagePart('kopieren', HTMLFormElement);
  readonly #day = pagePart('kopie-tag', HTMLInputElement);
  /** The same for every try at one day, so that a lost answer makes no second draft. */
  readonly #submitKeys = new Map<string, string>();
  #isBusy = false;

  constructor(desk: OfficeDesk, event: CopiedEvent) {
    [this.#desk, this.#event] = [desk, event];
  }

  /** Makes the form work. */
  start(): void {
    const first = firstDayOf(this.#event);
    if (first !== undefined) this.#day.value = dayOfNextTime(first, this.#today());
    this.#form.addEventListener('submit', (submitted) => {
      submitted.preventDefault();
      if (!this.#isBusy) void this.#copy();
    });
  }

  #today(): string {
    return dayOf(new Date().toISOString(), this.#event.timeZone ?? 'UTC');
  }

  #flaw(day: string): string | undefined {
    const { copy } = this.#desk.words;
    if (!isDay(day)) return copy.dayMissing;
    if (day === firstDayOf(this.#event)) return copy.sameDay;
    return day < this.#today() ? copy.dayPast : undefined;
  }

  async #copy(): Promise<void> {
    const { words } = this.#desk;
    const start = this.#day.value;
    const flaw = this.#flaw(start);
    clearFindings(this.#form);
    if (flaw !== undefined) {
      showFindings(this.#form, [{ field: this.#day.name, sentence: flaw }], words.entry.problems(1));
      return;
    }
    this.#isBusy = true;
    await attempt(this.#desk, () => this.#send(start));
    this.#isBusy = false;
  }

  async #send(start: string): Promise<void> {
    const { api, eventId, say, tell, words } = this.#desk;
    const submitKey = this.#submitKeys.get(start) ?? crypto.randomUUID();
    this.#submitKeys.set(start, submitKey);
    const made = await api.post<{ readonly eventId: string }>(organisingPaths.copies(eventId), { start, submitKey });
    const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(start));
    const sentence = words.copy.made(tell(this.#event.title), day);
    const address = new URL(location.href);
    address.searchParams.set('event', made.eventId);
    address.hash = '';
    const link = makeElement('a', { href: address.href }, words.copy.open);
    pagePart('kopie', HTMLElement).replaceChildren(
      makeElement('p', {}, sentence),
      makeElement('p', {}, words.copy.next),
      makeElement('p', {}, link),
    );
    link.focus();
    say(sentence);
  }
}
