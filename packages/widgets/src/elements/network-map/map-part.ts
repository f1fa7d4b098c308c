import type { GeflechtDocument } from '@geflecht/core/document';
import type { MessagesHost } from '../../controllers/messages-controller.js';
import type { NewsHost } from '../../internal/news-watch.js';
import type { NetworkImporter } from './import/network-importer.js';
import type { ListGroup } from './map-list-model.js';
import type { LiveScreen, Look, ScreenActions } from './map-screen-model.js';
import type { Picture } from './map-picture-model.js';
import type { Ground, SeenBox } from './render-map.js';
import type { MapActor } from './network-map-model.js';

/** Element whose map is explained. */
export interface GuideHost extends MessagesHost, NewsHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** `hide-findings`: codes of findings that are left out, in words; all of them where it is empty. */
  readonly hideFindings: string | undefined;
  /** Id of the network; default: the first one of the document. */
  readonly network: string | undefined;
  /** Tells editors what visitors need not know. */
  readonly debug: boolean;
  /** `hide-export`: offers no files. */
  readonly hideExport: boolean;
  /** Reads files of visitors. */
  readonly importer: NetworkImporter | undefined;
  /** Whether visitors may change the network. */
  readonly editable: boolean;
  /** Whether visitors are asked for one actor after the other. */
  readonly drawTogether: boolean;
}

/**
 * A part of the map that comes after the first picture, in a folder and a file of its own. What it draws stands in the
 * order of the parts; words and looks it brings itself.
 */
export interface MapPart {
  /** What is read of the source, before any part changes it. */
  readonly readSource?: (document: GeflechtDocument) => GeflechtDocument;
  /** Shows another state of the document in its stead. Hands back the same object for the same state. */
  readonly readDocument?: (document: GeflechtDocument, look: Look) => GeflechtDocument;
  /** Beside the switch of views. */
  readonly renderTools?: (screen: LiveScreen) => unknown;
  /** What draws under ties and symbols: the same function as long as it would draw the same. */
  readonly ground?: (screen: LiveScreen) => Ground | undefined;
  /** The shown actors in other groups than by wedge or sector. */
  readonly groups?: (screen: LiveScreen) => readonly ListGroup[] | undefined;
  /** In place of picture and list; undefined leaves them. */
  readonly renderStage?: (screen: LiveScreen) => unknown;
  /** Between header and picture. */
  readonly renderBefore?: (screen: LiveScreen) => unknown;
  /** How to do more on the map; shown while it has the focus. */
  readonly renderHelp?: (screen: LiveScreen) => unknown;
  /** At the end of the legend. */
  readonly renderLegend?: (screen: LiveScreen) => unknown;
  /** Below panel and legend. */
  readonly renderBeside?: (screen: LiveScreen) => unknown;
  /** Below the way from the open actor to another one. */
  readonly renderWay?: (screen: LiveScreen) => unknown;
  /** At the end of what is told of an actor, in the panel and in the list. */
  readonly renderActor?: (actor: MapActor, screen: LiveScreen) => unknown;
  /** Whether somebody types something under whom nothing may change. */
  readonly isTyping?: boolean;
  /** How many times as far apart the picture is drawn. */
  readonly zoom?: number;
  /** What is seen of a picture, in its pixels. */
  readonly seen?: (picture: Picture) => SeenBox;
  /** Answers a key on the map; hands back whether it had a meaning. */
  readonly press?: (event: KeyboardEvent, screen: LiveScreen) => boolean;
}

/** What the file of a part offers. */
export interface PartModule {
  readonly createPart: (host: GuideHost, actions: ScreenActions) => MapPart;
}
