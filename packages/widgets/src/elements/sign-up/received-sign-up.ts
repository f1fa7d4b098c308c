import type { SignUpReceipt, SignUpRequest } from '@geflecht/core/contract';
import type { Client } from '@geflecht/sdk';
import type { FormView } from './form-view.js';
import { renderReceipt } from './render-receipt.js';
import type { ReceiptActions } from './render-receipt.js';

/** Sessions among what was booked. */
function bookedSessions({ bookings }: SignUpReceipt, { model }: FormView): readonly string[] {
  const booked = new Set<string>(bookings.map(({ bookableId }) => bookableId));
  const options = model.choices.flatMap((choice) => choice.options);
  return options.flatMap(({ bookableId, session }) => (session && booked.has(bookableId) ? [session.id] : []));
}

/** A sign-up that has arrived: what became of it, and a calendar of it where the backend has one. */
export class ReceivedSignUp {
  readonly receipt: SignUpReceipt;
  readonly #request: SignUpRequest;
  #calendarUrl: string | undefined;

  constructor(receipt: SignUpReceipt, request: SignUpRequest) {
    this.receipt = receipt;
    this.#request = request;
  }

  /** Asks for a calendar of what was booked; without one there is none. */
  async askForCalendar(client: Client, view: FormView): Promise<void> {
    const sessionIds = bookedSessions(this.receipt, view);
    const choice = sessionIds.length > 0 ? { sessionIds } : undefined;
    this.#calendarUrl = await client.calendarUrl(this.receipt.eventId, choice).catch(() => undefined);
  }

  /** Draws it; names stay on the page, the backend does not repeat them. */
  render(view: FormView, actions: ReceiptActions): unknown {
    const names = new Map<string, string>(this.#request.participants.map(({ id, name }) => [id, name ?? '']));
    return renderReceipt({ ...view, receipt: this.receipt, names, calendarUrl: this.#calendarUrl }, actions);
  }
}
