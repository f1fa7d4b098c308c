import { readFile } from '@geflecht/formats';
import type { ReadOptions, ReadResult, Table } from '@geflecht/formats';
import { understoodColumns } from './understood-columns.js';
import type { UnderstoodColumn } from './understood-columns.js';

/** A column or field of the file, and what it was taken for. */
export interface FileColumn {
  readonly heading: string;
  /** Up to three different cells. */
  readonly samples: readonly string[];
  /** What it holds, by the name a mapping uses. */
  readonly role?: string | undefined;
  readonly isGuessed: boolean;
}

const mostSamples = 3;
const sampledRows = 200;
const tables: ReadonlySet<string> = new Set(['csv', 'xlsx', 'ods']);

function samplesOf({ rows }: Table, index: number): readonly string[] {
  const cells = rows.slice(0, sampledRows).map((row) => row[index] ?? '');
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, mostSamples);
}

/**
 * The table behind a programme. Results of programmes carry no headings; a file with a list of actors beside it is no
 * programme, so that an empty one makes the reader hand over rows and columns.
 */
async function plainTable(bytes: Uint8Array, { name, limits }: ReadOptions): Promise<Table | undefined> {
  const companion = { name: '', bytes: new Uint8Array() };
  const reading = await readFile(bytes, { name, limits, companion }).catch(() => undefined);
  return reading?.table;
}

function namesIn(fields: unknown): readonly string[] {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? Object.keys(fields) : [];
}

/** Names under which records keep what had no place of its own. */
function keptNames({ document }: ReadResult): readonly string[] {
  const { ties = [], sessions = [] } = document;
  const names = new Set<string>();
  for (const { attributes } of ties) for (const name of namesIn(attributes)) names.add(name);
  for (const { source = [] } of sessions)
    for (const name of source.flatMap(({ rest }) => namesIn(rest))) names.add(name);
  return [...names];
}

function described(table: Table | undefined, names: readonly string[], understood: readonly UnderstoodColumn[]) {
  const headings = [
    ...new Set([...(table?.columns ?? []), ...understood.flatMap((column) => column.headings), ...names]),
  ];
  return headings
    .filter((heading) => heading.trim() !== '')
    .map((heading): FileColumn => {
      const use = understood.find((column) => column.headings.includes(heading));
      const index = table?.columns.indexOf(heading) ?? -1;
      const samples = table === undefined || index < 0 ? [] : samplesOf(table, index);
      return { heading, samples, role: use?.role, isGuessed: use?.isGuessed ?? false };
    });
}

/** The columns of a table, or the fields of a list in JSON, that a mapping can name; none for other formats. */
export async function fileColumns(
  bytes: Uint8Array,
  options: ReadOptions,
  result: ReadResult,
): Promise<readonly FileColumn[]> {
  const { format, kind, table, warnings } = result;
  if (kind === 'table') return described(table, [], []);
  if (!tables.has(format) && format !== 'json-list') return [];
  const plain = kind === 'event' && tables.has(format) ? await plainTable(bytes, options) : undefined;
  const understood = understoodColumns(warnings, plain?.columns);
  return described(plain, plain === undefined ? keptNames(result) : [], understood);
}
