import { readTables } from '@geflecht/formats';
import type { ReadOptions, ReadResult, Table } from '@geflecht/formats';

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
const tableFormats: ReadonlySet<string> = new Set(['csv', 'xlsx', 'ods']);

function samplesOf(tables: readonly Table[], heading: string): readonly string[] {
  const cells = tables.flatMap(({ columns, rows }) => {
    const index = columns.indexOf(heading);
    return index < 0 ? [] : rows.slice(0, sampledRows).map((row) => row[index] ?? '');
  });
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, mostSamples);
}

function namesIn(fields: unknown): readonly string[] {
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? Object.keys(fields) : [];
}

/** Names under which sessions keep what had no place of its own. */
function keptNames({ document }: ReadResult): readonly string[] {
  const kept = (document.sessions ?? []).flatMap(({ source = [] }) => source.flatMap(({ rest }) => namesIn(rest)));
  return [...new Set(kept)];
}

/** The columns of a table, or the fields of a list in JSON, that a mapping can name; none for other formats. */
export async function fileColumns(
  bytes: Uint8Array,
  options: ReadOptions,
  result: ReadResult,
): Promise<readonly FileColumn[]> {
  const { format, meanings } = result;
  const isTable = tableFormats.has(format);
  if (!isTable && format !== 'json-list') return [];
  const tables = isTable ? await readTables(bytes, options) : [];
  const understood = meanings.flatMap(({ headings }) => headings);
  const others = isTable ? tables.flatMap(({ columns }) => columns) : keptNames(result);
  // Tables come in the order of their columns, fields in that of their meaning.
  const headings = new Set(isTable ? [...others, ...understood] : [...understood, ...others]);
  return [...headings]
    .filter((heading) => heading.trim() !== '')
    .map((heading) => {
      const meaning = meanings.find((one) => one.headings.includes(heading));
      const samples = samplesOf(tables, heading);
      return { heading, samples, role: meaning?.role, isGuessed: meaning?.isGuessed ?? false };
    });
}
