import { daysOf } from './programme-input.js';
import type { Item } from './programme-input.js';
import { workbookOf } from './workbook-input.js';

const headings = ['Tag', 'Beginn', 'Dauer', 'Titel', 'Art', 'Raum', 'Strang', 'Mitwirkende', 'Sprache', 'Beschreibung'];

function cellsOf(item: Item): readonly string[] {
  const [year, month, day] = item.date.slice(0, 10).split('-');
  return [
    `${day}.${month}.${year}`,
    item.start,
    item.duration,
    item.title,
    item.type,
    item.room,
    item.track,
    item.persons.map(({ public_name: name }) => name).join(', '),
    item.language,
    item.description,
  ];
}

/** A programme as an office keeps it: a row for each item, its texts in the last column. */
function programmeRows(events: number): readonly (readonly string[])[] {
  const items = daysOf(events).flatMap(({ rooms }) => Object.values(rooms).flat());
  return [headings, ...items.map(cellsOf)];
}

const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A programme as German spreadsheets save it in CSV. */
export function programmeCsvInput(events: number): string {
  return programmeRows(events)
    .map((cells) => `${cells.map(quoted).join(';')}\r\n`)
    .join('');
}

/** The same programme as a workbook of one sheet. */
export function programmeXlsxInput(events: number): Uint8Array {
  return workbookOf(programmeRows(events));
}
