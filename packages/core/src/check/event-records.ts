import type { Event } from '../event/event.js';

interface Scoped {
  readonly scope?: object | undefined;
}

/** Id of the event a record belongs to, where it belongs to one. */
export function eventIdOf({ scope }: Scoped): string | undefined {
  return scope !== undefined && 'eventId' in scope ? String(scope.eventId) : undefined;
}

/** How many records each event has. */
export function countByEvent(records: readonly Scoped[] = []): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const id = eventIdOf(record);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Whether anybody may still come: neither cancelled nor put away. */
export function isStillOn({ status }: Event): boolean {
  return status !== 'cancelled' && status !== 'archived';
}
