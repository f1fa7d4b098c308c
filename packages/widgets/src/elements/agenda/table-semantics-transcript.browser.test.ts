import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, test } from 'vitest';
import { accessibleNodes } from '../../../listening/accessibility-tree.js';
import { readAloud } from '../../../listening/read-aloud.js';
import type { GeflechtAgenda } from './agenda-element.js';
import { placeAgenda } from './place-agenda.js';
import { congress } from './sample-programmes.js';

afterEach(() => document.body.replaceChildren());

const title = 'Kooperation schwarz auf weiß';

/** The day with three rooms, as table, as the same table with the roles of a grid, or as list. */
async function placeDay(look: 'table' | 'grid' | 'list') {
  const prepare = (element: GeflechtAgenda) => {
    element.day = '2027-03-06';
    element.view = look === 'list' ? 'list' : 'grid';
  };
  const { element } = await placeAgenda(congress, { prepare });
  const day = element.renderRoot.querySelector<HTMLElement>('.day')!;
  if (look === 'grid') makeGrid(day.querySelector('table')!);
  return { day, element };
}

/** What a grid asks for: roles, one stop for the tab key, arrows among the cells. */
function makeGrid(table: HTMLTableElement): void {
  table.setAttribute('role', 'grid');
  for (const cell of table.querySelectorAll('td')) cell.setAttribute('role', 'gridcell');
  for (const cell of table.querySelectorAll<HTMLElement>('td, th, button')) cell.tabIndex = -1;
  table.querySelector('th')!.tabIndex = 0;
  table.addEventListener('keydown', ({ key }) => {
    const cell = (table.getRootNode() as ShadowRoot).activeElement?.closest<HTMLTableCellElement>('td, th');
    const row = cell?.parentElement as HTMLTableRowElement | undefined;
    if (!cell || !row) return;
    const rows = [...table.rows];
    const beside: Readonly<Record<string, HTMLTableCellElement | undefined>> = {
      ArrowRight: row.cells[cell.cellIndex + 1],
      ArrowDown: rows[rows.indexOf(row) + 1]?.cells[cell.cellIndex],
    };
    beside[key]?.focus();
  });
}

/** What a reader hears from the first phrase that holds a session's title until the next session begins. */
function heardOf(transcript: readonly string[]): readonly string[] {
  const at = transcript.findIndex((phrase) => phrase.startsWith(`heading, ${title}`));
  const next = transcript.findIndex(
    (phrase, index) => index > at && /^(?:heading|listitem|cell|gridcell)/.test(phrase),
  );
  return transcript.slice(at, next);
}

/** What the element with the focus is called, by Chromium. */
async function focusedName(): Promise<string> {
  const focused = (await accessibleNodes()).findLast(({ states }) => states['focused'] === true);
  return focused === undefined ? '' : `${focused.role}: ${focused.name}`;
}

describe('reading on from an entry', () => {
  test('the list tells day, time, format and room', async () => {
    const { day } = await placeDay('list');
    expect(heardOf(await readAloud(day))).toEqual([
      `heading, ${title}, level 5`,
      'Samstag, 6. März 2027,',
      '10:15–11:45 Uhr',
      'Workshop · Werkstatt · Verwaltung',
    ]);
  });

  test.each(['table', 'grid'] as const)(
    'the %s tells the same in the same words, the room with the day',
    async (look) => {
      const { day } = await placeDay(look);
      expect(heardOf(await readAloud(day))).toEqual([
        `heading, ${title}, level 4`,
        'Samstag, 6. März 2027, Werkstatt,',
        '10:15–11:45 Uhr',
        'Workshop · Verwaltung',
      ]);
    },
  );
});

describe('what Chromium tells assistive technology', () => {
  test('of the table: headers of rows and columns, cells that hold headings, nothing to be operated', async () => {
    await placeDay('table');
    const nodes = await accessibleNodes();
    const count = (role: string) => nodes.filter((node) => node.role === role).length;
    const roles = ['table', 'columnheader', 'rowheader', 'cell', 'grid', 'gridcell'];
    expect(roles.map((role) => `${count(role)} ${role}`)).toEqual([
      '1 table',
      '4 columnheader',
      '7 rowheader',
      '13 cell',
      '0 grid',
      '0 gridcell',
    ]);
    expect(nodes.filter(({ role, states }) => role === 'cell' && states['focusable'] === true)).toEqual([]);
    expect(nodes.filter(({ name, role }) => role === 'row' && name !== '')).toEqual([]);
  });

  test('of the grid: every cell is to be operated, also those that hold nothing, and a row is called by all its words', async () => {
    await placeDay('grid');
    const nodes = await accessibleNodes();
    const cells = nodes.filter(({ role }) => role === 'gridcell');
    const afternoon = nodes.find(({ name, role }) => role === 'row' && name.startsWith('Nachmittag 13:00'));
    for (const words of ['Markt der guten Beispiele', 'Lesecke zum Mitnehmen', 'Kollegiale Beratung'])
      expect(afternoon?.name).toContain(words);
    expect(cells.every(({ states }) => states['focusable'] === true)).toBe(true);
    expect(cells.filter(({ name }) => name === '')).toHaveLength(2);
  });
});

describe('the way to an entry by keyboard', () => {
  const region = 'region: Programm: Samstag, 6. März 2027';
  const buttons = ['button: Türöffner im Stadtteil', 'button: Finding unlikely partners'];

  test.each([
    ['table', [region, ...buttons]],
    ['list', buttons],
    ['grid', [region, 'columnheader: Uhrzeit']],
  ] as const)('the %s of a day makes the tab key stop at %j', async (look, stops) => {
    const { day, element } = await placeDay(look);
    const isWithin = () => day.contains((element.renderRoot as ShadowRoot).activeElement);
    day.focus();
    const heard: string[] = [];
    await userEvent.keyboard('{Tab}');
    while (isWithin() && heard.length < 20) {
      heard.push(await focusedName());
      await userEvent.keyboard('{Tab}');
    }
    expect(heard).toEqual(stops);
  });

  test('the arrows of a grid pass its headers, and call a cell by all of its words at once', async () => {
    const { day } = await placeDay('grid');
    day.querySelector<HTMLElement>('th')!.focus();
    const heard: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
      await userEvent.keyboard(`{${key}}`);
      heard.push(await focusedName());
    }
    expect(heard).toEqual([
      'rowheader: Vormittag 09:00',
      'rowheader: 10:15',
      'gridcell: Türöffner im Stadtteil Samstag, 6. März 2027, Großer Saal, 10:15–11:45 Uhr Workshop 1 · Workshop · Nachbarschaft Moderation des Hauses am Erlenbogen, Netzwerkbüro Erlental',
      `gridcell: ${title} Samstag, 6. März 2027, Werkstatt, 10:15–11:45 Uhr Workshop · Verwaltung`,
    ]);
  });
});
