import type { ProgrammeChange } from '@geflecht/core/event';
import type { AgendaView } from '../agenda-model.js';
import type { FacetName } from '../agenda-filter-model.js';

/** Words of what visitors do with the programme, loaded once the first picture is painted. */
export interface ToolsMessages {
  readonly search: string;
  /** With the number of choices made, which may be 0. */
  readonly filter: (chosen: number) => string;
  readonly more: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** The choice that leaves everything. */
  readonly any: string;
  readonly withPlaces: string;
  readonly onlyMine: string;
  readonly clear: string;
  readonly found: (count: number, all: number) => string;
  readonly view: string;
  readonly views: Readonly<Record<AgendaView, string>>;
  readonly zones: string;
  readonly zoneQuestion: string;
  readonly now: string;
  readonly next: string;
  readonly jump: string;
  /** Heading of the visitor's own choice, and the switch that offers sessions for it. */
  readonly mine: string;
  readonly choose: string;
  readonly mark: string;
  readonly marked: string;
  readonly chosen: (count: number) => string;
  readonly overlap: (one: string, other: string) => string;
  readonly keep: string;
  readonly linkToMine: string;
  readonly calendar: string;
  /** A calendar file of the event, of a day, of the visitor's choice, and a subscription. */
  readonly wholeEvent: string;
  readonly mineOnly: string;
  readonly subscribe: string;
  readonly toCalendar: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly print: string;
  /** Pages for paper beside the programme itself, by the names of their files. */
  readonly sheets: Readonly<Record<'doors' | 'tables' | 'handout', string>>;
  /** Heading of what has changed, and what each kind of change says. */
  readonly changed: string;
  readonly changes: Readonly<Record<ProgrammeChange['kind'], (title: string, value: string) => string>>;
  readonly understood: string;
  readonly asOf: (time: string) => string;
}
