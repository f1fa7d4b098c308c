import { isDay } from '../../time/day.js';
import type { Day } from '../../time/instant.js';
import { monthsBefore } from './months-before.js';
import type { NetworkReading } from './read-network.js';
import type { ReasoningEffort } from './records.js';

/** Months over which noted hours are spread. */
const months = 12;

/**
 * Hours a month that an actor noted for this network in the twelve months up to the day of the records; undefined where it
 * noted none, and without that day. An entry over several days counts by its last one.
 */
export function notedHours({ records }: NetworkReading): (actorId: string) => number | undefined {
  const { on, network, effortEntries = [] } = records;
  if (!isDay(on)) return () => undefined;
  const since = monthsBefore(on, months);
  const isHere = ({ networkId }: ReasoningEffort) => network === undefined || networkId === network.id;
  const minutes = new Map<string, number>();
  for (const entry of effortEntries) {
    const day = lastDayOf(entry.on) ?? '';
    if (!isHere(entry) || day <= since || day > on) continue;
    minutes.set(entry.actorId, (minutes.get(entry.actorId) ?? 0) + entry.minutes);
  }
  return (actorId) => {
    const noted = minutes.get(actorId);
    return noted === undefined ? undefined : noted / 60 / months;
  };
}

function lastDayOf(on: ReasoningEffort['on']): Day | undefined {
  return typeof on === 'string' ? on : (on.until ?? on.since);
}
