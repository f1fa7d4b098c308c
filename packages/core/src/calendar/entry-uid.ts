import type { Programme } from '../event/programme.js';
import type { Session } from '../event/session.js';

/** The uid a record came with; an occurrence of a series shares its uid with others, and has none of its own. */
function importedUid({ source }: Pick<Session, 'source'>): string | undefined {
  return source?.find(({ uid, originalId }) => uid && !originalId.includes('#'))?.uid;
}

function hostOf(url = ''): string {
  return (URL.canParse(url) && new URL(url).hostname) || 'geflecht.invalid';
}

/**
 * The id of a session's entry, or of the event's, that stays the same whenever and by whomever a calendar is written
 * again: the uid the record came with, else ids of the model at a host.
 * @param host that makes ids unique in the world; default: that of the event's `url`, else `geflecht.invalid`
 */
export function entryUid({ event, sessions }: Programme, session?: Session, host = hostOf(event.url)): string {
  const uid = importedUid(session ?? event);
  const isShared = uid && session && [event, ...sessions].filter((other) => importedUid(other) === uid).length > 1;
  return uid && !isShared ? uid : `${session ? `${event.id}.${session.id}` : event.id}@${host}`;
}
