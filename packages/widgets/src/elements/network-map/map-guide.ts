import { html } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { MessagesHost } from '../../controllers/messages-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { groundOf } from '../../internal/ground.js';
import { adoptStyles } from '../../styles/adopt-styles.js';
import { lateBaseStyles } from '../../styles/late-base-styles.js';
import { guideStyles } from './guide-styles.js';
import { KeptLayers } from './kept-layers.js';
import { liveMapStyles } from './live-map-styles.js';
import type { MapGuideMessages } from './locales/map-guide-messages.js';
import type { LiveScreen, Screen, ScreenActions } from './map-screen-model.js';
import { toggled } from './map-sector-model.js';
import type { HiddenSectors, ShownView } from './map-view-model.js';
import { ringOf, vocabulary } from './map-vocabulary-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import { MapWalk } from './map-walk.js';
import { GeflechtNetworkMapSelectEvent } from './network-map-events.js';
import type { MapActor, MapTieEnd, NetworkMap } from './network-map-model.js';
import { renderAbove } from './render-above.js';
import { renderFindings } from './render-findings.js';
import { renderLegend } from './render-legend.js';
import { renderList } from './render-list.js';
import type { LiveDrawing } from './render-map.js';
import { renderPanel } from './render-panel.js';
import { renderSearch } from './render-search.js';
import { renderViews } from './render-views.js';

/** Element whose map is explained. */
export interface GuideHost extends MessagesHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

const catalogue = {
  de: () => import('./locales/map-guide-de.js'),
  en: () => import('./locales/map-guide-en.js'),
};

/** What a visitor has done so far. */
interface Visit {
  readonly chosenView?: ShownView;
  readonly selectedId?: string | undefined;
  readonly hidden: HiddenSectors;
  readonly hovered?: MapActor | undefined;
  readonly query: string;
  readonly announcement: string;
}

/**
 * Makes a painted map usable: walk by keyboard, search, legend that filters, panel, list, findings. Comes after the
 * first picture and adds its looks itself.
 */
export class MapGuide implements ReactiveController {
  readonly #host: GuideHost;
  readonly #messages: MessagesController<MapGuideMessages>;
  readonly #walk: MapWalk;
  readonly #actions: ScreenActions = {
    open: (actor) => this.#open(actor),
    close: () => this.#close(),
    choose: (chosenView) => this.#note({ chosenView, announcement: this.#messages.messages?.views[chosenView] ?? '' }),
    hide: (hidden) => this.#note({ hidden }),
    search: (query) => this.#note({ query }),
    announce: (announcement) => this.#note({ announcement }),
  };
  readonly #layers = new KeptLayers();
  #visit: Visit = { hidden: new Set(), query: '', announcement: '' };
  #words: { readonly key: readonly unknown[]; readonly vocabulary: Vocabulary } | undefined;
  #screen: LiveScreen | undefined;
  #wantsFocus: string | undefined;

  constructor(host: GuideHost) {
    this.#host = host;
    this.#messages = new MessagesController<MapGuideMessages>(host, catalogue);
    this.#walk = new MapWalk(host.renderRoot, {
      ...this.#actions,
      alongTie: (end, at, of) => this.#sayTie(end, at, of),
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
    return this.#visit.chosenView;
  }

  /** What the drawing of the map takes from the visit. */
  get live(): LiveDrawing | undefined {
    const screen = this.#screen;
    if (screen === undefined) return undefined;
    const { hidden, selected, map } = screen;
    return {
      hidden,
      selected,
      current: this.#walk.current,
      pointed: this.#visit.hovered ?? this.#walk.focused,
      words: screen.vocabulary,
      label: (actor) => this.#label(actor, screen),
      above: (drawing, live) => renderAbove(drawing, live, screen.vocabulary),
      keep: this.#layers.keep,
      press: this.#press,
      focused: ({ type, target }) => this.#follow(type === 'focusin', this.#actorAt(map, target)),
      clicked: ({ target }) => this.#click(this.#actorAt(map, target)),
      hovered: ({ type, target }) => this.#hover(type === 'pointerleave' ? undefined : this.#actorAt(map, target)),
    };
  }

  hostUpdated(): void {
    const wanted = this.#wantsFocus === undefined ? null : this.#find(this.#wantsFocus);
    if (wanted === null) return;
    this.#wantsFocus = undefined;
    // The focus sets off another update, which must not begin within this one.
    queueMicrotask(() => {
      wanted.focus({ preventScroll: true });
      wanted.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Words of sectors and kinds of tie. */
  vocabulary(taxonomies: NetworkMap['taxonomies'], locale: string): Vocabulary {
    const key = [taxonomies, locale];
    if (this.#words === undefined || key.some((part, at) => part !== this.#words?.key[at])) {
      this.#words = { key, vocabulary: vocabulary(taxonomies, locale) };
    }
    return this.#words.vocabulary;
  }

  /** Takes over what is on the screen now; the other parts are drawn from it. */
  look(screen: Screen): void {
    const { map } = screen;
    const { messages } = this.#messages;
    if (messages === undefined) return;
    if (map !== this.#screen?.map) this.#walk.reset();
    if (this.#find('.map') === null) this.#layers.forget();
    const { selectedId, hidden, query, announcement } = this.#visit;
    this.#screen = {
      ...screen,
      messages: { ...screen.messages, ...messages },
      vocabulary: this.vocabulary(map.taxonomies, map.locale),
      selected: map.actors.find(({ id }) => id === selectedId),
      hidden,
      query,
      announcement,
      actions: this.#actions,
    };
  }

  /** The switch of views and the search. */
  renderTools(): unknown {
    return this.#screen && [renderViews(this.#screen), renderSearch(this.#screen)];
  }

  /** In the list the filter comes first: the list may be long. */
  renderBefore(): unknown {
    if (this.#screen?.view !== 'list') return undefined;
    return html`<div class="aside">${renderLegend(this.#screen)}</div>`;
  }

  /** The equal list. */
  renderList(): unknown {
    return this.#screen && renderList(this.#screen);
  }

  /** How to walk through the map; shown while it has the focus. */
  renderHelp(): unknown {
    return this.#screen && html`<p id="help" class="help">${this.#screen.messages.help}</p>`;
  }

  /** What follows the picture or the list. */
  renderAfter(): TemplateResult | undefined {
    const screen = this.#screen;
    if (screen === undefined) return undefined;
    const beside = screen.view === 'list' ? undefined : [renderPanel(screen), renderLegend(screen)];
    return html`<div class="aside">${beside} ${renderFindings(screen)}</div>
      <p class="visually-hidden" role="status">${screen.announcement}</p>`;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #note(change: Partial<Visit>): void {
    this.#visit = { ...this.#visit, ...change };
    this.#host.requestUpdate();
  }

  #open(actor: MapActor): void {
    const { hidden } = this.#visit;
    const shown = hidden.has(actor.sectorId) ? toggled(hidden, actor.sectorId) : hidden;
    this.#walk.stopAt(actor);
    this.#wantsFocus = this.#screen?.view === 'list' ? `#entry-${actor.number}` : '#panel';
    this.#note({ selectedId: actor.id, query: '', hidden: shown });
    this.#host.dispatchEvent(new GeflechtNetworkMapSelectEvent(actor.id));
  }

  #close(): boolean {
    const selected = this.#screen?.selected;
    if (selected === undefined) return false;
    this.#wantsFocus = `#actor-${selected.number}`;
    this.#note({ selectedId: undefined });
    this.#host.dispatchEvent(new GeflechtNetworkMapSelectEvent(undefined));
    return true;
  }

  #sayTie({ tie }: MapTieEnd, at: number, of: number): void {
    if (this.#screen === undefined) return;
    const { messages, vocabulary: words } = this.#screen;
    const stage = messages.stages[tie.stage] ?? tie.stage;
    this.#note({ announcement: messages.tieStep({ kind: words.kind(tie.kindId).value, stage, at, of }) });
  }

  #label(actor: MapActor, { map, messages, vocabulary: words }: LiveScreen): string {
    const [main] = actor.sectorIds;
    return messages.actorLabel({
      name: actor.name.value,
      sector: main === undefined ? undefined : words.sector(main).value,
      ring: ringOf(map, actor)?.value,
      ties: actor.ties.length,
      isSought: actor.isSought,
    });
  }

  #actorAt({ actors }: NetworkMap, target: EventTarget | null): MapActor | undefined {
    const node = target instanceof Element ? target.closest('[data-number]') : null;
    return node === null ? undefined : actors[Number(node.getAttribute('data-number'))];
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { picture, hidden } = this.#screen ?? {};
    const nodes = picture?.nodes.filter(({ actor }) => hidden?.has(actor.sectorId) !== true) ?? [];
    if (this.#walk.press(event, nodes)) event.preventDefault();
  };

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
