import type { Event, Session } from '@geflecht/core/event';

type Sourced = Pick<Session, 'source'>;

/** The uid an entry had where it came from. */
export function importedUid({ source }: Sourced): string | undefined {
  return source?.find(({ uid }) => uid !== undefined && uid !== '')?.uid;
}

/** What an import kept beside the model. */
export function importedRest({ source }: Sourced): unknown {
  return source?.find(({ rest }) => rest !== undefined)?.rest;
}

/** Host of a page, which makes ids unique in the world. */
function hostOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').hostname || 'geflecht.invalid';
  } catch {
    return 'geflecht.invalid';
  }
}

/** Ids of entries that stay the same whenever a calendar is written again. */
export class EntryUids {
  readonly event: string;
  readonly #event: Event;
  readonly #host: string;
  readonly #uses = new Map<string, number>();

  /** @param url page of the event */
  constructor(event: Event, sessions: readonly Session[], url: string | undefined) {
    this.#event = event;
    this.#host = hostOf(url);
    this.event = importedUid(event) ?? `${event.id}@${this.#host}`;
    for (const session of sessions) {
      const uid = importedUid(session);
      if (uid !== undefined) this.#uses.set(uid, (this.#uses.get(uid) ?? 0) + 1);
    }
  }

  /** The uid a session came with; its own id, that of the event and the host where it came with none. */
  session(session: Session, isOccurrence: boolean): string {
    const uid = importedUid(session);
    const isClear = uid !== undefined && uid !== this.event && (isOccurrence || this.#uses.get(uid) === 1);
    return isClear ? uid : `${this.#event.id}.${session.id}@${this.#host}`;
  }
}
