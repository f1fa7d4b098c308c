import type { GeflechtDocument } from '@geflecht/core/document';
import { sectorSeeds, tieKindSeeds } from '@geflecht/core/network';
import type { Actor } from '@geflecht/core/network';
import { pickText } from '@geflecht/core/text';
import type { Text } from '@geflecht/core/text';
import { attributeCell } from '../network-table/column-values.js';
import { listSeparator } from '../network-table/listed-cell.js';
import type { Cell } from '../network-table/cell-codec.js';
import { actorKindWords } from '../network-table/data/model-words.js';
import { reportLostRecords } from '../network-table/lost-records.js';
import { networkRecords } from '../network-table/network-records.js';
import type { NetworkRecords } from '../network-table/network-records.js';
import { termWords } from '../network-table/term-words.js';
import type { Findings } from '../reading/findings.js';
import { comparableName } from '../records/comparable-name.js';
import { chosenNetwork } from '../writing/chosen-record.js';
import { formatWriter } from '../writing/format-writer.js';
import type { SheetToWrite } from '../workbook/sheet-to-write.js';
import { xlsxFile } from '../workbook/xlsx-file.js';
import { reportLostFields } from '../writing/lost-fields.js';

interface Writing {
  readonly document: GeflechtDocument;
  readonly records: NetworkRecords;
  readonly locale: 'de' | 'en';
  readonly findings: Findings;
}

type Row = Record<string, Cell>;

/** Names that Kumu refuses for fields. */
const forbidden = new Set(['yes', 'no', 'on', 'off', 'true', 'false']);
const elementHeadings = ['Label', 'Type', 'ID', 'Description', 'Tags'];
const connectionHeadings = ['From', 'To', 'Direction', 'Type', 'ID', 'Strength'];
const carriedByActors = new Set(['id', 'name', 'sectorIds', 'description', 'attributes']);
const carriedByTies = new Set(['id', 'networkId', 'fromId', 'toId', 'kind', 'direction', 'weight', 'attributes']);

function fieldName(name: string, headings: readonly string[]): string {
  const isTaken = headings.some((heading) => comparableName(heading) === comparableName(name));
  return isTaken || forbidden.has(name.toLowerCase()) ? `${name} (field)` : name;
}

function addAttributes(
  row: Row,
  attributes: Readonly<Record<string, unknown>> | undefined,
  headings: readonly string[],
): Row {
  const cells = Object.entries(attributes ?? {}).map(([name, value]) => [
    fieldName(name, headings),
    attributeCell(value),
  ]);
  return { ...row, ...(Object.fromEntries(cells) as Row) };
}

function sheetOf(name: string, headings: readonly string[], rows: readonly Row[]): SheetToWrite {
  const columns = [...new Set([...headings, ...rows.flatMap((row) => Object.keys(row))])];
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map((column) => (Object.hasOwn(row, column) ? (row[column] ?? '') : ''))),
  };
}

/** Without a sector the type says what kind of actor it is; an organisation is what readers expect. */
function kindWord({ kind }: Actor, locale: 'de' | 'en'): string {
  return kind === 'organisation' ? '' : (actorKindWords[kind]?.[locale] ?? kind);
}

function isShown({ kind, sectorIds = [] }: Actor): boolean {
  return kind === 'organisation' || sectorIds.length === 0;
}

function elementsOf({ document, records, locale, findings }: Writing): SheetToWrite {
  const word = termWords({ document, taxonomyId: 'sector', seeds: sectorSeeds, locale });
  const shown = (text: Text | undefined, at: string) => {
    if (typeof text === 'object' && Object.keys(text).length > 1) findings.drop('languages-dropped', at);
    return pickText(text ?? '', [locale])?.value ?? '';
  };
  const rows = records.actors.map((actor, index): Row => {
    const [main = kindWord(actor, locale), ...others] = (actor.sectorIds ?? []).map((id) => word(id).word);
    const { Tags: tags, ...attributes } = actor.attributes ?? {};
    const fixed = {
      Label: shown(actor.name, `/actors/${index}/name`) || actor.id,
      Type: main,
      ID: actor.id,
      Description: shown(actor.description, `/actors/${index}/description`),
      Tags: [...others, attributeCell(tags)].filter((tag) => tag !== '').join(listSeparator),
    };
    return addAttributes(fixed, attributes, elementHeadings);
  });
  const lost = records.actors.map((actor) => ({ ...actor, kind: isShown(actor) ? undefined : actor.kind }));
  reportLostFields(findings, { collection: 'actors', records: lost, carried: carriedByActors });
  return sheetOf('Elements', elementHeadings, rows);
}

function connectionsOf({ document, records, locale, findings }: Writing): SheetToWrite {
  const word = termWords({ document, taxonomyId: 'tieKind', seeds: tieKindSeeds, locale });
  const rows = records.ties.map(({ id, fromId, toId, kind, direction, weight, attributes }): Row => {
    const fixed = {
      From: fromId,
      To: toId,
      Direction: direction,
      Type: kind === 'unspecified' ? '' : word(kind).word,
      ID: id,
      Strength: weight ?? '',
    };
    return addAttributes(fixed, attributes, connectionHeadings);
  });
  // What readers suppose of every tie is no loss.
  const lost = records.ties.map(({ stage, activity, ...tie }) => ({
    ...tie,
    stage: stage === 'contact' ? undefined : stage,
    activity: activity === 'active' ? undefined : activity,
  }));
  reportLostFields(findings, { collection: 'ties', records: lost, carried: carriedByTies });
  return sheetOf('Connections', connectionHeadings, rows);
}

/**
 * Writes one network as a workbook that Kumu imports: a sheet of elements and a sheet of connections that name them by
 * ID, several values of a cell parted by `|`.
 * @throws FormatError `nothing-to-write`, `too-many`
 */
export const writeKumuXlsx = formatWriter((document, { options, findings }) => {
  const network = chosenNetwork(document, options.networkId);
  const records = networkRecords(document, network);
  const writing = { document, records, locale: options.locale ?? 'de', findings };
  reportLostRecords(findings, document, { ...records, placements: new Map() });
  return [xlsxFile([elementsOf(writing), connectionsOf(writing)], findings)];
});
