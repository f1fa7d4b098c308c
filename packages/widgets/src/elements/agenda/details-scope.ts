import type { EventDocumentation } from '@geflecht/core/event';
import type { AgendaScope } from './agenda-scope.js';
import type { ForeignMedia } from './foreign-media.js';
import type { DetailsMessages } from './locales/details-messages.js';

/** What details need beyond the agenda; `level` is that of their topmost headings. */
export interface DetailsScope extends AgendaScope {
  readonly words: DetailsMessages;
  /** Addresses of the page, then of its data: hosts that know of the visit anyway. */
  readonly homes: readonly string[];
  /** Whether a backend decided what this visitor may see; a file tells everybody the same. */
  readonly isDisclosed: boolean;
  /** What remains of the event, and what stands behind it. */
  readonly documented: EventDocumentation;
  /** Labels of the sectors that ship, by id; loaded where somebody counted by sector. */
  readonly sectors: ReadonlyMap<string, string> | undefined;
  readonly foreign: ForeignMedia;
}

/** The same for texts of a record that states a language of its own. */
export function scopeOf({ contentLocale }: { readonly contentLocale?: string }, scope: DetailsScope): DetailsScope {
  if (!contentLocale) return scope;
  return {
    ...scope,
    texts: { ...scope.texts, contentLocale },
    write: (text, of) => scope.write(text, { contentLocale, ...of }),
  };
}
