import type { IdTarget, IdTree } from './id-tree.js';

/** One mention of a record in another one; `path` leads to it and is only valid during the call. */
export interface IdMention {
  readonly target: IdTarget;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type Fields = Readonly<Record<string, unknown>>;

class IdVisitor {
  readonly #path: (string | number)[] = [];
  readonly #onMention: (mention: IdMention) => void;

  constructor(onMention: (mention: IdMention) => void) {
    this.#onMention = onMention;
  }

  visit(tree: IdTree, value: unknown): void {
    if (typeof value === 'string') {
      if (tree.target !== undefined) this.#onMention({ target: tree.target, id: value, path: this.#path });
    } else if (Array.isArray(value)) {
      for (const [index, item] of tree.items === undefined ? [] : value.entries()) {
        this.#step(index, tree.items?.tree, item);
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, field] of tree.fields?.trees ?? []) this.#step(name, field, (value as Fields)[name]);
    }
  }

  #step(to: string | number, tree: IdTree = {}, value: unknown): void {
    this.#path.push(to);
    this.visit(tree, value);
    this.#path.pop();
  }
}

/** Calls back for every id a value mentions, in the order of its schema. */
export function visitIds(tree: IdTree, value: unknown, onMention: (mention: IdMention) => void): void {
  new IdVisitor(onMention).visit(tree, value);
}
