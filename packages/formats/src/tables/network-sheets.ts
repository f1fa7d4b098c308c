import { NetworkBuilder } from '../network/network-builder.js';
import { ownNetworkDraft } from '../network-table/own-network.js';
import { ownActorTable, ownTieTable } from '../network-table/own-layout.js';
import { decodeText } from '../reading/decode-text.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { assertWithin } from '../reading/limits.js';
import { ActorKeys } from './actor-keys.js';
import { addActors, isActorList, tieEnds } from './actor-table.js';
import type { ActorTarget, TieEnds } from './actor-table.js';
import { csvSheet } from './csv-sheet.js';
import { addMatrix, matrixOf } from './matrix-table.js';
import type { Matrix } from './matrix-table.js';
import { dropOtherSheets } from './other-sheets.js';
import { sheetBlocks } from './sheet-blocks.js';
import { sheetKind } from './sheet-kind.js';
import type { NumberedSheet } from './table-source.js';
import { addOwnTies, addTies, reportTieRoles, tieRoles } from './tie-table.js';
import type { TieRoles } from './tie-table.js';

interface Reading<Part> {
  readonly file: FileContent;
  readonly sheets: readonly NumberedSheet[];
  /** Tables of all sheets. */
  readonly blocks: readonly NumberedSheet[];
  /** Those that hold ties. */
  readonly parts: readonly (Part & { readonly sheet: NumberedSheet })[];
}

interface TiePart {
  readonly roles: TieRoles;
}

interface MatrixPart {
  readonly matrix: Matrix;
}

/** A mapping counts for the tables that have its columns. */
function tieParts(
  blocks: readonly NumberedSheet[],
  { options: { mapping = {} } }: FileContent,
): Reading<TiePart>['parts'] {
  const stated = [mapping['from'], mapping['to']].filter((heading) => heading !== undefined);
  const fitting = blocks.filter(({ columns }) => stated.every((heading) => columns.includes(heading)));
  return (fitting.length === 0 ? blocks : fitting).flatMap((sheet) => {
    const roles = tieRoles(sheet, mapping);
    return roles === undefined ? [] : [{ sheet, roles }];
  });
}

/** Adds the lists of actors: other tables of the file, and the file that was handed in beside it. */
function addLists<Part>({ file, blocks, parts }: Reading<Part>, target: ActorTarget): readonly NumberedSheet[] {
  const taken = new Set(parts.map(({ sheet }) => sheet));
  const lists = blocks.filter((sheet) => !taken.has(sheet) && isActorList(sheet, target.ends));
  for (const list of lists) addActors(target, list);
  const { companion } = file.options;
  if (companion !== undefined) {
    assertWithin(file.limits, 'bytes', companion.bytes.length);
    addActors(target, csvSheet(file, decodeText(companion.bytes).text));
  }
  return lists;
}

function targetOf({ file, sheets }: Reading<unknown>, ends: TieEnds): ActorTarget {
  const builder = new NetworkBuilder(file, sheets[0]?.format ?? 'csv');
  return { builder, ends, keys: new ActorKeys(file.findings), mapping: file.options.mapping };
}

function finished<Part>(reading: Reading<Part>, target: ActorTarget, lists: readonly NumberedSheet[]): FileReading {
  const { file, sheets, blocks, parts } = reading;
  const used = new Set([...parts.map(({ sheet }) => sheet), ...lists].map(({ sheet }) => sheet.name));
  const network = ownNetworkDraft(blocks);
  dropOtherSheets(
    file,
    sheets,
    sheets.filter((sheet) => used.has(sheet.name) || sheet === network?.sheet),
  );
  return { document: target.builder.finish(network?.draft), format: sheets[0]?.format ?? 'csv', kind: 'network' };
}

function* endsOf(parts: Reading<TiePart>['parts']): Iterable<string> {
  for (const { sheet, roles } of parts) {
    for (const row of sheet.rows) {
      yield row[roles.from] ?? '';
      yield row[roles.to] ?? '';
    }
  }
}

function tiesReading(reading: Reading<TiePart>): FileReading {
  const { file, parts } = reading;
  const target = targetOf(reading, tieEnds(endsOf(parts)));
  const lists = addLists(reading, target);
  for (const { sheet, roles } of parts) {
    const own = ownTieTable(sheet.columns);
    const kind = sheetKind(sheet, parts.length);
    if (own === undefined) addTies({ ...target, kind }, sheet, roles);
    else addOwnTies(target, sheet, own);
    reportTieRoles(file, sheet, roles);
  }
  return finished(reading, target, lists);
}

function matrixReading(reading: Reading<MatrixPart>): FileReading {
  const { parts } = reading;
  const names = parts.flatMap(({ matrix }) => [...matrix.rows, ...matrix.columns]);
  const target = targetOf(reading, tieEnds(names));
  const lists = addLists(reading, target);
  for (const { sheet, matrix } of parts) addMatrix(target, { sheet, matrix, kind: sheetKind(sheet, parts.length) });
  return finished(reading, target, lists);
}

/**
 * Reads sheets of ties with the lists of their actors, or matrices of one or two kinds of actors; several sheets of ties
 * are several kinds of tie. Sheets are recognised by what they hold.
 * @throws FormatError `mapping-unknown`, `too-many`
 */
export function readNetworkSheets(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const blocks = sheets.flatMap((sheet) => sheetBlocks(sheet, file));
  const ties = tieParts(blocks, file);
  if (ties.length > 0) return tiesReading({ file, sheets, blocks, parts: ties });
  const matrices = blocks.flatMap((sheet) => {
    const matrix = matrixOf(sheet);
    return matrix === undefined ? [] : [{ sheet, matrix }];
  });
  return matrices.length === 0 ? undefined : matrixReading({ file, sheets, blocks, parts: matrices });
}

/** Reads a workbook or file in this project's own layout, before anything in it can look like something else. */
export function readOwnNetwork(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const isOwn = sheets.some(
    ({ columns }) => ownTieTable(columns) !== undefined || ownActorTable(columns) !== undefined,
  );
  return isOwn ? readNetworkSheets(sheets, file) : undefined;
}
