import type { LitElement } from 'lit';
import type { ActingElement } from '../../internal/open-client.js';
import type { AgendaFilter, SearchEntry } from './agenda-filter-model.js';
import type { AgendaViewWish } from './agenda-model.js';
import type { AgendaScope } from './agenda-scope.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import type { MyAgenda } from './my-agenda.js';
import type { VisitorChoices } from './visitor-choices.js';

/** What the tools ask of the agenda. */
export interface ToolsHost extends LitElement, ActingElement {
  readonly drawnScope: AgendaScope | undefined;
  readonly view: AgendaViewWish;
  readonly hash: string | undefined;
  readonly calendar: string | undefined;
}

/** Which panel below the bar is open. */
export type ToolsPanel = 'filter' | 'more';

/** What the tools know of the visitor, and have been told. */
export interface ToolsState {
  readonly words: ToolsMessages;
  readonly choices: VisitorChoices;
  readonly panel?: ToolsPanel | undefined;
  /** Whether sessions are offered for the visitor's own choice. */
  readonly isChoosing?: boolean;
  /** What was done last, for those who cannot see it. */
  readonly said: string;
  /** How old the programme is, where that is not now. */
  readonly age: string;
  /** What has changed since the visitor came. */
  readonly changes: readonly string[];
  /** Sessions with free places; absent where no backend tells them. */
  readonly free?: ReadonlySet<string> | undefined;
  /** Address of the calendar that a backend publishes. */
  readonly published?: string | undefined;
}

/** A zone whose times can be shown. */
export interface ZoneChoice {
  /** What the choice stands for: an IANA name, or empty for the page's own. */
  readonly value: string;
  readonly label: string;
  readonly isPressed: boolean;
}

/** What the tools are drawn from. */
export interface ToolsScope extends ToolsState {
  readonly host: ToolsHost;
  readonly scope: AgendaScope;
  readonly mine: MyAgenda;
  readonly zones: () => readonly ZoneChoice[];
  /** All sessions, and those that the filter leaves; absent where nothing is asked for. */
  readonly entries: readonly SearchEntry[];
  /** Whether there is something to search, or to show again. */
  readonly hasSearch: boolean;
  readonly filter: AgendaFilter;
  readonly left: readonly SearchEntry[] | undefined;
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}
