import type { Part, Session } from '@geflecht/core/event';
import type { AgendaScope } from './agenda-scope.js';
import type { DetailsMessages } from './locales/details-messages.js';

/** Draws what is told about an event beyond its programme. */
export interface Remains {
  /** What came out of a session. */
  drawSession(session: Session, scope: DetailsScope): unknown;
  /** What came out of one of its tables, stations or reports. */
  drawPart(part: Part, scope: DetailsScope): unknown;
  /** What belongs to the event as a whole. */
  drawEvent(scope: DetailsScope): unknown;
}

/** What details need beyond the agenda; `level` is that of their topmost headings. */
export interface DetailsScope extends AgendaScope {
  readonly words: DetailsMessages;
  /** Addresses of the page, then of its data: hosts that know of the visit anyway. */
  readonly homes: readonly string[];
  /** Absent until it is loaded, and where there is nothing of that kind. */
  readonly remains: Remains | undefined;
  /** Opens another session and leads to it. */
  readonly goTo: (session: Session) => void;
}

/** The same for texts of a record that states a language of its own. */
export function scopeOf<Scope extends AgendaScope>(
  { contentLocale }: { readonly contentLocale?: string },
  scope: Scope,
): Scope {
  if (contentLocale === undefined) return scope;
  return {
    ...scope,
    texts: { ...scope.texts, contentLocale },
    write: (text, of) => scope.write(text, { contentLocale, ...of }),
  };
}
