import type { Logger } from 'pino';
import type { DisclosedDocuments } from '../documents/disclosed-documents.js';
import type { DocumentSource } from '../documents/document-source.js';
import type { PublicCalendars } from '../documents/public-calendars.js';
import type { PublicProgrammes } from '../documents/public-programmes.js';
import type { AppContext } from '../http/app-env.js';
import type { ServerSecret } from '../keys/server-secret.js';
import type { Metrics } from '../operations/metrics.js';
import type { Clock } from '../platform.js';
import type { Store } from '../store/store.js';

/** What operations work with; everything that differs between tests and life is in here. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  /** What manage keys are derived from. */
  readonly secret: ServerSecret;
  readonly log: Logger;
  /** For rules. */
  readonly source: DocumentSource;
  /** For answers. */
  readonly disclosed: DisclosedDocuments;
  readonly calendars: PublicCalendars;
  readonly programmes: PublicProgrammes;
  /** Prefix of absolute addresses, without a slash at its end; absent: addresses are paths. */
  readonly publicUrl?: string | undefined;
  readonly metrics: Metrics;
  /** Whether the server has been asked to stop. */
  readonly isStopping: () => boolean;
}

/** Answers one operation of the contract. */
export type Operation = (context: AppContext) => Promise<Response> | Response;
