import type { SignUpReceipt } from '@geflecht/core/contract';
import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import type { FormView } from './form-view.js';
import { deadlineWords } from './sign-up-clock.js';

/** What the receipt shows beside the view. */
export interface ReceiptView extends FormView {
  readonly receipt: SignUpReceipt;
  /** Names of persons by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly calendarUrl?: string | undefined;
}

/** What can be done with a receipt. */
export interface ReceiptActions {
  readonly again: () => void;
  readonly print: () => void;
}

/** What things to choose are called, by id. */
export function optionTitles({ messages, model, texts }: FormView): ReadonlyMap<string, string> {
  const options = model.choices.flatMap((choice) => choice.options);
  const titles = options.map(({ bookableId, title }) => [bookableId, plainText(title, texts)] as const);
  return new Map([...model.seats.map((id) => [id, messages.seat] as const), ...titles]);
}

type Waiting = NonNullable<SignUpReceipt['waiting']>;

/** Places and wishes of a party, and where it waits. */
interface BookedPlaces {
  readonly bookings?: SignUpReceipt['bookings'] | undefined;
  readonly waiting?: Waiting | undefined;
}

/** Where the party stands in a queue. */
function positionText(bookableId: string, waiting: Waiting | undefined, { messages }: FormView): string {
  const place = waiting?.find((each) => each.bookableId === bookableId);
  return place === undefined ? '' : ` – ${messages.receipt.position(place.position, place.parties)}`;
}

/** What became of each thing that somebody chose. */
export function bookingsOf(participantId: string, { bookings = [], waiting }: BookedPlaces, view: FormView): unknown {
  const { messages } = view;
  const titles = optionTitles(view);
  const lines = bookings.flatMap(({ bookableId, participantId: whose, rank, status }) => {
    const title = titles.get(bookableId);
    if (whose !== participantId || title === undefined) return [];
    const wish = rank === undefined ? '' : ` (${messages.rank(rank)})`;
    const words = messages.receipt.booking[status] ?? '';
    return [html`<li><bdi>${title}</bdi>${wish} – ${words}${positionText(bookableId, waiting, view)}</li>`];
  });
  return lines.length === 0
    ? nothing
    : html`<ul>
        ${lines}
      </ul>`;
}

/** What can be done later: cancel in time, send somebody else. */
export function laterWords(view: FormView): readonly string[] {
  const { messages, model } = view;
  const { cancelBy, substitutes = 'none' } = model.rules ?? {};
  const day = cancelBy === undefined ? '' : messages.cancelBy(deadlineWords(cancelBy, view));
  return [day, substitutes === 'none' ? '' : messages.substitutes[substitutes]].filter(Boolean);
}

/** What became of the sign-up, for every person of the party, and what happens next. */
export function renderReceipt(view: ReceiptView, { again, print }: ReceiptActions): TemplateResult {
  const { calendarUrl, names, messages, receipt } = view;
  const words = messages.receipt;
  const href = safeUrl(calendarUrl, { relative: true });
  return html`<div class="receipt status" part="receipt">
      <div class="receipt-title" tabindex="-1">${heading(view.headingLevel, words.title)}</div>
      <p><strong>${words.status[receipt.status] ?? words.status.other}</strong></p>
      <p>${words.persons}:</p>
      <ul>
        ${[...names].map(([id, name]) => html`<li><bdi>${name}</bdi>${bookingsOf(id, receipt, view)}</li>`)}
      </ul>
      ${[words.next, ...laterWords(view)].map((each) => html`<p>${each}</p>`)}
      <p class="hint">${words.reference}: <code>${receipt.signUpId}</code></p>
    </div>
    <p class="moves">
      ${href === undefined ? nothing : html`<a href=${href}>${words.calendar}</a> `}
      <button type="button" @click=${print}>${words.print}</button>
      <button type="button" @click=${again}>${words.again}</button>
    </p>`;
}
