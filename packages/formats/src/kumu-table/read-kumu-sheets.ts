import { actorKindOf } from '../network/actor-kind.js';
import { directionWord } from '../network/direction-word.js';
import { NetworkBuilder } from '../network/network-builder.js';
import type { FileContent } from '../reading/file-content.js';
import type { FileReading } from '../reading/file-reader.js';
import { readNumber } from '../records/json-value.js';
import { ownActorTable } from '../network-table/own-layout.js';
import { dropOtherSheets } from '../tables/other-sheets.js';
import { headingPlace, rowPlace } from '../tables/table-source.js';
import type { NumberedSheet } from '../tables/table-source.js';
import { ElementKeys } from './element-keys.js';
import { kumuSheets } from './kumu-sheets.js';
import { kumuRows } from './kumu-values.js';
import type { KumuRow } from './kumu-values.js';

const elementParts = new Set(['label', 'id', 'type', 'description']);
const connectionParts = new Set(['from', 'to', 'id', 'type', 'direction', 'strength', 'weight']);

interface Target {
  readonly builder: NetworkBuilder;
  readonly keys: ElementKeys;
}

function addElement({ builder, keys }: Target, row: KumuRow, at: string): void {
  const [label, id, type] = [row.cell('label'), row.cell('id'), row.cell('type')];
  if (label === '' && id === '') return;
  const { key, isNew } = keys.take({ id, label, type });
  if (!isNew) {
    builder.findings.drop('actor-repeated', at, label || id);
    return;
  }
  const kind = actorKindOf(type);
  builder.actor({
    key,
    at,
    label: label || undefined,
    kind,
    sector: kind === undefined && type !== '' ? type : undefined,
    description: row.cell('description') || undefined,
    attributes: row.attributes(elementParts),
  });
}

function addConnection({ builder, keys }: Target, row: KumuRow, at: string): void {
  const strength = row.cell('weight') || row.cell('strength');
  const weight = readNumber(strength);
  if (strength !== '' && weight === undefined) builder.findings.drop('number-unreadable', at, strength);
  builder.tie({
    from: keys.find(row.cell('from'), at),
    to: keys.find(row.cell('to'), at),
    id: row.cell('id') || undefined,
    kind: row.values('type')[0],
    direction: directionWord(row.cell('direction')) ?? 'undirected',
    weight,
    attributes: row.attributes(connectionParts),
    at,
  });
}

function addRows(sheet: NumberedSheet, add: (row: KumuRow, at: string) => void): void {
  let index = 0;
  for (const row of kumuRows(sheet)) {
    add(row, rowPlace(sheet, index));
    index += 1;
  }
}

/**
 * Reads sheets as Kumu writes and expects them: `Label` or `From` and `To` in the first columns, several values of a cell
 * parted by `|`, sheets called `(ignore)` passed over, elements known by ID, else by label and type, else by label.
 */
export function readKumuSheets(sheets: readonly NumberedSheet[], file: FileContent): FileReading | undefined {
  const isOwn = sheets.some(({ columns }) => ownActorTable(columns) !== undefined);
  const found = isOwn || file.options.mapping !== undefined ? undefined : kumuSheets(sheets);
  if (found === undefined) return undefined;
  const { elements, connections } = found;
  const format = sheets[0]?.format ?? 'csv';
  const builder = new NetworkBuilder(file, format);
  const target = { builder, keys: new ElementKeys(file.findings) };
  for (const sheet of elements) addRows(sheet, (row, at) => addElement(target, row, at));
  for (const sheet of connections) addRows(sheet, (row, at) => addConnection(target, row, at));
  for (const sheet of [...elements, ...connections])
    file.findings.report('columns-mapped', headingPlace(sheet), `Kumu: ${sheet.columns.slice(0, 4).join(', ')}`);
  dropOtherSheets(file, sheets, [...elements, ...connections]);
  return { document: builder.finish(), format, kind: 'network' };
}
