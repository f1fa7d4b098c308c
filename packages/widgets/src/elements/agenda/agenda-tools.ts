import { sessionsWithPlaces } from '@geflecht/core/sign-up';
import { wordOf } from '@geflecht/core/text';
import type { Client } from '@geflecht/sdk';
import { render } from 'lit';
import { actingClient } from '../../internal/open-client.js';
import { readAddress, writeAddress } from './agenda-address.js';
import { filterEntries, isNarrowing, searchEntries } from './agenda-filter-model.js';
import type { AgendaFilter } from './agenda-filter-model.js';
import type { AgendaScope } from './agenda-scope.js';
import { attempt } from './attempt.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import { MyAgenda } from './my-agenda.js';
import { remembered } from './remembered.js';
import { renderTools } from './render-tools.js';
import { showEntries } from './shown-entries.js';
import type { ToolsHost, ToolsPanel, ToolsState, ZoneChoice } from './tools-scope.js';
import { choicesFromAddress, choicesToAddress, noChoices } from './visitor-choices.js';
import type { VisitorChoices } from './visitor-choices.js';

/** Programmes of fewer sessions are overlooked at a glance. */
const leastSearched = 8;

/** Search, filters and the visitor's other choices. */
export class AgendaTools {
  readonly mine: MyAgenda;
  readonly #host: ToolsHost;
  #state: ToolsState;
  #isNarrowed = false;
  #isNeeded = false;
  #venueZone: string;
  readonly #entries = remembered(({ agenda, messages }: Pick<AgendaScope, 'agenda' | 'messages'>) =>
    searchEntries(agenda, (format) => agenda.formats.get(format)?.label ?? wordOf(messages.formats, format) ?? format),
  );

  constructor(host: ToolsHost, words: ToolsMessages, eventId: string) {
    this.#host = host;
    this.#state = { words, choices: noChoices, said: '', age: '', changes: [] };
    this.mine = new MyAgenda(eventId);
    // The first picture is drawn before anybody can have chosen another zone.
    this.#venueZone = host.drawnScope?.agenda.arrangement.timeZone ?? 'UTC';
  }

  get state(): ToolsState {
    return this.#state;
  }

  /** Takes over what stands in the page's address, where the page allows that. */
  readAddress(): URLSearchParams | undefined {
    const { hash } = this.#host;
    const address = hash ? readAddress(location.hash, hash) : undefined;
    if (!address) return undefined;
    const choices = choicesFromAddress(address);
    this.#state = { ...this.#state, choices };
    const mine = address.get('my');
    // Nothing that was chosen before is lost to an address.
    if (mine) this.mine.take([...this.mine.ids, ...mine.split('\n')]);
    if (choices.onlyMine) this.mine.recall();
    if (choices.withPlaces) void this.#askPlaces();
    return address;
  }

  /** The page's address with the visitor's choices, or with what is given. */
  addressOf(choices = choicesToAddress(this.#state.choices)): string {
    const { hash } = this.#host;
    return location.href.split('#', 1).join('') + (hash ? writeAddress(hash, choices) : '');
  }

  /** Narrows or widens the programme. */
  change(choices: Partial<VisitorChoices>): void {
    const before = this.#state.choices;
    const now = { ...before, ...choices };
    this.tell({ choices: now });
    // Some browsers allow a few addresses in a while only, and some frames none.
    if (this.#host.hash) attempt(() => history.replaceState(history.state, '', this.addressOf()));
    if (before.view !== now.view || before.zone !== now.zone) this.#host.requestUpdate();
  }

  /** Shows the whole programme again. */
  clear(): void {
    const { view, zone } = this.#state.choices;
    this.change({ ...noChoices, view, zone });
  }

  /** Offers sessions for the visitor's own choice, or no longer. */
  choose(): void {
    const isChoosing = !this.#state.isChoosing;
    this.#state = { ...this.#state, isChoosing };
    if (isChoosing) this.mine.recall();
    this.#host.requestUpdate();
  }

  /** Opens or closes a panel; only one is open. */
  open(panel: ToolsPanel | undefined): void {
    const isOpen = panel !== this.#state.panel;
    this.tell({ panel: isOpen ? panel : undefined });
    if (isOpen && panel === 'filter') void this.#askPlaces();
    if (isOpen && panel === 'more') void this.#askCalendar();
  }

  /** Says what was done. */
  say(sentence: string): void {
    // What stays as it is would not be said again.
    this.tell({ said: sentence === this.#state.said ? `${sentence}\u00a0` : sentence });
  }

  /** Draws what is new to the tools. */
  tell(news: Partial<ToolsState>): void {
    this.#state = { ...this.#state, ...news };
    this.draw();
  }

  /** The visitor has taken note of all changes. */
  takeNote(): void {
    this.tell({ changes: [] });
    this.#focusOpener('more');
  }

  /**
   * Zones to choose from: that of the programme, the visitor's own and the one in the address, where their clocks differ
   * on any of its days.
   */
  zones({ agenda, clockIn }: AgendaScope): readonly ZoneChoice[] {
    const { days, timeZone } = agenda.arrangement;
    if (!this.#state.choices.zone) this.#venueZone = timeZone;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const moments = days.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
    const [near] = moments;
    const venue = clockIn(this.#venueZone);
    const others = [...new Set([own, timeZone])]
      .map((value) => ({ value, clock: clockIn(value) }))
      .filter(({ clock }) =>
        moments.some((at) => venue.time(at) !== clock.time(at) || venue.shortDay(at) !== clock.shortDay(at)),
      );
    if (others.length === 0 || near === undefined) return [];
    return [{ value: '', clock: venue }, ...others].map(({ value, clock }) => ({
      value,
      label: clock.zoneName(near),
      isPressed: (value || this.#venueZone) === timeZone,
    }));
  }

  /** What a backend answers; nothing where there is none or it fails, since everything else serves without. */
  async ask<Answer>(question: (client: Client) => Promise<Answer>): Promise<Answer | undefined> {
    try {
      const client = await actingClient(this.#host);
      return client && (await question(client));
    } catch {
      return undefined;
    }
  }

  /** Draws the tools, and shows what the choices leave of the programme. */
  draw(): void {
    const { drawnScope: scope, renderRoot } = this.#host;
    const place = renderRoot.querySelector<HTMLElement>('.tools');
    if (!scope || !place) return;
    const { agenda, messages } = scope;
    const entries = this.#entries({ agenda, messages });
    const filter = this.#filter();
    const left = isNarrowing(filter) ? filterEntries(entries, filter) : undefined;
    showEntries(renderRoot, left && new Set(left.map(({ id }) => id)));
    const isNarrowed = left !== undefined;
    // An address may narrow what is narrowed by no tool: there must be a way back, and it stays.
    this.#isNeeded ||= isNarrowed;
    place.classList.toggle('needed', this.#isNeeded);
    if (isNarrowed !== this.#isNarrowed) {
      const said = isNarrowed ? '' : this.#state.words.found(entries.length, entries.length);
      this.#state = { ...this.#state, said };
    }
    this.#isNarrowed = isNarrowed;
    const tools = {
      ...this.#state,
      host: this.#host,
      scope,
      mine: this.mine,
      zones: () => this.zones(scope),
      entries,
      hasSearch: this.#isNeeded || entries.length >= leastSearched,
      filter,
      left,
      onInput: this.#onInput,
      onKey: this.#onKey,
    };
    render(renderTools(tools), place);
  }

  /** Where a backend publishes the event's calendar, it can be subscribed to. */
  async #askCalendar(): Promise<void> {
    const { calendar, drawnScope } = this.#host;
    if (calendar || this.#state.published || !drawnScope) return;
    const { id } = drawnScope.agenda.programme.event;
    this.tell({ published: await this.ask((client) => client.calendarUrl(id)) });
  }

  /** Where a backend tells free places, they can be asked for. */
  async #askPlaces(): Promise<void> {
    const { document, programme } = this.#host.drawnScope?.agenda ?? {};
    if (!document?.bookables?.length || !programme) return;
    const availability = await this.ask(async (client) =>
      (await client.can('availability.read')) ? client.readAvailability(programme.event.id) : undefined,
    );
    if (availability) this.tell({ free: sessionsWithPlaces(document, availability) });
  }

  #filter(): AgendaFilter {
    const { choices, free } = this.#state;
    const { onlyMine, picked, withPlaces, words } = choices;
    // Where nothing is chosen there is no way to choose all again.
    const mine = onlyMine && this.mine.ids.size > 0 && this.mine.ids;
    const within = [mine, withPlaces && free].filter((ids) => typeof ids === 'object');
    return { words, picked, within };
  }

  readonly #onInput = ({ target }: Event): void => {
    const box = target as HTMLInputElement;
    const { checked, name, type, value } = box;
    if (name === 'keep') {
      box.checked = this.mine.keep(checked);
      this.#host.requestUpdate();
    } else if (name === 'words') this.change({ words: value });
    else if (type === 'checkbox') this.change({ [name]: checked });
    else this.change({ picked: { ...this.#state.choices.picked, [name]: value } });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { panel } = this.#state;
    if (event.key !== 'Escape' || !panel) return;
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
