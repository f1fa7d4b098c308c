import type { MapGuideMessages } from './locales/map-guide-messages.js';
import type { NetworkMapMessages } from './locales/network-map-messages.js';
import type { Picture } from './map-picture-model.js';
import type { HiddenSectors, ShownView, ViewName } from './map-view-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import type { MapActor, NetworkMap } from './network-map-model.js';

/** What the element shows first. */
export interface Screen {
  readonly map: NetworkMap;
  readonly messages: NetworkMapMessages;
  readonly view: ShownView;
  /** What the page asks for. */
  readonly asked: ViewName;
  /** Absent in the list, and while it is being computed. */
  readonly picture: Picture | undefined;
  readonly headingLevel: number;
}

/** What a visitor can do on the screen. */
export interface ScreenActions {
  readonly open: (actor: MapActor) => void;
  /** Hands back whether something was open. */
  readonly close: () => boolean;
  readonly choose: (view: ShownView) => void;
  readonly hide: (sectors: HiddenSectors) => void;
  readonly search: (query: string) => void;
  /** Tells readers who cannot see it what has changed. */
  readonly announce: (words: string) => void;
}

/** What it shows once its words and actions are there. */
export interface LiveScreen extends Screen {
  readonly messages: NetworkMapMessages & MapGuideMessages;
  readonly vocabulary: Vocabulary;
  readonly selected: MapActor | undefined;
  readonly hidden: HiddenSectors;
  readonly query: string;
  readonly announcement: string;
  readonly actions: ScreenActions;
}
