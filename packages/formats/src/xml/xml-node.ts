import type { RawAttributes } from './scan-xml.js';

/** A small part of an XML file as a tree. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: RawAttributes;
  readonly line: number;
  readonly children: readonly XmlNode[];
  /** Own text without that of children, and without outer blanks. */
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  text: string;
}

/** Gathers the elements of one subtree while a file is read as a stream. */
export class XmlSubtree {
  readonly #open: OpenNode[] = [];

  /** Whether a subtree is being gathered. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Starts the subtree or one of its inner elements. */
  open(name: string, attributes: RawAttributes, line: number): void {
    const node: OpenNode = { name, attributes, line, children: [], text: '' };
    this.#open.at(-1)?.children.push(node);
    this.#open.push(node);
  }

  /** Ends the innermost element; the finished subtree is handed back with its outermost one. */
  close(text: string): XmlNode | undefined {
    const ended = this.#open.pop();
    if (ended === undefined) return undefined;
    ended.text = text.trim();
    return this.#open.length === 0 ? ended : undefined;
  }
}

/** The first child of this name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}
