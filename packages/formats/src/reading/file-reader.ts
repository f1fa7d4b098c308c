import type { GeflechtDocument } from '@geflecht/core/document';
import { FormatError, isFormatError } from '../errors/format-error.js';
import { countsOf } from './counts-of.js';
import { FileContent } from './file-content.js';
import type { ReadOptions } from './read-options.js';
import type { ComponentCounts, ContentKind, FormatName, ReadResult, ReadWarning, Table } from './read-result.js';

/** What a format's own code makes of an opened file. */
export interface FileReading {
  readonly document: GeflechtDocument;
  readonly format: FormatName;
  readonly kind: ContentKind;
  readonly table?: Table | undefined;
  /** Only of calendars. */
  readonly components?: ComponentCounts | undefined;
  /** Warnings that have no finding code of their own, such as issues of a document. */
  readonly warnings?: readonly ReadWarning[] | undefined;
}

/** Reads one format from bytes or from a file that is open already. */
export type FormatReader = (input: Uint8Array | FileContent, options?: ReadOptions) => ReadResult;

/** Foreign errors in the words of this package: nothing else leaves a reader. */
export function asFormatError(error: unknown): FormatError {
  if (isFormatError(error)) return error;
  return new FormatError({
    code: 'shape-unexpected',
    message: {
      de: 'Datei gelesen: Ihr Aufbau ist anders als erwartet. Die Datei neu ausgeben lassen oder ein anderes Format wählen.',
      en: 'Read file: its structure is not as expected. Export it again or choose another format.',
    },
    cause: error,
  });
}

/** Makes a reader of a format's own code: opens the file, counts what was read, and lets no foreign error out. */
export function fileReader(read: (file: FileContent) => FileReading): FormatReader {
  return (input, options) => {
    try {
      const file = input instanceof FileContent ? input : new FileContent(input, options);
      const { document, format, kind, table, components, warnings = [] } = read(file);
      const sources = [file.name, file.options.companion?.name ?? ''].filter((name) => name !== '');
      return {
        document,
        format,
        kind,
        counts: countsOf({ document, kind, table, components }),
        warnings: [...file.findings.warnings(), ...warnings],
        dropped: file.findings.dropped(),
        meanings: file.findings.meanings(),
        ...(table === undefined ? {} : { table }),
        sources,
      };
    } catch (error) {
      throw asFormatError(error);
    }
  };
}
