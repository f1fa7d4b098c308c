import type { TieDirection } from '@geflecht/core/network';
import { ColumnValues, FileColumns } from '../network/column-values.js';
import { looseWeightNames } from '../network/data/column-names.js';
import { ActorDescriber } from '../network/described-actor.js';
import { TieDescriber } from '../network/described-tie.js';
import type { NetworkBuilder } from '../network/network-builder.js';
import type { Position } from '../network/placements-of.js';
import type { JsonObject } from '../records/json-value.js';

/** A node of a JSON dialect: its id and its columns. */
export interface JsonNode {
  readonly key: string;
  readonly fields: JsonObject;
  /** Id of the node it is part of. */
  readonly partOf?: string | undefined;
  readonly position?: Position | undefined;
  readonly at: string;
}

/** A link of a JSON dialect: its ends, its columns, and how it runs. */
export interface JsonLink {
  readonly from: string;
  readonly to: string;
  readonly fields: JsonObject;
  readonly direction: TieDirection;
  readonly id?: string | undefined;
  readonly at: string;
}

/** Columns that a file never declares: each is there from its first value on. */
class FoundColumns {
  readonly columns = new FileColumns();
  readonly values = new ColumnValues(this.columns);
  readonly #own: ReadonlySet<string>;
  readonly #builder: NetworkBuilder;

  constructor(builder: NetworkBuilder, own: readonly string[]) {
    this.#builder = builder;
    this.#own = new Set(own);
  }

  take(fields: JsonObject): ColumnValues {
    this.values.clear();
    for (const name of Object.keys(fields)) {
      const value = fields[name];
      if (value === undefined || value === null || this.#own.has(name)) continue;
      const column = this.columns.find(name) ?? this.#declare(name);
      this.values.set(column.slot, value);
    }
    return this.values;
  }

  #declare(name: string) {
    this.#builder.assertColumns(this.columns.list.length + 1);
    return this.columns.declare(name, name);
  }
}

/** Adds nodes and links of a JSON dialect to a network with what their columns say. */
export class JsonGraph {
  readonly #builder: NetworkBuilder;
  readonly #nodes: FoundColumns;
  readonly #links: FoundColumns;
  readonly #actors: ActorDescriber;
  readonly #ties: TieDescriber;

  /** @param own names of fields that are no columns, of nodes and of links */
  constructor(builder: NetworkBuilder, own: { readonly nodes: readonly string[]; readonly links: readonly string[] }) {
    this.#builder = builder;
    this.#nodes = new FoundColumns(builder, own.nodes);
    this.#links = new FoundColumns(builder, own.links);
    this.#actors = new ActorDescriber(this.#nodes.columns);
    this.#ties = new TieDescriber(this.#links.columns, looseWeightNames);
  }

  /** Adds a node. */
  node({ key, fields, partOf, position, at }: JsonNode): void {
    const described = this.#actors.describe(this.#nodes.take(fields));
    this.#builder.actor({
      ...described,
      key,
      partOf: described.partOf ?? partOf,
      position: described.position ?? position,
      at,
    });
  }

  /** Adds a link. */
  link({ from, to, fields, direction, id, at }: JsonLink): void {
    const described = this.#ties.describe(this.#links.take(fields));
    this.#builder.tie({ ...described, from, to, id, direction: described.direction ?? direction, at });
  }
}
