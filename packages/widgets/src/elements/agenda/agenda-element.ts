import type { GeflechtDocument } from '@geflecht/core/document';
import type { Track } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import type { Resource } from '../../controllers/document-controller.js';
import type { MessageCatalogue } from '../../controllers/messages-controller.js';
import { GeflechtElement } from '../../internal/geflecht-element.js';
import { property } from '../../internal/property.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { agendaClock } from './agenda-clock.js';
import { fittingView, isEmptyAgenda, isLongAgenda, setOutAgenda } from './agenda-model.js';
import type { Agenda, AgendaView, AgendaViewWish } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { agendaStyles } from './agenda-styles.js';
import type { LateAgenda } from './late-agenda.js';
import { messages as german } from './locales/agenda-de.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import { remembered } from './remembered.js';
import type { DrawDay } from './render-frame.js';
import { renderDay, renderDayLinks, renderFunding, renderHeader, renderUnscheduled } from './render-frame.js';
import { writeText } from './write-text.js';

/** How each look draws a day. */
const parts = {
  list: () => import('./list-part.js'),
  grid: () => import('./grid-part.js'),
};

/**
 * Shows the programme of an event as table of rooms and times or as headed list, whichever fits its own width.
 *
 * @summary Programme of an event
 * @slot - Shown until the programme is there, and when data cannot load.
 * @slot empty - Shown when there is nothing on the programme.
 * @slot error - Sentence shown when data cannot load.
 * @fires {GeflechtReadyEvent} geflecht-ready - The first picture is painted.
 * @fires {GeflechtErrorEvent} geflecht-error - The content could not be shown.
 * @fires {GeflechtAgendaToggleEvent} geflecht-agenda-toggle - Before details open or close; cancelable.
 * @csspart heading - Every heading.
 * @csspart header - Title, date, place and time zone of the event.
 * @csspart days - Buttons that lead to the days.
 * @csspart day - One day of the programme.
 * @csspart entry - One session.
 * @csspart details - Details of an open session.
 * @csspart funding - Wording and logos of those who pay.
 * @cssprop --geflecht-accent - Colour of links and focus.
 * @cssprop --geflecht-sticky-top - Height of whatever sticks to the top of the page; default 0.
 */
export class GeflechtAgenda extends GeflechtElement<AgendaMessages> {
  static override styles: CSSResultGroup = [GeflechtElement.styles, agendaStyles];
  static override readonly catalogue: MessageCatalogue<AgendaMessages> = {
    de: german,
    en: () => import('./locales/agenda-en.js'),
  };

  /** Id of the event; without it the document's only one. */
  @property() event: string | undefined;
  /** Table or list; `auto` follows the element's own width. */
  @property() view: AgendaViewWish = 'auto';
  /** IANA zone that times are told in, or `visitor` for the reader's own; default the event's. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  #agenda: Agenda | undefined;
  #shown: AgendaView | undefined;
  #late: LateAgenda | undefined;
  #drawDay: DrawDay | undefined;
  readonly #setOut = remembered(setOutAgenda);
  readonly #clock = remembered(agendaClock);

  override get resource(): Resource {
    return { kind: 'event', id: this.event };
  }

  /** Whether the picture no longer fits the element's width. */
  get isOutgrown(): boolean {
    return this.#fittingView() !== this.#shown;
  }

  /** Tracks of the event that is shown. */
  get tracks(): readonly Track[] {
    return this.#agenda?.programme.tracks ?? [];
  }

  protected override isEmpty(document: GeflechtDocument): boolean {
    const zone = this.timeZone === 'visitor' ? Intl.DateTimeFormat().resolvedOptions().timeZone : this.timeZone;
    this.#agenda = this.#setOut({ document, eventId: this.event, timeZone: zone });
    return this.#agenda === undefined;
  }

  protected override get isSettled(): boolean {
    return this.#drawDay !== undefined;
  }

  protected override contentReady(): void {
    void this.#enliven();
  }

  protected override renderContent(_document: GeflechtDocument, messages: AgendaMessages): unknown {
    if (this.#agenda === undefined) return nothing;
    if (this.isOutgrown) void this.#load((this.#shown = this.#fittingView()));
    const draw = this.#drawDay;
    if (draw === undefined) return html`<slot></slot>`;
    const { arrangement } = this.#agenda;
    const scope = this.#scope(this.#agenda, messages);
    return html`<div class=${isLongAgenda(arrangement) ? 'agenda long' : 'agenda'} @click=${this.#onClick}>
      ${renderHeader(scope)}
      ${
        isEmptyAgenda(arrangement)
          ? html`<p class="status" part="empty"><slot name="empty">${messages.empty}</slot></p>`
          : [
              renderDayLinks(arrangement.days, scope),
              arrangement.days.map((day) => renderDay(day, draw, scope)),
              renderUnscheduled(arrangement.unscheduled, scope),
            ]
      }
      ${renderFunding(scope)}
    </div>`;
  }

  async #enliven(): Promise<LateAgenda> {
    const { LateAgenda: Late } = await import('./late-agenda.js');
    return (this.#late ??= new Late(this));
  }

  /** One listener for all entries: a programme may hold thousands. */
  readonly #onClick = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest('button');
    if (button !== null) (await this.#enliven()).press(button);
  };

  /** Each look is loaded when it first fits; until then the other one stays. */
  async #load(view: AgendaView): Promise<void> {
    const part = await parts[view]().catch(parts.list).catch(this.fail);
    if (this.#shown !== view) return;
    if (part === undefined) {
      // Whoever tries again starts anew.
      this.#shown = undefined;
      return;
    }
    adoptStyles(this.renderRoot, part.styles);
    this.#drawDay = part.drawDay;
    this.requestUpdate();
  }

  #fittingView(): AgendaView {
    const { view } = this;
    if (view !== 'auto' || this.#agenda === undefined) return view === 'grid' ? view : 'list';
    return fittingView(this.#agenda.arrangement, this.clientWidth, this.#shown);
  }

  #scope(agenda: Agenda, messages: AgendaMessages): AgendaScope {
    const texts = { locale: this.shownLocale, contentLocale: agenda.programme.event.contentLocale };
    const { timeZone } = agenda.arrangement;
    return {
      agenda,
      messages,
      late: this.#late,
      texts,
      clock: this.#clock({ locale: texts.locale, language: this.messagesLanguage, messages, timeZone }),
      level: this.headingLevel,
      write: (text, of) => writeText(text, of?.contentLocale ? { ...texts, contentLocale: of.contentLocale } : texts),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geflecht-agenda': GeflechtAgenda;
  }
}
