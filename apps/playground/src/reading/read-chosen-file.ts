import { isFormatError, readFile } from '@geflecht/formats';
import type { NamedBytes, ReadOptions, ReadResult } from '@geflecht/formats';
import { plainText } from '../plain-text.js';
import { fileColumns } from './file-columns.js';
import type { FileColumn } from './file-columns.js';
import { findingGroups } from './finding-groups.js';
import type { PeopleTable } from './people-table.js';
import type { ReadFailure, ReadOutcome, TakeAway } from './read-outcome.js';
import { isShownKind } from './read-request.js';
import type { ChosenFile, ReadRequest, ReadStage } from './read-request.js';
import { isLanguageOpen, withLanguage } from './with-language.js';

const shownRows = 8;
const dateLength = 'YYYY-MM-DD'.length;

async function bytesOf({ name, content }: ChosenFile): Promise<NamedBytes> {
  return { name, bytes: new Uint8Array(await content.arrayBuffer()) };
}

function optionsOf({ file, choices }: ReadRequest, companion: NamedBytes | undefined): ReadOptions {
  const { mapping, date, timeZone, title } = choices;
  return { name: file.name, mapping, date, timeZone, title, companion };
}

function titleOf({ kind, document }: ReadResult): string {
  const title = kind === 'network' ? document.networks?.[0]?.name : document.events?.[0]?.title;
  return plainText(title);
}

/** An own document keeps what its author wrote; others are told in which language they are. */
function documentOf({ document, format }: ReadResult, language: string): ReadResult['document'] {
  return format === 'geflecht' ? document : withLanguage(document, language);
}

interface Prepared {
  readonly takeAway?: TakeAway | undefined;
  readonly checks: Parameters<typeof findingGroups>[1];
}

async function prepare(
  result: ReadResult,
  { choices, now }: ReadRequest,
  onStage: (stage: ReadStage) => void,
): Promise<Prepared> {
  const { kind } = result;
  if (!isShownKind(kind)) return { checks: [] };
  onStage('checking');
  const { takeAwayOf, webDocument } = await import('./take-away.js');
  const { checkDocument } = await import('@geflecht/core/check');
  const whole = documentOf(result, choices.language);
  const document = choices.isWhole ? whole : webDocument(whole, kind, now);
  const checks = checkDocument(document, { today: now.slice(0, dateLength), isPublished: true });
  onStage('writing');
  return { takeAway: await takeAwayOf(document, kind), checks };
}

interface Columns {
  readonly columns: readonly FileColumn[];
  readonly people?: PeopleTable | undefined;
}

async function columnsOf(bytes: Uint8Array, options: ReadOptions, result: ReadResult): Promise<Columns> {
  if (result.kind !== 'signups') return { columns: await fileColumns(bytes, options, result) };
  const { peopleColumns, peopleTable } = await import('./people-table.js');
  const people = await peopleTable(bytes, options);
  return people === undefined ? { columns: [] } : { columns: peopleColumns(people), people };
}

/**
 * Reads a file that somebody chose and prepares everything the page shows of it.
 *
 * @throws FormatError whenever the file cannot be read
 */
export async function readChosenFile(request: ReadRequest, onStage: (stage: ReadStage) => void): Promise<ReadOutcome> {
  onStage('opening');
  const { bytes } = await bytesOf(request.file);
  const companion = request.companion === undefined ? undefined : await bytesOf(request.companion);
  const options = optionsOf(request, companion);
  onStage('reading');
  const result = await readFile(bytes, options);
  const { columns, people } = await columnsOf(bytes, options, result);
  const { takeAway, checks } = await prepare(result, request, onStage);
  return {
    format: result.format,
    kind: result.kind,
    counts: result.counts,
    title: titleOf(result),
    columns,
    findings: findingGroups(result, checks),
    codes: result.warnings.map(({ code }) => code),
    isLanguageOpen: result.format !== 'geflecht' && isLanguageOpen(result.document),
    rows: (result.table?.rows ?? []).slice(0, shownRows),
    people,
    takeAway,
  };
}

/** What may be said about an error of reading: its kind and place. */
export function failureOf(error: unknown): ReadFailure {
  if (!isFormatError(error)) return { code: 'unexpected', message: '' };
  const { code, localized, line, column } = error;
  return { code, message: localized.de, line, column };
}
