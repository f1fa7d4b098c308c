import type { GeflechtDocument } from '@geflecht/core/document';
import { FormatError } from '../errors/format-error.js';
import { EventBuilder } from '../event/event-builder.js';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { asObject, asText } from '../records/json-value.js';
import { plainTableDocument } from '../tables/plain-table.js';
import { ZoneChoice } from '../time/zone-choice.js';
import { fieldRoles, valueOf } from './field-roles.js';
import { addListSession } from './list-session.js';
import { longestList, sessionLists } from './session-lists.js';
import type { SessionList } from './session-lists.js';

function reportMapping(file: FileContent, lists: readonly SessionList[]): void {
  for (const { path, roles } of lists) {
    const pairs = Object.entries(roles).map(([role, field]) => `${role} ← ${field}`);
    file.findings.report('fields-mapped', path === '' ? 'file' : path, pairs.join(', '));
  }
  if (lists.length > 1) {
    file.findings.report('lists-combined', 'file', lists.map(({ group, path }) => group ?? path).join(', '));
  }
}

function eventDocument(file: FileContent, lists: readonly SessionList[]): GeflechtDocument {
  const root = asObject(file.json());
  const stated = asText(valueOf(root, 'title', fieldRoles([root])));
  const builder = new EventBuilder(file, 'json', stated ?? file.stem);
  const zone = new ZoneChoice(file, asText(root['timezone'] ?? root['time_zone'] ?? root['timeZone']));
  for (const list of lists) {
    const context = { builder, zone, file, list, isOneOfSeveral: lists.length > 1 };
    for (const [index, entry] of list.entries.entries()) addListSession(context, entry, index);
  }
  reportMapping(file, lists);
  return builder.finish(
    { title: titleOf(stated ?? file.title, file.findings, 'file'), timeZone: zone.eventZone() },
    { originalId: builder.eventId },
  );
}

function cell(value: unknown): string {
  const isWritten = value !== undefined && value !== null && value !== '';
  return asText(value) ?? (isWritten ? JSON.stringify(value) : '');
}

function tableReading(file: FileContent): FileReading {
  const entries = longestList(file.json());
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
 * Reads JSON of unknown make: lists of objects with a recognisable title and start become sessions, the mapping is
 * named in a warning; other lists become a plain table.
 * @throws FormatError
 */
export const readJsonList = fileReader((file) => {
  const lists = sessionLists(file.json(), file.options.mapping);
  if (lists.length === 0) return tableReading(file);
  return { document: eventDocument(file, lists), format: 'json-list', kind: 'event' };
});
