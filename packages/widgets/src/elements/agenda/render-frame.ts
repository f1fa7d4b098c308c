import type { ProgrammeDay, Session } from '@geflecht/core/event';
import { wordOf } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../internal/heading.js';
import type { AgendaScope } from './agenda-scope.js';
import { dayStretches } from './day-parts.js';
import type { DayStretch } from './day-parts.js';
import { joinWords } from './join-words.js';
import { line, renderEntry, renderItems, venueName } from './render-entry.js';

/** Title of the event, when and where it takes place, and in which zone its times are told. */
export function renderHeader(scope: AgendaScope): TemplateResult {
  const { agenda, clock, level, messages, write } = scope;
  const { event, venues } = agenda.programme;
  const { days } = agenda.arrangement;
  const [venue, another] = venues;
  const dates = [...new Set([days.at(0), days.at(-1)])].map((day) => (day ? clock.day(day.startsAt) : ''));
  const where = venue && !another && event.mode !== 'online' ? venueName(venue, scope) : '';
  return html`<header part="header">
    ${heading(level, write(event.title))} ${line('', write(event.subtitle))}
    ${line('', joinWords([joinWords(dates, ' – '), where, wordOf(messages.modes, event.mode)], ' · '))}
    ${line('muted', messages.timeZone(clock.zoneName(days[0]?.startsAt ?? 0)))}
    ${line('state', wordOf(messages.eventStates, event.status))}
  </header>`;
}

/** Buttons that lead to the days, where there are several. */
export function renderDayLinks(days: readonly ProgrammeDay[], { clock, messages }: AgendaScope): unknown {
  if (days.length < 2) return nothing;
  const links = days.map(
    ({ date, startsAt }) => html`<li><button data-day=${date}>${clock.shortDay(startsAt)}</button></li>`,
  );
  return html`<nav aria-label=${messages.days} part="days">
    <ul role="list">
      ${links}
    </ul>
  </nav>`;
}

/** A day with the stretches it is headed by. */
export interface StretchedDay extends ProgrammeDay {
  readonly stretches: readonly DayStretch[];
}

/** Draws the sessions of a day. */
export type DrawDay = (day: StretchedDay, scope: AgendaScope) => unknown;

/** One day with its heading. */
export function renderDay(day: ProgrammeDay, draw: DrawDay, scope: AgendaScope): TemplateResult {
  const { clock, level, messages, write } = scope;
  const { date, day: listed, items, startsAt } = day;
  const stretched = () => ({ ...day, stretches: dayStretches(day, scope) });
  const body =
    items.length > 0 ? draw(stretched(), { ...scope, level: level + 2 }) : line('muted', messages.nothingYet);
  return html`<section class="day" id="day-${date}" tabindex="-1" part="day">
    ${heading(level + 1, joinWords([clock.day(startsAt), write(listed?.label)], ' – '))}
    ${line('', write(listed?.theme))} ${body}
  </section>`;
}

/** Sessions whose time is not fixed yet. */
export function renderUnscheduled(sessions: readonly Session[], scope: AgendaScope): unknown {
  if (sessions.length === 0) return nothing;
  const level = scope.level + 2;
  return html`<section class="day" part="day">
    ${heading(level - 1, scope.messages.unscheduled)}
    ${renderItems(sessions.map((session) => renderEntry(session, { level, when: scope.messages.unscheduled, isItem: true }, scope)))}
  </section>`;
}

/** Prescribed wording of those who pay; always shown. Its link and their logos join it once they can be drawn. */
export function renderFunding(scope: AgendaScope): unknown {
  const { agenda, late, write } = scope;
  const { fundingNotices } = agenda.programme;
  if (fundingNotices.length === 0) return nothing;
  const notices = fundingNotices.map((notice) => late?.drawNotice(notice, scope) ?? line('', write(notice.wording)));
  return html`<footer part="funding">${notices}</footer>`;
}
