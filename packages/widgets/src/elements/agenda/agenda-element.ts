import type { GeflechtDocument } from '@geflecht/core/document';
import { html, nothing } from 'lit';
import type { CSSResultGroup } from 'lit';
import type { Resource } from '../../controllers/document-controller.js';
import type { MessageCatalogue } from '../../controllers/messages-controller.js';
import { GeflechtElement } from '../../internal/geflecht-element.js';
import { property } from '../../internal/property.js';
import { agendaClock } from './agenda-clock.js';
import { fittingView, isEmptyAgenda, isLongAgenda, setOutAgenda } from './agenda-model.js';
import type { Agenda, AgendaView, AgendaViewWish } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { agendaStyles } from './agenda-styles.js';
import type { LateAgenda } from './late-agenda.js';
import { gridStyles } from './grid-styles.js';
import { listStyles } from './list-styles.js';
import { messages as german } from './locales/agenda-de.js';
import type { AgendaMessages } from './locales/agenda-messages.js';
import { remembered } from './remembered.js';
import type { DrawDay } from './render-frame.js';
import { renderDay, renderDayLinks, renderFunding, renderHeader, renderUnscheduled } from './render-frame.js';
import { renderGrid } from './render-grid.js';
import { renderList } from './render-list.js';
import { writeText } from './write-text.js';

/** How each look draws a day. */
const looks: Readonly<Record<AgendaView, DrawDay>> = { grid: renderGrid, list: renderList };

/**
 * Shows the programme of an event as table of rooms and times or as headed list, whichever fits its own width.
 *
 * @summary Programme of an event
 * @slot - Shown until the programme is there, and when data cannot load.
 * @slot header - Above title and programme.
 * @slot footer - Below everything else.
 * @slot session-ID - Below the entry of the session with that id.
 * @slot empty - Shown when there is nothing on the programme.
 * @slot error - Sentence shown when data cannot load.
 * @fires {GeflechtReadyEvent} geflecht-ready - The first picture is painted.
 * @fires {GeflechtErrorEvent} geflecht-error - The content could not be shown.
 * @fires {GeflechtAgendaToggleEvent} geflecht-agenda-toggle - Before details open or close; cancelable.
 * @fires {GeflechtAgendaNavigateEvent} geflecht-agenda-navigate - Before a visitor is led to a day or session; cancelable.
 * @fires {GeflechtAgendaLoadMediaEvent} geflecht-agenda-load-media - Before media of another host load; cancelable.
 * @attr {boolean} hide-header - Leaves out title, date, place and zone.
 * @attr {boolean} hide-days - Leaves out the buttons that lead to the days.
 * @attr {string} sheets - Address of the folder with the pages for paper, `doors.html`, `tables.html` and `handout.html`; default: none are offered.
 * @attr {boolean} hide-tools - Leaves out search, filters and further tools, unless an address narrows the programme.
 * @csspart heading - Every heading.
 * @csspart header - Title, date, place and time zone of the event.
 * @csspart tools - Search, filters and further tools.
 * @csspart search-field - Where words are typed.
 * @csspart panel - What is open below the tools.
 * @csspart message - What was done last, such as a link that was copied.
 * @csspart changes - What has changed since the visitor came.
 * @csspart state - How old the programme is, where that is not now.
 * @csspart now - What runs and comes next, while the event is on.
 * @csspart zone-question - In which zone an online event is to be told.
 * @csspart days - Buttons that lead to the days.
 * @csspart day - One day of the programme.
 * @csspart table - A day as table; its pieces are `room`, `time` and `cell`.
 * @csspart entry - One session; its pieces are `heading`, `when`, `muted`, `notes` and `acts`.
 * @csspart details - Details of an open session; their pieces are `session-part`, `person`, `material` and `result`.
 * @csspart dialog - Dialog that shows details; its buttons are `previous`, `next` and `close`.
 * @csspart documentation - What remains of the event; its pieces are `section`, `quote` and `report`.
 * @csspart gallery - Media of one kind; its pieces are `figure`, `image`, `video` and `audio`.
 * @csspart funding - Wording and logos of those who pay.
 * @cssprop --geflecht-accent - Colour of links and focus.
 * @cssprop --geflecht-sticky-top - Height of whatever sticks to the top of the page; default 0.
 */
export class GeflechtAgenda extends GeflechtElement<AgendaMessages> {
  static override styles: CSSResultGroup = [GeflechtElement.styles, agendaStyles, listStyles, gridStyles];
  static override readonly catalogue: MessageCatalogue<AgendaMessages> = {
    de: german,
    'de-simple': () => import('./locales/agenda-de-simple.js'),
    en: () => import('./locales/agenda-en.js'),
  };

  /** Id of the event; without it the document's only one. */
  @property() event: string | undefined;
  /** Table or list; `auto` follows the element's own width. */
  @property() view: AgendaViewWish = 'auto';
  /** Only this day, `YYYY-MM-DD`; default all. */
  @property() day: string | undefined;
  /** Only sessions in the room of this id; default all. */
  @property() room: string | undefined;
  /** Only sessions of this format, such as `workshop`; default all. */
  @property() format: string | undefined;
  /** Only sessions of this topic or track, by id; default all. */
  @property() topic: string | undefined;
  /** Where details open: in place (`disclosure`, the default) or in a `dialog`. */
  @property() details: string | undefined;
  /** Seconds between two looks for changes; default none. */
  @property() poll: string | undefined;
  /** Name under which the choices of a visitor may stand in the page's address, behind `#`; default: they do not. */
  @property() hash: string | undefined;
  /** Address of a calendar file of the event; default: the backend's, else files made on the spot. */
  @property() calendar: string | undefined;
  /** IANA zone that times are told in, or `visitor` for the reader's own; default the event's. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** What the picture was drawn from; absent until there is one. */
  drawnScope: AgendaScope | undefined;
  #agenda: Agenda | undefined;
  #shown: AgendaView | undefined;
  #late: LateAgenda | undefined;
  readonly #setOut = remembered(setOutAgenda);
  readonly #clock = remembered(agendaClock);

  override get resource(): Resource {
    return { kind: 'event', id: this.event };
  }

  /** Whether the picture no longer fits the element's width. */
  get isOutgrown(): boolean {
    return this.#fittingView() !== this.#shown;
  }

  protected override isEmpty(document: GeflechtDocument): boolean {
    const { day, event: eventId, format, room, topic } = this;
    const wish = [this.#late?.wishedZone, this.timeZone].find(Boolean);
    const timeZone = wish === 'visitor' ? Intl.DateTimeFormat().resolvedOptions().timeZone : wish;
    this.#agenda = this.#setOut({ document, eventId, timeZone, day, room, format, topic });
    return this.#agenda === undefined;
  }

  protected override contentReady(): void {
    void this.#enliven();
  }

  protected override renderContent(_document: GeflechtDocument, messages: AgendaMessages): unknown {
    if (this.#agenda === undefined) return nothing;
    const draw = looks[(this.#shown = this.#fittingView())];
    const { arrangement, programme } = this.#agenda;
    const scope = (this.drawnScope = this.#scopeOf(this.#agenda, messages));
    return html`<section class=${isLongAgenda(arrangement) ? 'agenda long' : 'agenda'} @click=${this.#onClick}>
      <slot name="header"></slot> ${renderHeader(scope)}
      ${
        isEmptyAgenda(arrangement)
          ? html`<p class="status" part="empty">
              <slot name="empty">${programme.sessions.length > 0 ? messages.nothingYet : messages.empty}</slot>
            </p>`
          : [
              html`<div class="tools" part="tools"></div>`,
              renderDayLinks(arrangement.days, scope),
              arrangement.days.map((day) => renderDay(day, draw, scope)),
              renderUnscheduled(arrangement.unscheduled, scope),
            ]
      }
      <div class="after"></div>
      ${renderFunding(scope)} <slot name="footer"></slot>
    </section>`;
  }

  async #enliven(): Promise<LateAgenda> {
    const { LateAgenda: Late } = await import('./late-agenda.js');
    return (this.#late ??= new Late(this));
  }

  /** One listener for all entries: a programme may hold thousands. */
  readonly #onClick = async ({ target }: Event): Promise<void> => {
    const button = (target as Element).closest('button');
    if (button !== null) (this.#late ?? (await this.#enliven())).press(button);
  };

  #fittingView(): AgendaView {
    const view = this.#late?.wishedView ?? this.view ?? 'auto';
    if (view !== 'auto' || this.#agenda === undefined) return view === 'grid' ? view : 'list';
    return fittingView(this.#agenda.arrangement, this.clientWidth, this.#shown);
  }

  #scopeOf(agenda: Agenda, messages: AgendaMessages): AgendaScope {
    const texts = { locale: this.shownLocale, contentLocale: agenda.programme.event.contentLocale };
    const { timeZone } = agenda.arrangement;
    const format = { locale: texts.locale, language: this.messagesLanguage, messages };
    return {
      agenda,
      messages,
      late: this.#late,
      texts,
      clock: this.#clock({ ...format, timeZone }),
      clockIn: (zone) => agendaClock({ ...format, timeZone: zone }),
      opensDialog: this.details === 'dialog',
      level: this.level,
      write: (text, of) =>
        writeText(text, of?.contentLocale ? { ...texts, contentLocale: of.contentLocale } : texts, format.language),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geflecht-agenda': GeflechtAgenda;
  }
}
