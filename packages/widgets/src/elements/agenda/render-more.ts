import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import type { AgendaView } from './agenda-model.js';
import type { MyAgenda, OverlappingPair } from './my-agenda.js';
import { tickBox } from './render-tools.js';
import type { ToolsScope } from './render-tools.js';

/** A zone whose times can be shown. */
export interface ZoneChoice {
  /** What the choice stands for: an IANA name, `visitor`, or empty for the page's own. */
  readonly value: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** What visitors can do beyond searching. */
export interface MoreScope {
  /** Absent where there is nothing to choose from. */
  readonly views: readonly AgendaView[];
  readonly shownView: AgendaView;
  readonly zones: readonly ZoneChoice[];
  readonly mine: MyAgenda;
  readonly isChoosing: boolean;
  readonly overlaps: readonly OverlappingPair[];
  /** Where choices can stand in the address, so that links can carry them. */
  readonly hasAddress: boolean;
  /** A calendar to subscribe to, and one to load; absent where there is none but files made on the spot. */
  readonly calendar: { readonly href: string; readonly webcal: string | undefined } | undefined;
}

function group(label: string, content: unknown): TemplateResult {
  return html`<fieldset class="acts">
    <legend class="label">${label}</legend>
    ${content}
  </fieldset>`;
}

/** What a choice is called, and whether it holds. */
export interface Choice {
  readonly value: string;
  readonly label: unknown;
  readonly isPressed: boolean;
}

/** A button that stays pressed while its choice holds. */
export function choice(name: string, { isPressed, label, value }: Choice): TemplateResult {
  return html`<button data-act=${name} data-value=${value} aria-pressed=${isPressed}>${label}</button>`;
}

/** A button that does something once. */
export function act(name: string, label: unknown, value: string | typeof nothing = nothing): TemplateResult {
  return html`<button data-act=${name} data-value=${value}>${label}</button>`;
}

/** The question of the zone, wherever it is asked. */
export function zoneChoices(zones: readonly ZoneChoice[]): unknown {
  return zones.map(({ isChosen, name, value }) => choice('zone', { value, label: name, isPressed: isChosen }));
}

function ownChoice(more: MoreScope, { scope, words }: ToolsScope): TemplateResult {
  const { hasAddress, isChoosing, mine, overlaps } = more;
  const { size } = mine.ids;
  const title = (pair: OverlappingPair, index: 0 | 1) => plainText(pair[index].session.title, scope.texts);
  const own =
    size === 0
      ? nothing
      : html`<span>${words.chosen(size)}</span> ${hasAddress ? act('linkToMine', words.linkToMine) : nothing}
          ${tickBox('keep', words.keep, mine.isKept)}
          ${overlaps.map((pair) => html`<p class="overlap">${words.overlap(title(pair, 0), title(pair, 1))}</p>`)}`;
  return group(words.mine, [choice('choose', { value: '', label: words.choose, isPressed: isChoosing }), own]);
}

function calendars({ calendar, mine }: MoreScope, { scope, words }: ToolsScope): TemplateResult {
  const { agenda, clock } = scope;
  const { days } = agenda.arrangement;
  const byDay =
    days.length > 1 ? days.map(({ date, startsAt }) => act('calendar', clock.shortDay(startsAt), date)) : [];
  const whole =
    calendar === undefined
      ? act('calendar', words.wholeEvent, agenda.programme.event.id)
      : html`<a href=${calendar.href}>${words.wholeEvent}</a>
          ${calendar.webcal === undefined ? nothing : html`<a href=${calendar.webcal}>${words.subscribe}</a>`}`;
  return group(words.calendar, [whole, byDay, mine.ids.size > 0 ? act('calendar', words.mineOnly, 'mine') : nothing]);
}

/** View, zone, the visitor's own choice, calendars, sharing and printing. */
export function renderMore(more: MoreScope, tools: ToolsScope): TemplateResult {
  const { words } = tools;
  const { shownView, views, zones } = more;
  return html`${
      views.length < 2
        ? nothing
        : group(
            words.view,
            views.map((view) =>
              choice('view', { value: view, label: words.views[view], isPressed: view === shownView }),
            ),
          )
    }
    ${zones.length < 2 ? nothing : group(words.zones, zoneChoices(zones))} ${ownChoice(more, tools)}
    ${calendars(more, tools)}
    <p class="acts">${act('share', words.share)} ${act('print', words.print)}</p>`;
}
