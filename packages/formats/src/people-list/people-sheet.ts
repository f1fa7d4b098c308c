import type { FileContent } from '../reading/file-content.js';
import type { Mapping } from '../reading/read-options.js';
import { headingName } from '../programme-table/heading.js';
import { programmeSheet } from '../programme-table/programme-sheet.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { contactWords, listWords, namesOfPeopleRole, peopleRoleNames } from './data/people-columns.js';
import type { PeopleRole } from './data/people-columns.js';

/** The columns of each role, by their places in the row. */
export type PeopleColumns = Readonly<Partial<Record<PeopleRole, readonly number[]>>>;

/** A sheet that lists people who take part in something. */
export interface PeopleSheet {
  readonly source: NumberedSheet;
  readonly headings: readonly string[];
  readonly columns: PeopleColumns;
  /** Index of the first row below the headings in the cells of the sheet. */
  readonly firstRow: number;
}

const lastHeadingRow = 30;
const titleNames: ReadonlySet<string> = new Set([
  'titel',
  'title',
  'programmpunkt',
  'vortragstitel',
  'sessiontitle',
  'sessiontitel',
  'eventtitle',
  'betreff',
  'subject',
  'thema',
  'topic',
]);
/** A date alone may be that of anything. */
const plainDates: ReadonlySet<string> = new Set(['datum', 'date']);
const marks: readonly PeopleRole[] = [
  'choice',
  'food',
  'childcare',
  'access',
  'signedUpAt',
  'status',
  'group',
  'count',
  'consent',
  'signature',
];

/** How well a heading, as `headingName` makes it, names a role of people; smaller is better, nothing where it does not. */
export function claimOfPeople(role: PeopleRole, heading: string): number | undefined {
  const { names, words } = namesOfPeopleRole[role];
  const rank = names.indexOf(heading);
  if (rank >= 0) return rank;
  return heading !== '' && words?.test(heading) === true ? names.length : undefined;
}

function columnsOf(headings: readonly string[], mapping: Mapping): PeopleColumns {
  const names = headings.map(headingName);
  const taken = new Set(
    headings.flatMap((heading, index) => (Object.values(mapping).includes(heading) ? [index] : [])),
  );
  const found: Partial<Record<PeopleRole, readonly number[]>> = {};
  for (const role of peopleRoleNames) {
    const stated = headings.flatMap((heading, index) => (mapping[role] === heading ? [index] : []));
    const claims = names.flatMap((name, index) => {
      const claim = taken.has(index) ? undefined : claimOfPeople(role, name);
      return claim === undefined ? [] : [{ claim, index }];
    });
    const best = claims.toSorted((a, b) => a.claim - b.claim || a.index - b.index).map(({ index }) => index);
    const own = namesOfPeopleRole[role].isRepeatable === true ? best.toSorted((a, b) => a - b) : best.slice(0, 1);
    const held = stated.length > 0 ? stated : own;
    if (held.length === 0) continue;
    found[role] = held;
    for (const index of held) taken.add(index);
  }
  return found;
}

/** Beside a first name, `Name` is the surname. */
function withSurname(columns: PeopleColumns): PeopleColumns {
  const { name, ...others } = columns;
  if (columns.firstName === undefined || columns.lastName !== undefined || name === undefined) return columns;
  return { ...others, lastName: name };
}

function headingRow(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, lastHeadingRow).map((cells) => Object.keys(columnsOf(cells, {})).length);
  const most = Math.max(0, ...counts);
  return most < 2 ? -1 : counts.indexOf(most);
}

/** Whether headings list people who take part, and not partners, contacts or speakers. */
function listsParticipants({ source, headings, columns }: PeopleSheet, file: FileContent): boolean {
  const names = headings.map(headingName);
  const has = (role: PeopleRole) => columns[role] !== undefined;
  const isPlainDate = plainDates.has(headingName(headings[columns.signedUpAt?.[0] ?? -1] ?? ''));
  const around = [file.name, source.name, ...source.preamble].some((text) => listWords.test(text));
  const weight = marks.filter(has).length - (isPlainDate ? 1 : 0) + (around ? 1 : 0);
  const nameHeading = headingName(headings[columns.name?.[0] ?? -1] ?? '');
  if (has('firstName') && has('lastName')) {
    const isAddressBook = names.some((name) => contactWords.test(name));
    return weight > 0 || (has('mail') && !isAddressBook);
  }
  if (/^(teilnehm|attendee|participant)/.test(nameHeading)) return true;
  const isNamed = has('name') || has('lastName') || has('firstName');
  return isNamed && (weight > 1 || (weight > 0 && has('mail')));
}

/** Titles or rooms beside times make a programme, whoever else is named in it. */
function isProgramme(source: NumberedSheet, names: readonly string[], file: FileContent): boolean {
  const programme = programmeSheet(source, file);
  const hasPlaces = programme?.columns.start !== undefined && programme.columns.room !== undefined;
  return programme !== undefined && (hasPlaces || names.some((name) => titleNames.has(name)));
}

/** The sheet as a list of participants, or nothing where it is none. */
export function peopleSheet(source: NumberedSheet, file: FileContent): PeopleSheet | undefined {
  const mapping = file.options.mapping ?? {};
  const isStated = ['mail', 'firstName', 'lastName'].some((role) => mapping[role] !== undefined);
  const { rows } = source.sheet;
  const stated = rows.findIndex((cells) => Object.values(mapping).some((heading) => cells.includes(heading)));
  const at = isStated && stated >= 0 ? stated : headingRow(rows);
  if (at < 0) return undefined;
  const width = Math.max(0, ...rows.slice(at, at + lastHeadingRow).map((cells) => cells.length));
  const headings = Array.from({ length: width }, (_cell, index) => rows[at]?.[index] ?? '');
  const sheet: PeopleSheet = { source, headings, columns: withSurname(columnsOf(headings, mapping)), firstRow: at + 1 };
  const hasRows = rows.slice(at + 1).some((cells) => cells.some((cell) => cell !== ''));
  if (!hasRows || isProgramme(source, headings.map(headingName), file)) return undefined;
  return isStated || listsParticipants(sheet, file) ? sheet : undefined;
}
