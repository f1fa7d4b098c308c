import type { GeflechtDocument } from '../../document/document.js';
import type { ProgrammeDay, ProgrammeItem } from '../../event/arrangement.js';
import { fundingElement } from '../event/funding-markup.js';
import { bullets, textElement } from '../event/markup.js';
import type { Markup } from '../event/markup.js';
import type { PageOptions } from '../event/markup-of.js';
import { element, join, stack } from '../markup/safe-html.js';
import type { Content } from '../markup/safe-html.js';
import { toldPlace } from '../telling/told-people.js';
import { itemTime, sessionLine, sessionPeople, sheetHead } from './sheet-parts.js';
import { programmeStyles } from './sheet-styles.js';
import { writeSheet } from './sheet.js';
import type { Sheet } from './sheet.js';

function row(markup: Markup, item: ProgrammeItem): Content {
  const { source, words } = markup;
  const { session } = item;
  const kind = source.text(source.formatLabel(session.format));
  const told = [
    sessionLine(markup, session),
    kind === source.text(session.title) ? undefined : element('p', { class: 'small' }, kind),
    sessionPeople(markup, session),
    bullets((session.parts ?? []).map(({ title }) => textElement(markup, 'span', { text: title }))),
  ];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, itemTime(markup, item)),
    element('td', {}, stack(...told)),
    element('td', {}, toldPlace(source, words, session).join(' · ')) ?? element('td', {}, '–'),
  );
}

function dayTable(markup: Markup, { date, day, items }: ProgrammeDay): Content {
  if (items.length === 0) return undefined;
  const { words, times } = markup;
  const label = textElement(markup, 'span', { text: day?.label });
  const heads = [words.time, words.session, words.rooms].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    {},
    stack(
      element('caption', {}, join([times.day(date), label], ' – ')),
      element('thead', {}, element('tr', {}, ...heads)),
      element('tbody', {}, stack(...items.map((item) => row(markup, item)))),
    ),
  );
}

function unscheduled(markup: Markup): Content {
  const lines = bullets(markup.source.days.unscheduled.map((session) => sessionLine(markup, session)));
  return lines && stack(element('h2', {}, markup.words.unscheduled), lines);
}

function draw(markup: Markup): readonly Content[] {
  const { days } = markup.source.days;
  const tables = stack(...days.map((day) => dayTable(markup, day)), unscheduled(markup));
  if (tables.markup === '') return [];
  const zone = element('p', { class: 'small' }, markup.times.namedZone());
  return [stack(sheetHead(markup), zone, tables, fundingElement(markup))];
}

/**
 * The programme to hang up or hand out: a table for each day with times, sessions, people and rooms.
 * @returns nothing where the document holds no such event
 */
export function renderProgrammeSheet(document: GeflechtDocument, options: PageOptions = {}): Sheet | undefined {
  return writeSheet(document, options, { styles: programmeStyles, draw });
}
