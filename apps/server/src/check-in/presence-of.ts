import type { AttendanceEntry } from '../store/attendance-store.js';

/** Names what somebody was at. */
export function presenceKey({
  signUpId,
  participantId,
  of,
}: Pick<AttendanceEntry, 'signUpId' | 'participantId' | 'of'>): string {
  const attended = Object.entries(of).filter(([field]) => /^(event|day|session)Id$/.test(field));
  return JSON.stringify([signUpId, participantId, attended]);
}

function isLater(one: AttendanceEntry, other: AttendanceEntry): boolean {
  const [at, otherAt] = [Date.parse(one.at), Date.parse(other.at)];
  return at > otherAt || (at === otherAt && one.id > other.id);
}

/** The notes that hold, one of each person and thing: the latest by its own clock, whatever came in first. */
export function latestNotes(entries: readonly AttendanceEntry[]): readonly AttendanceEntry[] {
  const latest = new Map<string, AttendanceEntry>();
  for (const entry of entries) {
    const key = presenceKey(entry);
    const before = latest.get(key);
    if (before === undefined || isLater(entry, before)) latest.set(key, entry);
  }
  return [...latest.values()];
}
