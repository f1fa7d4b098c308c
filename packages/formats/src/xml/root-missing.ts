import { FormatError } from '../errors/format-error.js';

/** The error for XML of another make than the reader expects. */
export function rootMissing(root: string): FormatError {
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: `XML gelesen: Das äußere Element heißt nicht „${root}“. Ein anderes Format wählen.`,
      en: `Read XML: the root element is not “${root}”. Choose another format.`,
    },
  });
}
