import type { GeflechtDocument } from '@geflecht/core/document';
import type { Day } from '@geflecht/core/time';
import { FormatError } from '../errors/format-error.js';
import { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { asObject, asText } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import { plainTableDocument } from '../tables/plain-table.js';
import { readMoment } from '../time/read-moment.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { fieldRoles, valueOf } from './field-roles.js';
import { addListSession, usedFields } from './list-session.js';
import { localZone } from './local-zone.js';
import { longestList, sessionLists } from './session-lists.js';
import type { SessionList } from './session-lists.js';
import { splitByList } from './split-by-list.js';

function reportMapping(file: FileContent, lists: readonly SessionList[], isSplit: boolean): void {
  for (const { path, roles } of lists) {
    const meanings = Object.entries(roles).map(([role, field]) => ({ role, headings: [field], isGuessed: false }));
    file.findings.understand('fields-mapped', path === '' ? 'file' : path, meanings);
  }
  if (lists.length > 1) {
    file.findings.report(
      isSplit ? 'lists-separate' : 'lists-combined',
      'file',
      lists.map(({ group, path }) => group ?? path).join(', '),
    );
  }
}

/** The day that stands beside a list and not in its entries, in files about a single day. */
function dayOf(root: JsonObject): Day | undefined {
  const roles = fieldRoles([root]);
  const moment = readMoment(asText(valueOf(root, 'date', roles) ?? valueOf(root, 'start', roles)));
  return moment?.kind === 'day' ? moment.date : undefined;
}

/** One event with a track for each of several lists; lists that mean different zones are events of their own. */
function eventDocument(file: FileContent, value: unknown, lists: readonly SessionList[]): GeflechtDocument {
  const total = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  assertWithin(file.limits, 'records', total);
  const root = asObject(value);
  const stated = asText(valueOf(root, 'title', fieldRoles([root])));
  const day = dayOf(root);
  const builder = new EventBuilder(file, 'json', stated ?? file.stem);
  const zone = new ZoneChoice(file, asText(root['timezone'] ?? root['time_zone'] ?? root['timeZone']));
  const zones = lists.map((list) => localZone(list, file.options.timeZone));
  const isSplit = new Set(zones).size > 1;
  const sessionIds = lists.map((list, at) => {
    const isOneOfSeveral = lists.length > 1 && !isSplit;
    const context = { builder, zone, file, list, used: usedFields(list), day, localZone: zones[at], isOneOfSeveral };
    return list.entries.map((entry, index) => addListSession(context, entry, index));
  });
  reportMapping(file, lists, isSplit);
  const title = titleOf(stated ?? file.title, file.findings, 'file');
  const [told] = zones;
  if (!isSplit && told !== undefined) file.findings.report('time-zone-assumed', 'file', told);
  const timeZone = isSplit ? undefined : (told ?? zone.eventZone());
  const document = builder.finish({ title, timeZone }, { originalId: builder.eventId });
  if (!isSplit) return document;
  const events = lists.map(({ group, path }, at) => ({
    name: group ?? path,
    timeZone: zones[at],
    sessionIds: sessionIds[at] ?? [],
  }));
  return splitByList(document, events);
}

function cell(value: unknown): string {
  const isWritten = value !== undefined && value !== null && value !== '';
  return asText(value) ?? (isWritten ? JSON.stringify(value) : '');
}

function tableReading(file: FileContent, value: unknown): FileReading {
  const entries = longestList(value);
  if (entries.length === 0) throw nothingRecognised();
  // A mapping that fits no list is a mistake of the caller and said so here.
  fieldRoles(entries, file.options.mapping);
  assertWithin(file.limits, 'records', entries.length);
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  assertWithin(file.limits, 'columns', columns.length);
  const rows = entries.map((entry) => columns.map((column) => cell(Object.hasOwn(entry, column) ? entry[column] : '')));
  return { document: plainTableDocument(file, 'json'), format: 'json-list', kind: 'table', table: { columns, rows } };
}

function nothingRecognised(): FormatError {
  return new FormatError({
    code: 'format-unknown',
    message: {
      de: 'JSON gelesen: Darin ist weder ein Programm noch ein Netzwerk noch eine Liste zu erkennen.',
      en: 'Read JSON: there is neither a programme nor a network nor a list in it.',
    },
  });
}

/**
 * Reads a parsed value of unknown make: lists of objects with a recognisable title and start become sessions, the mapping
 * is named in a warning; other lists become a plain table.
 * @throws FormatError `format-unknown` where there is no list
 */
export function listReading(file: FileContent, value: unknown): FileReading {
  const lists = sessionLists(value, file.options.mapping);
  if (lists.length === 0) return tableReading(file, value);
  return { document: eventDocument(file, value, lists), format: 'json-list', kind: 'event' };
}

/**
 * Reads JSON of unknown make, as {@link listReading} does.
 * @throws FormatError
 */
export const readJsonList = fileReader((file) => listReading(file, file.json()));
