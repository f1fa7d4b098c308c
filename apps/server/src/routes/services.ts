import type { Logger } from 'pino';
import type { DisclosedDocuments } from '../documents/disclosed-documents.js';
import type { DocumentSource } from '../documents/document-source.js';
import type { PublicCalendars } from '../documents/public-calendars.js';
import type { PublicPages } from '../documents/public-pages.js';
import type { AppContext } from '../http/app-env.js';
import type { Later } from '../http/later.js';
import type { ServerSecret } from '../keys/server-secret.js';
import type { AvailabilityFeed } from '../live/availability-feed.js';
import type { OpenStreams } from '../live/open-streams.js';
import type { Metrics } from '../operations/metrics.js';
import type { Clock } from '../platform.js';
import type { Challenges } from '../spam/challenges.js';
import type { Guard } from '../spam/guard.js';
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
  readonly pages: PublicPages;
  /** Prefix of absolute addresses, without a slash at its end; absent: addresses are paths. */
  readonly publicUrl?: string | undefined;
  /** Work that goes on after its request was answered. */
  readonly later: Later;
  /** Limits and ends what streams. */
  readonly streams: OpenStreams;
  /** Tells free places to who watches them. */
  readonly feed: AvailabilityFeed;
  /** Limits how often one network may do something. */
  readonly guard: Guard;
  /** Absent: no machine has to do sums. */
  readonly challenges?: Challenges | undefined;
  readonly metrics: Metrics;
  /** Whether the server has been asked to stop. */
  readonly isStopping: () => boolean;
}

/** Answers one operation of the contract. */
export type Operation = (context: AppContext) => Promise<Response> | Response;
