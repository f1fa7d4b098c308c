import type { Logger } from 'pino';
import { DisclosedDocuments } from '../documents/disclosed-documents.js';
import { DocumentSource } from '../documents/document-source.js';
import { PublicCalendars } from '../documents/public-calendars.js';
import { PublicPages } from '../documents/public-pages.js';
import { Later } from '../http/later.js';
import { passingSecret } from '../keys/server-secret.js';
import type { ServerSecret } from '../keys/server-secret.js';
import { AvailabilityFeed } from '../live/availability-feed.js';
import { OpenStreams } from '../live/open-streams.js';
import { createLogger } from '../log/logger.js';
import { createMetrics } from '../operations/metrics.js';
import type { Metrics } from '../operations/metrics.js';
import { randomId, systemClock } from '../platform.js';
import type { Clock } from '../platform.js';
import { Challenges } from '../spam/challenges.js';
import { Guard } from '../spam/guard.js';
import type { GuardOptions } from '../spam/guard.js';
import { usedSolutions } from '../spam/used-solutions.js';
import type { Store } from '../store/store.js';
import type { Services } from './services.js';

/** What services are made of. */
export interface ServiceOptions {
  readonly store: Store;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Makes ids nobody can guess; default 128 random bits. */
  readonly newId?: (() => string) | undefined;
  /** What manage keys are derived from; default: one that ends with the process, and the keys with it. */
  readonly secret?: ServerSecret | undefined;
  /** Default: none. */
  readonly log?: Logger | undefined;
  /** Address as visitors see it, without a slash at its end; default: addresses are paths. */
  readonly publicUrl?: string | undefined;
  /** Keeps work that goes on after its request was answered; default one of the application's own. */
  readonly later?: Later | undefined;
  /** Limits and ends streams; default one of the application's own. */
  readonly streams?: OpenStreams | undefined;
  /** How many trusted proxies stand in front of the server; default 0. */
  readonly proxies?: number | undefined;
  /** How often one network may do something; default `usualLimits`. */
  readonly limits?: GuardOptions['limits'];
  /** Whether machines have to do sums before they may sign up; default no. */
  readonly asksChallenge?: boolean | undefined;
  /** Default: figures of this application without those of its process. */
  readonly metrics?: Metrics | undefined;
  /** Whether the server has been asked to stop; default never. */
  readonly isStopping?: (() => boolean) | undefined;
}

/** Makes what operations work with. */
export function servicesOf({
  store,
  clock = systemClock,
  newId = randomId,
  secret = passingSecret(),
  log = createLogger({ level: 'silent' }),
  publicUrl,
  later = new Later(log),
  streams = new OpenStreams(),
  proxies,
  limits,
  asksChallenge = false,
  metrics = createMetrics({ queues: () => store.queues(), clock }),
  isStopping = () => false,
}: ServiceOptions): Services {
  const source = new DocumentSource(store.documents);
  const disclosed = new DisclosedDocuments(source);
  return {
    store,
    clock,
    newId,
    secret,
    log,
    source,
    disclosed,
    calendars: new PublicCalendars(disclosed),
    pages: new PublicPages(disclosed),
    publicUrl,
    later,
    streams,
    feed: new AvailabilityFeed({ store, source, disclosed, clock }),
    guard: new Guard({ clock, secret, shared: store.limits, proxies, limits }),
    challenges: asksChallenge ? new Challenges({ secret, clock, used: usedSolutions(store.limits) }) : undefined,
    metrics,
    isStopping,
  };
}
