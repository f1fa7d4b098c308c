import type { Text } from '../text/text.js';
import type { Day } from '../time/instant.js';
import type { EventDay } from './event.js';
import type { Room } from './room.js';
import type { Session } from './session.js';

/** What a session says about its end: a time, an open end („ab 15 Uhr“), or nothing. */
export type Ending = 'known' | 'open' | 'unknown';

/** Where a session takes place: in every room, in named ones, or in none. */
export type Reach = 'all' | 'rooms' | 'none';

/** Columns that lie side by side, counted over the whole day from 0; `count` is at least 1. */
export interface ColumnSpan {
  readonly first: number;
  readonly count: number;
}

/** One scheduled session. */
export interface ProgrammeItem {
  readonly session: Session;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly startsAt: number;
  /** Milliseconds since 1970-01-01T00:00Z; absent unless `ending` is `known`. */
  readonly endsAt?: number | undefined;
  readonly ending: Ending;
  readonly reach: Reach;
  /** The known rooms, in column order; empty unless `reach` is `rooms`. */
  readonly rooms: readonly Room[];
}

/** One scheduled session in the grid of its day. */
export interface ArrangedItem extends ProgrammeItem {
  /** Index of its first band in the day. */
  readonly band: number;
  /** How many bands it fills, at least 1; an end that is not known fills one. */
  readonly bandCount: number;
  /** Several only where its rooms do not lie side by side; never overlapping another item's. */
  readonly spans: readonly ColumnSpan[];
}

/** Stretch of time between two changes of the programme; stretches without any item are left out. */
export interface TimeBand {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly startsAt: number;
  /** Absent for the last band of a day that closes with an open or unknown end. */
  readonly endsAt?: number | undefined;
}

/** One room, or what takes place across or outside rooms while rooms are busy. */
export interface ArrangedColumn {
  readonly reach: Reach;
  /** Only where `reach` is `rooms`. */
  readonly room?: Room;
  /** Its first column in the day. */
  readonly first: number;
  /** How many items it shows side by side; at least 1. */
  readonly lanes: number;
}

/** Default stretches of a day. */
export type DayPartKind = 'morning' | 'afternoon' | 'evening';

/** Headed stretch of a day. */
export interface DayPart {
  /** Only for the defaults, which carry no author's label. */
  readonly kind?: DayPartKind;
  /** Only for the event's own day parts. */
  readonly label?: Text;
  /** Wall-clock time `HH:MM` in the arrangement's zone. */
  readonly from: string;
}

/** A day part and what starts in it; without `part` the items precede the day's first part. */
export interface ProgrammeDayPart {
  readonly part?: DayPart | undefined;
  readonly items: readonly ProgrammeItem[];
}

/** One day of the programme; it may run past midnight. */
export interface ProgrammeDay {
  readonly date: Day;
  /** The event's own entry; absent for a day derived from the sessions. */
  readonly day?: EventDay | undefined;
  /** Milliseconds since 1970-01-01T00:00Z: its own `dayStart`, and that of the calendar day after it. */
  readonly startsAt: number;
  readonly endsAt: number;
  /** By start, then items in all rooms, then by column, then as in the document. */
  readonly items: readonly ProgrammeItem[];
  /** Rooms in use, in column order. */
  readonly rooms: readonly Room[];
}

/** Time bands and columns of one day. */
export interface DayGrid {
  readonly bands: readonly TimeBand[];
  /** At least one on a day with items. */
  readonly columns: readonly ArrangedColumn[];
  /** Sum of the columns' lanes. */
  readonly columnCount: number;
  /** The day's items, in its order, with their place in the grid. */
  readonly items: readonly ArrangedItem[];
}

/** One day of the programme, set out for grid and list. */
export interface ArrangedDay extends ProgrammeDay, DayGrid {
  readonly parts: readonly ProgrammeDayPart[];
  readonly items: readonly ArrangedItem[];
}

/** The days of a programme. */
export interface ProgrammeDays<SetOutDay extends ProgrammeDay = ProgrammeDay> {
  /** IANA name of the zone that days and day parts are told in. */
  readonly timeZone: string;
  /** In order; listed days without sessions are kept. */
  readonly days: readonly SetOutDay[];
  /** Sessions without a readable start, as in the document. */
  readonly unscheduled: readonly Session[];
}

/** A programme set out for grid and list alike. */
export type Arrangement = ProgrammeDays<ArrangedDay>;
