import type { SignUpFrame } from '@geflecht/core/sign-up';
import { hasBegun, isPast } from './sign-up-clock.js';

/**
 * What a party without a place is asked for now, as core's `askedAt` says it, in the few bytes a form can spare: ids of
 * things to choose and of questions that no window lists are asked in every one.
 * @param at default: any time, so all windows open to everyone count
 */
export function askedNow({ event, rules, timeZone }: SignUpFrame, at?: string): (id: string) => boolean {
  const windows = rules?.windows ?? [];
  const open = windows.filter(({ closes = event.end ?? event.start, for: whom, opens }) => {
    if (whom === 'confirmed') return false;
    if (at === undefined) return true;
    return (!opens || hasBegun(opens, at, timeZone)) && (!closes || !isPast(closes, at, timeZone));
  });
  const asks = (among: typeof windows) => new Set(among.flatMap((each) => each.asks ?? []));
  const [listed, openIds] = [asks(windows), asks(open)];
  const asksAll = windows.length === 0 || open.some((each) => (each.asks ?? []).length === 0);
  return (id) => asksAll || openIds.has(id) || !listed.has(id);
}
