import { FormatError } from '../errors/format-error.js';
import type { FormatErrorCode } from '../errors/format-error.js';

/** Upper bounds of what a reader takes in; beyond them it refuses with a clear error. */
export interface Limits {
  /** Size of the file in bytes. Default 64 MiB. */
  readonly bytes: number;
  /** Levels of nesting in JSON, XML and GML. Default 100. */
  readonly depth: number;
  /** Records of one kind: sessions, actors, ties, rows. Default 250,000. */
  readonly records: number;
  /** Columns of a table. Default 2,000. */
  readonly columns: number;
  /** What the recurring entries of a calendar yield, all together. Default 100,000. */
  readonly occurrences: number;
  /** Cells of all sheets of a workbook together, repeated ones counted. Default 5,000,000. */
  readonly cells: number;
  /** Files inside an archive. Default 2,000. */
  readonly entries: number;
  /** Size in bytes of everything in an archive after unpacking. Default 256 MiB. */
  readonly unpackedBytes: number;
  /** How many times larger than the archive its content may be. Default 100; the first MiB is free. */
  readonly ratio: number;
}

/** The bounds that hold unless a caller states others. */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  depth: 100,
  records: 250_000,
  columns: 2_000,
  occurrences: 100_000,
  cells: 5_000_000,
  entries: 2_000,
  unpackedBytes: 256 * 1024 * 1024,
  ratio: 100,
};

const subjects: Readonly<Record<keyof Limits, { code: FormatErrorCode; de: string; en: string }>> = {
  bytes: { code: 'too-large', de: 'Bytes', en: 'bytes' },
  depth: { code: 'too-deep', de: 'Verschachtelungen', en: 'levels of nesting' },
  records: { code: 'too-many', de: 'Einträge einer Art', en: 'records of one kind' },
  columns: { code: 'too-many', de: 'Spalten', en: 'columns' },
  occurrences: { code: 'too-many', de: 'Termine aus Wiederholungen', en: 'occurrences of recurring entries' },
  cells: { code: 'too-many', de: 'Zellen', en: 'cells' },
  entries: { code: 'too-many', de: 'Dateien im Archiv', en: 'files in the archive' },
  unpackedBytes: { code: 'too-large', de: 'Bytes nach dem Entpacken', en: 'bytes after unpacking' },
  ratio: { code: 'too-large', de: 'mal so viel Inhalt wie Archiv', en: 'times as much content as archive' },
};

/**
 * Refuses what is beyond a bound.
 * @throws FormatError `too-large`, `too-deep`, `too-many`
 */
export function assertWithin(limits: Limits, subject: keyof Limits, amount: number): void {
  const most = limits[subject];
  if (amount <= most) return;
  const { code, de, en } = subjects[subject];
  throw new FormatError({
    code,
    message: {
      de: `Datei gelesen: mehr als ${most} ${de}. Die Datei teilen oder die Grenze beim Aufruf anheben.`,
      en: `Read file: more than ${most} ${en}. Split the file or raise the limit in the call.`,
    },
  });
}

/**
 * Refuses values that are nested beyond the bound, so that no later walk can exhaust the stack.
 * @throws FormatError `too-deep`
 */
export function assertDepth(value: unknown, limits: Limits, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  assertWithin(limits, 'depth', depth + 1);
  // Bare loops and no call for texts and numbers: this passes every value of a file.
  if (Array.isArray(value)) {
    for (const inner of value as readonly unknown[])
      if (typeof inner === 'object') assertDepth(inner, limits, depth + 1);
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const inner = fields[name];
    if (typeof inner === 'object') assertDepth(inner, limits, depth + 1);
  }
}
