import type { ProgrammeItem } from '@geflecht/core/event';
import { safeUrl } from '@geflecht/core/text';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plainText } from '../../internal/author-text.js';
import { fittingView } from './agenda-model.js';
import { chosenItems, overlapping } from './my-agenda.js';
import { act, choices, group, tickBox } from './tools-pieces.js';
import type { ToolsScope } from './tools-scope.js';

function views({ host, scope, words }: ToolsScope): unknown {
  if (host.view !== 'auto' || fittingView(scope.agenda.arrangement, Infinity) === 'list') return nothing;
  const isGrid = host.renderRoot.querySelector('table') !== null;
  const looks = (['grid', 'list'] as const).map((view) => ({
    value: view,
    label: words.views[view],
    isPressed: isGrid === (view === 'grid'),
  }));
  return group(words.view, choices('view', looks));
}

function ownChoice({ host, isChoosing = false, mine, scope, words }: ToolsScope): TemplateResult {
  const { size } = mine.ids;
  const pairs = overlapping(chosenItems(scope.agenda, mine.ids));
  const title = ({ session }: ProgrammeItem) => plainText(session.title, scope.texts);
  const own = html`<span>${words.chosen(size)}</span> ${host.hash ? act('linkToMine', words.linkToMine) : nothing}
    ${tickBox('keep', words.keep, mine.isKept)}
    ${pairs.map(([one, other]) => html`<p class="overlap">${words.overlap(title(one), title(other))}</p>`)}`;
  const choose = choices('choose', [{ value: '', label: words.choose, isPressed: isChoosing }]);
  return group(words.mine, [choose, size === 0 ? nothing : own]);
}

function calendars({ host, mine, published, scope, words }: ToolsScope): TemplateResult {
  const { agenda, clock } = scope;
  const { days } = agenda.arrangement;
  const href = safeUrl(host.calendar ?? published, { relative: true });
  const webcal = href && new URL(href, document.baseURI).href.replace(/^https?:/, 'webcal:');
  return group(words.calendar, [
    webcal
      ? html`<a href=${href}>${words.wholeEvent}</a> <a href=${webcal}>${words.subscribe}</a>`
      : act('calendar', words.wholeEvent, agenda.programme.event.id),
    days.length > 1 ? days.map(({ date, startsAt }) => act('calendar', clock.shortDay(startsAt), date)) : nothing,
    mine.ids.size > 0 ? act('calendar', words.mineOnly, 'mine') : nothing,
  ]);
}

/** Pages for paper that the page's owner offers; those without anything on them are left out. */
function sheets({ host, scope, words }: ToolsScope): unknown {
  const folder = host.getAttribute('sheets');
  // An address without words would mean the root of the site.
  if (!folder) return nothing;
  const { sessions } = scope.agenda.programme;
  const isFor = {
    doors: sessions.some(({ rooms }) => Array.isArray(rooms)),
    tables: sessions.some(({ parts = [] }) => parts.some(({ kind }) => /^(table|station|stand)$/.test(kind))),
    handout: true,
  };
  return (['doors', 'tables', 'handout'] as const).map((name) => {
    const href = safeUrl(`${folder.replace(/\/?$/, '/')}${name}.html`, { relative: true });
    return isFor[name] && href ? html`<a href=${href}>${words.sheets[name]}</a> ` : nothing;
  });
}

/** View, zone, the visitor's own choice, calendars, sharing and printing, also on paper of its own. */
export function renderMore(tools: ToolsScope): TemplateResult {
  const { words } = tools;
  const zones = tools.zones();
  return html`${views(tools)} ${zones.length > 0 ? group(words.zones, choices('zone', zones)) : nothing}
    ${ownChoice(tools)} ${calendars(tools)}
    <p class="acts">${act('share', words.share)} ${act('print', words.print)} ${sheets(tools)}</p>`;
}
