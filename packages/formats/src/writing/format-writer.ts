import type { GeflechtDocument } from '@geflecht/core/document';
import { Findings } from '../reading/findings.js';
import type { FormatWriter, WriteOptions, WrittenFile } from './write-result.js';

/** What a format's own code is given beside the document. */
export interface Writing {
  readonly options: WriteOptions;
  /** Where the writer notes what the format cannot carry. */
  readonly findings: Findings;
}

const encoder = new TextEncoder();

/** A file of UTF-8 text. */
export function textFile(ending: string, mediaType: string, text: string): WrittenFile {
  return { ending, mediaType, bytes: encoder.encode(text) };
}

/** Makes a writer of a format's own code: hands it a list of findings and returns them with the files. */
export function formatWriter(
  write: (document: GeflechtDocument, writing: Writing) => readonly WrittenFile[],
): FormatWriter {
  return (document, options = {}) => {
    const findings = new Findings();
    const files = write(document, { options, findings });
    return { files, warnings: findings.warnings(), dropped: findings.dropped() };
  };
}
