import type { ProgrammeItem } from '@geflecht/core/event';
import { sessionsWithPlaces } from '@geflecht/core/sign-up';
import { safeUrl } from '@geflecht/core/text';
import { render } from 'lit';
import type { LitElement } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { actingClient } from '../../internal/open-client.js';
import type { ActingElement } from '../../internal/open-client.js';
import { readAddress, writeAddress } from './agenda-address.js';
import { facetsOf, filterEntries, isNarrowing, searchEntries, topicLabels } from './agenda-filter-model.js';
import type { AgendaFilter, FacetName, SearchEntry } from './agenda-filter-model.js';
import { fittingView } from './agenda-model.js';
import type { Agenda, AgendaView, AgendaViewWish } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import { MyAgenda, overlapping } from './my-agenda.js';
import { remembered } from './remembered.js';
import { renderMore } from './render-more.js';
import type { ZoneChoice } from './render-more.js';
import { renderFilter, renderTools } from './render-tools.js';
import type { ToolsPanel, ToolsScope } from './render-tools.js';
import { showEntries } from './shown-entries.js';
import { choicesFromAddress, choicesToAddress, noChoices } from './visitor-choices.js';
import type { VisitorChoices } from './visitor-choices.js';

/** What the tools ask of the agenda. */
export interface ToolsHost extends LitElement, ActingElement {
  readonly drawnScope: AgendaScope | undefined;
  readonly view: AgendaViewWish;
  readonly hash: string | undefined;
  readonly calendar: string | undefined;
}

/** Programmes of fewer sessions are overlooked at a glance. */
const leastSearched = 8;

/** Search, filters and the visitor's other choices. */
export class AgendaTools {
  readonly #host: ToolsHost;
  #words: ToolsMessages;
  readonly mine: MyAgenda;
  #choices = noChoices;
  #panel: ToolsPanel | undefined;
  #isChoosing = false;
  #said = '';
  #isNarrowed = false;
  #state = '';
  #changes: readonly string[] = [];
  #withPlaces: ReadonlySet<string> | undefined;
  #calendar: string | undefined;
  #venueZone = '';
  readonly #entries = remembered(({ agenda, messages }: Pick<AgendaScope, 'agenda' | 'messages'>) =>
    searchEntries(agenda, (format) => agenda.formats.get(format)?.label ?? messages.formats[format] ?? format),
  );

  constructor(host: ToolsHost, words: ToolsMessages, eventId: string) {
    this.#host = host;
    this.#words = words;
    this.mine = new MyAgenda(eventId);
  }

  /** Speaks another language from now on. */
  speak(words: ToolsMessages): void {
    this.#words = words;
  }

  /** The choices as they stand in an address. */
  get addressed(): Readonly<Record<string, string | undefined>> {
    return choicesToAddress(this.#choices);
  }

  get choices(): VisitorChoices {
    return this.#choices;
  }

  /** Whether sessions are offered for the visitor's own choice. */
  get isChoosing(): boolean {
    return this.#isChoosing;
  }

  /** Items of the visitor's own choice, in the order of the programme. */
  get chosenItems(): readonly ProgrammeItem[] {
    const days = this.#host.drawnScope?.agenda.arrangement.days ?? [];
    return days.flatMap(({ items }) => items.filter(({ session }) => this.mine.ids.has(session.id)));
  }

  /** Takes over what stands in the page's address, where the page allows that. */
  readAddress(): URLSearchParams | undefined {
    const { hash } = this.#host;
    const address = hash ? readAddress(location.hash, hash) : undefined;
    if (address === undefined) return undefined;
    this.#choices = choicesFromAddress(address);
    const mine = address.get('my');
    if (mine) this.mine.take(mine.split('\n'));
    return address;
  }

  /** The page's address with the visitor's choices, or with what is given. */
  addressOf(choices: Readonly<Record<string, string | undefined>>): string {
    const { hash } = this.#host;
    return location.href.split('#', 1).join('') + (hash ? writeAddress(hash, choices) : '');
  }

  /** Narrows or widens the programme. */
  change(choices: Partial<VisitorChoices>): void {
    const before = this.#choices;
    this.#choices = { ...before, ...choices };
    if (this.#host.hash) history.replaceState(history.state, '', this.addressOf(this.addressed));
    if (before.view !== this.#choices.view || before.zone !== this.#choices.zone) this.#host.requestUpdate();
    else this.draw();
  }

  /** Offers sessions for the visitor's own choice, or no longer. */
  choose(): void {
    this.#isChoosing = !this.#isChoosing;
    if (this.#isChoosing) this.mine.recall();
    this.#host.requestUpdate();
  }

  /** Opens or closes a panel; only one is open. */
  open(panel: ToolsPanel | undefined): void {
    this.#panel = panel === this.#panel ? undefined : panel;
    this.draw();
    if (this.#panel === 'filter') void this.#askPlaces();
    if (this.#panel === 'more') void this.#askCalendar();
  }

  /** Says what was done. */
  say(sentence: string): void {
    // What stays as it is would not be said again.
    this.#said = sentence === this.#said ? `${sentence}\u00a0` : sentence;
    this.draw();
  }

  /** Tells what has changed, until the visitor has taken note. */
  tellChanges(changes: readonly string[]): void {
    this.#changes = [...this.#changes, ...changes];
    this.draw();
  }

  /** The visitor has taken note of all changes. */
  takeNote(): void {
    this.#changes = [];
    this.draw();
    this.#focusOpener('more');
  }

  /** Tells how old the programme is, where that is not now; empty: it is. */
  tellState(state: string): void {
    if (state === this.#state) return;
    this.#state = state;
    this.draw();
  }

  /** Zones to choose from: that of the programme and the visitor's own, where their clocks differ on any of its days. */
  zones({ agenda, clockIn }: AgendaScope): readonly ZoneChoice[] {
    const { zone = '' } = this.#choices;
    if (zone === '') this.#venueZone = agenda.arrangement.timeZone;
    const { days } = agenda.arrangement;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const [venueClock, ownClock] = [clockIn(this.#venueZone), clockIn(own)];
    const edges = days.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
    const differs = edges.some(
      (at) => venueClock.time(at) !== ownClock.time(at) || venueClock.shortDay(at) !== ownClock.shortDay(at),
    );
    const near = days[0]?.startsAt;
    if (!differs || near === undefined) return [];
    return [
      { value: '', name: venueClock.zoneName(near), isChosen: zone === '' },
      { value: own, name: ownClock.zoneName(near), isChosen: zone === own },
    ];
  }

  /** Draws the tools, and shows what the choices leave of the programme. */
  draw(): void {
    const { drawnScope: scope, renderRoot } = this.#host;
    const place = renderRoot.querySelector<HTMLElement>('.tools');
    if (scope === undefined || place === null) return;
    const entries = this.#entries({ agenda: scope.agenda, messages: scope.messages });
    const filter = this.#filter();
    const left = isNarrowing(filter) ? filterEntries(entries, filter) : undefined;
    showEntries(renderRoot, left && new Set(left.map(({ id }) => id)));
    const isNarrowed = left !== undefined;
    if (isNarrowed !== this.#isNarrowed)
      this.#said = isNarrowed ? '' : this.#words.found(entries.length, entries.length);
    this.#isNarrowed = isNarrowed;
    const tools: ToolsScope = {
      scope,
      words: this.#words,
      choices: this.#choices,
      hasSearch: entries.length >= leastSearched,
      panel: this.#panel,
      content: undefined,
      found: left === undefined ? '' : this.#words.found(left.length, entries.length),
      said: this.#said,
      state: this.#state,
      changes: this.#changes,
      onInput: this.#onInput,
      onKey: this.#onKey,
    };
    render(renderTools({ ...tools, content: this.#content(entries, filter, tools) }), place);
  }

  /** Where a backend publishes the event's calendar, it can be subscribed to. */
  async #askCalendar(): Promise<void> {
    const { calendar, drawnScope } = this.#host;
    if (calendar || this.#calendar || drawnScope === undefined) return;
    try {
      const client = await actingClient(this.#host);
      this.#calendar = await client?.calendarUrl(drawnScope.agenda.programme.event.id);
      this.draw();
    } catch {
      // Without an address of its own, the calendar is a file made on the spot.
    }
  }

  /** Where a backend tells free places, they can be asked for; without it they cannot. */
  async #askPlaces(): Promise<void> {
    const { agenda } = this.#host.drawnScope ?? {};
    const { document, programme } = agenda ?? {};
    if (!document?.bookables?.length || programme === undefined) return;
    try {
      const client = await actingClient(this.#host);
      if (client === undefined || !(await client.can('availability.read'))) return;
      this.#withPlaces = sessionsWithPlaces(document, await client.readAvailability(programme.event.id));
      this.draw();
    } catch {
      // Free places are an extra: without them the other filters still serve.
    }
  }

  #filter(): AgendaFilter {
    const { onlyMine, picked, withPlaces, words } = this.#choices;
    const within = [onlyMine && this.mine.ids, withPlaces && this.#withPlaces].filter((ids) => typeof ids === 'object');
    return { words, picked, within };
  }

  #content(entries: readonly SearchEntry[], filter: AgendaFilter, tools: ToolsScope): unknown {
    const { scope } = tools;
    if (this.#panel === 'filter') {
      const labelOf = (name: FacetName, value: string) => labelOfFacet(name, value, scope);
      const hasMine = this.mine.ids.size > 0;
      const hasPlaces = this.#withPlaces !== undefined;
      return renderFilter({ facets: facetsOf(entries, filter), labelOf, hasMine, hasPlaces }, tools);
    }
    return this.#panel === 'more' ? this.#more(tools) : undefined;
  }

  #more(tools: ToolsScope): unknown {
    const { agenda } = tools.scope;
    const { calendar, hash, renderRoot, view } = this.#host;
    const canBeGrid = view === 'auto' && fittingView(agenda.arrangement, Infinity) === 'grid';
    const views: readonly AgendaView[] = canBeGrid ? ['grid', 'list'] : [];
    const shownView = renderRoot.querySelector('table') === null ? 'list' : 'grid';
    const href = safeUrl(calendar ?? this.#calendar, { relative: true });
    const webcal = href && new URL(href, document.baseURI).href.replace(/^https?:/, 'webcal:');
    const more = {
      views,
      shownView,
      zones: this.zones(tools.scope),
      mine: this.mine,
      isChoosing: this.#isChoosing,
      overlaps: overlapping(this.chosenItems),
      hasAddress: Boolean(hash),
      calendar: href ? { href, webcal } : undefined,
    } as const;
    return renderMore(more, tools);
  }

  readonly #onInput = ({ target }: Event): void => {
    const { checked, name, type, value } = target as HTMLInputElement;
    if (name === 'keep') this.mine.keep(checked);
    else if (name === 'words') this.change({ words: value });
    else if (type === 'checkbox') this.change({ [name]: checked });
    else this.change({ picked: { ...this.#choices.picked, [name]: value } });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const panel = this.#panel;
    if (event.key !== 'Escape' || panel === undefined) return;
    // The same key would empty the search field, or close a dialog of the page around.
    event.preventDefault();
    this.open(undefined);
    if ((event.target as HTMLInputElement).name !== 'words') this.#focusOpener(panel);
  };

  /** There the focus goes when what held it is gone. */
  #focusOpener(panel: ToolsPanel): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-panel="${panel}"]`)?.focus();
  }
}

function labelOfFacet(name: FacetName, value: string, { agenda, clock, messages, texts }: AgendaScope): string {
  const plain = (text: Parameters<typeof plainText>[0]) => plainText(text, texts) || value;
  const labels: Readonly<Record<FacetName, () => string>> = {
    day: () => clock.shortDay(dayStart(agenda, value)),
    room: () => plain(agenda.rooms.get(value)?.name),
    format: () => plain(agenda.formats.get(value)?.label ?? messages.formats[value]),
    topic: () => plain(topicLabels(agenda).get(value)),
    language: () => new Intl.DisplayNames([texts.locale], { type: 'language' }).of(value) ?? value,
    person: () => plain(agenda.contributors.get(value)?.name),
  };
  return labels[name]();
}

function dayStart({ arrangement }: Agenda, date: string): number {
  return arrangement.days.find((day) => day.date === date)?.startsAt ?? 0;
}
