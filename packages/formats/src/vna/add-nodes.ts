import { ColumnValues, FileColumns } from '../network/column-values.js';
import { ActorDescriber } from '../network/described-actor.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import { comparableName } from '../records/comparable-name.js';
import { readNumber } from '../records/json-value.js';
import type { JsonObject } from '../records/json-value.js';
import type { VnaLine, VnaSection } from './vna-sections.js';

/** How a node is drawn. */
interface Drawing {
  readonly position: Position | undefined;
  readonly label: string | undefined;
  readonly rest: JsonObject;
}

function drawingOf(columns: readonly string[], { cells }: VnaLine): Drawing {
  const values = new Map(columns.slice(1).map((name, index) => [comparableName(name), cells[index + 1] ?? '']));
  const [x, y] = [readNumber(values.get('x') ?? ''), readNumber(values.get('y') ?? '')];
  const rest = columns.slice(1).flatMap((name, index) => [[name, cells[index + 1] ?? ''] as const]);
  return {
    position: x === undefined || y === undefined ? undefined : { x, y },
    label: values.get('shortlabel') ?? values.get('label'),
    rest: Object.fromEntries(rest.filter(([, value]) => value !== '')),
  };
}

/** How nodes are drawn, by their id. */
function drawings(sections: readonly VnaSection[]): ReadonlyMap<string, Drawing & { readonly line: number }> {
  const drawn = sections.filter(({ name }) => name === 'node properties');
  return new Map(
    drawn.flatMap(({ columns, rows }) =>
      rows.map((row) => [row.cells[0] ?? '', { ...drawingOf(columns, row), line: row.line }] as const),
    ),
  );
}

/** Adds the nodes of one list with what is known about them. */
class NodeList {
  readonly #builder: NetworkBuilder;
  readonly #columns = new FileColumns();
  readonly #values = new ColumnValues(this.#columns);
  readonly #describer = new ActorDescriber(this.#columns);

  constructor(builder: NetworkBuilder, columns: readonly string[]) {
    this.#builder = builder;
    for (const name of columns.slice(1)) this.#columns.declare(name, name);
  }

  add({ cells, line }: VnaLine, drawing: Drawing | undefined): void {
    const [key = '', ...others] = cells;
    const { list } = this.#columns;
    this.#values.clear();
    for (const { slot } of list) {
      const cell = others[slot] ?? '';
      if (cell !== '') this.#values.set(slot, readNumber(cell) ?? cell);
    }
    const surplus = others.slice(list.length);
    if (surplus.length > 0) this.#builder.findings.drop('row-too-long', `line ${line}`, surplus.join(' '));
    const described = this.#describer.describe(this.#values);
    const position = described.position ?? drawing?.position;
    const label = described.label ?? drawing?.label;
    this.#builder.actor({ ...described, key, label, position, rest: restOf(drawing), at: line });
  }
}

function restOf(drawing: Drawing | undefined): JsonObject | undefined {
  const properties = drawing?.rest ?? {};
  return Object.keys(properties).length === 0 ? undefined : { properties };
}

/** Adds the nodes of all sections about nodes: what is known about them, and how they are drawn. */
export function addNodes(builder: NetworkBuilder, sections: readonly VnaSection[]): void {
  const drawn = drawings(sections);
  for (const { name, columns, rows } of sections) {
    if (name !== 'node data') continue;
    const list = new NodeList(builder, columns);
    for (const row of rows) list.add(row, drawn.get(row.cells[0] ?? ''));
  }
  for (const [key, drawing] of drawn) {
    const { label, position, line } = drawing;
    if (!builder.hasActor(key)) builder.actor({ key, label, position, rest: restOf(drawing), at: line });
  }
}
