import { NetworkBuilder } from '../network/network-builder.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import type { PeopleRole } from '../people-list/data/people-columns.js';
import { claimOfPeople } from '../people-list/people-sheet.js';
import { comparableName } from '../records/comparable-name.js';
import { ActorKeys } from './actor-keys.js';
import { addActorRows } from './actor-table.js';
import { actorHeadings, contactPersonWords, personHeadings } from './data/actor-headings.js';
import { dropOtherSheets } from './other-sheets.js';
import { RowPlaces } from './row-places.js';
import { headingPlace } from './table-source.js';
import type { NumberedSheet } from './table-source.js';

const fewestRows = 2;
/** Lists have gaps and say a name twice now and then; columns that only describe do so all the time. */
const fewestDistinct = 0.8;

/** Columns that only lists of people have. */
const personRoles: readonly PeopleRole[] = ['firstName', 'lastName', 'age'];
const reachRoles: readonly PeopleRole[] = ['mail', 'phone'];

function claims(roles: readonly PeopleRole[], heading: string): boolean {
  return roles.some((role) => claimOfPeople(role, heading) !== undefined);
}

/** Whether a column tells who somebody is or how to reach them. */
function tellsOfPeople(heading: string): boolean {
  return claims(reachRoles, heading) || contactPersonWords.test(heading);
}

/** The column of organisations, if each row is about another one. */
function organisationsAt({ columns, rows }: NumberedSheet): number | undefined {
  const names = columns.map(comparableName);
  if (rows.length < fewestRows || names.some((name) => claims(personRoles, name) || personHeadings.has(name)))
    return undefined;
  const at = names.findIndex((name) => actorHeadings.has(name));
  const distinct = new Set(rows.map((row) => row[at] ?? ''));
  distinct.delete('');
  return at >= 0 && distinct.size >= rows.length * fewestDistinct ? at : undefined;
}

/**
 * Reads a list of organisations without ties: the network that somebody is about to draw. Whom to call there and how is
 * kept with the origin, for the team alone.
 */
export function readPartnerList(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const sheet = sheets.find((each) => organisationsAt(each) !== undefined);
  const idAt = sheet === undefined ? undefined : organisationsAt(sheet);
  if (sheet === undefined || idAt === undefined) return undefined;
  const names = sheet.columns.map(comparableName);
  const aside = new Set(names.flatMap((name, at) => (at !== idAt && tellsOfPeople(name) ? [at] : [])));
  const places = new RowPlaces();
  const builder = new NetworkBuilder(file, sheet.format, places.nameOf);
  const target = { builder, places, keys: new ActorKeys(file.findings, places.nameOf) };
  addActorRows(target, sheet, { idAt, aside });
  file.findings.report('ties-missing', headingPlace(sheet), sheet.columns[idAt] ?? '');
  const kept = [...aside].map((at) => sheet.columns[at]).join(', ');
  if (kept !== '') file.findings.report('columns-kept-aside', headingPlace(sheet), kept);
  dropOtherSheets(file, sheets, [sheet]);
  return { document: builder.finish(), format: sheet.format, kind: 'network' };
}
