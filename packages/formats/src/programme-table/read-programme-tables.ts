import type { GeflechtDocument } from '@geflecht/core/document';
import type { Bookable } from '@geflecht/core/sign-up';
import { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { namedMeanings } from '../reading/column-meaning.js';
import type { FileReading } from '../reading/file-reader.js';
import { dropOtherSheets } from '../tables/other-sheets.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { tieRoles } from '../tables/tie-table.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { addSession } from './add-session.js';
import { columnRoleNames } from './data/column-names.js';
import { addPlaces, eventDraft, eventSheetOf, factOf } from './event-sheet.js';
import type { EventSheet } from './event-sheet.js';
import { columnName } from './heading.js';
import { DayFinder, dateIn } from './day-finder.js';
import { PersonRegister } from './person-register.js';
import { assertMapped } from './programme-columns.js';
import { programmeSheet } from './programme-sheet.js';
import type { ProgrammeSheet } from './programme-sheet.js';
import { readWhen } from './read-when.js';
import { roomsAlone } from './room-cell.js';
import { RestColumns } from './rest-columns.js';
import type { SessionContext } from './session-context.js';
import { SessionMoments } from './session-moments.js';
import { sessionRow } from './session-row.js';
import { nameRooms } from './session-places.js';
import { withSoundSpan } from './sound-span.js';
import { cellOf } from './cell-of.js';
import { SheetRows } from './sheet-rows.js';
import { slashedDates } from './slashed-dates.js';
import type { ProgrammeRow } from './sheet-rows.js';

const usualName =
  /^(?:tabelle|sheet|blatt|table|feuille|hoja)\s?\d*$|^(?:programm|programme|program|ablauf|agenda|zeitplan|schedule)$/i;
const longestTitle = 200;

interface OpenSheet {
  readonly sheet: ProgrammeSheet;
  readonly rows: readonly ProgrammeRow[];
}

interface Shared {
  readonly file: FileContent;
  readonly builder: EventBuilder;
  readonly zone: ZoneChoice;
  readonly finder: DayFinder;
  readonly people: PersonRegister;
  readonly taken: Map<string, number>;
  readonly bookables: Bookable[];
  readonly isOneOfSeveral: boolean;
}

/** The title line above a table; a line that is only a date is none. */
function titleLine(sheets: readonly ProgrammeSheet[]): string | undefined {
  const lines = sheets.flatMap(({ preamble }) => preamble);
  return lines.find(
    (line) => line.length <= longestTitle && !/^\W*$/.test(line) && readWhen(line, { expects: 'day' }) === undefined,
  );
}

function reportColumns(file: FileContent, sheets: readonly ProgrammeSheet[]): void {
  const seen = new Set<string>();
  for (const { columns, guessed, headings, source, across } of sheets) {
    if (across !== undefined)
      file.findings.report('grid-read', `${source.place}row ${source.headingNumber}`, across.join(', '));
    const meanings = columnRoleNames.flatMap((role) => {
      const own = (columns[role] ?? []).map((column) => columnName(headings, column));
      return own.length === 0 ? [] : [{ role, headings: own, isGuessed: guessed.includes(role) }];
    });
    const all = namedMeanings(meanings);
    if (seen.has(all)) continue;
    seen.add(all);
    file.findings.understand('columns-mapped', `${source.place}row ${source.headingNumber}`, meanings);
  }
}

function openSheet(file: FileContent, sheet: ProgrammeSheet): OpenSheet {
  const { isMonthFirst, doubtful } = slashedDates(sheet);
  if (doubtful !== undefined)
    file.findings.report(isMonthFirst ? 'month-first' : 'day-first', doubtful.at, doubtful.cell);
  const rows = [...new SheetRows(sheet, isMonthFirst).read((at, text) => file.findings.drop('line-skipped', at, text))];
  return { sheet, rows };
}

function namesTime({ when }: ProgrammeRow): boolean {
  return when.start !== undefined || when.instant !== undefined;
}

/** Whether the cells of a column tell all rows apart. */
function areIds(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => cell !== '') && new Set(cells).size === cells.length;
}

function contextOf(shared: Shared, { sheet, rows }: OpenSheet): SessionContext {
  const { builder, zone, finder, people, taken, bookables, isOneOfSeveral } = shared;
  const column = (role: 'room' | 'place' | 'id' | 'code') => rows.map(({ cells }) => cellOf(sheet, cells, role));
  const [rooms, places] = [column('room'), column('place')];
  const arePlacesRooms = sheet.columns.room === undefined && sheet.columns.street === undefined && nameRooms(places);
  const { name } = sheet.source;
  const namesDay = readWhen(name, { expects: 'day' })?.day !== undefined || dateIn(name) !== undefined;
  const isTrack = isOneOfSeveral && !namesDay && !usualName.test(name);
  return {
    builder,
    sheet,
    moments: new SessionMoments({ finder, zone, findings: builder.findings, hasTimes: rows.some(namesTime) }),
    people,
    roomsAlone: roomsAlone(arePlacesRooms ? places : rooms),
    arePlacesRooms,
    idRole: (['id', 'code'] as const).find((role) => areIds(column(role))),
    sheetTrack: isTrack ? name : undefined,
    taken,
    bookables,
    rest: new RestColumns(sheet),
  };
}

function withBookables(document: GeflechtDocument, bookables: readonly Bookable[]): GeflechtDocument {
  return bookables.length === 0 ? document : { ...document, bookables };
}

function eventDocument(
  file: FileContent,
  sheets: readonly ProgrammeSheet[],
  about: EventSheet | undefined,
): GeflechtDocument {
  const open = sheets.map((sheet) => openSheet(file, sheet));
  const line = titleLine(sheets);
  const title = file.options.title ?? factOf(about, 'title') ?? line ?? file.title;
  const key = factOf(about, 'id') ?? (file.stem || title);
  const builder = new EventBuilder(file, sheets[0]?.source.format ?? 'csv', key);
  const around = sheets.flatMap(({ preamble, source }) => [...preamble, source.name]);
  const texts = [...(about?.cells.get('start') ?? []).map(({ text }) => text), ...around];
  const shared: Shared = {
    file,
    builder,
    zone: new ZoneChoice(file, factOf(about, 'timeZone')),
    finder: new DayFinder(file, texts),
    people: new PersonRegister(),
    taken: new Map(),
    bookables: [],
    isOneOfSeveral: sheets.length > 1,
  };
  const target = { builder, zone: shared.zone, findings: file.findings };
  if (about !== undefined) addPlaces(about, target);
  const contexts = open.map((each) => {
    const context = contextOf(shared, each);
    return { context, rows: each.rows.map((row) => sessionRow(context, row)) };
  });
  for (const { rows } of contexts) {
    for (const { people } of rows) for (const person of people) shared.people.see(person);
  }
  for (const { rows, context } of contexts) for (const row of rows) addSession(context, row);
  const tracks = contexts.flatMap(({ context }) => context.sheetTrack ?? []);
  if (tracks.length > 0) file.findings.report('lists-combined', 'file', tracks.join(', '));
  const document = builder.finish(
    {
      title: titleOf(title, file.findings, 'file'),
      ...(about === undefined ? {} : eventDraft(about, target)),
      timeZone: shared.zone.eventZone(),
    },
    { originalId: builder.eventId },
  );
  const sound = about === undefined ? document : withSoundSpan(document, about, file.findings);
  return withBookables(sound, shared.bookables);
}

/**
 * Reads tables of sessions: one sheet, or one for each day or track. Columns are found by their headings, German or
 * English and in any order, below a title line too; a column of clock times is a start whatever its heading. Rows
 * without a date stay unscheduled unless the call names the first day.
 * @throws FormatError `mapping-unknown`, `too-many`
 */
export function readProgrammeTables(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const { mapping = {}, companion } = file.options;
  const isMapped = ['title', 'start', 'day'].some((role) => mapping[role] !== undefined);
  if (companion !== undefined || mapping['from'] !== undefined) return undefined;
  const about = eventSheetOf(sheets);
  const candidates = sheets.filter(
    (sheet) => sheet !== about?.source && !sheet.isHidden && (isMapped || tieRoles(sheet, mapping) === undefined),
  );
  const found = candidates.flatMap((sheet) => programmeSheet(sheet, file) ?? []);
  if (isMapped)
    assertMapped(
      candidates.flatMap(({ sheet }) => sheet.rows.slice(0, 30)),
      mapping,
    );
  if (found.length === 0) return undefined;
  reportColumns(file, found);
  dropOtherSheets(
    file,
    sheets,
    [...found, ...(about === undefined ? [] : [about])].map(({ source }) => source),
  );
  const format = found[0]?.source.format ?? 'csv';
  return { document: eventDocument(file, found, about), format, kind: 'event' };
}
