export { writeFile } from './write-file.js';
export { writableFormats } from './writable-format.js';
export type { WritableFormat, WrittenContent } from './writable-format.js';
export type { FormatWriter, WriteOptions, WriteResult, WrittenFile } from './write-result.js';
