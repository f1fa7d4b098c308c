import type { ProgrammeDays, ProgrammeItem } from '@geflecht/core/event';
import { itemsAt } from '@geflecht/core/event';
import { html, nothing } from 'lit';
import { plainText } from '../../internal/author-text.js';
import type { AgendaScope } from './agenda-scope.js';
import type { ToolsMessages } from './locales/tools-messages.js';
import { act } from './tools-pieces.js';

/** What runs and what comes next, on a day of the event only. */
export interface Moment {
  readonly now: readonly ProgrammeItem[];
  readonly next: readonly ProgrammeItem[];
}

/**
 * What runs and comes next; nothing unless one of the event's days is on.
 * @param at milliseconds since 1970-01-01T00:00Z
 */
export function momentOf(days: ProgrammeDays, at: number): Moment {
  const isOn = days.days.some(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  return isOn ? itemsAt(days, at) : { now: [], next: [] };
}

function stretch(label: string, items: readonly ProgrammeItem[], { clock, messages, texts }: AgendaScope): unknown {
  const [first] = items;
  if (!first) return nothing;
  const titles = items.slice(0, 3).map(({ session }) => plainText(session.title, texts));
  const more = items.length > titles.length ? ' …' : '';
  return html`<span
    ><strong>${label}</strong> ${messages.clock(clock.time(first.startsAt))} ${titles.join(' · ')}${more}</span
  >`;
}

/** A line that stays in view while the event runs. */
export function renderNow({ now, next }: Moment, scope: AgendaScope, words: ToolsMessages): unknown {
  const target = [...now, ...next][0]?.session.id;
  if (!target) return nothing;
  return html`<p part="now">
    ${stretch(words.now, now, scope)} ${stretch(words.next, next, scope)} ${act('jump', words.jump, target)}
  </p>`;
}
