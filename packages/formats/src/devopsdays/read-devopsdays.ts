import { FormatError, isFormatError } from '../errors/format-error.js';
import type { FileContent } from '../reading/file-content.js';
import { fileReader } from '../reading/file-reader.js';
import type { FileReading } from '../reading/file-reader.js';
import { listReading } from '../json-list/read-json-list.js';
import { devopsdaysDocument, isDevopsdays } from './devopsdays-document.js';
import { parseYaml } from './parse-yaml.js';

function nothingRecognised(): FormatError {
  return new FormatError({
    code: 'format-unknown',
    message: {
      de: 'YAML gelesen: Darin ist weder ein Programm noch eine Liste zu erkennen.',
      en: 'Read YAML: there is neither a programme nor a list in it.',
    },
  });
}

/** Lists of any make are read like those of JSON. */
function anyList(file: FileContent, value: unknown): FileReading {
  try {
    return { ...listReading(file, value), format: 'devopsdays-yaml' };
  } catch (error) {
    throw isFormatError(error) && error.code === 'format-unknown' ? nothingRecognised() : error;
  }
}

/**
 * Reads YAML: a programme as devopsdays keep it, else lists of objects with a title and a start, their mapping named in a
 * warning.
 * @throws FormatError
 */
export const readDevopsdays = fileReader((file) => {
  const value = parseYaml(file);
  if (!isDevopsdays(value)) return anyList(file, value);
  return { document: devopsdaysDocument(file, value), format: 'devopsdays-yaml', kind: 'event' };
});
