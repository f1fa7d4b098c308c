import type { DayGrid, GridCell, ProgrammeDay, ProgrammeItem } from '@geflecht/core/event';
import { gridRows, layOutGrid } from '@geflecht/core/event';
import { rememberEach } from '@geflecht/core/time';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AgendaScope } from './agenda-scope.js';
import { joinWords } from './join-words.js';
import { line, renderEntry, renderItems, roomsOf } from './render-entry.js';
import type { EntryPlace } from './render-entry.js';
import type { StretchedDay } from './render-frame.js';

interface SpokenRooms {
  /** What is said before an entry in these rooms. */
  readonly spoken: (rooms: unknown) => unknown;
}

type GridDay = ProgrammeDay & DayGrid & SpokenRooms;

/** The room of an entry stands above it, except where there is one column only. */
function placeOf(item: ProgrammeItem, day: GridDay, scope: AgendaScope): EntryPlace {
  const { clock, level } = scope;
  const rooms = roomsOf(item, scope);
  const isLone = day.columnCount === 1;
  const spoken = day.spoken(isLone ? '' : rooms);
  return { level, spoken, when: clock.when(item, day.endsAt), room: isLone ? rooms : undefined, isItem: isLone };
}

function renderCell({ item, columns, rowCount }: GridCell, day: GridDay, scope: AgendaScope): TemplateResult {
  const { count } = columns;
  if (item === undefined) return count === 1 ? html`<td></td>` : html`<td colspan=${count}></td>`;
  const place = placeOf(item, day, scope);
  // Most cells are plain, and there may be thousands.
  if (count === 1) return renderEntry(item.session, { ...place, rowCount }, scope);
  // What spans rooms without being in them belongs to its time alone.
  const isAcross = item.reach !== 'rooms' && count === day.columnCount;
  const headers = isAcross ? `${day.date}-${item.band}` : nothing;
  return html`<td colspan=${count} rowspan=${rowCount} headers=${headers} part="cell">
    ${renderEntry(item.session, place, scope)}
  </td>`;
}

/**
 * A day as table: a row per time band, a column per room, in a region that scrolls sideways on its own. A day with one
 * column is a list.
 */
export function renderGrid(listed: StretchedDay, scope: AgendaScope): unknown {
  const spoken = rememberEach((rooms: unknown) => joinWords([scope.clock.day(listed.startsAt), rooms, ' ']));
  const day = { ...listed, ...layOutGrid(listed), spoken };
  if (day.columnCount === 1)
    return renderItems(day.items.map((item) => renderEntry(item.session, placeOf(item, day, scope), scope)));
  const { clock, messages, write } = scope;
  return html`<div class="scroller" role="region" tabindex="0" aria-label=${messages.table(clock.day(day.startsAt))}>
    <table part="table">
      <colgroup>
        <col class="times" />
        <col span=${day.columnCount} />
      </colgroup>
      <thead>
        <tr>
          <th>${messages.time}</th>
          ${day.columns.map(({ lanes, reach, room }) => {
            const name = reach === 'rooms' ? write(room?.name, room) : messages.across[reach];
            return html`<th scope=${lanes > 1 ? 'colgroup' : 'col'} colspan=${lanes} part="room">${name}</th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${gridRows(day).map(({ band, cells }, row) => {
          const time = clock.time(band.startsAt);
          const isStart = cells.some(({ item }) => item);
          return html`<tr>
            <th scope="row" id="${day.date}-${row}" class="muted" part="time">
              ${line('', day.stretches.find(({ items }) => items[0]?.startsAt === band.startsAt)?.label ?? '')}
              <span class=${isStart ? '' : 'visually-hidden'}>${time}</span>
            </th>
            ${cells.map((cell) => renderCell(cell, day, scope))}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}
