/** Stable codes of the errors this server throws; refusals to callers are problems, not errors. */
export type ServerErrorCode =
  | 'port-taken'
  | 'address-unavailable'
  | 'data-folder-unusable'
  | 'database-newer'
  | 'database-unusable'
  | 'database-ambiguous'
  | 'database-unnamed'
  | 'database-damaged'
  | 'database-elsewhere'
  | 'export-failed'
  | 'folder-taken'
  | 'secret-missing'
  | 'secret-unusable'
  | 'mail-misconfigured'
  | 'store-busy'
  | 'document-unreadable'
  | 'document-invalid'
  | 'event-unknown'
  | 'scope-unknown'
  | 'audience-malformed'
  | 'key-unknown'
  | 'webhook-refused'
  | 'operation-unserved';

/** What an error says: what went wrong and the way out. Never anything a visitor wrote. */
export interface ServerErrorDetails {
  readonly code: ServerErrorCode;
  readonly finding: string;
  readonly wayOut: string;
  readonly cause?: unknown;
}

/** Something that keeps the server or a command from doing its work. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly code: ServerErrorCode;

  constructor({ code, finding, wayOut, cause }: ServerErrorDetails) {
    super(`${finding}. ${wayOut}.`, { cause });
    this.code = code;
  }
}

/** Tells a {@link ServerError} from any other thrown value. */
export function isServerError(error: unknown): error is ServerError {
  return error instanceof Error && error.name === 'ServerError' && 'code' in error;
}
