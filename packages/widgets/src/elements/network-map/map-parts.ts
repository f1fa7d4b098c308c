import type { GeflechtDocument } from '@geflecht/core/document';
import { listGroups } from './map-list-model.js';
import type { ListGroup } from './map-list-model.js';
import type { Picture } from './map-picture-model.js';
import type { Ground, SeenBox } from './render-map.js';
import type { GuideHost, MapPart, PartModule } from './map-part.js';
import type { LiveScreen, Look, ScreenActions } from './map-screen-model.js';
import type { ShownView } from './map-view-model.js';

/** When a part is needed, and where it is. */
interface PartEntry {
  readonly isWanted?: (host: GuideHost, document: GeflechtDocument) => boolean;
  /** The view that is this part. */
  readonly view?: ShownView;
  readonly load: () => Promise<PartModule>;
}

/** Every part, in the order in which they are drawn. */
export const partEntries: readonly PartEntry[] = [
  { isWanted: ({ importer }) => importer !== undefined, load: () => import('./import/import-part.js') },
  // First, for the others read what it has changed.
  { isWanted: (host) => host.editable || host.drawTogether, load: () => import('./editing/editing-part.js') },
  // After them, for what a visitor has changed is no news.
  { isWanted: ({ poll }) => Number(poll) > 0, load: () => import('./live/live-part.js') },
  {
    isWanted: (host) => host.querySelector(':scope > [slot="story"]') !== null,
    load: () => import('./story/story-part.js'),
  },
  { isWanted: (_host, { snapshots = [] }) => snapshots.length > 0, load: () => import('./time/time-part.js') },
  { isWanted: () => true, load: () => import('./groups/groups-part.js') },
  { isWanted: () => true, load: () => import('./about/about-part.js') },
  { isWanted: ({ hideFindings }) => hideFindings !== '', load: () => import('./findings/findings-part.js') },
  { isWanted: ({ hideExport }) => !hideExport, load: () => import('./export/export-part.js') },
  { isWanted: () => true, load: () => import('./zoom/zoom-part.js') },
  { view: 'matrix', load: () => import('./matrix/matrix-part.js') },
];

type Drawing =
  'renderHelp' | 'renderTools' | 'renderStage' | 'renderBefore' | 'renderLegend' | 'renderBeside' | 'renderWay';

/** The parts a map has asked for so far. */
export class MapParts {
  readonly #host: GuideHost;
  readonly #actions: ScreenActions;
  readonly #parts = new Map<PartEntry, MapPart | undefined>();

  constructor(host: GuideHost, actions: ScreenActions) {
    this.#host = host;
    this.#actions = actions;
  }

  /** Parts that are there and wanted, in order. */
  get #present(): readonly MapPart[] {
    return partEntries.flatMap((entry) => this.#parts.get(entry) ?? []);
  }

  /** Asks for what a document needs, and hands back what is to be shown of it. */
  readDocument(document: GeflechtDocument, look: Look): GeflechtDocument {
    for (const entry of partEntries) {
      if (entry.isWanted?.(this.#host, document) === true) this.#want(entry);
    }
    const parts = this.#present;
    const source = parts.reduce((read, part) => part.readSource?.(read) ?? read, document);
    return parts.reduce((read, part) => part.readDocument?.(read, look) ?? read, source);
  }

  /** Whether somebody types in one of them. */
  get isTyping(): boolean {
    return this.#present.some(({ isTyping }) => isTyping);
  }

  /** Asks for the part that is a view. */
  look({ view }: Pick<LiveScreen, 'view'>): void {
    for (const entry of partEntries) if (entry.view === view) this.#want(entry);
  }

  /** What the parts draw at one place; each has a spot of its own, so that none is drawn anew when another arrives. */
  render(place: Drawing, screen: LiveScreen): readonly unknown[] {
    return partEntries.map((entry) => this.#parts.get(entry)?.[place]?.(screen));
  }

  /** What the parts tell of an actor. */
  renderActor(...about: Parameters<NonNullable<MapPart['renderActor']>>): readonly unknown[] {
    return partEntries.map((entry) => this.#parts.get(entry)?.renderActor?.(...about));
  }

  /** What a part draws under ties and symbols. */
  ground(screen: LiveScreen): Ground | undefined {
    return this.#present.find(({ ground }) => ground !== undefined)?.ground?.(screen);
  }

  /** The shown actors as they are gathered. */
  groups(screen: LiveScreen): readonly ListGroup[] {
    for (const part of this.#present) {
      const groups = part.groups?.(screen);
      if (groups !== undefined) return groups;
    }
    const { map, shown } = screen;
    return listGroups(map, shown === undefined ? map.actors : map.actors.filter((actor) => shown.actors.has(actor)));
  }

  /** How many times as far apart the picture is drawn. */
  get zoom(): number {
    return this.#present.find(({ zoom }) => zoom !== undefined)?.zoom ?? 1;
  }

  /** What is seen of a picture. */
  seen(picture: Picture): SeenBox | undefined {
    return this.#present.find(({ seen }) => seen !== undefined)?.seen?.(picture);
  }

  /** Whether a part has answered a key. */
  press(event: KeyboardEvent, screen: LiveScreen): boolean {
    return this.#present.some((part) => part.press?.(event, screen));
  }

  #want(entry: PartEntry): void {
    if (!this.#parts.has(entry)) void this.#call(entry);
  }

  async #call(entry: PartEntry): Promise<void> {
    this.#parts.set(entry, undefined);
    try {
      const { createPart } = await entry.load();
      this.#parts.set(entry, createPart(this.#host, this.#actions));
      this.#host.requestUpdate();
    } catch {
      // Without connection the map does without the part; the next document asks again.
      this.#parts.delete(entry);
    }
  }
}
