import type { Bookable } from '@geflecht/core/sign-up';
import type { EventBuilder } from '../event/event-builder.js';
import type { PersonRegister } from './person-register.js';
import type { ProgrammeSheet } from './programme-sheet.js';
import type { NamedPerson } from './people-cell.js';
import type { RestColumns } from './rest-columns.js';
import type { SessionMoments } from './session-moments.js';
import type { ProgrammeRow } from './sheet-rows.js';
import type { ColumnRole } from './data/column-names.js';

/** What all rows of one sheet share. */
export interface SessionContext {
  readonly builder: EventBuilder;
  readonly sheet: ProgrammeSheet;
  readonly moments: SessionMoments;
  readonly people: PersonRegister;
  /** Names that stand alone in the column of rooms. */
  readonly roomsAlone: ReadonlySet<string>;
  /** The column of places names rooms of one house. */
  readonly arePlacesRooms: boolean;
  /** The column that tells all rows apart, if one does. */
  readonly idRole?: 'id' | 'code' | undefined;
  /** Track of a sheet that is one of several and names no day. */
  readonly sheetTrack?: string | undefined;
  /** Origin ids that are taken, with how often. */
  readonly taken: Map<string, number>;
  /** Whatever has places, gathered on the way. */
  readonly bookables: Bookable[];
  /** What becomes of cells without a home in the model. */
  readonly rest: RestColumns;
}

/** How to look into a row. */
export interface RowCells {
  /** The first filled cell of a role, or nothing. */
  readonly value: (role: ColumnRole) => string;
  /** All filled cells of a role with their headings. */
  readonly values: (role: ColumnRole) => readonly { readonly heading: string; readonly cell: string }[];
}

/** One row, opened. */
export interface SessionRow extends RowCells {
  readonly row: ProgrammeRow;
  readonly at: string;
  /** Everybody it names. */
  readonly people: readonly NamedPerson[];
}
