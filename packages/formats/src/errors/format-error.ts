import type { Issue } from '@geflecht/core/document';
import type { LocalizedMessage } from './localized-message.js';

/** Stable codes of what makes a file unreadable. */
export type FormatErrorCode =
  | 'empty'
  | 'encoding-unreadable'
  | 'format-unknown'
  | 'format-not-supported'
  | 'shape-unexpected'
  | 'json-malformed'
  | 'xml-malformed'
  | 'xml-entities-refused'
  | 'gml-malformed'
  | 'pajek-malformed'
  | 'dl-malformed'
  | 'vna-malformed'
  | 'mapping-unknown'
  | 'zip-malformed'
  | 'file-encrypted'
  | 'workbook-malformed'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'version-unsupported'
  | 'document-invalid'
  | 'event-missing'
  | 'yaml-malformed'
  | 'nothing-to-write'
  | 'window-unreadable'
  | 'calendar-malformed';

/** What a {@link FormatError} is built from. */
export interface FormatErrorDetails {
  readonly code: FormatErrorCode;
  readonly message: LocalizedMessage;
  /** Line in the text, counted from 1. */
  readonly line?: number | undefined;
  /** Column in the line, counted from 1. */
  readonly column?: number | undefined;
  readonly cause?: unknown;
  readonly issues?: readonly Issue[] | undefined;
}

/** The file cannot be read: broken, too large, or not of a kind this package knows. `message` is English. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: FormatErrorCode;
  /** The message in German and English. */
  readonly localized: LocalizedMessage;
  /** Line in the text, counted from 1, where it is known. */
  readonly line: number | undefined;
  /** Column in the line, counted from 1, where it is known. */
  readonly column: number | undefined;
  /** What is wrong with a document of this project; only with code `document-invalid`. */
  readonly issues: readonly Issue[];

  constructor(details: FormatErrorDetails) {
    super(details.message.en, { cause: details.cause });
    this.code = details.code;
    this.localized = details.message;
    this.line = details.line;
    this.column = details.column;
    this.issues = details.issues ?? [];
  }
}

/** Tells a {@link FormatError} from any other thrown value, also across bundles. */
export function isFormatError(error: unknown): error is FormatError {
  return error instanceof Error && error.name === 'FormatError' && 'code' in error;
}
