import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Where and how much is logged. */
export interface LogOptions {
  /** Default: standard error. */
  readonly destination?: DestinationStream | undefined;
  /** Default `info`; `silent` for none. */
  readonly level?: string | undefined;
}

const standardError = 2;

/** A logger that writes one JSON line per entry, without machine name or process. */
export function createLogger({ destination, level = 'info' }: LogOptions = {}): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, destination ?? pino.destination({ dest: standardError, sync: true }));
}
