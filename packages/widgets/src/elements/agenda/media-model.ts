import type { MediaItem } from '@geflecht/core/event';
import { attempt } from './attempt.js';
import { loadable } from './loadable.js';
import type { Loadable } from './loadable.js';

/** A picture, film or recording that may be shown. */
export interface ShownMedia extends Loadable {
  readonly item: MediaItem;
}

const playable = /\.(mp[34]|m4[av]|og[agv]|web[am]|wav|flac|opus)$/i;

/** The date of a moment, `YYYY-MM-DD`, by the clock of a zone; of UTC where there is no such zone. */
export function dateIn(moment: Date, zone = 'UTC'): string {
  // Swedish dates are ISO dates.
  return attempt(() => moment.toLocaleDateString('sv', { timeZone: zone })) ?? dateIn(moment);
}

/** Whether its rights allow to show it on a day: somebody agreed, or owns it and nobody's consent is at stake. */
export function mayBeShown({ rights }: Pick<MediaItem, 'rights'>, today: string): boolean {
  const { consent, expiresOn = today, owner } = rights ?? {};
  return expiresOn >= today && (consent ? !consent.withdrawnAt : owner !== undefined);
}

/**
 * Media that may be shown, in their order.
 * @param homes addresses of the page, then of its data
 * @param today `YYYY-MM-DD`
 */
export function shownMedia(
  items: readonly MediaItem[],
  homes: readonly string[],
  today: string,
): readonly ShownMedia[] {
  return items.flatMap((item) => {
    const found = mayBeShown(item, today) ? loadable(item.href, homes) : undefined;
    if (!found) return [];
    return [{ item, ...found, host: item.external ? new URL(found.href, homes[0]).host : found.host }];
  });
}

/** Whether an address is that of a film or recording itself, rather than of a page that plays it. */
export function isMediaFile(href: string): boolean {
  return playable.test(href.replace(/[?#].*/s, ''));
}
