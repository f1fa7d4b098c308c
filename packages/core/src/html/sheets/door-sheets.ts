import type { GeflechtDocument } from '../../document/document.js';
import type { ProgrammeDay, ProgrammeItem } from '../../event/arrangement.js';
import type { Room } from '../../event/room.js';
import { orderRooms } from '../../event/room-order.js';
import { bullets, speaking, textElement } from '../event/markup.js';
import type { Markup } from '../event/markup.js';
import type { PageOptions } from '../event/markup-of.js';
import { element, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { partsByKind } from '../telling/session-details.js';
import { eventLine, itemTime, sessionLine, sessionPeople } from './sheet-parts.js';
import { doorStyles } from './sheet-styles.js';
import { writeSheet } from './sheet.js';
import type { Sheet } from './sheet.js';

function isOwn({ session, rooms }: ProgrammeItem, room: Room): boolean {
  return rooms.includes(room) || (session.parts ?? []).some(({ roomId }) => roomId === room.id);
}

function entry(markup: Markup, item: ProgrammeItem, room: Room): Content {
  const { session } = item;
  const own = partsByKind(session).flatMap(({ parts }) => parts.filter(({ roomId }) => roomId === room.id));
  const tables = bullets(own.map(({ title }) => textElement(speaking(markup, session), 'span', { text: title })));
  const told = [sessionLine(markup, session), sessionPeople(markup, session), tables];
  const time = element('p', {}, itemTime(markup, item));
  return element('li', { class: 'row' }, time, element('div', {}, stack(...told)));
}

function dayElement(markup: Markup, { date, day, items }: ProgrammeDay, room: Room): Content {
  const shown = items.filter((item) => item.reach === 'all' || isOwn(item, room));
  const list = element('ol', { class: 'plain' }, stack(...shown.map((item) => entry(markup, item, room))));
  const label = textElement(markup, 'span', { text: day?.label });
  return list && stack(element('h2', {}, markup.times.day(date), label && ' – ', label), list);
}

function door(markup: Markup, room: Room): Content {
  const own = speaking(markup, room);
  const days = markup.source.days.days.filter(({ items }) => items.some((item) => isOwn(item, room)));
  return stack(
    eventLine(markup),
    textElement(own, 'h1', { text: room.name }),
    textElement(own, 'p', { text: room.floor }),
    ...days.map((day) => dayElement(markup, day, room)),
  );
}

function draw(markup: Markup): readonly Content[] {
  const items = markup.source.days.days.flatMap((day) => day.items);
  const used = orderRooms(markup.source.programme.rooms).filter((room) => items.some((item) => isOwn(item, room)));
  return used.map((room) => door(markup, room));
}

/**
 * A sheet for the door of every room: its name large, its sessions by day with their times, and those in all rooms. Rooms
 * without sessions of their own have none.
 * @returns nothing where the document holds no such event
 */
export function renderDoorSheets(document: GeflechtDocument, options: PageOptions = {}): Sheet | undefined {
  return writeSheet(document, options, { styles: doorStyles, draw });
}
