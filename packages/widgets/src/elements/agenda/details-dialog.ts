import type { Session } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { heading } from '../../internal/heading.js';
import { mayToggle } from './agenda-events.js';
import { hasDetails } from './agenda-model.js';
import type { Agenda } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { sessionsWithMore } from './details-sessions.js';
import { joinWords } from './join-words.js';
import type { DetailsMessages } from './locales/details-messages.js';
import { line, roomsOf } from './render-entry.js';
import { shownSessions } from './shown-sessions.js';

/** Sessions that have details, in the order of the programme. */
function openable(agenda: Agenda): readonly Session[] {
  const more = sessionsWithMore(agenda);
  return shownSessions(agenda).filter((session) => hasDetails(session, agenda) || more.has(session.id));
}

/** When and where a session takes place. */
function placeOf(session: Session, scope: AgendaScope): unknown {
  const { agenda, clock, messages } = scope;
  for (const { endsAt, items, startsAt } of agenda.arrangement.days) {
    const item = items.find((one) => one.session === session);
    const when = item && [clock.day(startsAt), clock.when(item, endsAt), roomsOf(item, scope)];
    if (when) return joinWords([...when, session.optional ? messages.optional : ''], ' · ');
  }
  return messages.unscheduled;
}

/** One dialog for the details of all sessions, with ways to the next and the previous one. */
export class DetailsDialog implements ReactiveController {
  readonly #host: LitElement;
  #sessionId: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is moved within a page loses its place above it, although it stays open. */
  hostConnected(): void {
    const dialog = this.#dialog;
    if (!dialog?.open || dialog.matches(':modal')) return;
    dialog.open = false;
    dialog.showModal();
  }

  /**
   * Shows a session.
   * @param loading what its words still wait for, asked once it is drawn
   */
  async show(sessionId: string, loading?: () => Promise<void> | undefined): Promise<void> {
    this.#sessionId = sessionId;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // An empty dialog would take the focus itself, and tell nothing.
    await loading?.();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    // Whoever goes from session to session starts each at its beginning.
    if (dialog?.open) dialog.scrollTop = 0;
    else dialog?.showModal();
  }

  /**
   * The dialog, or nothing while no session is shown.
   * @param words absent until they are loaded
   * @param content draws details with headings from a level on
   */
  draw(
    scope: AgendaScope,
    words: DetailsMessages | undefined,
    content: (session: Session, level: number) => unknown,
  ): unknown {
    const all = openable(scope.agenda);
    const at = all.findIndex(({ id }) => id === this.#sessionId);
    const session = all[at];
    if (!session) return nothing;
    const step = (by: number) => () => {
      const id = all.at((at + by) % all.length)?.id ?? '';
      if (mayToggle(this.#host, id, true)) void this.show(id);
    };
    const button = (name: 'close' | 'next' | 'previous', press: () => void) =>
      html`<button part=${name} @click=${press}>${words?.[name]}</button>`;
    return html`<dialog
      part="dialog"
      aria-labelledby="shown"
      @cancel=${this.#onCancel}
      @click=${this.#onClick}
      @close=${this.#onClose}
    >
      <div class="details" part="details">
        <div class="bar">
          ${words && [button('previous', step(-1)), button('next', step(1)), button('close', this.#close)]}
        </div>
        <div aria-live="polite">
          <div id="shown">${heading(scope.level + 1, scope.write(session.title, session))}</div>
          ${line('', placeOf(session, scope))}
        </div>
        ${content(session, scope.level + 2)}
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('[part="dialog"]');
  }

  /** Closes the dialog, unless the page prevents it; the browser leads back to what opened it. */
  readonly #close = (): void => {
    if (mayToggle(this.#host, this.#sessionId ?? '', false)) this.#dialog?.close();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#close();
  };

  readonly #onClick = ({ currentTarget, target }: Event): void => {
    // What surrounds the dialog counts as the dialog itself.
    if (target === currentTarget) this.#close();
  };

  readonly #onClose = (): void => {
    this.#sessionId = undefined;
    this.#host.requestUpdate();
  };
}
