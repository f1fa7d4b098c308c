import type { FileColumns } from '../network/column-values.js';
import { OpenItem } from './open-item.js';

/** The nodes and edges that are open, outermost first. */
export class OpenItems {
  readonly #columns: Readonly<Record<OpenItem['kind'], FileColumns>>;
  readonly #open: OpenItem[] = [];
  readonly #spare: Readonly<Record<OpenItem['kind'], OpenItem[]>> = { node: [], edge: [] };

  constructor(columns: Readonly<Record<OpenItem['kind'], FileColumns>>) {
    this.#columns = columns;
  }

  /** The innermost open element. */
  get last(): OpenItem | undefined {
    return this.#open[this.#open.length - 1];
  }

  /** The innermost open node, which is what a new node is part of. */
  get lastNode(): OpenItem | undefined {
    return this.#open.findLast(({ kind }) => kind === 'node');
  }

  /** Opens an element. */
  open(kind: OpenItem['kind'], id: string | undefined, line: number): OpenItem {
    const item = this.#spare[kind].pop() ?? new OpenItem(kind, this.#columns[kind]);
    item.reset(id, line);
    this.#open.push(item);
    return item;
  }

  /** Closes the innermost element; it is valid until the next one opens. */
  close(): OpenItem | undefined {
    const item = this.#open.pop();
    if (item !== undefined) this.#spare[item.kind].push(item);
    return item;
  }
}
