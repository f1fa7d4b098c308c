export { readFile } from './read-file.js';
export { readTables } from './read-tables.js';
export type { NamedTable } from './read-tables.js';
export { detectFormat } from './detect/index.js';
export { inspect } from './inspect.js';
export { occurrences, readOccurrences } from './calendar-occurrences.js';
export type { Occurrence, OccurrencesOptions, OccurrencesResult } from './icalendar/occurrences.js';
export type { InspectOptions, Inspection } from './inspect.js';
export { FormatError, isFormatError } from './errors/format-error.js';
export type { FormatErrorCode, FormatErrorDetails } from './errors/format-error.js';
export type { LocalizedMessage } from './errors/localized-message.js';
export type { ColumnMeaning } from './reading/column-meaning.js';
export { defaultLimits } from './reading/limits.js';
export type { Limits } from './reading/limits.js';
export type { Mapping, NamedBytes, ReadOptions } from './reading/read-options.js';
export type {
  ComponentCounts,
  ContentKind,
  Counts,
  DroppedItem,
  FormatName,
  ReadResult,
  ReadWarning,
  Table,
} from './reading/read-result.js';
export type { FormatReader } from './reading/file-reader.js';
export { writeFile } from './writing/write-file.js';
export { writableFormats } from './writing/writable-format.js';
export type { WritableFormat, WrittenContent } from './writing/writable-format.js';
export type { FormatWriter, WriteOptions, WriteResult, WrittenFile } from './writing/write-result.js';
