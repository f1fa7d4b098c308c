import type { SignUpReceipt } from '@geflecht/core/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { authorText } from '../../internal/author-text.js';
import { heading } from '../../internal/heading.js';
import type { FormView } from './form-view.js';

/** What the receipt shows beside the view: names stay on the page, the backend does not repeat them. */
export interface ReceiptView extends FormView {
  readonly receipt: SignUpReceipt;
  readonly names: ReadonlyMap<string, string>;
}

function bookingsOf(participantId: string, { receipt, model, messages, texts }: ReceiptView): unknown {
  const options = new Map(model.choices.flatMap((choice) => choice.options.map((each) => [each.bookableId, each])));
  const shown = receipt.bookings.flatMap((booking) => {
    const option = options.get(booking.bookableId);
    if (booking.participantId !== participantId || option === undefined) return [];
    return [html`<li>${authorText(option.title, texts)} – ${messages.receipt.booking[booking.status] ?? nothing}</li>`];
  });
  return shown.length === 0
    ? nothing
    : html`<ul>
        ${shown}
      </ul>`;
}

/** What became of the sign-up, for every person of the party. */
export function renderReceipt(view: ReceiptView): TemplateResult {
  const { receipt, names, messages } = view;
  const words = messages.receipt;
  return html`<div class="receipt" part="receipt">
    <div class="receipt-title" tabindex="-1">${heading(view.headingLevel, words.title)}</div>
    <p><strong>${words.status[receipt.status] ?? words.status.other}</strong></p>
    <p>${words.persons}:</p>
    <ul>
      ${[...names].map(([id, name]) => html`<li><bdi>${name}</bdi>${bookingsOf(id, view)}</li>`)}
    </ul>
    <p class="hint">${words.reference}: <code>${receipt.signUpId}</code></p>
  </div>`;
}
