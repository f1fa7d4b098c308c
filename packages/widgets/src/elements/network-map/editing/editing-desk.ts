import type { NetworkChange } from '@geflecht/core/network';
import type { EditingMessages } from './locales/editing-messages.js';
import type { SpotPlace } from './spot-model.js';

/** What forms and questions need to make changes. */
export interface EditingDesk {
  readonly place: SpotPlace;
  readonly editing: EditingMessages;
  /** Whether changes wait for somebody to accept them. */
  readonly isSuggesting: boolean;
  /** Whether forms ask for influence and interest, which are the coordination's alone. */
  readonly asksStakes: boolean;
  /** Makes changes, unless the page keeps them from it; hands back whether they were made. */
  readonly make: (changes: readonly NetworkChange[]) => boolean;
  /** Draws anew, and focuses what a selector finds as soon as it is on the screen. */
  readonly focus: (selector: string) => void;
  readonly redraw: () => void;
  /** Opens an actor as soon as it is on the map. */
  readonly show: (actorId: string) => void;
}
