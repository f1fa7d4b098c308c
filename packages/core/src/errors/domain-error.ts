/** Stable codes of the errors this package throws. Domain rules return results instead. */
export type DomainErrorCode =
  | 'aborted'
  | 'document-invalid'
  | 'document-version-unsupported'
  | 'entity-unknown'
  | 'field-group-duplicate'
  | 'graph-too-large'
  | 'schema-unsupported'
  | 'time-invalid'
  | 'time-zone-unknown';

/** What an error says: operation, finding, offending value and a way out. */
export interface DomainErrorDetails {
  readonly code: DomainErrorCode;
  readonly operation: string;
  readonly finding: string;
  readonly value?: unknown;
  readonly wayOut: string;
  readonly cause?: unknown;
}

const longestQuote = 80;

function write(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function quote(value: unknown): string {
  const written = write(value);
  return written.length > longestQuote ? `${written.slice(0, longestQuote)}…` : written;
}

/** A broken promise towards this package: a caller's mistake, never a finding about data. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly code: DomainErrorCode;
  readonly operation: string;
  readonly value: unknown;

  constructor(details: DomainErrorDetails) {
    const offending = details.value === undefined ? '' : ` (${quote(details.value)})`;
    super(`${details.operation}: ${details.finding}${offending}. ${details.wayOut}`, {
      cause: details.cause,
    });
    this.code = details.code;
    this.operation = details.operation;
    this.value = details.value;
  }
}

/** Tells a {@link DomainError} from any other thrown value, also across bundles. */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error;
}
