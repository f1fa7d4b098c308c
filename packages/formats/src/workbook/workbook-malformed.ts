import { FormatError } from '../errors/format-error.js';

/** The error of a workbook one of whose parts is missing or broken. */
export function workbookMalformed(part: string, cause?: unknown): FormatError {
  return new FormatError({
    code: 'workbook-malformed',
    message: {
      de: `Arbeitsmappe gelesen: Der Teil „${part}“ fehlt oder ist beschädigt. Die Datei neu speichern.`,
      en: `Read workbook: its part “${part}” is missing or damaged. Save the file again.`,
    },
    cause,
  });
}
