import { FormatError } from '../errors/format-error.js';

/** The error of a file that opens with a password only. */
export function fileEncrypted(): FormatError {
  return new FormatError({
    code: 'file-encrypted',
    message: {
      de: 'Datei geöffnet: Sie ist mit einem Kennwort geschützt. Ohne Kennwort speichern und noch einmal versuchen.',
      en: 'Opened file: it is protected by a password. Save it without one and try again.',
    },
  });
}
