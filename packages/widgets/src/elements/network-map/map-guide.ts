import type { GeflechtDocument } from '@geflecht/core/document';
import { html } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.js';
import { groundOf } from '../../internal/ground.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import { guideStyles } from './guide-styles.js';
import { KeptLayers } from './kept-layers.js';
import { KeptVocabulary } from './kept-vocabulary.js';
import { liveMapStyles } from './live-map-styles.js';
import { mapGuideCatalogue } from './locales/map-guide-catalogue.js';
import type { MapGuideMessages } from './locales/map-guide-messages.js';
import { MapChoice } from './map-choice.js';
import { kindNumbers, noFilter, revealing, shownOf, toggled } from './map-filter-model.js';
import type { MapFilter } from './map-filter-model.js';
import type { GuideHost } from './map-part.js';
import { MapParts } from './map-parts.js';
import type { LiveScreen, Look, Screen, ScreenActions } from './map-screen-model.js';
import { nextGroup, spokenActor, spokenGroup, spokenTie } from './map-spoken-model.js';
import { showsActor } from './map-shown-model.js';
import type { ShownView } from './map-view-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import { MapWalk } from './map-walk.js';
import { GeflechtNetworkMapSelectEvent } from './network-map-events.js';
import type { MapActor, NetworkMap } from './network-map-model.js';
import { renderAbove } from './render-above.js';
import { renderAfter, renderBefore } from './render-around-stage.js';
import { renderList } from './render-list.js';
import type { LiveDrawing } from './render-map.js';
import { renderSearch } from './render-search.js';
import { renderViews } from './render-views.js';
import { onTargetPlane } from './target-plane-model.js';
import { WantedFocus } from './wanted-focus.js';

/** What a visitor has done so far. */
interface Visit extends Look {
  readonly hovered?: MapActor | undefined;
  readonly query: string;
  readonly announcement: string;
}

/**
 * Makes a painted map usable: walk by keyboard, search, legend that filters, panel, list. Comes after the first
 * picture, adds its looks itself, and calls the parts that a map needs beyond that.
 */
export class MapGuide implements ReactiveController {
  readonly #host: GuideHost;
  readonly #messages: MessagesController<MapGuideMessages>;
  readonly #walk: MapWalk;
  readonly #actions: ScreenActions = {
    open: (actor) => this.#open(actor),
    close: () => this.#close(),
    choose: (view) => this.#note({ view, announcement: this.#messages.messages?.views[view] ?? '' }),
    filter: (change) => this.#filter(change),
    toggle: (part, value) => this.#filter({ [part]: toggled(this.#visit.filter[part], value) }),
    show: (look) => this.#note({ marked: undefined, markedTies: undefined, way: undefined, ...look }),
    search: (query) => this.#note({ query }),
    announce: (announcement) => this.#note({ announcement }),
    isTyping: () => this.#parts.isTyping,
  };
  readonly #layers = new KeptLayers();
  readonly #parts: MapParts;
  readonly #choice = new MapChoice();
  #visit: Visit = { filter: noFilter, query: '', announcement: '' };
  readonly #words = new KeptVocabulary();
  #screen: LiveScreen | undefined;
  readonly #focus: WantedFocus;

  constructor(host: GuideHost) {
    this.#host = host;
    this.#messages = new MessagesController<MapGuideMessages>(host, mapGuideCatalogue);
    this.#parts = new MapParts(host, this.#actions);
    this.#focus = new WantedFocus(host.renderRoot);
    this.#walk = new MapWalk(host.renderRoot, {
      ...this.#actions,
      focus: (actor) => {
        this.#walk.stopAt(actor);
        this.#focus.want(`#actor-${actor.number}`);
        host.requestUpdate();
      },
      nextGroup: (from, step) => this.#nextGroup(from, step),
      alongTie: (end, at, of) => {
        if (this.#screen !== undefined) this.#note({ announcement: spokenTie(end, { at, of }, this.#screen) });
      },
    });
    adoptStyles(host.renderRoot, lateBaseStyles, guideStyles, liveMapStyles);
    host.addController(this);
  }

  /** Whether its words are there. */
  get isReady(): boolean {
    return this.#messages.messages !== undefined;
  }

  /** The colour behind the element. */
  get paper(): string {
    const { colour, hasPicture } = groundOf(this.#host);
    return hasPicture ? 'none' : colour;
  }

  /** The view a visitor has chosen. */
  get chosenView(): ShownView | undefined {
    return this.#visit.view;
  }

  /** How many times as far apart the picture is drawn as the room is wide. */
  get zoom(): number {
    return this.#parts.zoom;
  }

  /** What is shown of a document: parts may show another state of it. */
  readDocument(document: GeflechtDocument): GeflechtDocument {
    const read = this.#parts.readDocument(document, this.#visit);
    return this.#visit.filter.layer === 'target' ? onTargetPlane(read) : read;
  }

  /** What the drawing of the map takes from the visit. */
  get live(): LiveDrawing | undefined {
    const screen = this.#screen;
    if (screen === undefined) return undefined;
    const { shown, near, selected, map, look } = screen;
    return {
      shown,
      near,
      kinds: look.lineBy === 'kind' ? kindNumbers(map) : undefined,
      seen: screen.picture && this.#parts.seen(screen.picture),
      ground: this.#parts.ground(screen),
      selected,
      current: this.#walk.current,
      pointed: this.#visit.hovered ?? this.#walk.focused,
      words: screen.vocabulary,
      label: (actor) => spokenActor(actor, screen),
      above: (drawing, live) => renderAbove(drawing, live, screen.vocabulary),
      keep: this.#layers.keep,
      press: this.#press,
      focused: (event) => this.#follow(event.type === 'focusin', this.#actorAt(event)),
      clicked: (event) => this.#click(this.#actorAt(event)),
      hovered: (event) => this.#hover(event.type === 'pointerleave' ? undefined : this.#actorAt(event)),
    };
  }

  hostUpdated(): void {
    this.#focus.look();
  }

  /** Words of sectors and kinds of tie. */
  vocabulary(taxonomies: NetworkMap['taxonomies'], locale: string): Vocabulary {
    return this.#words.of(taxonomies, locale);
  }

  /** Takes over what is on the screen now; the other parts are drawn from it. */
  look(screen: Screen): void {
    const { map } = screen;
    const { messages } = this.#messages;
    if (messages === undefined) return;
    if (map !== this.#screen?.map) this.#walk.reset(map);
    if (this.#host.renderRoot.querySelector('.map') === null) this.#layers.forget();
    this.#parts.look(screen);
    const { query, announcement, ...look } = this.#visit;
    this.#screen = {
      ...screen,
      ...this.#choice.of(map, look),
      messages: { ...screen.messages, ...messages },
      vocabulary: this.vocabulary(map.taxonomies, map.locale),
      look,
      query,
      announcement,
      actions: this.#actions,
      groups: () => (this.#screen ? this.#parts.groups(this.#screen) : []),
      renderDoors: () => this.#screen && this.#parts.render('renderWay', this.#screen),
      renderMore: (actor) => this.#screen && this.#parts.renderActor(actor, this.#screen),
    };
  }

  /** The switch of views and the search. */
  renderTools(): unknown {
    const screen = this.#screen;
    return screen && [renderViews(screen), renderSearch(screen), this.#parts.render('renderTools', screen)];
  }

  /** What stands before the picture or the list. */
  renderBefore(): unknown {
    return this.#screen && renderBefore(this.#screen, this.#parts);
  }

  /** What a part draws in place of picture and list. */
  renderStage(): unknown {
    return this.#screen && this.#parts.render('renderStage', this.#screen).find(Boolean);
  }

  /** The equal list. */
  renderList(): unknown {
    return this.#screen && renderList(this.#screen);
  }

  /** How to walk through the map; shown while it has the focus. */
  renderHelp(): unknown {
    const screen = this.#screen;
    const more = screen && this.#parts.render('renderHelp', screen);
    return screen && html`<p id="help" class="help">${screen.messages.help} ${more}</p>`;
  }

  /** What follows the picture or the list. */
  renderAfter(): TemplateResult | undefined {
    return this.#screen && renderAfter(this.#screen, this.#parts);
  }

  #note(change: Partial<Visit>): void {
    this.#visit = { ...this.#visit, ...change };
    this.#host.requestUpdate();
  }

  /** Filters, and says how many are left. */
  #filter(change: Partial<MapFilter>): void {
    const filter = { ...this.#visit.filter, ...change };
    const { map, messages } = this.#screen ?? {};
    if (map === undefined) return;
    const { length } = map.actors;
    const announcement = messages?.shown(shownOf(map, filter)?.actors.size ?? length, length) ?? '';
    this.#note({ filter, announcement });
  }

  #open(actor: MapActor): void {
    const { filter } = this.#visit;
    this.#walk.stopAt(actor);
    this.#focus.want(this.#screen?.view === 'list' ? `#entry-${actor.number}` : '#panel');
    const shown = this.#screen ? revealing(this.#screen.map, filter, actor) : filter;
    this.#note({ selectedId: actor.id, query: '', filter: shown, marked: undefined, way: undefined });
    this.#host.dispatchEvent(new GeflechtNetworkMapSelectEvent(actor.id));
  }

  #close(): boolean {
    const selected = this.#screen?.selected;
    if (selected === undefined) return false;
    this.#focus.want(`#actor-${selected.number}`);
    this.#note({ selectedId: undefined, marked: undefined, way: undefined });
    this.#host.dispatchEvent(new GeflechtNetworkMapSelectEvent(undefined));
    return true;
  }

  #actorAt(event: Event): MapActor | undefined {
    const { target } = event;
    const node = target instanceof Element ? target.closest('[data-number]') : null;
    if (node !== null) return this.#screen?.map.actors[Number(node.getAttribute('data-number'))];
    return event instanceof MouseEvent ? this.#screen?.actorAt?.(event) : undefined;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const screen = this.#screen;
    if (screen === undefined) return;
    const nodes = screen.picture?.nodes.filter(({ actor }) => showsActor(screen.shown, actor)) ?? [];
    const isKnown = this.#parts.press(event, screen) || this.#narrow(event) || this.#walk.press(event, nodes);
    if (isKnown) event.preventDefault();
  };

  #nextGroup(from: MapActor | undefined, step: 1 | -1): MapActor | undefined {
    const group = this.#screen && nextGroup(this.#screen, from, step);
    if (this.#screen && group) this.#note({ announcement: spokenGroup(group, this.#screen) });
    return group?.actors[0];
  }

  /** A digit shows so many steps around the actor that has the focus, zero shows everything. */
  #narrow({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
    const { current } = this.#walk;
    if (current === undefined || ctrlKey || altKey || metaKey || !/^\d$/.test(key)) return false;
    const steps = Number(key);
    this.#focus.want(`#actor-${current.number}`);
    this.#filter({ around: steps === 0 ? undefined : { id: current.id, steps } });
    return true;
  }

  #follow(isInside: boolean, actor: MapActor | undefined): void {
    if (isInside) this.#walk.enter(actor);
    else this.#walk.leave();
    this.#host.requestUpdate();
  }

  #click(actor: MapActor | undefined): void {
    if (actor === undefined) this.#close();
    else this.#open(actor);
  }

  #hover(hovered: MapActor | undefined): void {
    if (hovered !== this.#visit.hovered) this.#note({ hovered });
  }
}
