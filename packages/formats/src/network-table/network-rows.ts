import type { GeflechtDocument } from '@geflecht/core/document';
import { sectorSeeds, tieKindSeeds } from '@geflecht/core/network';
import type { Network } from '@geflecht/core/network';
import type { Findings } from '../reading/findings.js';
import { reportLostFields } from '../writing/lost-fields.js';
import type { Cell } from './cell-codec.js';
import { attributeColumns, columnsOf } from './column-values.js';
import type { WrittenColumn } from './column-values.js';
import { reportLostRecords } from './lost-records.js';
import { actorColumns, exactKind, exactSectors, placementColumns, tieColumns } from './model-columns.js';
import type { ModelColumn } from './model-columns.js';
import { networkRecords } from './network-records.js';
import type { NetworkRecords } from './network-records.js';
import { termWords } from './term-words.js';

/** Headings and rows of a table that is to be written; numbers stay numbers. */
export interface TableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A network as two tables. */
export interface NetworkRows {
  readonly actors: TableRows;
  readonly ties: TableRows;
}

/** What {@link networkRows} needs beside the document. */
export interface NetworkRowsOptions {
  readonly network: Network;
  /** Language of headings and words. */
  readonly locale: 'de' | 'en';
  /** Where is noted what tables cannot carry. */
  readonly findings: Findings;
}

interface Writing extends NetworkRowsOptions {
  readonly document: GeflechtDocument;
}

const unspecified = 'unspecified';

function tableOf(columns: readonly WrittenColumn[], amount: number): TableRows {
  const rows = Array.from({ length: amount }, (_row, index) => columns.map(({ cells }) => cells[index] ?? ''));
  return { columns: columns.map(({ heading }) => heading), rows };
}

function fieldColumns(
  columns: readonly ModelColumn[],
  records: readonly unknown[],
  locale: 'de' | 'en',
): readonly WrittenColumn[] {
  return columns.flatMap((column) => columnsOf(column, records, locale));
}

function withAttributes(columns: readonly WrittenColumn[], records: NetworkRecords['actors'] | NetworkRecords['ties']) {
  return tableOf([...columns, ...attributeColumns(records)], records.length);
}

function carriedBy(columns: readonly ModelColumn[]): ReadonlySet<string> {
  return new Set(['attributes', ...columns.map(({ path }) => path.join('/'))]);
}

function actorTable({ document, locale, findings }: Writing, { actors, placements }: NetworkRecords): TableRows {
  const sectorWord = termWords({ document, taxonomyId: 'sector', seeds: sectorSeeds, locale });
  const shown = actors.map((actor) => {
    const words = actor.sectorIds?.map(sectorWord) ?? [];
    const isEnough = words.every((each) => each.isEnough);
    const sectorIds = words.length === 0 ? undefined : words.map(({ word }) => word);
    return { ...actor, sectorIds, exactSectorIds: isEnough ? undefined : actor.sectorIds };
  });
  const spots = actors.map(({ id }) => placements.get(id) ?? {});
  reportLostFields(findings, { collection: 'actors', records: actors, carried: carriedBy(actorColumns) });
  const carried = new Set([
    ...carriedBy(placementColumns),
    'id',
    'networkId',
    'actorId',
    'presence',
    'plane',
    'position',
  ]);
  reportLostFields(findings, { collection: 'placements', records: [...placements.values()], carried });
  return withAttributes(
    [...fieldColumns([...actorColumns, exactSectors], shown, locale), ...fieldColumns(placementColumns, spots, locale)],
    actors,
  );
}

function tieTable({ document, locale, findings }: Writing, { ties }: NetworkRecords): TableRows {
  const kindWord = termWords({ document, taxonomyId: 'tieKind', seeds: tieKindSeeds, locale });
  const shown = ties.map((tie) => {
    const { word, isEnough } = kindWord(tie.kind);
    if (tie.kind === unspecified) return { ...tie, kind: undefined };
    return { ...tie, kind: word, kindId: isEnough ? undefined : tie.kind };
  });
  const carried = new Set([...carriedBy(tieColumns), 'networkId']);
  reportLostFields(findings, { collection: 'ties', records: ties, carried });
  return withAttributes(fieldColumns([...tieColumns, exactKind], shown, locale), ties);
}

/** One network as a table of actors and a table of ties, with one column per field and per attribute. */
export function networkRows(document: GeflechtDocument, options: NetworkRowsOptions): NetworkRows {
  const records = networkRecords(document, options.network);
  const writing = { ...options, document };
  reportLostRecords(options.findings, document, records);
  reportLostFields(options.findings, {
    collection: 'networks',
    records: [records.network],
    carried: new Set(['id', 'name']),
  });
  return { actors: actorTable(writing, records), ties: tieTable(writing, records) };
}
