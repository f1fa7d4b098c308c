import type { Programme } from '../event/programme.js';
import type { Session } from '../event/session.js';
import type { Text } from '../text/text.js';
import type { Instant } from '../time/instant.js';

/** What a calendar is made of. */
export interface CalendarOptions {
  /** As the reader may see it: what is in it is written. */
  readonly programme: Programme;
  /** Sessions with an entry each; default: all of the programme. Drafts and what has no start get none. */
  readonly sessions?: readonly Session[] | undefined;
  /** Whether the event has an entry of its own, over all its days; default: only where `sessions` is absent. */
  readonly withEvent?: boolean | undefined;
  /** `CANCEL` withdraws the entries; default `PUBLISH`. */
  readonly method?: 'PUBLISH' | 'CANCEL' | undefined;
  /** Host that makes ids unique in the world; default: that of the event's `url`, as in files of other origin. */
  readonly host?: string | undefined;
  /** When the entries are written; programmes that keep a calendar take the later one of equal versions. */
  readonly now: Instant;
  /** Words of a text in the reader's language. */
  readonly pick: (text: Text | undefined) => string | undefined;
  /** Words of a formatted text without marks of form; default: with them, as its author wrote it. */
  readonly plain?: ((text: string) => string) | undefined;
  /** Page of a session, or of the event; default: the first link of the session, the event's `url`. */
  readonly pageOf?: ((session?: Session) => string | undefined) | undefined;
}
