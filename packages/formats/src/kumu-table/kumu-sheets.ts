import { comparableName } from '../records/comparable-name.js';
import type { NumberedSheet } from '../tables/table-source.js';

/** Sheets as Kumu lays them out: elements under `Label`, connections under `From` and `To`, both from the first column on. */
export interface KumuSheets {
  readonly elements: readonly NumberedSheet[];
  readonly connections: readonly NumberedSheet[];
}

/** Headings that, beside `Label`, only Kumu's lists of elements have in common. */
const elementHeadings = new Set(['type', 'tags', 'description', 'image', 'id']);
const ignored = /\(ignore\)/i;

function headingsOf({ columns }: NumberedSheet): readonly string[] {
  return columns.map(comparableName);
}

function areElements(sheet: NumberedSheet): boolean {
  const [first, ...others] = headingsOf(sheet);
  return first === 'label' && others.some((heading) => elementHeadings.has(heading));
}

function isLabelled(sheet: NumberedSheet): boolean {
  return headingsOf(sheet)[0] === 'label';
}

function areConnections(sheet: NumberedSheet): boolean {
  const [first, second] = headingsOf(sheet);
  return first === 'from' && second === 'to';
}

/** Whether Kumu passes a sheet over because of its name. */
export function isIgnored({ name }: NumberedSheet): boolean {
  return ignored.test(name);
}

/** The sheets of a Kumu workbook, or nothing: without a list of elements, ties under From and To are anybody's. */
export function kumuSheets(sheets: readonly NumberedSheet[]): KumuSheets | undefined {
  const read = sheets.filter((sheet) => !isIgnored(sheet));
  const connections = read.filter(areConnections);
  const elements = read.filter(connections.length > 0 ? isLabelled : areElements);
  const isMarked = read.length < sheets.length && connections.length > 0;
  return elements.length > 0 || isMarked ? { elements, connections } : undefined;
}
