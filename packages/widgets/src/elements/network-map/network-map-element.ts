import type { GeflechtDocument } from '@geflecht/core/document';
import { html } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Resource } from '../../controllers/document-controller.js';
import type { MessageCatalogue } from '../../controllers/messages-controller.js';
import { GeflechtElement } from '../../internal/geflecht-element.js';
import { heading } from '../../internal/heading.js';
import { property, state } from '../../internal/property.js';
import type { NetworkImporter } from './import/network-importer.js';
import { messages as german } from './locales/network-map-de.js';
import type { NetworkMapMessages } from './locales/network-map-messages.js';
import type { LargeMap } from './canvas/large-map.js';
import type { MapGuide } from './map-guide.js';
import { KeptMap } from './kept-map.js';
import { MapPictureController } from './map-picture-controller.js';
import type { Screen } from './map-screen-model.js';
import { mostDrawnTies, shownView } from './map-view-model.js';
import type { ViewName } from './map-view-model.js';
import { scopeTo } from './network-map-model.js';
import type { NetworkMapChoice } from './network-map-model.js';
import { networkMapStyles } from './network-map-styles.js';
import { renderMap } from './render-map.js';
import { words } from './render-words.js';

/**
 * Shows who works with whom: as rings chosen by the team, as a net of ties, or as an equal list.
 *
 * @summary Map of a network, read with eyes, keyboard or screen reader.
 * @fires geflecht-ready - once the first picture is painted
 * @fires geflecht-error - when the data could not be shown
 * @fires geflecht-network-map-import - before a visitor's file is shown in place of the network; may be cancelled
 * @fires geflecht-network-map-select - when a visitor opens or closes an actor
 * @fires geflecht-network-map-change - before changes of a visitor are shown and sent; can be cancelled
 * @slot - what is shown while there are no data
 * @slot empty - what is shown where the network has no actors
 * @slot error - what is shown when the data could not be read
 * @slot heading - in place of the network's name
 * @slot story - an ordered list of steps that lead through the map; each entry says what it shows with `data-view`,
 *   `data-actor`, `data-steps`, `data-layer`, `data-marked`, `data-way` and `data-at`
 * @csspart heading - all headings
 * @csspart toolbar - views and search
 * @csspart filter - legend of sectors, which filters
 * @csspart stages - legend of lines
 * @csspart map - the picture
 * @csspart list - the list
 * @csspart entry - one actor of the list
 * @csspart panel - details of one actor
 * @csspart about - what the network is for, and how it works
 * @csspart findings - what is worth talking about
 * @csspart groups - groups of actors that a visitor has asked for
 * @csspart story - steps that lead through the map
 * @csspart time - line of time over the snapshots of the network, and what has changed
 * @csspart news - what others have changed since the page was opened
 * @csspart import - what a visitor's file holds
 * @csspart export - what hands on pictures, tables and prints
 * @cssproperty --geflecht-sector-0 - colour of the first mark; so on up to 7
 * @cssproperty --geflecht-sector-none - colour of the mark of actors without sector
 */
export class GeflechtNetworkMap extends GeflechtElement<NetworkMapMessages> {
  static override styles: CSSResultGroup = [GeflechtElement.styles, networkMapStyles];
  static override readonly catalogue: MessageCatalogue<NetworkMapMessages> = {
    de: german,
    'de-simple': () => import('./locales/network-map-de-simple.js'),
    en: () => import('./locales/network-map-en.js'),
  };

  /** Id of the network; default: the only or first one of the document. */
  @property() network: string | undefined;
  /** `landscape`, `force`, `list`, or `auto`: what suits the data and the room. */
  @property() view: ViewName = 'auto';

  /** Reads all networks of the source, so that visitors may look who belongs to which; `view="affiliation"` does so, too. */
  @property({ type: Boolean, attribute: 'all-networks' }) allNetworks = false;
  /**
   * Codes of findings that are left out, parted by blanks, also `empty-cells`, `what-if`, `link-hints` and
   * `introductions`; all of them where it is empty.
   */
  @property({ attribute: 'hide-findings' }) hideFindings: string | undefined;
  /** Lets visitors change the network, or suggest changes, where the backend takes them; a mere file stays in the page. */
  @property({ type: Boolean }) editable = false;
  /** Asks for one actor after the other in large type, such as on the phones of a workshop. */
  @property({ type: Boolean, attribute: 'draw-together' }) drawTogether = false;

  /** Looks for changes every so many seconds while somebody looks at the page; default never. */
  @property() poll: string | undefined;

  /** Offers no pictures, tables and prints of what is shown. */
  @property({ type: Boolean, attribute: 'hide-export' }) hideExport = false;
  /** Reads files that visitors choose or drop, such as with `@geflecht/formats`; without it none are taken. */
  @property({ attribute: false }) importer: NetworkImporter | undefined;

  /** Search, legend, list, panel, walk by keyboard: everything that comes after the first picture. */
  @state() private guide: MapGuide | undefined;
  /** Draws maps that are too large for single elements. */
  @state() private canvas: LargeMap | undefined;

  readonly #pictures = new MapPictureController(this);
  readonly #whole = new KeptMap();
  readonly #other = new KeptMap();
  #isSettled = false;

  override get resource(): Resource {
    return { kind: 'network', id: this.network, isEvery: this.view === 'affiliation' || this.allNetworks };
  }

  protected override get isSettled(): boolean {
    return this.#isSettled;
  }

  protected override isEmpty(document: GeflechtDocument): boolean {
    const isFillable = this.editable || this.drawTogether || this.importer !== undefined;
    return !isFillable && scopeTo(document, this.network).actors.length === 0;
  }

  protected override contentReady(): void {
    void this.#callGuide();
  }

  protected override renderContent(document: GeflechtDocument, messages: NetworkMapMessages): TemplateResult {
    const { guide, level: headingLevel, view: asked } = this;
    const read = guide?.readDocument(document) ?? document;
    const whole = this.#whole.of(read, this.#choice(read));
    const { views } = whole;
    const { isNarrow } = this.#pictures;
    const view = shownView({ views, asked, chosen: guide?.chosenView, isNarrow });
    const other = this.#pictures.placer(view)?.readDocument?.(read);
    const map = other === undefined ? whole : this.#other.of(other, this.#choice(other));
    const picture = map.lacksWords ? undefined : this.#pictures.picture(map, view, guide?.zoom);
    const isLarge = picture !== undefined && picture.lines.length > mostDrawnTies;
    const canvas = isLarge ? this.canvas : undefined;
    const isText = view === 'list' || view === 'matrix';
    // Its places may still be under way: it comes along with them.
    if (!isText && this.canvas === undefined && map.ties.length > mostDrawnTies) void this.#callCanvas();
    const actorAt = canvas && ((event: MouseEvent) => canvas.actorAt(event));
    const drawn = isLarge && canvas === undefined ? undefined : picture;
    const screen: Screen = { map, messages, view, views, asked, picture: drawn, headingLevel, actorAt };
    if (isText || map.lacksWords) void this.#callGuide();
    this.#isSettled = drawn !== undefined || (isText && guide?.isReady === true);
    guide?.look(screen);
    return html`<div class="layout">
      ${this.#renderHeader(screen)} ${guide?.renderBefore()}
      <div class="stage">
        <div class="room"></div>
        ${this.#renderStage(screen)}
      </div>
      ${guide?.renderAfter()}
    </div>`;
  }

  #renderHeader({ map, messages, view }: Screen): TemplateResult {
    const name = map.wordsOf(map.network?.name);
    const { sectors } = map.count;
    const networks = view === 'affiliation' ? map.count.networks : 0;
    const title = networks > 0 ? messages.networks : messages.title;
    const overview = messages.overview({
      actors: map.count.partners - networks,
      ties: map.tieCount,
      sectors,
      networks,
    });
    return html`<header>
      <slot name="heading">${heading(this.level, name === undefined ? title : words(name))}</slot>
      <p id="overview">${overview}</p>
      <div class="toolbar" part="toolbar">${this.guide?.renderTools()}</div>
    </header>`;
  }

  #renderStage({ view, picture, messages, actorAt }: Screen): unknown {
    const { guide } = this;
    const stage = guide?.renderStage();
    if (stage !== undefined) return stage;
    if (view === 'list' && guide?.isReady === true) return guide.renderList();
    if (picture === undefined) return html`<p class="details">${messages.loading}</p>`;
    const { ground } = this.#pictures;
    const drawing = { picture, messages, paper: guide?.paper ?? 'Canvas', ground };
    const large = actorAt && this.canvas;
    const drawn = large ? large.render(drawing, guide?.live) : renderMap(drawing, guide?.live);
    return [drawn, guide?.renderHelp()];
  }

  /** What is read of a document, and in which language. */
  #choice({ taxonomies }: GeflechtDocument): NetworkMapChoice {
    const { network: networkId, shownLocale: locale, guide } = this;
    return { networkId, locale, sectorWords: guide?.vocabulary(taxonomies, locale).sector };
  }

  async #callCanvas(): Promise<void> {
    const { LargeMapChoice } = await import('./canvas/large-map-choice.js');
    this.canvas ??= new LargeMapChoice(this);
  }

  async #callGuide(): Promise<void> {
    const { MapGuide } = await import('./map-guide.js');
    this.guide ??= new MapGuide(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geflecht-network-map': GeflechtNetworkMap;
  }
}
