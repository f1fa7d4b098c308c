import type { MapGuideMessages } from './locales/map-guide-messages.js';
import type { NetworkMapMessages } from './locales/network-map-messages.js';
import type { FilterPart, MapFilter } from './map-filter-model.js';
import type { ListGroup } from './map-list-model.js';
import type { Picture } from './map-picture-model.js';
import type { Shown } from './map-shown-model.js';
import type { ShownView, ViewName } from './map-view-model.js';
import type { Vocabulary } from './map-vocabulary-model.js';
import type { MapActor, NetworkMap } from './network-map-model.js';

/** What the element shows first. */
export interface Screen {
  readonly map: NetworkMap;
  readonly messages: NetworkMapMessages;
  readonly view: ShownView;
  /** What suits the data. */
  readonly views: readonly ShownView[];
  /** What the page asks for. */
  readonly asked: ViewName;
  /** Absent in the list, and while it is being computed. */
  readonly picture: Picture | undefined;
  readonly headingLevel: number;
  /** The actor at a place of the screen, where actors are no elements. */
  readonly actorAt: ((event: MouseEvent) => MapActor | undefined) | undefined;
}

/** What a visitor looks at. */
export interface Look {
  /** What was chosen in place of what the page asks for. */
  readonly view?: ShownView | undefined;
  readonly filter: MapFilter;
  /** The open actor. */
  readonly selectedId?: string | undefined;
  /** What the looks of lines tell. Default: how far a tie has grown. */
  readonly lineBy?: 'stage' | 'kind' | undefined;
  /** Actors that stand out in place of the open one and its partners. */
  readonly marked?: readonly string[] | undefined;
  /** Ties that stand out among the marked actors; default: all of theirs. */
  readonly markedTies?: readonly string[] | undefined;
  /** The state of the network that is shown: id of a snapshot, a day or an instant; default: today. */
  readonly at?: string | undefined;
  /** Ends of the way that stands out. */
  readonly way?: readonly [string, string] | undefined;
}

/** What a visitor can do on the screen. */
export interface ScreenActions {
  readonly open: (actor: MapActor) => void;
  /** Hands back whether something was open. */
  readonly close: () => boolean;
  readonly choose: (view: ShownView) => void;
  /** Changes the filter and says how many actors are left. */
  readonly filter: (change: Partial<MapFilter>) => void;
  /** Switches one value of a filter off or on. */
  readonly toggle: (part: FilterPart, value: string | undefined) => void;
  /** Shows something else, such as what a finding is about. */
  readonly show: (look: Partial<Look>) => void;
  readonly search: (query: string) => void;
  /** Tells readers who cannot see it what has changed. */
  readonly announce: (words: string) => void;
  /** Whether somebody types something under whom nothing may change. */
  readonly isTyping: () => boolean;
}

/** What it shows once its words and actions are there. */
export interface LiveScreen extends Screen {
  readonly messages: NetworkMapMessages & MapGuideMessages;
  readonly vocabulary: Vocabulary;
  readonly look: Look;
  readonly selected: MapActor | undefined;
  /** What filters have left; undefined for everything. */
  readonly shown: Shown | undefined;
  /** What stands out; undefined for nothing. */
  readonly near: Shown | undefined;
  /** From one end to the other; undefined where no way is asked for, empty where there is none. */
  readonly way: readonly MapActor[] | undefined;
  readonly query: string;
  readonly announcement: string;
  readonly actions: ScreenActions;
  /** The shown actors as they are gathered: as a part was asked to, else by wedge or sector. */
  readonly groups: () => readonly ListGroup[];
  /** What parts tell of the way. */
  readonly renderDoors: () => unknown;
  /** What parts tell of an actor. */
  readonly renderMore: (actor: MapActor) => unknown;
}
