import type { GeflechtDocument } from '@geflecht/core/document';
import type { Bookable, NeedsAnswer, Question, SignUp } from '@geflecht/core/sign-up';
import { titleOf } from '../event/titled.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { columnName } from '../programme-table/heading.js';
import { sourceOf } from '../records/origin.js';
import { dropOtherSheets } from '../tables/other-sheets.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { buildParty } from './build-party.js';
import type { BuiltParty } from './build-party.js';
import { needsRoles, peopleRoleNames } from './data/people-columns.js';
import { listContext } from './list-context.js';
import type { ListContext } from './list-context.js';
import { partiesOf } from './parties.js';
import { askedBy } from './party-bookings.js';
import { peopleSheet } from './people-sheet.js';
import type { PeopleSheet } from './people-sheet.js';
import { personRows } from './person-row.js';
import type { PersonRow } from './person-row.js';

/** A participants' list as it was understood, before it becomes a document. */
export interface PeopleReading {
  readonly sheets: readonly PeopleSheet[];
  readonly rows: readonly PersonRow[];
  readonly context: ListContext;
  readonly parties: readonly BuiltParty[];
}

function reportColumns(file: FileContent, { columns, headings, source }: PeopleSheet): void {
  const meanings = peopleRoleNames.flatMap((role) => {
    const own = (columns[role] ?? []).map((column) => columnName(headings, column));
    return own.length === 0 ? [] : [{ role, headings: own, isGuessed: false }];
  });
  file.findings.understand('columns-mapped', `${source.place}row ${source.headingNumber}`, meanings);
}

function reportAside({ findings }: FileContent, rows: readonly PersonRow[], context: ListContext): void {
  const isAside = (heading: string) =>
    askedBy(context, heading) === undefined && context.matcher?.match(heading) === undefined;
  const aside = new Set(rows.flatMap(({ others }) => others.map(({ heading }) => heading)).filter(isAside));
  if (aside.size > 0) findings.report('columns-kept-aside', rows[0]?.at ?? 'file', [...aside].join(', '));
  const needs = new Set(
    needsRoles.flatMap((role) => rows.flatMap((row) => row.values(role).map(({ heading }) => heading))),
  );
  if (needs.size > 0) findings.report('needs-kept-apart', rows[0]?.at ?? 'file', [...needs].join(', '));
  if (!context.hasStatus) findings.report('status-assumed', 'file');
}

/** Understands the sheets that list participants, or nothing where none does. */
export function peopleReading(sheets: readonly NumberedSheet[], file: FileContent): PeopleReading | undefined {
  if (file.options.companion !== undefined) return undefined;
  const found = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => peopleSheet(sheet, file) ?? []);
  if (found.length === 0) return undefined;
  for (const sheet of found) reportColumns(file, sheet);
  dropOtherSheets(
    file,
    sheets,
    found.map(({ source }) => source),
  );
  const rows = found.flatMap((sheet) => personRows(sheet, (at) => file.findings.drop('row-nameless', at)));
  const context = listContext(file, rows);
  reportAside(file, rows, context);
  const parties = partiesOf(rows, file.findings).map((party) => buildParty(party, context));
  return { sheets: found, rows, context, parties };
}

function added<Item extends { readonly id: string }>(
  own: readonly Item[] | undefined,
  news: readonly Item[],
): { readonly list: readonly Item[] | undefined } {
  const ids = new Set(news.map(({ id }) => id));
  const list = [...(own ?? []).filter(({ id }) => !ids.has(id)), ...news];
  return { list: list.length === 0 ? undefined : list };
}

/** The document the people signed up in, with their sign-ups; without one, a bare event stands for it. */
function documentWith(file: FileContent, { context, parties }: PeopleReading): GeflechtDocument {
  const { document: given } = file.options;
  const signUps: readonly SignUp[] = parties.map(({ signUp }) => signUp);
  const needsAnswers: readonly NeedsAnswer[] = parties.flatMap((party) => party.needsAnswers);
  const scope = { eventId: context.eventId };
  const questions: readonly Question[] = [...context.needs.values()].map((question) => ({ scope, ...question }));
  const bookables: readonly Bookable[] = (context.matcher?.added ?? []).map((bookable) => ({ ...bookable, scope }));
  const base: GeflechtDocument = given ?? {
    format: 'geflecht',
    version: 1,
    events: [
      {
        id: context.eventId,
        title: titleOf(file.title, file.findings, 'file'),
        status: 'draft',
        source: sourceOf(context.system, { originalId: context.eventId }),
      },
    ],
  };
  const lists = Object.entries({
    questions: added(base.questions, questions).list,
    bookables: added(base.bookables, bookables).list,
    signUps: added(base.signUps, signUps).list,
    needsAnswers: added(base.needsAnswers, needsAnswers).list,
  });
  return { ...base, ...Object.fromEntries(lists.filter(([, list]) => list !== undefined)) };
}

/**
 * Reads lists of participants as sign-ups: rows of one group number or mail address are one party. Choices become
 * bookings where the call hands in the document they are of; needs stand apart, for those with the right to them.
 */
export function readPeopleList(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const reading = peopleReading(sheets, file);
  if (reading === undefined) return undefined;
  const format = reading.sheets[0]?.source.format ?? 'csv';
  const isDated = reading.parties.some(({ signUp }) => signUp.log.length > 0);
  if (isDated) reading.context.zone.eventZone();
  return { document: documentWith(file, reading), format, kind: 'signups' };
}
