import type { MergedCells } from '../workbook/sheet.js';
import type { BodyRow } from './body-row.js';
import { namesOfRole } from './data/column-names.js';
import { headingName } from './heading.js';
import { acceptsMost } from './programme-columns.js';
import type { ProgrammeColumns } from './programme-columns.js';
import { readWhen } from './read-when.js';

/** A sheet whose columns are rooms or days, with titles in the cells. */
export interface GridSource {
  readonly headings: readonly string[];
  /** Rows that hold more than one cell. */
  readonly rows: readonly (readonly string[])[];
  readonly body: readonly BodyRow[];
  readonly merged: readonly MergedCells[];
}

/** The same as rows: one for each filled cell. */
export interface GridTable {
  readonly headings: readonly string[];
  readonly columns: ProgrammeColumns;
  readonly body: readonly BodyRow[];
  readonly across: readonly string[];
}

const placeWords =
  /raum|saal|zimmer|halle|bühne|foyer|küche|zelt|hof$|garten|werkstatt|atelier|aula|kapelle|café|cafe|plenum|online|room|hall$|hall\s|stage|track|strang|stream|tent|kitchen|garden/i;
const otherRoles = [
  'title',
  'persons',
  'description',
  'duration',
  'end',
  'capacity',
  'format',
  'links',
  'firstName',
  'lastName',
] as const;
const everywhere = 'alle Räume';

interface Frame {
  readonly time: number;
  readonly day: number | undefined;
  readonly across: readonly number[];
  readonly areDays: boolean;
}

function namesDay(heading: string): boolean {
  const { day, start } = readWhen(heading, { expects: 'day' }) ?? {};
  return day !== undefined && start === undefined;
}

function isOtherRole(heading: string): boolean {
  return otherRoles.some((role) => {
    const { names, words } = namesOfRole[role];
    return names.includes(heading) || words?.test(heading) === true;
  });
}

function isTime(cell: string): boolean {
  const { start, day } = readWhen(cell, { expects: 'clock' }) ?? {};
  return start !== undefined && day === undefined;
}

/** The columns of a grid: times first, then at least two whose headings are rooms or days and whose cells are words. */
function frameOf({ headings, rows }: GridSource): Frame | undefined {
  const table = { headings, rows };
  const places = headings.map((_heading, index) => index);
  const time = places.find((column) => acceptsMost({ table, column, share: 0.6 }, isTime));
  const others = places.filter((index) => index !== time && headings[index] !== '');
  if (time === undefined || others.some((index) => isOtherRole(headingName(headings[index] ?? '')))) return undefined;
  const day = others.find((column) => acceptsMost({ table, column, share: 0.6 }, namesDay));
  const across = others.filter((index) => index !== day);
  const heads = across.map((index) => headings[index] ?? '');
  const areDays = heads.length > 1 && heads.every(namesDay);
  const areRooms = heads.filter((heading) => placeWords.test(heading) || /^\D{0,20}\d{1,3}$/.test(heading)).length >= 2;
  const areWords = across.every(
    (column) =>
      acceptsMost({ table, column }, (cell) => /\p{L}{2}/u.test(cell)) || !acceptsMost({ table, column }, () => true),
  );
  const isRole = heads.some((heading) => ['raum', 'room', 'ort', 'räume'].includes(headingName(heading)));
  return (areDays || areRooms) && areWords && !isRole ? { time, day, across, areDays } : undefined;
}

/** Splits a cell into its first line, which is the title, and the rest. */
function titleAndRest(cell: string): readonly [string, string] {
  const [title = '', ...rest] = cell.split(/\r?\n/);
  return [title.trim(), rest.join('\n').trim()];
}

/** Cells below the first of a merged one, by row and column; their number is bound by that of the rows. */
function insideOf({ merged, body, headings }: GridSource): ReadonlySet<string> {
  const inside = new Set<string>();
  let left = body.length * headings.length;
  for (const { row, column, height } of merged) {
    for (let below = 1; below < height && left > 0; below += 1, left -= 1) inside.add(`${row + below} ${column}`);
  }
  return inside;
}

class GridReader {
  readonly #source: GridSource;
  readonly #frame: Frame;
  readonly #byPlace: ReadonlyMap<string, MergedCells>;
  readonly #times: ReadonlyMap<number, string>;
  readonly #inside: ReadonlySet<string>;

  constructor(source: GridSource, frame: Frame) {
    this.#source = source;
    this.#frame = frame;
    this.#byPlace = new Map(source.merged.map((cells) => [`${cells.row} ${cells.column}`, cells]));
    this.#inside = insideOf(source);
    this.#times = new Map(source.body.map(({ cells, number }) => [number, cells[frame.time] ?? '']));
  }

  /** One row for each filled cell; lines that fill no column of the grid stay as they are. */
  rows(): readonly BodyRow[] {
    return this.#source.body.flatMap(({ cells, number }) => {
      const filled = this.#frame.across.filter((column) => (cells[column] ?? '') !== '');
      const isLine =
        filled.length === 0 || (cells[this.#frame.time] === '' && cells.filter((cell) => cell !== '').length === 1);
      if (isLine)
        return cells.some((cell) => cell !== '') && !isTime(cells[this.#frame.time] ?? '')
          ? [this.#line(cells, number)]
          : [];
      return filled.flatMap((column) => this.#entry(cells, column, number));
    });
  }

  #line(cells: readonly string[], number: number): BodyRow {
    const words = cells.find((cell) => cell !== '') ?? '';
    return { cells: [words, '', '', '', '', ''], number };
  }

  #entry(cells: readonly string[], column: number, number: number): readonly BodyRow[] {
    const merged = this.#byPlace.get(`${number - 1} ${column}`);
    if (this.#inside.has(`${number - 1} ${column}`)) return [];
    const [title, description] = titleAndRest(cells[column] ?? '');
    const { areDays, day, time } = this.#frame;
    const dayCell = areDays ? (this.#source.headings[column] ?? '') : (cells[day ?? -1] ?? '');
    const room = areDays ? '' : this.#rooms(column, merged?.width ?? 1);
    const end = merged === undefined ? '' : this.#endAfter(number + merged.height - 1);
    return [{ cells: [dayCell, cells[time] ?? '', end, room, title, description], number }];
  }

  #rooms(column: number, width: number): string {
    const { across } = this.#frame;
    const spanned = across.filter((each) => each >= column && each < column + width);
    if (spanned.length > 1 && spanned.length === across.length) return everywhere;
    return spanned.map((each) => this.#source.headings[each] ?? '').join('; ');
  }

  /** The end of the last row that a merged cell spans, else the start of the row after it. */
  #endAfter(number: number): string {
    const last = this.#times.get(number) ?? '';
    const { end } = readWhen(last, { expects: 'clock' }) ?? {};
    const next = readWhen(this.#times.get(number + 1) ?? '', { expects: 'clock' })?.start;
    const minutes = end ?? next;
    if (minutes === undefined) return '';
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;
  }
}

/** Reads a grid of times by rooms, or of times by days, as rows; nothing where the table is none. */
export function gridTable(source: GridSource): GridTable | undefined {
  const frame = frameOf(source);
  if (frame === undefined) return undefined;
  return {
    headings: ['Tag', 'Zeit', 'Ende', 'Raum', 'Titel', 'Beschreibung'],
    columns: { day: [0], start: [1], end: [2], room: [3], title: [4], description: [5] },
    body: new GridReader(source, frame).rows(),
    across: frame.across.map((index) => source.headings[index] ?? ''),
  };
}
