import type { DayPartKind } from '@geflecht/core/event';
import type { ElementMessages } from '../../../locales/base-messages.js';
import type { DetailsMessages } from './details-messages.js';
import type { ToolsMessages } from './tools-messages.js';

/** The agenda's own words. */
export interface AgendaMessages extends ElementMessages {
  /** Name of the list of days to jump to. */
  readonly days: string;
  readonly time: string;
  readonly parts: Readonly<Record<DayPartKind, string>>;
  /** Headers of what takes place across or outside rooms. */
  readonly across: Readonly<Record<'all' | 'none', string>>;
  readonly unscheduled: string;
  readonly nothingYet: string;
  /** Words for states of a session; confirmed has none. */
  readonly states: Readonly<Record<string, string>>;
  readonly optional: string;
  /** Sentences for states of the event; published has none. */
  readonly eventStates: Readonly<Record<string, string>>;
  /** Words for ways to take part; on site has none. */
  readonly modes: Readonly<Record<string, string>>;
  /** A time or range as the locale writes it. */
  readonly clock: (time: string) => string;
  readonly openEnd: (time: string) => string;
  readonly moved: (before: string) => string;
  readonly timeZone: (name: string) => string;
  /** Name of a day's table, which may be scrolled sideways. */
  readonly table: (day: string) => string;
  /** Labels of the formats that ship, by id. */
  readonly formats: Readonly<Record<string, string>>;
  /** Words of details and tools, loaded once the first picture is painted. */
  readonly details: () => Promise<{ readonly messages: DetailsMessages; readonly tools: ToolsMessages }>;
}
